"""Words from a file as they may enter the house: trimmed, visible, of a sane length."""

import re
from io import StringIO

__all__ = ["LONGEST_NOTE", "LONGEST_VALUE", "clean", "clean_block", "one_line", "physical_lines"]

LONGEST_VALUE = 2_000  # characters; browsers cut URLs near there, and no name or address comes close
LONGEST_NOTE = 20_000  # characters; about ten pages

# Control characters, halves of surrogate pairs, byte order and writing-direction marks: none can be seen, all break
# comparing. Joiners (U+200C, U+200D) stay: Persian and Hindi names and many emoji need them.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


def clean(value: str) -> str:
    """Trim, drop what cannot be seen, and put a value that has line breaks on one line.

    >>> clean("  Ada\\x00\\r\\nLovelace ")
    'Ada Lovelace'
    """
    if value.isprintable():
        return value.strip()
    return " ".join(_INVISIBLE.sub("", value).split())


def clean_block(value: str) -> str:
    """Do the same for a text that may have several lines, which stay."""
    if value.isprintable():
        return value.strip()
    return "\n".join(line.rstrip() for line in _INVISIBLE.sub("", value).splitlines()).strip()


def one_line(*parts: str) -> str:
    """Join the parts of an address, dropping empty ones; line breaks become commas.

    >>> one_line("", "12 Mill Lane\\nFlat 3", "Leeds ")
    '12 Mill Lane, Flat 3, Leeds'
    """
    pieces = (clean(piece).strip(",; ") for part in parts for piece in part.splitlines())
    return ", ".join(piece for piece in pieces if piece)


def physical_lines(text: str) -> list[str]:
    """Split at LF, CRLF and the old Mac's CR only, keeping the ends: other separators may stand inside a value.

    A file that was translated twice ends its lines with CR CR LF, which is one end and no blank line.
    """
    return list(StringIO(text.replace("\r\r\n", "\r\n"), newline=""))
