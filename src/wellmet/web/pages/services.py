"""Entries that are no people, in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wellmet import words
from wellmet.queries.services import Entry

MOST = 200  # entries decided about in one go; more names than that nobody reads


@dataclass(frozen=True, slots=True)
class Line:
    """An entry, what tells that it is no person, and whether it is marked beforehand."""

    id: int
    name: str
    why: str = ""
    is_sure: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """Entries that seem to be no people, and those of which it was said."""

    count: str
    seeming: tuple[Line, ...]
    more: str
    aside_count: str
    aside: tuple[Line, ...]


def page(seeming: Sequence[Entry], *, aside: Sequence[Entry]) -> Page:
    over = len(seeming) - MOST
    return Page(
        counted(len(seeming)),
        tuple(map(line, seeming[:MOST])),
        ngettext("%(count)s more comes after these.", "%(count)s more come after these.", over) % {"count": f"{over:,}"}
        if over > 0
        else "",
        counted(len(aside)),
        tuple(Line(one.id, one.name) for one in aside),
    )


def line(one: Entry) -> Line:
    return Line(one.id, one.name, words.service(one.word), one.is_sure)


def counted(count: int) -> str:
    return ngettext("%(count)s entry", "%(count)s entries", count) % {"count": f"{count:,}"}


def said(count: int, *, is_person: bool) -> str:
    """What became of how many; another window may have said the same before."""
    if not count:
        return _("That was said before; nothing is new.")
    if is_person:
        told = ngettext("%(count)s entry counts as a person again.", "%(count)s entries count as people again.", count)
    else:
        told = ngettext(
            "%(count)s entry is no person: nobody asks about it or suggests it any more.",
            "%(count)s entries are no people: nobody asks about them or suggests them any more.",
            count,
        )
    return told % {"count": f"{count:,}"}
