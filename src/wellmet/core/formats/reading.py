"""One door for every file: its content says what it is, the reader for that kind takes it from there."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from wellmet.core.people import Seeker

from . import calendars, columns, google, ldif, linkedin, linkedin_exchanges, linkedin_profile, mail, others, vcard
from .encodings import READ_AS, decoded_lines, fits, is_utf8, uncontrolled
from .folding import frame_of
from .headers import Kind, any_table, known_table
from .remarks import Remarks
from .tables import Table
from .texts import clean, physical_lines
from .values import Field, Format, Parsed

__all__ = ["Layouts", "read"]

Layouts = Mapping[str, Mapping[str, str]]
_SEPARATOR = re.compile(r'"?sep=.?"?', re.IGNORECASE)
_WIDE = (b"\xff\xfe", b"\xfe\xff")  # every other byte of such a text is naught
HEAD_LINES, LONGEST_HEAD = 30, 65_536
# In which address books were written before UTF-8, beside Windows-1252.
CHARSETS = (
    "windows-1250",
    "windows-1251",
    "gb18030",
    "shift_jis",
    "euc_kr",
    "windows-1254",
    "windows-1253",
    "mac_roman",
)
JSON_LINES = 20  # by which a document shows that it is one
NO_NAMES = "a table with no column that is known to name people; say which one does"

_READERS = {
    Format.LINKEDIN_CONNECTIONS: linkedin.read,
    Format.LINKEDIN_NOTES: linkedin.read_notes,
    Format.LINKEDIN_INVITATIONS: linkedin_exchanges.invitations,
    Format.LINKEDIN_ENDORSEMENTS: linkedin_exchanges.endorsements,
    Format.GOOGLE_CSV: google.read,
}


@dataclass(frozen=True, slots=True)
class Known:
    """What is known before a file is read."""

    own: Seeker
    pages: Mapping[str, str]
    layouts: Layouts


def read(
    data: bytes,
    *,
    name: str = "",
    own: Seeker | None = None,
    pages: Mapping[str, str] | None = None,
    layouts: Layouts | None = None,
) -> Parsed:
    """Read any file: people and problems for a kind that is read, the kind and a count for others, and no exception.

    `own` is the seeker, whom mails and messages name too; `pages` are the profile pages of connections by folded name;
    `layouts` is what the user said of the columns of tables.

    >>> parsed = read(b"First Name,Last Name,Connected On\\nAda,Lovelace,08 Feb 2026\\n")
    >>> parsed.format.value, parsed.read, parsed.entries[0].contact.name
    ('linkedin-connections', 1, 'Ada Lovelace')
    """
    if others.is_archive(data):
        return others.not_read(Format.ZIP, "an archive inside an archive is not read; please unpack it")
    own = own or Seeker()
    remarks = Remarks()
    lines = decoded_lines(data, remarks=remarks)
    if charset := _by_headings(data, lines):
        remarks = Remarks()
        remarks.note(0, "encoding", READ_AS.format(charset))
        lines = physical_lines(uncontrolled(data.decode(charset)))
    if lines and _SEPARATOR.fullmatch(lines[0].strip()):
        lines[0] = "\n"  # what Excel writes to itself; the columns tell what separates them
    first = next((line.strip() for line in lines if line and not line.isspace()), "")
    if not first:
        return others.not_read(Format.EMPTY, "there is nothing to read in this file")
    is_plain = not first.startswith("<") and (b"\0" not in data or data[:2] in _WIDE)
    return (
        _by_first_line(first, lines, remarks, own)
        or (mail.read(data.splitlines(keepends=True), own=own) if others.is_mailbox(lines) else None)
        or _by_header(lines, remarks, known=Known(own, pages or {}, layouts or {}), name=name)
        or _by_any_line(first, lines, remarks, is_plain=is_plain, layouts=layouts)
        or others.not_read(
            Format.UNKNOWN, f"{_called(name)} is no kind of file that is known here; nothing was taken from it"
        )
    )


def _by_headings(data: bytes, lines: list[str]) -> str:
    """Find the character set in which more of a table's headings are words than as it was read; else nothing."""
    head = b"".join(data[:LONGEST_HEAD].splitlines(keepends=True)[:HEAD_LINES])
    if head.isascii() or data[:2] in _WIDE or is_utf8(data):
        return ""
    most, best = _known_headings(lines[:HEAD_LINES]), ""
    for charset in CHARSETS:
        known = _known_headings(physical_lines(head.decode(charset, "replace")))
        if known > most and fits(data, charset):
            most, best = known, charset
    return best


def _known_headings(lines: list[str]) -> int:
    table = any_table(lines)
    return sum(field is not Field.KEEP for field in columns.layout_of(table).fields) if table else 0


def _by_first_line(first: str, lines: list[str], remarks: Remarks, own: Seeker) -> Parsed | None:
    if frame_of(first) == "BEGIN":
        return vcard.read(lines, remarks=remarks)
    if calendars.is_calendar(first):
        return calendars.read(lines, remarks=remarks, own=own)
    if ldif.is_ldif(first):
        return ldif.read(lines, remarks=remarks)
    return others.json_document("".join(lines)) if others.looks_like_json("".join(lines[:JSON_LINES])) else None


def _by_header(lines: list[str], remarks: Remarks, *, known: Known, name: str) -> Parsed | None:
    found = known_table(lines)
    return _table(*found, remarks=remarks, known=known, name=name) if found else None


def _table(kind: Kind, table: Table, *, remarks: Remarks, known: Known, name: str) -> Parsed:
    if kind.format in _READERS:
        return _READERS[kind.format](table, remarks=remarks)
    if kind.format is Format.LINKEDIN_MESSAGES:
        return linkedin_exchanges.messages(table, remarks=remarks, own=known.own)
    if kind.format is Format.LINKEDIN_RECOMMENDATIONS:
        is_given = "given" in name.rpartition("/")[2].casefold()
        return linkedin_exchanges.recommendations(table, remarks=remarks, is_given=is_given, pages=known.pages)
    if kind.format is Format.LINKEDIN_PROFILE:
        return linkedin_profile.read(table, remarks=remarks, part=kind.part)
    return columns.read(table, layout=columns.layout_of(table, said=known.layouts), remarks=remarks, format=kind.format)


def _by_any_line(
    first: str, lines: list[str], remarks: Remarks, *, is_plain: bool, layouts: Layouts | None
) -> Parsed | None:
    if any(frame_of(line) == "BEGIN" for line in lines):
        return vcard.read(lines, remarks=remarks)
    if others.looks_like_json("".join(lines[:JSON_LINES])):
        return others.not_read(Format.JSON, "this JSON is damaged or cut off")
    table = any_table(lines) if is_plain else None
    if table is None:
        return None
    layout = columns.layout_of(table, said=layouts)
    if layout.names_people:
        return columns.read(table, layout=layout, remarks=remarks)
    return replace(others.table(table, format=Format.CSV, title=NO_NAMES), layout=layout)


def _called(name: str) -> str:
    shown = clean(name)[:100]
    return f"“{shown}”" if shown else "this"
