"""Comparing addresses and birthdays: how much of them is shared, and how rare that is."""

import math
from collections import Counter
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from .spelling import distance

__all__ = ["bits", "days", "places", "words_of_place"]

SHARED_BITS = (5, 10, 16, 22)  # a town has five bits or so, a postcode ten, a street and number twenty
MOSTLY, PARTLY = 0.75, 0.4  # of what the shorter address says
LONG_WORD = 4  # letters
SMALLEST_BOOK = 4_000  # people; judgement
MONTH, YEAR, DECADE = 31, 366, 3_660  # days


@lru_cache(maxsize=65_536)
def words_of_place(address: str) -> tuple[str, ...]:
    """Take an address apart, each word once."""
    return tuple(dict.fromkeys(address.replace(",", " ").replace(".", " ").split()))


def places(mine: tuple[str, ...], theirs: tuple[str, ...], *, counts: Counter[str], size: int) -> Iterable[str]:
    """Compare every address with every other; what shares most counts.

    >>> both = Counter({"8": 1, "mill": 1, "lane": 9, "hull": 20})
    >>> tuple(places(("8 mill lane, hull",), ("8 mlil lane, hull",), counts=both, size=4000))
    ('place same 4',)
    """
    found = [place(one, other, counts=counts, size=size) for one in mine for other in theirs]
    if found:
        share, bits, has_street = max(found)
        if not bits or (has_street and share < PARTLY):
            yield "place town" if bits and share else "place other"
        else:
            how = "same" if share >= MOSTLY else "alike"
            yield f"place {how} {sum(bits >= edge for edge in SHARED_BITS)}"


def place(one: str, other: str, *, counts: Counter[str], size: int) -> tuple[float, float, bool]:
    """Give the share of the shorter address that the other has, the bits of it, and whether both name a street."""
    left, right = words_of_place(one), words_of_place(other)
    if one == other:
        total = sum(bits(word, counts=counts, size=size) for word in left)
        return 1.0, total, has_number(left)
    gone, joined = set(right), "".join(right)
    shared = 0.0
    for word in left:
        if found := counterpart(word, gone):
            gone.discard(found)
            shared += bits(word, counts=counts, size=size) - (found != word)
        elif len(word) > LONG_WORD and word in joined:
            shared += bits(word, counts=counts, size=size) - 1
    least = min(sum(bits(word, counts=counts, size=size) for word in words) for words in (left, right))
    return min(1.0, max(shared, 0.0) / max(least, 1.0)), max(shared, 0.0), has_number(left) and has_number(right)


def counterpart(word: str, among: set[str]) -> str:
    if word in among:
        return word
    if len(word) < LONG_WORD:
        return ""
    return min((other for other in among if is_alike(word, other)), default="")


@lru_cache(maxsize=131_072)
def is_alike(one: str, other: str) -> bool:
    """Tell whether two words or numbers of an address differ by a letter in four or so.

    >>> is_alike("2660", "2606"), is_alike("hull", "hill"), is_alike("lane", "road")
    (True, True, False)
    """
    if len(other) < LONG_WORD:
        return False
    most = max(1, min(len(one), len(other)) // 4)
    return distance()(one, other, score_cutoff=most) <= most


def bits(word: str, *, counts: Counter[str], size: int) -> float:
    """Tell how rare a word is among `size` people, in bits, but for the two who are compared and share it.

    In a book of fifty nobody's name is common, and Smith is all the same: what nobody else has counts as one in 4,000.

    >>> round(bits("smith", counts=Counter(smith=2), size=50)), round(bits("smith", counts=Counter(smith=27), size=50))
    (12, 1)
    """
    return -math.log2(min(1.0, max(0, counts[word] - 2) / size + 1 / max(size, SMALLEST_BOOK)))


def has_number(words: tuple[str, ...]) -> bool:
    return any(letter.isdigit() for word in words for letter in word)


def days(mine: frozenset[str], theirs: frozenset[str]) -> Iterable[str]:
    """Compare birthdays: the same, a slip apart, or by how far.

    >>> [*days(frozenset({"1971-06-24"}), frozenset({"1971-06-42"}))], [*days(frozenset({"1971"}), frozenset({"1990"}))]
    (['day slip'], ['day other'])
    """
    if mine and theirs:
        yield min((day(one, other) for one in mine for other in theirs), key=CLOSENESS.index)


CLOSENESS = ("day same", "day slip", "day month", "day year", "day decade", "day other")


@lru_cache(maxsize=65_536)
def day(one: str, other: str) -> str:
    if one == other:
        return "day same"
    digits, others = one.replace("-", ""), other.replace("-", "")
    if len(digits) == len(others) and (
        is_turned(digits, others) or sum(a != b for a, b in zip(digits, others, strict=True)) == 1
    ):
        return "day slip"
    try:
        apart = abs((date.fromisoformat(digits) - date.fromisoformat(others)).days)
    except ValueError:
        return "day other"
    return (
        "day month"
        if apart <= MONTH
        else "day year"
        if apart <= YEAR
        else "day decade"
        if apart <= DECADE
        else "day other"
    )


def is_turned(one: str, other: str) -> bool:
    """Tell whether two neighbours among the digits, or day and month, changed places."""
    return distance()(one, other, score_cutoff=1) <= 1 or one[:4] + one[6:] + one[4:6] == other
