"""The seeker's own part of a LinkedIn archive: name, work, training, skills, and the employers they follow."""

import re
from collections.abc import Callable, Iterator, Mapping

from wellmet.core.people import Experience, Seeker

from .dates import month
from .remarks import Remarks
from .tables import Table, records
from .texts import LONGEST_NOTE, LONGEST_VALUE, clean, clean_block
from .values import Format, Parsed

__all__ = ["PARTS", "read"]

MOST_EMPLOYERS = 10  # as many as the first-run questions ask for
MOST_ITEMS = 500
_FIRST_PAGE = re.compile(r"https?://[^\s,\]]+")

Row = Mapping[str, str]


def read(table: Table, *, remarks: Remarks, part: str) -> Parsed:
    """Read one file of the archive into what it says of the seeker; nobody else is in it."""
    rows = list(_rows(table, remarks))
    return Parsed(Format.LINKEDIN_PROFILE, problems=remarks.told(), profile=PARTS[part](rows) if rows else None)


def _profile(rows: list[Row]) -> Seeker:
    row = rows[0]
    page = _FIRST_PAGE.search(row.get("websites", ""))
    return Seeker(
        name=f"{row.get('first name', '')} {row.get('last name', '')}".strip(),
        headline=row.get("headline", ""),
        summary=row.get("summary", ""),
        town=row.get("geo location", "").partition(",")[0].strip(),
        url=page[0] if page else "",
    )


def _positions(rows: list[Row]) -> Seeker:
    return Seeker(work=tuple(_stretch(row, "company name", "title", "started on", "finished on") for row in rows))


def _education(rows: list[Row]) -> Seeker:
    return Seeker(
        education=tuple(_stretch(row, "school name", "degree name", "start date", "end date") for row in rows)
    )


def _stretch(row: Row, place: str, title: str, start: str, end: str) -> Experience:
    summary = row.get("description") or row.get("notes", "")
    return Experience(
        row.get(place, ""), row.get(title, ""), month(row.get(start, "")), month(row.get(end, "")), summary
    )


def _skills(rows: list[Row]) -> Seeker:
    return Seeker(skills=_each(row.get("name", "") for row in rows))


def _mail(rows: list[Row]) -> Seeker:
    first = next((row for row in rows if row.get("primary", "").casefold() == "yes"), rows[0])
    return Seeker(email=first.get("email address", ""))


def _phone(rows: list[Row]) -> Seeker:
    return Seeker(phone=rows[0].get("number", ""))


def _employers(rows: list[Row]) -> Seeker:
    names = _each(row.get("organization") or row.get("company name", "") for row in rows)
    return Seeker(employers=names[:MOST_EMPLOYERS])


PARTS: dict[str, Callable[[list[Row]], Seeker]] = {
    "profile": _profile,
    "positions": _positions,
    "education": _education,
    "skills": _skills,
    "mail": _mail,
    "phone": _phone,
    "employers": _employers,
}


def _each(values: Iterator[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, values)))


def _rows(table: Table, remarks: Remarks) -> Iterator[Row]:
    for number, (_, cells) in enumerate(records(table, remarks=remarks)):
        if number >= MOST_ITEMS:
            remarks.note(0, "", f"only the first {MOST_ITEMS} lines were read")
            return
        yield {
            column: clean_block(cell[:LONGEST_NOTE]) if column in _LONG else clean(cell[:LONGEST_VALUE])
            for column, cell in zip(table.columns, cells, strict=True)
        }


_LONG = frozenset({"summary", "description", "notes"})
