"""Two that may be one, people or employers, beside each other in words."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wellmet.core import people
from wellmet.queries.pairs import Asked, Shown

PART = re.compile(r"\w+")
ALIKE = 100  # pairs decided about in one go; more names than that nobody reads

Whole = TypeVar("Whole")
Words = str | Promise


@dataclass(frozen=True, slots=True)
class Kind:
    """How the page speaks of people, or of employers: its sentences, its buttons, and the addresses that it leads to.

    `what_one_means` says what becomes of two that are one, `how_alike` how to decide of many pairs at once, and
    `why_search` what the button `search` finds. The last five are names of addresses.
    """

    title: Words
    nobody: Words
    empty: Words
    one: Words
    two: Words
    one_each: Words
    two_each: Words
    what_one_means: Words
    how_alike: Words
    why_search: Words
    search: Words
    back: Words
    show: str
    asks: str
    decides: str
    searches: str
    lists: str


@dataclass(frozen=True, slots=True)
class Value:
    """One thing known of either: as it is said, as it is compared, and the firm that it is about, if it is one."""

    text: str
    same: str
    at: str = ""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of what is known of one, and whether the other one lacks it."""

    text: str
    differs: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of thing known of the two: of each the values, word by word, and how they compare, said in words."""

    label: str
    state: str
    sides: tuple[tuple[tuple[Word, ...], ...], ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """A pair to decide about along with another."""

    value: str
    names: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Page:
    """One pair, or none; `alike` are other pairs of which the same was found."""

    kind: Kind
    count: str
    pair: str = ""
    place: int = 0
    names: tuple[str, ...] = ()
    ids: tuple[int, ...] = ()
    reasons: str = ""
    rows: tuple[Row, ...] = ()
    later: str = ""
    alike: tuple[Pair, ...] = ()
    alike_said: str = ""
    more: str = ""


def address(kind: Kind, *, place: int) -> str:
    return reverse(kind.asks) + (f"?at={place}" if place > 1 else "")


def page(
    found: Asked[Whole],
    *,
    kind: Kind,
    say: Callable[[Iterable[str]], tuple[str, ...]],
    rows: Callable[[Whole, Whole], Iterable[Row]],
) -> Page:
    """The page of one pair; `say` puts reasons into words, `rows` compares the two."""
    if found.pair is None:
        return Page(kind, str(kind.nobody))
    shown, total = found.questions[found.place - 1], len(found.questions)
    reasons = say(shown.question.reasons)
    others = [one for one in found.questions if one is not shown and say(one.question.reasons) == reasons]
    alike, over = others[:ALIKE], len(others) - ALIKE
    return Page(
        kind,
        count=_("Pair %(place)s of %(total)s") % {"place": f"{found.place:,}", "total": f"{total:,}"},
        pair=pair(shown).value,
        place=found.place,
        names=shown.names,
        ids=(shown.question.a, shown.question.b),
        reasons=", ".join(reasons),
        rows=tuple(rows(*found.pair)),
        later=address(kind, place=found.place % total + 1) if total > 1 else reverse(kind.lists),
        alike=tuple(map(pair, alike)),
        alike_said=ngettext(
            "Decide alike for the other pair of which the same was found",
            "Decide alike for the other %(count)s pairs of which the same was found",
            len(alike),
        )
        % {"count": f"{len(alike):,}"},
        more=ngettext("%(count)s more comes after these.", "%(count)s more come after these.", over)
        % {"count": f"{over:,}"}
        if over > 0
        else "",
    )


def pair(shown: Shown) -> Pair:
    return Pair(f"{shown.question.a}-{shown.question.b}", shown.names)


def compared(mine: Mapping[str, tuple[Value, ...]], theirs: Mapping[str, tuple[Value, ...]]) -> Iterator[Row]:
    """What is known of either, kind by kind."""
    for label, said in mine.items():
        if said or theirs[label]:
            yield Row(label, state(said, theirs[label]), (side(said, theirs[label]), side(theirs[label], said)))


def state(mine: tuple[Value, ...], theirs: tuple[Value, ...]) -> str:
    if not mine or not theirs:
        return _("only one of them")
    one, other = ({value.same for value in said} for said in (mine, theirs))
    if one == other:
        return _("the same")
    firms, others = ({value.at for value in said if value.at} for said in (mine, theirs))
    return _("partly the same") if one & other or firms & others else _("different")


def side(mine: tuple[Value, ...], theirs: tuple[Value, ...]) -> tuple[tuple[Word, ...], ...]:
    """The values of one, with the words that the other lacks; nothing is marked where the other has no value at all."""
    whole, parts = {value.same for value in theirs}, parts_of(value.text for value in theirs)
    return tuple(
        tuple(
            Word(word, bool(theirs) and value.same not in whole and not parts_of([word]) <= parts)
            for word in value.text.split()
        )
        for value in mine
    )


def parts_of(texts: Iterable[str]) -> set[str]:
    """Words as they are compared: those of a double name each for itself, without commas and the like."""
    return {part for text in texts for part in PART.findall(people.fold(text)) or [text]}


def plain(texts: Iterable[str]) -> tuple[tuple[Word, ...], ...]:
    return tuple(tuple(Word(word, False) for word in text.split()) for text in texts)
