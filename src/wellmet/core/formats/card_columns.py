"""Cells of a table that have no place in a contact, kept as properties of a card."""

import re

from .values import CardLine

__all__ = ["kept_column"]

_LINE_END = re.compile(r"\r\n?|\n")
_QUOTED = re.compile(r'["\x00-\x1f]')


def kept_column(heading: str, value: str) -> CardLine:
    """Keep a cell as a property of a card, under its heading.

    >>> kept_column("Spouse", "Ada").parameters
    ('X-HEADING="Spouse"',)
    """
    escaped = _LINE_END.sub(r"\\n", value.replace("\\", r"\\"))
    return CardLine("", "X-COLUMN", (f'X-HEADING="{_QUOTED.sub(" ", heading)}"',), escaped)
