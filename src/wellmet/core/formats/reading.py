"""One door for every file: its content says what it is, the reader for that kind takes it from there."""

from . import google, linkedin, others, vcard
from .encodings import decode
from .folding import frame_of
from .headers import any_table, known_table
from .remarks import Remarks
from .texts import clean, physical_lines
from .values import Format, Parsed

__all__ = ["read"]

_READERS = {Format.LINKEDIN_CONNECTIONS: linkedin.read, Format.GOOGLE_CSV: google.read}


def read(data: bytes, *, name: str = "") -> Parsed:
    """Read any file: people and problems for a kind that is read, the kind and a count for others, and no exception.

    >>> parsed = read(b"First Name,Last Name,Connected On\\nAda,Lovelace,08 Feb 2026\\n")
    >>> parsed.format.value, parsed.read, parsed.entries[0].contact.name
    ('linkedin-connections', 1, 'Ada Lovelace')
    """
    if others.is_archive(data):
        return others.archive(data)
    remarks = Remarks()
    text = decode(data, remarks=remarks)
    if not text.strip():
        return others.not_read(Format.EMPTY, "there is nothing to read in this file")
    lines = physical_lines(text)
    return (
        _by_first_line(text, lines, remarks)
        or _by_header(lines, remarks)
        or _by_any_line(text, lines, remarks, is_plain=b"\0" not in data and not text.lstrip().startswith("<"))
        or others.not_read(
            Format.UNKNOWN, f"{_called(name)} is no kind of file that is known here; nothing was taken from it"
        )
    )


def _by_first_line(text: str, lines: list[str], remarks: Remarks) -> Parsed | None:
    first = next(line for line in lines if line.strip()).strip()
    if frame_of(first) == "BEGIN":
        return vcard.read(lines, remarks=remarks)
    if first.upper() == "BEGIN:VCALENDAR":
        return others.calendar(lines)
    if others.is_mailbox(lines):
        return others.mailbox(lines)
    return others.json_document(text) if others.looks_like_json(text) else None


def _by_header(lines: list[str], remarks: Remarks) -> Parsed | None:
    found = known_table(lines)
    if not found:
        return None
    kind, table = found
    if kind.format in _READERS:
        return _READERS[kind.format](table, remarks=remarks)
    return others.table(table, format=kind.format, title=kind.title)


def _by_any_line(text: str, lines: list[str], remarks: Remarks, *, is_plain: bool) -> Parsed | None:
    if any(frame_of(line) == "BEGIN" for line in lines):
        return vcard.read(lines, remarks=remarks)
    if others.looks_like_json(text):
        return others.not_read(Format.JSON, "this JSON is damaged or cut off")
    table = any_table(lines) if is_plain else None
    return others.table(table, format=Format.CSV, title="a table of unknown columns") if table else None


def _called(name: str) -> str:
    shown = clean(name)[:100]
    return f"“{shown}”" if shown else "this"
