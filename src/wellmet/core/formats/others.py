"""Files that are recognised by content and counted, but not read yet; each answer says kindly what it is."""

import json
import re
import zipfile
from io import BytesIO
from struct import error as StructError

from .remarks import Remarks
from .tables import Table, records
from .values import Format, Parsed, Problem

__all__ = [
    "archive",
    "calendar",
    "is_archive",
    "is_mailbox",
    "json_document",
    "looks_like_json",
    "mailbox",
    "not_read",
    "table",
]

_NOT_YET = "this kind of file is not read yet, and nothing was taken from it"
_ARCHIVE_STARTS = (b"PK\x03\x04", b"PK\x05\x06")
_CALENDAR_ITEM = re.compile(r"BEGIN:V(?:EVENT|TODO|JOURNAL)", re.IGNORECASE)
_MAIL_STARTS = re.compile(r"From \S+.*[0-9]{4}")
_MAIL_HEADER = re.compile(r"[A-Za-z-]+: ")
_JSON_STARTS = re.compile(r"\s*[\[{]\s*[\"\[{\]}0-9-]")
_LINKEDIN_FILES = frozenset(
    {
        "messages.csv",
        "invitations.csv",
        "positions.csv",
        "profile.csv",
        "education.csv",
        "skills.csv",
        "registration.csv",
    }
    | {"company follows.csv", "endorsement_received_info.csv", "recommendations_received.csv", "email addresses.csv"}
)
# What damaged archives make zipfile raise, beyond its own error: they were made with any lengths and offsets.
_DAMAGE = (zipfile.BadZipFile, StructError, ValueError, OSError, OverflowError, RuntimeError)


def not_read(format: Format, message: str, *, read: int = 0) -> Parsed:
    """Answer for a file of which nothing is taken."""
    return Parsed(format, problems=(Problem(0, "", message),), read=read)


def is_archive(data: bytes) -> bool:
    """Tell whether the bytes begin like a zip archive, which office documents are too."""
    return data.startswith(_ARCHIVE_STARTS)


def archive(data: bytes) -> Parsed:
    """Tell a LinkedIn archive from another by the names of its members; nothing is unpacked."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as opened:
            members = [name.lower() for name in opened.namelist() if not name.endswith("/")]
    except _DAMAGE:
        return not_read(Format.ZIP, "this archive is damaged; please download or copy it again")
    names = {member.rpartition("/")[2] for member in members}
    if "connections.csv" in names or len(names & _LINKEDIN_FILES) > 1:
        message = "archives from LinkedIn are not read yet; please unpack it and import the file Connections.csv"
        return not_read(Format.LINKEDIN_ARCHIVE, message, read=len(members))
    if any(member.startswith("xl/") for member in members):
        return not_read(
            Format.ZIP, "spreadsheets are not read; please save it as CSV and import that", read=len(members)
        )
    return not_read(Format.ZIP, "archives are not read; please unpack it and import the files", read=len(members))


def calendar(lines: list[str]) -> Parsed:
    """Count the entries of an iCalendar file."""
    count = sum(1 for line in lines if _CALENDAR_ITEM.match(line))
    return not_read(Format.ICALENDAR, f"iCalendar: {_NOT_YET}", read=count)


def is_mailbox(lines: list[str]) -> bool:
    """Tell whether a text begins like a mailbox file: an envelope line, then a header."""
    return len(lines) > 1 and bool(_MAIL_STARTS.match(lines[0]) and _MAIL_HEADER.match(lines[1]))


def mailbox(lines: list[str]) -> Parsed:
    """Count the mails of a mailbox file: each begins after a blank line."""
    pairs = zip(["\n", *lines], lines, strict=False)
    count = sum(1 for before, line in pairs if not before.strip() and _MAIL_STARTS.match(line))
    return not_read(Format.MBOX, f"mailbox: {_NOT_YET}", read=count)


def looks_like_json(text: str) -> bool:
    """Tell whether a text begins like a JSON object or list."""
    return bool(_JSON_STARTS.match(text))


def json_document(text: str) -> Parsed | None:
    """Count the items of a JSON list (anything else is one); None if it is no JSON."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if isinstance(document, dict) and isinstance(document.get("basics"), dict):
        return not_read(
            Format.JSON, "this looks like your résumé, not your contacts; give it to your profile instead", read=1
        )
    return not_read(Format.JSON, f"JSON: {_NOT_YET}", read=len(document) if isinstance(document, list) else 1)


def table(found: Table, *, format: Format, title: str) -> Parsed:
    """Count the records of a table."""
    count = sum(1 for _ in records(found, remarks=Remarks()))
    return not_read(format, f"{title}: {_NOT_YET}", read=count)
