"""Employers in words: the list of them, one of them, and two that may be one beside each other."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wellmet import words
from wellmet.core import people
from wellmet.queries.employers import House, Listed, Member
from wellmet.queries.listing import Wish
from wellmet.queries.one_employer import Asked, Question
from wellmet.web.pages import likeness, listing

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
    pairs: tuple[likeness.Pair, ...]


@dataclass(frozen=True, slots=True)
class Pairs:
    """One pair of employers to decide about, or none; `alike` are others of which the same was found."""

    count: str
    pair: str = ""
    place: int = 0
    ids: tuple[int, ...] = ()
    reasons: str = ""
    rows: tuple[likeness.Row, ...] = ()
    later: str = ""
    alike: tuple[likeness.Pair, ...] = ()
    alike_said: str = ""


def link(count: int) -> str:
    """What leads to the pairs; empty where there are none."""
    if not count:
        return ""
    said = ngettext(
        "Decide whether %(count)s pair is one employer", "Decide whether %(count)s pairs are one employer", count
    )
    return said % {"count": f"{count:,}"}


def address(place: int) -> str:
    return reverse("employers:same") + (f"?at={place}" if place > 1 else "")


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


def page(house: House, *, questions: tuple[Question, ...]) -> Page:
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
        tuple(likeness.Pair(value(one), one.names) for one in questions),
    )


def pairs(found: Asked) -> Pairs:
    if found.pair is None:
        return Pairs(_("No employer seems to be here twice"))
    shown, total = found.questions[found.place - 1], len(found.questions)
    alike = [one for one in found.questions if one is not shown and one.reasons == shown.reasons][: likeness.ALIKE]
    one, other = found.pair
    return Pairs(
        count=_("Pair %(place)s of %(total)s") % {"place": f"{found.place:,}", "total": f"{total:,}"},
        pair=value(shown),
        place=found.place,
        ids=(one.id, other.id),
        reasons=", ".join(words.employer_likeness(shown.reasons)),
        rows=tuple(rows(one, other)),
        later=address(found.place % total + 1) if total > 1 else reverse("employers:list"),
        alike=tuple(likeness.Pair(value(each), each.names) for each in alike),
        alike_said=ngettext(
            "Decide alike for the other pair of which the same was found",
            "Decide alike for the other %(count)s pairs of which the same was found",
            len(alike),
        )
        % {"count": f"{len(alike):,}"},
    )


def value(one: Question) -> str:
    return f"{one.a}-{one.b}"


def rows(one: House, other: House) -> Iterator[likeness.Row]:
    """What is known of either, kind by kind."""
    theirs = told(other)
    for label, mine in told(one).items():
        if mine or theirs[label]:
            left, right = values(mine), values(theirs[label])
            sides = (likeness.side(left, right), likeness.side(right, left))
            yield likeness.Row(label, likeness.state(left, right), sides)
    there = (likeness.plain(members(one)), likeness.plain(members(other)))
    yield likeness.Row(_("Who is there"), "", there)


def values(said: tuple[str, ...]) -> tuple[likeness.Value, ...]:
    return tuple(likeness.Value(text, people.fold(text) or text) for text in said)


def members(house: House) -> tuple[str, ...]:
    named = tuple(f"{one.name}, {one.role}" if one.role else one.name for one in house.members)
    over = house.people - len(named)
    more = ngettext("and %(count)s more", "and %(count)s more", over) % {"count": f"{over:,}"}
    return (*named, more) if over > 0 else named


def told(house: House) -> dict[str, tuple[str, ...]]:
    return {
        _("Name"): (house.name,),
        _("Also called"): tuple(one.name for one in house.names[1:]),
        _("Mail is at"): house.mailboxes,
        _("Aim"): (_("one of yours"),) if house.target_rank is not None else (),
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
