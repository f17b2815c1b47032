"""What a reader gives back: values and problems, never an exception."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from wellmet.core.people import Contact, Seeker

__all__ = ["CardLine", "Entry", "Field", "Format", "Layout", "Parsed", "Problem"]


class Format(StrEnum):
    """Every kind of file that is recognised by its content."""

    LINKEDIN_CONNECTIONS = "linkedin-connections"
    VCARD = "vcard"
    GOOGLE_CSV = "google-csv"
    LINKEDIN_MESSAGES = "linkedin-messages"
    LINKEDIN_INVITATIONS = "linkedin-invitations"
    LINKEDIN_ENDORSEMENTS = "linkedin-endorsements"
    LINKEDIN_RECOMMENDATIONS = "linkedin-recommendations"
    LINKEDIN_NOTES = "linkedin-notes"
    LINKEDIN_PROFILE = "linkedin-profile"
    MBOX = "mbox"
    ICALENDAR = "icalendar"
    LDIF = "ldif"
    # Recognised and counted, but not read yet:
    OUTLOOK_CSV = "outlook-csv"
    ZIP = "zip"
    JSON = "json"
    CSV = "csv"
    UNKNOWN = "unknown"
    EMPTY = "empty"


class Field(StrEnum):
    """What a column may hold; KEEP is for what has no place here and is kept for export."""

    NAME = "name"
    GIVEN = "given"
    MIDDLE = "middle"
    FAMILY = "family"
    PREFIX = "prefix"
    SUFFIX = "suffix"
    EMAIL = "email"
    PHONE = "phone"
    URL = "url"
    ADDRESS = "address"
    EMPLOYER = "employer"
    ROLE = "role"
    OCCUPATION = "occupation"
    NOTES = "notes"
    GROUPS = "groups"
    CONNECTED_ON = "connected-on"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class Layout:
    """What the columns of one kind of table mean; `key` is the same for every table with these headings."""

    key: str
    headings: tuple[str, ...]
    fields: tuple[Field, ...]

    @property
    def names_people(self) -> bool:
        """Tell whether anybody could be read from such a table."""
        return not {Field.NAME, Field.GIVEN, Field.FAMILY, Field.EMAIL, Field.PHONE}.isdisjoint(self.fields)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that was not understood; `line` counts from 1, 0 means the file as a whole."""

    line: int
    field: str
    message: str


class CardLine(NamedTuple):
    """One property of a card as it is kept: names in upper case, groups in lower, the value as escaped as it was."""

    group: str
    name: str
    parameters: tuple[str, ...]
    value: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One person as read, with the line on which their record begins.

    `is_known_only` where it says more of somebody who is there, and brings in nobody new.
    `lines` are all that the source said, also what has no place in a contact: kept for export, and read by nothing.
    """

    line: int
    contact: Contact
    lines: tuple[CardLine, ...] = ()
    is_known_only: bool = False


@dataclass(frozen=True, slots=True)
class Parsed:
    """A whole file: `read` counts its records, `hidden` those that name nobody (closed profiles, blank cards).

    `profile` is what it says of the seeker, `layout` what the columns of a table were taken for.
    """

    format: Format
    entries: tuple[Entry, ...] = ()
    problems: tuple[Problem, ...] = ()
    read: int = 0
    hidden: int = 0
    profile: Seeker | None = None
    layout: Layout | None = None
