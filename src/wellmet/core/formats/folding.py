"""The lines of vCard files made whole: folded lines, quoted-printable soft breaks, and pictures up to a size."""

import re
from collections.abc import Iterator

__all__ = ["BINARY", "LARGEST_PICTURE", "LONGEST_HEAD", "frame_of", "logical_lines"]

LONGEST_HEAD = 4_000  # characters before the colon; real ones stay under 200
LARGEST_PICTURE = 8 * 1024 * 1024  # characters of base64; a telephone's pictures of people stay under a tenth
BINARY = frozenset({"PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE"})
_FRAME = re.compile(r"\s*(?:[\w-]+\.)?(BEGIN|END)\s*:\s*VCARD\s*", re.IGNORECASE)
_ENCODED = re.compile(r"quoted-printable", re.IGNORECASE)
_BASE64 = re.compile(r"base64|encoding=\"?b\b", re.IGNORECASE)
_BASE64_LINE = re.compile(r"[A-Za-z0-9+/=]*")


def logical_lines(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Give each whole line with the number of its first part; blank lines go.

    >>> list(logical_lines(["NOTE:one\\n", "  two\\n", "\\n", "TEL:1\\n"]))
    [(1, 'NOTE:one two'), (4, 'TEL:1')]
    """
    index = 0
    while index < len(lines):
        line = index + 1
        text = lines[index].strip("\r\n\ufeff")
        index += 1
        if not text or text.isspace():
            continue
        head = text[:LONGEST_HEAD].partition(":")[0]
        if text.rstrip()[-1] == "=" and _ENCODED.search(head):
            text, index = _with_soft_breaks(text, lines, index)
        if index < len(lines) and lines[index][0] in " \t":
            text, index = _unfolded(text, lines, index)
        if _BASE64.search(head):
            text, index = _with_base64(text, lines, index)
        if len(text) > LARGEST_PICTURE and _name_of(head) in BINARY:
            text = f"{head}:"
        yield line, text


def frame_of(text: str) -> str:
    """Give BEGIN or END if the line begins or ends a card.

    >>> frame_of("end:vCard"), frame_of("FN:Ada")
    ('END', '')
    """
    if len(text) > LONGEST_HEAD or text.rstrip()[-5:].upper() != "VCARD":
        return ""
    match = _FRAME.fullmatch(text)
    return match[1].upper() if match else ""


def _unfolded(text: str, lines: list[str], index: int) -> tuple[str, int]:
    parts = [text]
    while index < len(lines) and lines[index][0] in " \t":
        parts.append(lines[index][1:].rstrip("\r\n"))
        index += 1
    return "".join(parts), index


def _with_soft_breaks(text: str, lines: list[str], index: int) -> tuple[str, int]:
    """Join the lines of a quoted-printable value; a blank line or the end of the card ends it, whatever it promised."""
    parts = [text.rstrip()]
    while parts[-1].endswith("=") and index < len(lines):
        following = lines[index].rstrip("\r\n")
        if frame_of(following):
            break
        index += 1
        parts[-1] = parts[-1][:-1]
        if not following.strip():
            break
        # Some writers indent these lines as if they were folded, others break right before a real space.
        if following[0] in " \t" and (parts[-1][-1:].isspace() or following.lstrip()[0] == "="):
            following = following.lstrip()
        parts.append(following)
    return "".join(parts), index


def _with_base64(text: str, lines: list[str], index: int) -> tuple[str, int]:
    """Join what some writers break without indenting it: lines that can be nothing but base64."""
    parts = [text.rstrip()]
    while index < len(lines) and _BASE64_LINE.fullmatch(line := lines[index].strip()):
        parts.append(line)
        index += 1
    return "".join(parts), index


def _name_of(head: str) -> str:
    return head.partition(";")[0].rpartition(".")[2].strip().upper()
