"""What it takes from a pair that others claim the same place: whoever stands in a list mostly stands there once."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set

from .profiles import Profile

__all__ = ["contested", "in_order"]

WORTH_IT = 0.05  # odds, below which nobody is anybody's rival

Numbers = tuple[int, int]
Odds = Mapping[Numbers, float]


def contested(odds: Odds, *, twice: Set[Numbers], everyone: Mapping[int, Profile]) -> dict[Numbers, float]:
    """Give each pair's probability, its odds held against those of all who would stand in its place.

    Two of one list who are equally like one of another list cannot both be that person, unless that list plainly has
    them `twice`.

    >>> from .profiles import Name
    >>> two = {n: Profile(n, (Name(("kay", "hall")),), sources=frozenset({"office"})) for n in (1, 2)}
    >>> other = {3: Profile(3, (Name(("kay", "hall")),), sources=frozenset({"network"}))}
    >>> odds, everyone = {(1, 3): 50.0, (2, 3): 50.0}, {**two, **other}
    >>> round(contested(odds, twice=frozenset(), everyone=everyone)[1, 3], 2)
    0.5
    >>> round(contested(odds, twice={(1, 2)}, everyone=everyone)[1, 3], 2)
    0.98
    """
    near: dict[int, list[int]] = defaultdict(list)
    for (a, b), chance in odds.items():
        if chance > WORTH_IT:
            near[a].append(b)
            near[b].append(a)
    found = {}
    for (a, b), chance in odds.items():
        claims = 0.0
        if chance > WORTH_IT and everyone[a].sources.isdisjoint(everyone[b].sources):
            claims = sum(odds[in_order(a, one)] for one in rivals(b, near[a], twice=twice, everyone=everyone))
            claims += sum(odds[in_order(b, one)] for one in rivals(a, near[b], twice=twice, everyone=everyone))
        found[a, b] = chance / (1 + chance + claims)
    return found


def rivals(one: int, among: Sequence[int], *, twice: Set[Numbers], everyone: Mapping[int, Profile]) -> Iterable[int]:
    """List who stands in a list with somebody and is not the same."""
    lists = everyone[one].sources
    return (
        other
        for other in among
        if other != one and in_order(one, other) not in twice and not lists.isdisjoint(everyone[other].sources)
    )


def in_order(one: int, other: int) -> Numbers:
    """Name a pair with the smaller number first."""
    return (one, other) if one < other else (other, one)
