"""Formats: one module per file format, recognised by content."""

from .json_resume import read_resume, write_resume
from .reading import read
from .values import Entry, Format, Parsed, Problem

__all__ = ["Entry", "Format", "Parsed", "Problem", "read", "read_resume", "write_resume"]
