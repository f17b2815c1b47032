"""Intervals that hold a belief with a given chance, by adding up densities on a grid."""

import math
from collections.abc import Callable, Iterable
from functools import lru_cache

__all__ = ["Grid", "beta", "beta_interval", "gamma", "product_interval", "quantiles"]

Grid = tuple[tuple[float, float], ...]
STEPS = 240
REACH = 14.0


def _grid(log_density: Callable[[float], float], point: Callable[[float], float]) -> Grid:
    """Weigh points of a line of logarithms, where densities that are infinite at 0 are finite."""
    places = [REACH * (2 * step / STEPS - 1) for step in range(STEPS + 1)]
    heights = [log_density(place) for place in places]
    top = max(heights)
    weights = [math.exp(height - top) for height in heights]
    total = sum(weights)
    pairs = ((point(place), weight / total) for place, weight in zip(places, weights, strict=True))
    return tuple(pair for pair in pairs if pair[1] > 1e-9)


@lru_cache(maxsize=256)
def beta(yes: float, no: float) -> Grid:
    """Lay a Beta(yes, no) on a grid of (chance, weight); the weights add up to 1."""

    def log_density(logit: float) -> float:
        return -yes * math.log1p(math.exp(-logit)) - no * math.log1p(math.exp(logit))

    return _grid(log_density, lambda logit: 1 / (1 + math.exp(-logit)))


@lru_cache(maxsize=256)
def gamma(shape: float, rate: float) -> Grid:
    """Lay a Gamma(shape, rate) on a grid of (value, weight); the weights add up to 1."""
    return _grid(lambda place: shape * place - rate * math.exp(place), math.exp)


def quantiles(points: Iterable[tuple[float, float]], *, share: float = 0.8) -> tuple[float, float]:
    """Find the two values between which `share` (0-1) of the weight lies, as much below as above."""
    edges = [(1 - share) / 2, (1 + share) / 2]
    found: list[float] = []
    gathered, reached, before = 0.0, 0.0, 0.0
    for value, weight in sorted(points):
        middle = gathered + weight / 2
        while len(found) < len(edges) and middle >= edges[len(found)]:
            part = (edges[len(found)] - reached) / (middle - reached)
            found.append(before + part * (value - before))
        gathered, reached, before = gathered + weight, middle, value
    return found[0], found[-1]


@lru_cache(maxsize=256)
def beta_interval(yes: float, no: float) -> tuple[float, float]:
    """Give the 80 % interval of a Beta(yes, no).

    >>> low, high = beta_interval(1.0, 1.0)
    >>> round(low, 1), round(high, 1)
    (0.1, 0.9)
    """
    return quantiles(beta(yes, no))


@lru_cache(maxsize=64)
def product_interval(first: Grid, second: Grid) -> tuple[float, float]:
    """Give the 80 % interval of the product of two independent beliefs."""
    return quantiles((left * right, weight * other) for left, weight in first for right, other in second)
