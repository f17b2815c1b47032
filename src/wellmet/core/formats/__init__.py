"""Formats: one module per file format, recognised by content."""

from .card_writing import digest, united, write_card
from .json_resume import read_resume, write_resume
from .reading import read
from .values import CardLine, Entry, Format, Parsed, Problem

__all__ = [
    "CardLine",
    "Entry",
    "Format",
    "Parsed",
    "Problem",
    "digest",
    "read",
    "read_resume",
    "united",
    "write_card",
    "write_resume",
]
