"""Formats: one module per file format, recognised by content."""

from .archives import File, read_all, read_folder
from .card_writing import digest, text_of, united, with_text, write_card
from .eml import write_eml
from .json_resume import read_resume, write_resume
from .mail import LONGEST_LINE, headers_of, read_messages
from .mail import read as read_mailbox
from .reading import read
from .sheets import write_table
from .tables import normal as heading_key
from .values import CardLine, Entry, Field, Format, Layout, Parsed, Problem
from .webdav import CARDS, FIND, Multistatus, Resource, read_multistatus, these_cards

__all__ = [
    "CARDS",
    "FIND",
    "LONGEST_LINE",
    "CardLine",
    "Entry",
    "Field",
    "File",
    "Format",
    "Layout",
    "Multistatus",
    "Parsed",
    "Problem",
    "Resource",
    "digest",
    "headers_of",
    "heading_key",
    "read",
    "read_all",
    "read_folder",
    "read_mailbox",
    "read_messages",
    "read_multistatus",
    "read_resume",
    "text_of",
    "these_cards",
    "united",
    "with_text",
    "write_card",
    "write_eml",
    "write_resume",
    "write_table",
]
