"""Judging sentences: how likely each act is, by weights that were learned from the training texts."""

import math
from base64 import b85decode
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

from .features import features

__all__ = ["chances", "share"]

HUNDREDTHS = 100
FAR = 30.0
BIAS = ""
WORD = "w:"
# All acts are added up at once, in one long number in which each has a lane of so many bits.
LANE, BYTE = 32, 8
NOTHING = 128
TEXTS: dict[str, str] = {}


@lru_cache(maxsize=1024)
def chances(text: str) -> Mapping[str, float]:
    """Tell how likely it is, from 0 to 1, that a sentence does each of the acts.

    >>> chances("Would you take me on as a trainee?")["job"] > 0.5
    True
    """
    acts, known = _weights()
    names = features(text)
    seen = filter(None, map(known.get, (BIAS, *names)))
    totals = _apart(sum(map(_weighed, seen)) + _by_themselves(names), len(acts))
    scale = share(len(names)) / HUNDREDTHS
    return {act: _chance(total * scale) for act, total in zip(acts, totals, strict=True)}


def share(count: int) -> float:
    """Tell how much one feature counts among so many: less in a long sentence, but not so little as to be drowned."""
    return 0.3 / math.sqrt(math.sqrt(count + 1))


def _chance(total: float) -> float:
    return 1 / (1 + math.exp(-max(-FAR, min(FAR, total))))


def use(weights: str, words: str) -> None:
    """Judge by other weights than those that ship, as whoever learns them does to try them; the texts of both files."""
    for cached in (chances, _weighed, _weights, _words):
        cached.cache_clear()
    TEXTS.update({"weights.txt": weights, "words.txt": words})


@lru_cache(maxsize=1)
def _weights() -> tuple[list[str], dict[str, str]]:
    """Read the names of the acts, and what follows each feature: far too much to be put into numbers beforehand."""
    heading, _, lines = _text("weights.txt").partition("\n")
    return heading.partition("\t")[0].split(), _table(lines)


@lru_cache(maxsize=1)
def _words() -> tuple[int, dict[str, str]]:
    """Read what words say by themselves, seen in training or not, and the size of a step in hundredths."""
    step, _, lines = _text("words.txt").partition("\n")
    return int(step), _table(lines)


def _table(lines: str) -> dict[str, str]:
    """Read lines of a name, a tab and what follows it, each ended by a line break."""
    cells = lines.replace("\n", "\t").split("\t")
    return dict(zip(cells[::2], cells[1::2], strict=False))


def _text(name: str) -> str:
    """Read a file that comes with this package: a part of the code, though not written by hand."""
    return TEXTS.get(name) or files(__package__).joinpath(name).read_text("utf-8")


@lru_cache(maxsize=8192)
def _weighed(entry: str) -> int:
    """Put the weights of one feature into lanes: of most lines of the file nothing is ever asked."""
    pairs = (pair.partition(":") for pair in entry.split())
    return sum(int(weight) << LANE * int(place) for place, _, weight in pairs)


def _by_themselves(names: list[str]) -> int:
    """Add up, in lanes, what the words among some features say by themselves."""
    step, known = _words()
    entries = [known.get(name[len(WORD) :]) for name in names if name.startswith(WORD)]
    return step * sum(map(_spread, filter(None, entries)))


@lru_cache(maxsize=8192)
def _spread(entry: str) -> int:
    """Put the bytes of one word into lanes, each less the byte that stands for nothing."""
    told = b85decode(entry)
    lanes = bytearray(len(told) * LANE // BYTE)
    lanes[:: LANE // BYTE] = told
    return int.from_bytes(lanes, "little") - _each(NOTHING, len(told))


def _each(value: int, count: int) -> int:
    """Put one value into so many lanes."""
    return value * (((1 << LANE * count) - 1) // ((1 << LANE) - 1))


def _apart(total: int, count: int) -> list[int]:
    """Take a sum in lanes apart again; each lane may be below nothing, and borrow of the next, until all are lifted."""
    lifted = total + _each(1 << LANE - 1, count)
    return [(lifted >> LANE * place) % (1 << LANE) - (1 << LANE - 1) for place in range(count)]
