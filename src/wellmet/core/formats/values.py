"""What a reader gives back: values and problems, never an exception."""

from dataclasses import dataclass
from enum import StrEnum

from wellmet.core.people import Contact

__all__ = ["Entry", "Format", "Parsed", "Problem"]


class Format(StrEnum):
    """Every kind of file that is recognised by its content."""

    LINKEDIN_CONNECTIONS = "linkedin-connections"
    VCARD = "vcard"
    GOOGLE_CSV = "google-csv"
    # Recognised and counted, but not read yet:
    LINKEDIN_MESSAGES = "linkedin-messages"
    LINKEDIN_INVITATIONS = "linkedin-invitations"
    LINKEDIN_OTHER = "linkedin-other"
    LINKEDIN_ARCHIVE = "linkedin-archive"
    OUTLOOK_CSV = "outlook-csv"
    ICALENDAR = "icalendar"
    MBOX = "mbox"
    ZIP = "zip"
    JSON = "json"
    CSV = "csv"
    UNKNOWN = "unknown"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that was not understood; `line` counts from 1, 0 means the file as a whole."""

    line: int
    field: str
    message: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One person as read, with the line on which their record begins."""

    line: int
    contact: Contact


@dataclass(frozen=True, slots=True)
class Parsed:
    """A whole file: `read` counts its records, `hidden` those that name nobody (closed profiles, blank cards)."""

    format: Format
    entries: tuple[Entry, ...] = ()
    problems: tuple[Problem, ...] = ()
    read: int = 0
    hidden: int = 0
