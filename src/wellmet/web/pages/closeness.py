"""How people seem to stand, in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wellmet import words
from wellmet.core import people
from wellmet.queries.closeness import Suggested

SHOWN = 50


@dataclass(frozen=True, slots=True)
class Line:
    """One person: how they seem to stand, and why."""

    id: int
    name: str
    seems: str
    why: str


@dataclass(frozen=True, slots=True)
class Page:
    """The suggestions, as many as are looked at in one go."""

    lines: tuple[Line, ...]
    more: str


def page(found: Sequence[Suggested]) -> Page:
    lines = tuple(
        Line(one.id, one.name, words.relationship(one.closeness.relationship), words.closeness(one.closeness))
        for one in found[:SHOWN]
    )
    over = len(found) - SHOWN
    more = ngettext("and %(count)s more after these", "and %(count)s more after these", over)
    return Page(lines, more % {"count": f"{over:,}"} if over > 0 else "")


def link(count: int) -> str:
    """What leads to the suggestions; empty where there are none."""
    if not count:
        return ""
    said = ngettext("See how you may stand to %(count)s person", "See how you may stand to %(count)s people", count)
    return said % {"count": f"{count:,}"}


def seems(found: people.Closeness | None) -> tuple[str, str]:
    """How one person seems to stand and why; empty where nothing suggests it."""
    if found is None:
        return "", ""
    said = _("This looks like %(relationship)s.") % {"relationship": words.relationship(found.relationship)}
    return said, words.closeness(found)
