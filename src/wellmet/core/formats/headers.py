"""Which export a table comes from, told by its columns alone."""

from dataclasses import dataclass

from . import google
from .tables import DELIMITERS, Table, head
from .values import Format

__all__ = ["Kind", "any_table", "known_table"]


@dataclass(frozen=True, slots=True)
class Kind:
    """An export, told by having all columns of `needed` and, where given, one of `marks`."""

    format: Format
    title: str
    needed: frozenset[str]
    part: str = ""
    marks: frozenset[str] = frozenset()

    def fits(self, columns: frozenset[str]) -> bool:
        """Tell whether a header is this export's."""
        return self.needed <= columns and (not self.marks or not self.marks.isdisjoint(columns))


def _linkedin(part: str, *needed: str) -> Kind:
    return Kind(Format.LINKEDIN_PROFILE, "", frozenset(needed), part)


WIDE, FOOTERS = 3, 5  # columns of a table, and lines of one cell that may stand below it
FULL_NAME = frozenset({"first name", "last name"})
OLD_GOOGLE = frozenset({"given name", "family name"})
SKILLS = _linkedin("skills", "name")
KINDS = (
    Kind(Format.LINKEDIN_CONNECTIONS, "", frozenset({"first name", "connected on"})),
    Kind(Format.LINKEDIN_CONNECTIONS, "", frozenset({"vorname", "verbunden am"})),
    Kind(Format.LINKEDIN_MESSAGES, "", frozenset({"conversation id", "from", "content"})),
    Kind(Format.LINKEDIN_INVITATIONS, "", frozenset({"from", "to", "sent at", "direction"})),
    Kind(Format.LINKEDIN_ENDORSEMENTS, "", frozenset({"endorsement date", "skill name"})),
    Kind(Format.LINKEDIN_RECOMMENDATIONS, "", frozenset({"first name", "job title", "text", "creation date"})),
    Kind(Format.LINKEDIN_NOTES, "", frozenset({"connection first name", "note"})),
    _linkedin("positions", "company name", "title", "started on", "finished on"),
    _linkedin("education", "school name", "degree name"),
    _linkedin("employers", "organization", "followed on"),
    _linkedin("employers", "saved date", "job url"),
    _linkedin("employers", "application date", "job url"),
    _linkedin("profile", "first name", "headline", "summary"),
    _linkedin("mail", "email address", "confirmed", "primary"),
    _linkedin("phone", "extension", "number", "type"),
    Kind(
        Format.GOOGLE_CSV,
        "",
        frozenset({"given name", "family name"}),
        "",
        frozenset({"group membership", "yomi name"}),
    ),
    Kind(
        Format.GOOGLE_CSV, "", frozenset({"first name", "last name"}), "", frozenset({"labels", "phonetic first name"})
    ),
    Kind(
        Format.OUTLOOK_CSV,
        "",
        FULL_NAME,
        marks=frozenset(
            {"e-mail address", "e-mail 2 address", "business phone", "home phone", "mobile phone", "business street"}
        ),
    ),
)
_NUMBERED = Kind(
    Format.GOOGLE_CSV, "", frozenset(), marks=frozenset({"name", "given name", "first name", "organization name"})
)


def known_table(lines: list[str]) -> tuple[Kind, Table] | None:
    """Find the header of a known export among the first rows, whatever separates the columns."""
    tables = [table for delimiter in DELIMITERS for table in head(lines, delimiter=delimiter)]
    for table in tables:
        if kind := _kind(frozenset(table.columns)):
            return kind, table
    if tables and tables[0].columns == ("name",):
        return SKILLS, tables[0]
    return None


def any_table(lines: list[str]) -> Table | None:
    """Find out whether a text is a table at all: two columns or more, and most rows as wide as the first.

    A few lines of one cell may stand below: programs write there who made the file and how secret it is.
    """
    widest = None
    for delimiter in DELIMITERS:
        header, *others = head(lines, delimiter=delimiter) or (None,)
        if header is None or not others or sum(map(bool, header.headings)) < 2:
            continue
        footers = sum(1 for other in others if len(other.headings) == 1)
        if len(header.headings) >= WIDE and footers <= FOOTERS:
            others = [other for other in others if len(other.headings) > 1]
        alike = sum(1 for other in others if len(other.headings) == len(header.headings))
        if others and alike > 0.8 * len(others) and (widest is None or len(header.headings) > len(widest.headings)):
            widest = header
    return widest


def _kind(columns: frozenset[str]) -> Kind | None:
    for kind in KINDS:
        if kind.fits(columns):
            return kind
    return _NUMBERED if _NUMBERED.fits(columns) and any(map(google.is_numbered, columns)) else None
