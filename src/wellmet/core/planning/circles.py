"""Shared circles: employers, schools and groups that insiders of a target have in common with others."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping

__all__ = ["Pulls", "pull", "pulls"]

Pulls = Mapping[str, Mapping[int, float]]


def pulls(insiders: Mapping[int, tuple[frozenset[str], ...]], *, known: Iterable[frozenset[str]]) -> Pulls:
    """Weigh each circle by target: the share of insiders in it, times how rare it is among the people known.

    share * ln((people + insiders) / (people in the circle + 1/2)), one more insider in the share's base, so that a
    single insider proves little: the circles by which a target differs from
    everybody else (DODDS, ADAR: search by likeness; the weight is that of text retrieval, tf-idf).
    """
    everyone = tuple(known)
    held = Counter(circle for circles in everyone for circle in circles)
    weights: dict[str, dict[int, float]] = {}
    for target, group in insiders.items():
        for circle, count in Counter(circle for circles in group for circle in circles).items():
            rarity = math.log((len(everyone) + len(group)) / (held[circle] + 0.5))
            weights.setdefault(circle, {})[target] = count / (len(group) + 1) * max(0.0, rarity)
    return weights


def pull(circles: Iterable[str], *, towards: Pulls) -> dict[int, float]:
    """Add up, by target, the weights of the circles that somebody shares with its insiders."""
    total: dict[int, float] = {}
    for circle in sorted(circles) if towards else ():
        for target, weight in towards.get(circle, NOTHING).items():
            total[target] = total.get(target, 0.0) + weight
    return total


NOTHING: Mapping[int, float] = {}
