"""LinkedIn's Connections.csv, of every era, by its header and never by position."""

from collections.abc import Callable
from datetime import date
from functools import lru_cache

from .dates import connected_on
from .drafts import Draft, names_somebody
from .remarks import Remarks
from .tables import Table, records
from .values import Entry, Format, Parsed

__all__ = ["read", "read_notes"]

# NB: the German headings were seen in test code only, not in a real export.
_COLUMNS = {
    "first name": "given",
    "vorname": "given",
    "last name": "family",
    "nachname": "family",
    "url": "url",
    "email address": "email",
    "e-mail-adresse": "email",
    "company": "employer",
    "unternehmen": "employer",
    "position": "role",
    "connected on": "connected_on",
    "verbunden am": "connected_on",
}


def read(table: Table, *, remarks: Remarks) -> Parsed:
    """Read everybody the file names; rows that hold only a date are closed profiles, counted as hidden."""
    known = {
        _COLUMNS[column]: index for index, column in reversed(tuple(enumerate(table.columns))) if column in _COLUMNS
    }
    unknown = [index for index in range(len(table.headings)) if index not in known.values()]
    entries = []
    count = 0
    days = lru_cache(maxsize=1_000)(connected_on)  # many people connect on the same day; it goes with the file
    for line, cells in records(table, remarks=remarks):
        count += 1
        for index in unknown:
            if cells[index].strip():
                remarks.note(line, table.headings[index], "this column is not known and was left out")
        contact = _draft(line, {field: cells[index] for field, index in known.items()}, days, remarks).contact()
        if names_somebody(contact):
            entries.append(Entry(line, contact))
    return Parsed(Format.LINKEDIN_CONNECTIONS, tuple(entries), remarks.told(), read=count, hidden=count - len(entries))


def _draft(line: int, cells: dict[str, str], days: Callable[[str], date | None], remarks: Remarks) -> Draft:
    given, family = cells.get("given", "").strip(), cells.get("family", "").strip()
    draft = Draft(
        line,
        remarks,
        name=f"{given} {family}",
        given=given,
        family=family,
        emails=[cells.get("email", "")],
        urls=[cells.get("url", "")],
        employers=[cells.get("employer", "")],
        roles=[cells.get("role", "")],
        connected_on=days(cells["connected_on"].strip()),
    )
    if not draft.connected_on and cells["connected_on"].strip():
        remarks.note(line, "Connected On", "this date is not understood and was left out")
    return draft


def read_notes(table: Table, *, remarks: Remarks) -> Parsed:
    """Read what the seeker noted about connections, which says more of people who are there."""
    entries = []
    for line, cells in records(table, remarks=remarks):
        row = dict(zip(table.columns, cells, strict=True))
        draft = Draft(
            line,
            remarks,
            name=f"{row['connection first name']} {row.get('connection last name', '')}",
            urls=[row.get("connection profile url", "")],
            notes=[row["note"]],
        )
        entries.append(Entry(line, draft.contact(), is_known_only=True))
    return Parsed(Format.LINKEDIN_NOTES, tuple(entries), remarks.told(), read=len(entries))
