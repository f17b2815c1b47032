"""Files that are recognised by content and not read; each answer says kindly what it is."""

import json
import re

from .remarks import Remarks
from .tables import Table, records
from .values import Format, Parsed, Problem

__all__ = [
    "DAMAGED",
    "archive",
    "is_archive",
    "is_mailbox",
    "json_document",
    "looks_like_json",
    "not_read",
    "table",
]

_NOT_YET = "this kind of file is not read yet, and nothing was taken from it"
_ARCHIVE_STARTS = (b"PK\x03\x04", b"PK\x05\x06")
_MAIL_STARTS = re.compile(r"From \S+.*[0-9]{4}")
_MAIL_HEADER = re.compile(r"[A-Za-z-]+: ")
_JSON_STARTS = re.compile(r"\s*[\[{]\s*[\"\[{\]}0-9-]")
DAMAGED = "this archive is damaged; please download or copy it again"


def not_read(format: Format, message: str, *, read: int = 0) -> Parsed:
    """Answer for a file of which nothing is taken."""
    return Parsed(format, problems=(Problem(0, "", message),), read=read)


def is_archive(data: bytes) -> bool:
    """Tell whether the bytes begin like a zip archive, which office documents are too."""
    return data.startswith(_ARCHIVE_STARTS)


def archive(members: list[str]) -> Parsed:
    """Say what an archive is in which there is nothing to read, by the names of its members."""
    if any(member.lower().startswith("xl/") for member in members):
        return not_read(Format.ZIP, "spreadsheets are not read; please save it as CSV and import that")
    return not_read(Format.ZIP, "there is no file in this archive that is read here", read=len(members))


def is_mailbox(lines: list[str]) -> bool:
    """Tell whether a text begins like a mailbox file: an envelope line, then a header."""
    return len(lines) > 1 and bool(_MAIL_STARTS.match(lines[0]) and _MAIL_HEADER.match(lines[1]))


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
    return not_read(format, title, read=count)
