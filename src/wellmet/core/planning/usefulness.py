"""How useful a person is likely to be: what they can tell, whom they can name, whether they know an insider."""

import math
from collections import Counter
from collections.abc import Iterable

from wellmet.core.people import Relationship

__all__ = [
    "WORKS_THERE",
    "acquaintances",
    "ahead",
    "calibration",
    "chance",
    "circle_size",
    "drawn",
    "former_colleagues",
    "info",
    "lift",
    "meets",
    "referral",
    "sociability",
    "usual_circle",
]

WORKS_THERE = 0.98
CIRCLE_SIZE = 611
ANYBODY = math.log(1 + CIRCLE_SIZE)
SEEN = 3.0
LOCAL_SHARE = 0.6
USABLE = 0.5
COLLEAGUES = 20
TENURE = 4.0
CONNECTOR, BRIDGING = 85.0, 65.0
# Fitted on invented networks, with MISS in circles: see docs/method/planner.md.
SHARED, MOST_SHARED = 0.46, 20.0
CIRCLE = 0.7
AHEAD, ONWARD = 0.35, 0.7
QUESTIONS = 0.5
# Teachers, social and community workers, clergy: who help most, by the source article of METHOD.md.
KNOWN_BY_NAME = ("21-102", "21-109", "21-20", "25-2", "25-3")
MOST_MET = 100.0
GRID = tuple(step / 20 for step in range(1, 121))


def usual_circle(guesses: Iterable[float | None]) -> float:
    """Give the geometric mean of the guesses at how many people somebody knows, each plus one; 611 where none was made.

    >>> round(usual_circle([4, 16]), 1), round(usual_circle([None, 900]))
    (9.2, 743)
    """
    known = [ANYBODY if guess is None else math.log(1 + guess) for guess in guesses]
    return math.exp(math.fsum(known) / len(known)) if known else 1.0


def circle_size(percentile: float | None, *, ties: int = 0) -> float:
    """Guess how many people somebody knows: 611, by their occupation and by how many of the net they are known to know.

    611 * clip(.6 + percentile / 100, .6, 1.6) * (3 + ties) / 3, times `drawn`, which is the same for everybody: a Gamma
    of strength 3 (judgement) over how sociable people are, and ties that are seen in proportion.

    >>> round(circle_size(None)), round(circle_size(None, ties=2))
    (611, 1018)
    """
    return CIRCLE_SIZE * _met(percentile) * (SEEN + ties) / SEEN


def drawn(usual_ties: float) -> float:
    """Give what guesses at how many people somebody knows are multiplied by: 3 / (3 + usual ties).

    The more people of the net each is usually known to know, the less it says that one of them knows some.

    >>> round(circle_size(None, ties=2) * drawn(0.2))
    955
    """
    return SEEN / (SEEN + usual_ties)


def meets(percentile: float | None, *, code: str) -> float | None:
    """Give the percentile by which a trade counts: the highest where it is one of knowing people by name.

    O*NET counts the people met, and puts cashiers before teachers; whoever is known to many by name and keeps up with
    them knows whom to name (judgement, after the source article).

    >>> meets(62.3, code="25-2031.00"), meets(93.1, code="41-2011.00")
    (100.0, 93.1)
    """
    return MOST_MET if code.startswith(KNOWN_BY_NAME) else percentile


def sociability(percentile: float | None, *, circle_size: float | None = None, usual: float = 1.0) -> float:
    """Say how many more people than others somebody knows: clip(.6 + percentile / 100, .6, 1.6) by their occupation.

    Where their circle was guessed, (guess / usual guess)^.7 instead, as a guess is rough. 1 where nothing is known.
    """
    if circle_size is not None:
        return float(((1 + circle_size) / usual) ** CIRCLE)
    return _met(percentile)


def _met(percentile: float | None) -> float:
    return 1.0 if percentile is None else min(1.6, max(0.6, 0.6 + percentile / 100))


def acquaintances(sociability: float = 1.0, *, staff: int = 500, adults: int = 1_000_000, lifted: float = 1.0) -> float:
    """Expect how many useful people at an employer somebody knows, by network scale-up (METHOD.md 5.3; MCC).

    K = 611 * m * .6 * staff / adults * lift * .5, m being the sociability.

    >>> round(chance(acquaintances()), 2), round(chance(acquaintances(lifted=5)), 2)
    (0.09, 0.37)
    """
    return CIRCLE_SIZE * sociability * LOCAL_SHARE * staff / adults * lifted * USABLE


def lift(*, is_same_field: bool = False, is_same_job: bool = False, shared: float = 0.0) -> float:
    """Multiply the expectation: x5 for the same field, x2 more for the same job (METHOD.md 5.3), or by shared circles.

    `shared` is the pull of circles held in common with insiders (0 or more): x exp(.46 shared), 20 at most. The
    nearest dimension counts, as people search by whichever is shortest (Watts, Dodds and Newman in METHOD.md 4); the
    others add a tenth, to tell equals apart.
    """
    field = 10.0 if is_same_job else 5.0 if is_same_field else 1.0
    circle = min(MOST_SHARED, math.exp(SHARED * shared))
    return max(field, circle) + 0.1 * (min(field, circle) - 1)


def former_colleagues(years: float | None, *, staff: int = 500) -> float:
    """Expect how many people still there somebody who left knows: min(20, staff - 1) * .5 * .5^(years / 4) (5.3)."""
    since = TENURE if years is None else max(0.0, years)
    halvings = since / TENURE
    return float(min(COLLEAGUES, max(0, staff - 1)) * 0.5 * 0.5**halvings)


def ahead(expected: float, *, usual: float) -> float:
    """Give the chance (0-1) that whom they name leads on, where they know nobody there: .35 for anybody (5.1).

    Names are like those who give them, if less so: .35 r^.7, r = expected / what is expected of anybody, at most 1.
    The same as for anybody where nothing is aimed at, and so nothing is usual.

    >>> round(ahead(0.1, usual=0.1), 2), round(ahead(0.3, usual=0.1), 2)
    (0.35, 0.76)
    """
    return min(1.0, AHEAD * (expected / usual) ** ONWARD) if usual else AHEAD


def chance(expected: float) -> float:
    """Turn an expected number into the chance of at least one, 1 - exp(-K)."""
    return 1 - math.exp(-expected)


def calibration(observations: Iterable[tuple[float, bool]]) -> float:
    """Refit one multiplier on K from answers to "do you know anyone there?" (METHOD.md 5.3).

    Each observation is (K, whether they did); prior Gamma(2, 2), mean 1; the mean of the posterior on a grid.
    """
    seen = [(max(expected, 1e-6), did) for expected, did in observations]
    nobody = math.fsum(expected for expected, did in seen if not did)
    # in logarithms, since after many answers hardly any gain is likely enough for a number
    heights = [math.log(gain) - (2 + nobody) * gain for gain in GRID]
    # many are expected to know as many, so that each number need be looked at only once
    for expected, times in Counter(expected for expected, did in seen if did).items():
        likely = [times * math.log(chance(expected * gain)) for gain in GRID]
        heights = [height + more for height, more in zip(heights, likely, strict=True)]
    top = max(heights)
    weights = [math.exp(height - top) for height in heights]
    return sum(gain * weight for gain, weight in zip(GRID, weights, strict=True)) / sum(weights)


def info(
    *, does_the_job: bool, is_same_field: bool, is_adjacent: bool, percentile: float | None, questions: int = 0
) -> float:
    """Weigh what they can tell: 1 does the job, .8 same field, .5 adjacent or hires, .2 connector, .1 other (5.4).

    Open questions that they could answer raise it by .5 (1 - 2^-n): judgement, as half of what there is to learn.
    """
    raised = QUESTIONS * (1 - 0.5**questions)
    return raised + _told(does_the_job, is_same_field, is_adjacent, percentile)


def _told(does_the_job: bool, is_same_field: bool, is_adjacent: bool, percentile: float | None) -> float:
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
