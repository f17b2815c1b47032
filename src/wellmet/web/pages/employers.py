"""Employers in words: the list of them, one of them, and two that may be one beside each other."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from wellmet import words
from wellmet.core import people
from wellmet.queries.employers import House, Listed, Member
from wellmet.queries.listing import Wish
from wellmet.queries.pairs import Asked, Shown
from wellmet.web.pages import listing, pairs

LONGEST_LIST = 200  # employers; whoever has more looks for one by its name


@dataclass(frozen=True, slots=True)
class Line:
    """An employer in the list."""

    id: int
    name: str
    said: str
    is_aim: bool


@dataclass(frozen=True, slots=True)
class List:
    """The list of employers, or of those that a search fits."""

    query: str
    lines: tuple[Line, ...]
    more: str = ""
    to_pairs: str = ""


@dataclass(frozen=True, slots=True)
class Called:
    """A name that means an employer, and of how many people it is said; `stands` where it could be parted."""

    id: int
    name: str
    said: str
    stands: bool


@dataclass(frozen=True, slots=True)
class Page:
    """One employer."""

    id: int
    name: str
    aim: str
    known: str
    names: tuple[Called, ...]
    members: tuple[Member, ...]
    everybody: str
    ways: str
    asked: tuple[pairs.Pair, ...]


KIND = pairs.Kind(
    title=gettext_lazy("Is this one employer?"),
    nobody=gettext_lazy("No employer seems to be here twice"),
    empty=gettext_lazy(
        "Employers that come in under two names, and are not surely the same, will stand here, the two beside each "
        "other, for you to decide."
    ),
    one=gettext_lazy("One employer"),
    two=gettext_lazy("Two employers"),
    one_each=gettext_lazy("One employer each"),
    two_each=gettext_lazy("Two employers each"),
    what_one_means=gettext_lazy("Whoever is at either is at one then; it can be taken apart again."),
    how_alike=gettext_lazy("This pair is decided with them. Untick what is otherwise."),
    why_search=gettext_lazy(
        "Every import looks for employers that are here twice. To look among those you wrote down yourself, too, look "
        "through all."
    ),
    search=gettext_lazy("Look through all"),
    back=gettext_lazy("All employers"),
    show="employers:show",
    asks="employers:same",
    decides="employers:decide",
    searches="employers:look",
    lists="employers:list",
)


def link(count: int) -> str:
    """What leads to the pairs; empty where there are none."""
    if not count:
        return ""
    said = ngettext(
        "Decide whether %(count)s pair is one employer", "Decide whether %(count)s pairs are one employer", count
    )
    return said % {"count": f"{count:,}"}


def counted(count: int) -> str:
    return ngettext("%(count)s person", "%(count)s people", count) % {"count": f"{count:,}"}


def known(count: int) -> str:
    if not count:
        return _("You know nobody there yet.")
    said = ngettext("You know %(count)s person there.", "You know %(count)s people there.", count)
    return said % {"count": f"{count:,}"}


def list_of(found: tuple[Listed, ...], *, query: str, questions: int) -> List:
    over = len(found) - LONGEST_LIST
    more = ngettext("%(count)s more; look for it by name.", "%(count)s more; look for them by name.", over)
    return List(
        query,
        tuple(map(line, found[:LONGEST_LIST])),
        more % {"count": f"{over:,}"} if over > 0 else "",
        link(questions),
    )


def line(one: Listed) -> Line:
    also = _("also %(names)s") % {"names": ", ".join(one.also)} if one.also else ""
    return Line(one.id, one.name, " · ".join(filter(None, (counted(one.people), also))), one.target_rank is not None)


def page(house: House, *, questions: tuple[Shown, ...]) -> Page:
    query = listing.address(Wish(query=house.name))
    return Page(
        house.id,
        house.name,
        _("One of the places you aim at.") if house.target_rank is not None else "",
        known(house.people),
        tuple(Called(one.id, one.name, counted(one.people), one.stands_for is not None) for one in house.names),
        house.members,
        query if house.people > len(house.members) else "",
        reverse("network:routes", query={"to": house.name}),
        tuple(map(pairs.pair, questions)),
    )


def same(found: Asked[House]) -> pairs.Page:
    return pairs.page(found, kind=KIND, say=words.employer_likeness, rows=rows)


def rows(one: House, other: House) -> Iterator[pairs.Row]:
    """What is known of either, kind by kind."""
    yield from pairs.compared(told(one), told(other))
    yield pairs.Row(_("Who is there"), "", (pairs.plain(members(one)), pairs.plain(members(other))))


def members(house: House) -> tuple[str, ...]:
    named = tuple(f"{one.name}, {one.role}" if one.role else one.name for one in house.members)
    over = house.people - len(named)
    more = ngettext("and %(count)s more", "and %(count)s more", over) % {"count": f"{over:,}"}
    return (*named, more) if over > 0 else named


def told(house: House) -> dict[str, tuple[pairs.Value, ...]]:
    said = {
        _("Name"): (house.name,),
        _("Also called"): tuple(one.name for one in house.names[1:]),
        _("Mail is at"): house.mailboxes,
        _("Aim"): (_("one of yours"),) if house.target_rank is not None else (),
    }
    return {
        label: tuple(pairs.Value(text, people.fold(text) or text) for text in texts) for label, texts in said.items()
    }


def decided(count: int, *, is_one: bool) -> str:
    if is_one:
        said = ngettext("They are one employer now.", "%(count)s pairs are one employer each now.", count)
    else:
        said = ngettext(
            "They stay two employers, and nobody will ask again.",
            "%(count)s pairs stay two employers each, and nobody will ask again.",
            count,
        )
    return said % {"count": f"{count:,}"}


def looked(count: int) -> str:
    said = ngettext("%(count)s pair may be one employer.", "%(count)s pairs may be one employer.", count)
    return said % {"count": f"{count:,}"} if count else _("Looked through. No employer seems to be here twice.")


def parted() -> str:
    return _("They are two employers again.")
