"""Judging sentences: how likely each act is, by weights that were learned from the training texts."""

import math
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

from .features import features

__all__ = ["chances"]

HUNDREDTHS = 100
FAR = 30.0


@lru_cache(maxsize=1024)
def chances(text: str) -> Mapping[str, float]:
    """Tell how likely it is, from 0 to 1, that a sentence does each of the acts.

    >>> chances("Would you take me on as a trainee?")["job"] > 0.5
    True
    """
    acts, weights, bias = _weights()
    names = features(text)
    totals = list(bias)
    for told in filter(None, map(weights.get, names)):
        for place, weight in told:
            totals[place] += weight
    scale = HUNDREDTHS * math.sqrt(len(names) + 1)
    return {act: _chance(total / scale) for act, total in zip(acts, totals, strict=True)}


def _chance(total: float) -> float:
    return 1 / (1 + math.exp(-max(-FAR, min(FAR, total))))


@lru_cache(maxsize=1)
def _weights() -> tuple[list[str], dict[str, list[tuple[int, int]]], list[int]]:
    """Read the file that comes with this package: a part of the code, though not written by hand."""
    heading, *lines = files(__package__).joinpath("weights.txt").read_text("utf-8").splitlines()
    weights = dict(_read(line) for line in lines)
    acts = heading.split()
    bias = [0] * len(acts)
    for place, weight in weights.pop("", []):
        bias[place] = weight
    return acts, weights, bias


def _read(line: str) -> tuple[str, list[tuple[int, int]]]:
    name, _, told = line.partition("\t")
    pairs = (pair.split(":") for pair in told.split())
    return name, [(int(place), int(weight)) for place, weight in pairs]
