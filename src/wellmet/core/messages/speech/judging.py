"""Judging sentences: how likely each act is, by weights that were learned from the training texts."""

import math
from base64 import b85decode
from bisect import bisect_left
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

from .features import features

__all__ = ["chances", "share"]

HUNDREDTHS = 100
FAR = 30.0
BIAS = ""
WORD = "w:"
TEXTS: dict[str, str] = {}


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
    scale = share(len(names)) / HUNDREDTHS
    return {act: _chance(total * scale) for act, total in zip(acts, totals, strict=True)}


def share(count: int) -> float:
    """Tell how much one feature counts among so many: less in a long sentence, but not so little as to be drowned."""
    return 0.3 / math.sqrt(math.sqrt(count + 1))


def _chance(total: float) -> float:
    return 1 / (1 + math.exp(-max(-FAR, min(FAR, total))))


def use(weights: str, words: str) -> None:
    """Judge by other weights than those that ship, as whoever learns them does to try them; the texts of both files."""
    for cached in (chances, _told, _weights, _words):
        cached.cache_clear()
    TEXTS.update({"weights.txt": weights, "words.txt": words})


@lru_cache(maxsize=1)
def _weights() -> tuple[list[str], list[str]]:
    """Read the names of the acts, and a line for each feature in their order: far too many to be put into a table."""
    heading, *lines = _text("weights.txt").splitlines()
    return heading.partition("\t")[0].split(), lines


@lru_cache(maxsize=1)
def _words() -> tuple[int, list[str]]:
    """Read what words say by themselves, seen in training or not, and the size of a step in hundredths."""
    step, *lines = _text("words.txt").splitlines()
    return int(step), lines


def _entry(lines: list[str], name: str) -> str:
    """Look a name up among lines in their order, each a name and what follows it."""
    beginning = f"{name}\t"
    place = bisect_left(lines, beginning)
    is_there = place < len(lines) and lines[place].startswith(beginning)
    return lines[place].removeprefix(beginning) if is_there else ""


def _text(name: str) -> str:
    """Read a file that comes with this package: a part of the code, though not written by hand."""
    return TEXTS.get(name) or files(__package__).joinpath(name).read_text("utf-8")


@lru_cache(maxsize=8192)
def _told(name: str) -> tuple[tuple[int, int], ...]:
    """Give the weights of one feature, act by act; of most lines of the files nothing is ever asked."""
    pairs = (pair.split(":") for pair in _entry(_weights()[1], name).split())
    seen = tuple((int(place), int(weight)) for place, weight in pairs)
    return seen if not name.startswith(WORD) else seen + _by_itself(name.removeprefix(WORD))


def _by_itself(word: str) -> tuple[tuple[int, int], ...]:
    step, words = _words()
    told = b85decode(_entry(words, word))
    return tuple((place, step * (each - 256 if each > 127 else each)) for place, each in enumerate(told))
