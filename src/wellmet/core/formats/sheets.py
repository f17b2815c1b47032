"""People as a table for a spreadsheet, in which no cell is a formula."""

import csv
from collections.abc import Iterable
from io import StringIO

from wellmet.core.people import Contact

__all__ = ["harmless", "plain", "write_table"]

# What makes a spreadsheet take a cell for a formula; a telephone number that begins with + is one of them.
STARTS = ("=", "+", "-", "@", "\t", "\r")
SEVERAL = " ::: "  # between values, as Google's export has it
HEADINGS = (
    *("Name", "First Name", "Last Name", "E-mail", "Phone", "Website", "Address", "Company", "Job Title"),
    *("Occupation", "Notes", "Groups", "Relationship", "How met"),
)


def harmless(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would take for a formula, as spreadsheets themselves do.

    >>> harmless("=1+1"), harmless("Rosa")
    ("'=1+1", 'Rosa')
    """
    return f"'{cell}" if cell.startswith(STARTS) else cell


def plain(cell: str) -> str:
    """Take that apostrophe away again.

    >>> plain("'+1 503"), plain("'t Hooft")
    ('+1 503', "'t Hooft")
    """
    return cell[1:] if cell[:1] == "'" and cell[1:].startswith(STARTS) else cell


def write_table(contacts: Iterable[Contact]) -> str:
    """Write everybody as comma-separated values, with headings that the reader of tables knows."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(HEADINGS)
    for contact in contacts:
        writer.writerow([harmless(cell.replace("\0", "")) for cell in _row(contact)])
    return text.getvalue()


def _row(contact: Contact) -> tuple[str, ...]:
    places = [place for place in contact.affiliations if place.is_current][:1]
    return (
        contact.name,
        contact.given,
        contact.family,
        SEVERAL.join(contact.emails),
        SEVERAL.join(contact.phones),
        SEVERAL.join(contact.urls[:1]),
        "; ".join(contact.addresses),
        "".join(place.employer for place in places),
        "".join(place.role for place in places),
        contact.occupation,
        contact.notes,
        SEVERAL.join(contact.groups),
        contact.relationship,
        contact.how_met,
    )
