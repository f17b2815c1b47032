"""What a source says of somebody, without what must not be kept of anybody (PRV-01)."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from wellmet.core import formats, messages
from wellmet.core.people import Contact

LEFT_OUT = {
    "notes": "a sentence was left out: it tells faith, health, family, age or another protected trait, which is not "
    "kept of anybody (PRV-01); the rest of the note is kept",
    "how_met": "left out, since it tells a protected trait of them (PRV-01)",
    "occupation": "left out of what they do, since it tells a protected trait of them (PRV-01)",
    "kept": "left out of what is kept for export, since it tells a protected trait of them (PRV-01)",
}
FREE = ("notes", "how_met", "occupation")
SENTENCE = 3  # words; a cell with fewer is a field like a birthday, and kept for export as those are

Lines = tuple[formats.CardLine, ...]


def without_traits(contact: Contact, *, lines: Lines = ()) -> tuple[Contact, Lines, tuple[str, ...]]:
    """A record, and what its source wrote, without sentences that must not be kept; and the fields that had some."""
    said: dict[str, Any] = {field: messages.without_traits(getattr(contact, field), field=field).text for field in FREE}
    places = tuple(
        replace(place, role=messages.without_traits(place.role, field="occupation").text)
        for place in contact.affiliations
    )
    kept = replace(contact, **said, affiliations=places)
    fields = [field for field in FREE if said[field] != getattr(contact, field)]
    if places != contact.affiliations and "occupation" not in fields:
        fields.append("occupation")
    written = tuple(map(line_without_traits, lines))
    return kept, written, tuple(fields) or (("kept",) if written != lines else ())


def line_without_traits(line: formats.CardLine) -> formats.CardLine:
    if line.name not in {"NOTE", "X-COLUMN", "TITLE", "ROLE"}:
        return line
    text = formats.text_of(line)
    if line.name == "X-COLUMN" and len(text.split()) < SENTENCE:
        return line
    kept = messages.without_traits(text, field="notes" if line.name in {"NOTE", "X-COLUMN"} else "occupation")
    return formats.with_text(line, kept.text) if kept.left_out else line


def problems(fields: Iterable[str], *, line: int) -> list[formats.Problem]:
    """Say what was left out of a record, by the line it begins on."""
    return [formats.Problem(line, field, LEFT_OUT[field]) for field in fields]
