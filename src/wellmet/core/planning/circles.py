"""Shared circles: employers, schools and groups that insiders of a target have in common with others."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

__all__ = ["MISS", "Company", "Pulls", "company", "miss", "misses", "near", "pull", "pulls", "rarity"]

Pulls = Mapping[str, Mapping[int, float]]

# Fitted on invented networks, with SHARED and CIRCLE in usefulness: see docs/method/planner.md.
MISS = 0.02
MOST_MISSED = 1.0
# Chosen on invented networks whose parts hardly know each other: see docs/method/planner.md.
NEAR = 2.0


def rarity(known: Iterable[frozenset[str]], *, insiders: Iterable[frozenset[str]] = ()) -> Mapping[str, float]:
    """Weigh each circle by how few of the people seen are in it: ln((people + 1) / (people in it + 1/2)), 0 or more.

    >>> round(rarity([frozenset({"choir"}), frozenset()])["choir"], 2)
    0.69
    """
    everyone = (*known, *insiders)
    held = Counter(circle for circles in everyone for circle in circles)
    return {circle: max(0.0, math.log((len(everyone) + 1) / (count + 0.5))) for circle, count in held.items()}


def pulls(insiders: Mapping[int, tuple[frozenset[str], ...]], *, rare: Mapping[str, float]) -> Pulls:
    """Weigh each circle by target: the root of the share of insiders in it, times how rare it is among people.

    One more insider in the share's base, so that a single insider proves little; the root, so that a circle of a few
    insiders still counts (DODDS, ADAR: search by likeness; rarity is that of text retrieval).
    """
    weights: dict[str, dict[int, float]] = {}
    for target, group in insiders.items():
        for circle, count in Counter(circle for circles in group for circle in circles).items():
            weights.setdefault(circle, {})[target] = math.sqrt(count / (len(group) + 1)) * rare[circle]
    return weights


def pull(circles: Iterable[str], *, towards: Pulls) -> dict[int, float]:
    """Add up, by target, the weights of the circles that somebody shares with its insiders."""
    total: dict[int, float] = {}
    for circle in sorted(circle for circle in circles if circle in towards):
        for target, weight in towards[circle].items():
            total[target] = total.get(target, 0.0) + weight
    return total


@dataclass(frozen=True, slots=True)
class Company:
    """Circles of two people and more: how many are in each, and what draws them, added up, to each target."""

    held: Mapping[str, int] = field(default_factory=dict)
    drawn: Mapping[str, Mapping[int, float]] = field(default_factory=dict)


def company(people: Iterable[frozenset[str]], *, towards: Pulls) -> Company:
    """Add up by circle how far its people share circles with insiders; nothing where no circle leads anywhere."""
    if not towards:
        return Company()
    everyone = tuple(people)
    held = Counter(circle for circles in everyone for circle in circles)
    drawn: dict[str, dict[int, float]] = {}
    for circles in everyone:
        if towards.keys().isdisjoint(circles):
            continue
        for target, weight in pull(circles, towards=towards).items():
            for circle in circles:
                sums = drawn.setdefault(circle, {})
                sums[target] = sums.get(target, 0.0) + weight
    return Company({circle: count for circle, count in held.items() if count > 1}, drawn)


def near(circles: Iterable[str], *, own: Mapping[int, float], among: Company) -> dict[int, float]:
    """Give by target how near the company is that somebody keeps, without what draws themselves (`own`).

    In each circle the mean over the others, and one more whom nothing draws; then the mean over circles, and one more
    circle of nobody near: little company proves little. Weighed 2, beside the pull of what they share themselves.
    """
    kept = sorted(circle for circle in circles if circle in among.held)
    total: dict[int, float] = {}
    for circle in kept:
        for target, weight in among.drawn.get(circle, {}).items():
            others = max(0.0, weight - own.get(target, 0.0)) / among.held[circle]
            total[target] = total.get(target, 0.0) + NEAR * others / (len(kept) + 1)
    return total


def misses(failed: Iterable[tuple[frozenset[str], float]], *, rare: Mapping[str, float]) -> Mapping[str, float]:
    """Weigh each circle by how often its people could not help: .02 for each of them, times how rare it is."""
    found: dict[str, float] = {}
    for circles, weight in failed:
        for circle in circles:
            found[circle] = found.get(circle, 0.0) + MISS * weight * rare[circle]
    return found


def miss(circles: Iterable[str], *, missed: Mapping[str, float]) -> float:
    """Lower what is expected of somebody whose like could not help, to no less than exp(-1) of it."""
    if not missed:
        return 1.0
    return math.exp(-min(MOST_MISSED, math.fsum(missed.get(circle, 0.0) for circle in circles)))
