"""How a person is placed: neither too near to bring news nor too far to help (METHOD.md 5.4)."""

import math
from collections.abc import Set as AbstractSet
from functools import lru_cache

__all__ = ["apart", "novelty", "tie"]

PEAK = 11
LEFT, RIGHT = 1.6, 0.55
UNKNOWN = 0.85
DORMANT_BONUS = 1.1


@lru_cache(maxsize=1024)
def tie(mutual: int | None, *, is_digital: bool = True) -> float:
    """Weigh the strength of a tie by its mutual acquaintances: .6-1.0, best at about 10 (RAJ-A; METHOD.md 5.4).

    .6 + .4 exp(-ln((m + 1) / 11)^2 / (2 s^2)), s 1.6 below the peak and .55 above; outside digital trades, where
    strong ties help, flattened to .8-1.0.

    >>> [round(tie(mutual), 2) for mutual in (0, 1, 10, 25)]
    [0.73, 0.83, 1.0, 0.72]
    """
    if mutual is None:
        value = UNKNOWN
    else:
        distance = math.log((mutual + 1) / PEAK)
        width = LEFT if distance < 0 else RIGHT
        value = 0.6 + 0.4 * math.exp(-(distance**2) / (2 * width**2))
    return value if is_digital else 0.8 + (value - 0.6) / 2


def novelty(circles: AbstractSet[str], *, covered: AbstractSet[str]) -> float:
    """Weigh how much of what they can tell is new: 1 - half the share of their circles that talks have covered.

    >>> novelty(frozenset({"school:1", "club:2"}), covered=frozenset({"club:2"}))
    0.75
    """
    share = len(circles & covered) / len(circles) if circles and covered else 0.0
    return 1 - 0.5 * share


def apart(*, is_dormant: bool) -> float:
    """Weigh people out of touch a tenth more, as they bring more that is new (LEVIN; METHOD.md 5.4)."""
    return DORMANT_BONUS if is_dormant else 1.0
