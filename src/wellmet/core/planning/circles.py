"""Shared circles: employers, schools and groups that insiders of a target have in common with others."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from itertools import chain

__all__ = ["MISS", "Company", "Pulls", "company", "miss", "misses", "near", "pull", "pulls", "rarity"]

Pulls = Mapping[str, Mapping[int, float]]
# by circle: how many people are in it, and by target what draws them, added up
Company = Mapping[str, tuple[int, Mapping[int, float]]]

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
    held = Counter(chain.from_iterable(everyone))
    weights = {count: max(0.0, math.log((len(everyone) + 1) / (count + 0.5))) for count in set(held.values())}
    return {circle: weights[count] for circle, count in held.items()}


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


def company(people: Iterable[frozenset[str]], *, towards: Pulls) -> Company:
    """Count the people of each circle of two and more, and add up by target what they share with insiders."""
    if not towards:
        return {}
    everyone = tuple(people)
    drawn: dict[str, dict[int, list[float]]] = {}
    for circles in everyone:
        if towards.keys().isdisjoint(circles):
            continue
        for target, weight in pull(circles, towards=towards).items():
            for circle in circles:
                drawn.setdefault(circle, {}).setdefault(target, []).append(weight)
    held = Counter(circle for circles in everyone for circle in circles if circle in drawn)
    # added up exactly, so that the order in which people are told changes nothing
    return {
        circle: (held[circle], {target: math.fsum(weights) for target, weights in found.items()})
        for circle, found in drawn.items()
        if held[circle] > 1
    }


def near(circles: AbstractSet[str], *, own: Mapping[int, float], among: Company) -> dict[int, float]:
    """Give by target how near the company is that somebody keeps, without what draws themselves (`own`).

    In each circle the mean over the others, and one more whom nothing draws; then the mean over circles, and one more
    circle of nobody near: little company proves little. Weighed 2, beside the pull of what they share themselves.
    """
    total: dict[int, float] = {}
    for circle in sorted(circle for circle in circles if circle in among):
        count, drawn = among[circle]
        for target, weight in drawn.items():
            others = max(0.0, weight - own.get(target, 0.0)) / count
            total[target] = total.get(target, 0.0) + NEAR * others / (len(circles) + 1)
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
