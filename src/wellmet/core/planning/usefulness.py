"""How useful a person is likely to be: what they can tell, whom they can name, whether they know an insider."""

import math
from collections.abc import Iterable

from wellmet.core.people import Relationship

__all__ = ["WORKS_THERE", "acquaintances", "calibration", "chance", "former_colleagues", "info", "lift", "referral"]

WORKS_THERE = 0.98
CIRCLE_SIZE = 611
LOCAL_SHARE = 0.6
USABLE = 0.5
COLLEAGUES = 20
TENURE = 4.0
CONNECTOR, BRIDGING = 85.0, 65.0
PULL = 9.0
GRID = tuple(step / 20 for step in range(1, 121))


def acquaintances(percentile: float | None, *, staff: int = 500, adults: int = 1_000_000, lifted: float = 1.0) -> float:
    """Expect how many useful people at an employer somebody knows, by network scale-up (METHOD.md 5.3; MCC).

    K = 611 * m * .6 * staff / adults * lift * .5, m = clip(.6 + percentile / 100, .6, 1.6), 1 where unknown.

    >>> round(chance(acquaintances(None)), 2), round(chance(acquaintances(None, lifted=5)), 2)
    (0.09, 0.37)
    """
    sociability = 1.0 if percentile is None else min(1.6, max(0.6, 0.6 + percentile / 100))
    return CIRCLE_SIZE * sociability * LOCAL_SHARE * staff / adults * lifted * USABLE


def lift(*, is_same_field: bool = False, is_same_job: bool = False, shared: float = 0.0) -> float:
    """Multiply the expectation: x5 for the same field, x2 more for the same job (METHOD.md 5.3), or by shared circles.

    `shared` is the pull of circles held in common with insiders (0 or more), x(1 + 9 shared / (1 + shared)): up to
    what the same job is worth (judgement). The nearest dimension counts, as people search by whichever is shortest
    (Watts, Dodds and Newman in METHOD.md 4); the others add a tenth, to tell equals apart.
    """
    field = 10.0 if is_same_job else 5.0 if is_same_field else 1.0
    circle = 1 + PULL * shared / (1 + shared)
    return max(field, circle) + 0.1 * (min(field, circle) - 1)


def former_colleagues(years: float | None, *, staff: int = 500) -> float:
    """Expect how many people still there somebody who left knows: min(20, staff - 1) * .5 * .5^(years / 4) (5.3)."""
    since = TENURE if years is None else max(0.0, years)
    halvings = since / TENURE
    return float(min(COLLEAGUES, max(0, staff - 1)) * 0.5 * 0.5**halvings)


def chance(expected: float) -> float:
    """Turn an expected number into the chance of at least one, 1 - exp(-K)."""
    return 1 - math.exp(-expected)


def calibration(observations: Iterable[tuple[float, bool]]) -> float:
    """Refit one multiplier on K from answers to "do you know anyone there?" (METHOD.md 5.3).

    Each observation is (K, whether they did); prior Gamma(2, 2), mean 1; the mean of the posterior on a grid.
    """
    weights = [gain * math.exp(-2 * gain) for gain in GRID]
    for expected, did in observations:
        missed = [math.exp(-max(expected, 1e-6) * gain) for gain in GRID]
        weights = [weight * (1 - none if did else none) for weight, none in zip(weights, missed, strict=True)]
    return sum(gain * weight for gain, weight in zip(GRID, weights, strict=True)) / sum(weights)


def info(*, does_the_job: bool, is_same_field: bool, is_adjacent: bool, percentile: float | None) -> float:
    """Weigh what they can tell: 1 does the job, .8 same field, .5 adjacent or hires, .2 connector, .1 other (5.4)."""
    if does_the_job:
        return 1.0
    if is_same_field:
        return 0.8
    if is_adjacent:
        return 0.5
    return 0.2 if percentile is not None and percentile >= CONNECTOR else 0.1


def referral(relationship: Relationship, *, is_same_field: bool, percentile: float | None) -> float:
    """Weigh whom they can name: .7 professional or bridging job, .5 close and outside the field, .6 otherwise (5.4)."""
    if is_same_field:
        return 0.7
    if relationship is Relationship.CLOSE:
        return 0.5
    return 0.7 if percentile is not None and percentile >= BRIDGING else 0.6
