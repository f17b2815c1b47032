"""Judging sentences: how likely each act is, by weights that were learned from the training texts."""

import math
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

from .features import features

__all__ = ["chances"]

HUNDREDTHS = 100
FAR = 30.0
BIAS = ""


@lru_cache(maxsize=1024)
def chances(text: str) -> Mapping[str, float]:
    """Tell how likely it is, from 0 to 1, that a sentence does each of the acts.

    >>> chances("Would you take me on as a trainee?")["job"] > 0.5
    True
    """
    acts, _ = _weights()
    names = features(text)
    totals = [0] * len(acts)
    for told in map(_told, {BIAS, *names}):
        for place, weight in told:
            totals[place] += weight
    scale = HUNDREDTHS * math.sqrt(len(names) + 1)
    return {act: _chance(total / scale) for act, total in zip(acts, totals, strict=True)}


def _chance(total: float) -> float:
    return 1 / (1 + math.exp(-max(-FAR, min(FAR, total))))


@lru_cache(maxsize=1)
def _weights() -> tuple[list[str], dict[str, str]]:
    """Read the file that comes with this package: a part of the code, though not written by hand."""
    heading, *lines = files(__package__).joinpath("weights.txt").read_text("utf-8").splitlines()
    return heading.split(), dict(line.split("\t", 1) for line in lines)


@lru_cache(maxsize=8192)
def _told(name: str) -> tuple[tuple[int, int], ...]:
    """Give the weights of one feature, act by act; of most lines of the file nothing is ever asked."""
    pairs = (pair.split(":") for pair in _weights()[1].get(name, "").split())
    return tuple((int(place), int(weight)) for place, weight in pairs)
