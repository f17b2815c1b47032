"""What a source says of somebody, without what must not be kept of anybody (PRV-01).

A rule without a row, and yet no part of the core: it holds a source's card (`formats`) against what may be written of
people (`messages`), and these two do not know each other there. What is read and what is written both need it, so it
stands on the lower of their two floors.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from wellmet.core import formats, messages, people
from wellmet.core.people import Contact
from wellmet.queries import aside

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


def said_without_traits(data: dict[str, Any]) -> dict[str, Any]:
    """What a record says, as it is stored."""
    kept, _, fields = without_traits(people.unpack(data))
    return people.pack(kept) if fields else data


def lines_without_traits(stored: list[Any]) -> list[Any]:
    """What a source wrote, as it is stored."""
    lines = [formats.CardLine(group, name, tuple(parameters), value) for group, name, parameters, value in stored]
    return [[group, name, [*parameters], value] for group, name, parameters, value in map(line_without_traits, lines)]


def row_without_traits(row: dict[str, Any]) -> dict[str, Any]:
    """A row that is kept within another, to be put back."""
    fields, model = row["fields"], row["model"]
    left: dict[str, Any]
    if model == "wellmet.record":
        left = {"data": said_without_traits(fields["data"])}
    elif model == "wellmet.original":
        left = {"lines": lines_without_traits(fields["lines"])}
    elif model == "wellmet.merge":
        left = {"data": merge_without_traits(fields["data"])}
    elif model == "wellmet.person":
        left = {name: messages.without_traits(fields[name], field=name).text for name in FREE}
    elif model == "wellmet.affiliation":
        left = {"role": messages.without_traits(fields["role"], field="occupation").text}
    else:
        return row
    return {**row, "fields": {**fields, **left}}


def merge_without_traits(data: dict[str, Any]) -> dict[str, Any]:
    """The note of a merge: who was merged, what waits, and what the user said of both before and after.

    Each is shortened as the records themselves are, so that taking it apart still tells what was changed since.
    """
    return aside.merge_rewritten(data, row=row_without_traits, said=said_without_traits)


def problems(fields: Iterable[str], *, line: int) -> list[formats.Problem]:
    """Say what was left out of a record, by the line it begins on."""
    return [formats.Problem(line, field, LEFT_OUT[field]) for field in fields]
