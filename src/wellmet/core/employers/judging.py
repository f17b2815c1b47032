"""Whether two names are one employer's, by themselves."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from wellmet.core.people.matching.spelling import distance

from .naming import Name, initials, named
from .vocabulary import COMMON, COUNTRIES, DESCRIPTIONS, MEANINGS, SMALL, TOWNS, UNITS

__all__ = ["Judgement", "Reason", "judge"]

SHORTEST_HEAD = 4  # letters; what is shorter is many houses' short name
SHORTEST_SLIP = 7
LONG_SLIP = 14  # letters from which on two may be wrong
LONGEST_INITIALS = 7
SHORTEST_ABBREVIATION = 3


class Reason(StrEnum):
    """What two names have to do with each other; the strongest first."""

    SPELLING = "spelling"  # the same but for case, marks, legal form
    DESCRIPTION = "description"  # one of them says what it does, too
    INITIALS = "initials"
    SLIP = "slip"  # a letter or two differ
    SHORTENED = "shortened"  # words cut short
    ORDER = "order"  # the same words in another order or language
    UNIT = "unit"  # a department beside its house
    PLACE = "place"  # one of them, or each, names a country or town, too
    PART = "part"  # one goes on where the other ends


@dataclass(frozen=True, slots=True)
class Judgement:
    """What speaks for two names being one house's, and the words that only one of them has."""

    reason: Reason
    beyond: tuple[str, ...] = ()

    @property
    def is_same(self) -> bool:
        """Tell whether the names are the same as they stand."""
        return self.reason is Reason.SPELLING


@lru_cache(maxsize=65_536)
def judge(one: str, other: str) -> Judgement | None:
    """Tell what two names have to do with each other; None where they are two houses' names.

    >>> judge("Fabrikam GmbH", "FABRIKAM").reason, judge("Northwind Analytics, Inc.", "Northwind").reason
    (<Reason.SPELLING: 'spelling'>, <Reason.DESCRIPTION: 'description'>)
    >>> judge("Apple Bank", "Apple") is judge("First National Bank", "First National Pictures") is None
    True
    """
    short, long = sorted((named(one), named(other)), key=lambda name: (len(name.words), name.joined))
    if short.keys & long.keys:
        return Judgement(Reason.SPELLING)
    return next(reasons(short, long), None) if short.words else None


def reasons(short: Name, long: Name) -> Iterator[Judgement]:
    if is_short_for(short, long):
        yield Judgement(Reason.INITIALS)
    if short.numbers == long.numbers:
        if is_slip(short, long):
            yield Judgement(Reason.SLIP)
        if is_shortened(short.words, long.words):
            yield Judgement(Reason.SHORTENED)
        if in_order(short.words) == in_order(long.words):
            yield Judgement(Reason.ORDER)
    yield from going_on(short, long)
    if is_unit(short, long):
        yield Judgement(Reason.UNIT)


def is_short_for(short: Name, long: Name) -> bool:
    """Tell whether a name is the other's initials, the last words of both being written out perhaps."""
    head, *rest = short.words
    before = len(long.words) - len(rest)
    if not head.isalpha() or not 1 < len(head) <= LONGEST_INITIALS or long.words[before:] != tuple(rest):
        return False
    return head in initials(long.words[:before]) or (not rest and head in initials(long.whole))


def is_slip(short: Name, long: Name) -> bool:
    one, other = short.joined, long.joined
    if min(len(one), len(other)) < SHORTEST_SLIP or one[0] != other[0]:
        return False
    most = 2 if len(one) >= LONG_SLIP else 1
    return bool(distance()(one, other, score_cutoff=most) <= most)


def is_shortened(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether the words are the same, some of them cut short."""
    return len(one) == len(other) > 1 and all(
        mine == theirs or begins(mine, theirs) or begins(theirs, mine) for mine, theirs in zip(one, other, strict=True)
    )


def begins(cut: str, word: str) -> bool:
    return len(cut) >= SHORTEST_ABBREVIATION and word.startswith(cut) and len(word) > len(cut) + 1


def in_order(found: tuple[str, ...]) -> tuple[str, ...]:
    """The words that matter, each in one language, sorted."""
    return tuple(sorted(MEANINGS.get(word, word) for word in found if word not in SMALL))


def going_on(short: Name, long: Name) -> Iterator[Judgement]:
    """What two names have in common at their beginning, and whether the rest tells them apart."""
    shared, left = in_common(short, long)
    head, right = long.words[:shared], long.words[shared:]
    beyond = (*left, *right)
    if not head or short.numbers != long.numbers:
        return
    has_own = len(head) > 1 or is_own(head[0])
    rest = frozenset(beyond) - SMALL
    if (rest and rest <= COUNTRIES and has_own) or (not left and rest <= TOWNS | COUNTRIES and has_own):
        yield Judgement(Reason.PLACE, beyond)
    elif rest <= DESCRIPTIONS | COUNTRIES and (has_own or not left):
        yield Judgement(Reason.DESCRIPTION if has_own and not left else Reason.PART, beyond)
    elif not left and has_own:
        yield Judgement(Reason.UNIT if right[0] in UNITS else Reason.PART, beyond)


def in_common(short: Name, long: Name) -> tuple[int, tuple[str, ...]]:
    """How many words of the longer name the shorter one begins with, and what it has beyond; spaces do not count."""
    for shared in range(len(long.words), 0, -1):
        if "".join(long.words[:shared]) == short.joined:
            return shared, ()
    shared = next((at for at, word in enumerate(short.words) if word != long.words[at]), len(short.words))
    return shared, short.words[shared:]


def is_own(word: str) -> bool:
    """Tell whether a single word is one house's rather than many's."""
    return len(word) >= SHORTEST_HEAD and word not in COMMON and word not in COUNTRIES | TOWNS | DESCRIPTIONS


def is_unit(short: Name, long: Name) -> bool:
    """Tell whether the longer name is a part of the house that the shorter one names, standing behind it or apart."""
    before = long.words[: -len(short.words)]
    if long.words[len(before) :] != short.words or not before:
        return short.words in long.parts[1:] and len(short.words) > 1
    is_whole = len(short.words) > 1 or is_own(short.words[0])
    return is_whole and (before[0] in UNITS or short.words in long.parts)
