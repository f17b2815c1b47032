"""Reading a sentence as a whole: a small transformer that was tuned on the training texts, for what weights leave open.

Words are cut into pieces (Wu et al., 2016), each piece looks at all others, layer by layer (Devlin et al., BERT, 2019),
and what all of them saw tells how much speaks for each act. `scripts/train_encoder.py` makes the file, in which the
large tables are bytes, with a scale a row.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import IO, Any

import numpy

__all__ = ["FIRST", "LAST", "MOST_PIECES", "UNKNOWN", "cut", "is_tried", "logits", "use"]

FIRST, LAST, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
MOST_PIECES, MOST_LETTERS, LONGEST_WORD = 62, 1000, 40
WORD = re.compile(r"[^\W_]+|_|[^\w\s]")
HEADS = 12
TINY = numpy.float32(1e-12)
Array = Any
TRIED: list[IO[bytes]] = []


def logits(text: str) -> tuple[float, ...]:
    """Tell how much in a sentence speaks for each act, as a logit; the acts stand in the order of the weights.

    Only the first 62 pieces are read, some fifty words.
    """
    known, held = _known(), _held()
    places = [known[piece] for piece in (FIRST, *cut(text, known)[:MOST_PIECES], LAST)]
    words = held["words"][places] * held["words scale"][places, None]
    seen = _normal(words + held["places"][: len(places)], held["start"])
    for layer in range(held["layers"]):
        seen = _looked(seen, held, f"{layer} ")
    return tuple(map(float, _through(numpy.concatenate([seen.mean(0), seen.max(0)]), held, "acts")))


def cut(text: str, known: Mapping[str, int]) -> list[str]:
    """Cut a text into words without case and accents, and these into the longest pieces that are known.

    >>> cut("Café!", {"ca": 0, "##fe": 1, "!": 2}), cut("Tea", {"ca": 0})
    (['ca', '##fe', '!'], ['[UNK]'])
    """
    plain = unicodedata.normalize("NFD", text[:MOST_LETTERS].lower())
    bare = "".join(letter for letter in plain if unicodedata.category(letter) != "Mn")
    return [piece for word in WORD.findall(bare) for piece in _pieces(word, known)]


def use(opened: IO[bytes] | None) -> None:
    """Read with another encoder than the one that ships, as whoever tunes one does to try it; with none, with that."""
    for cached in (_held, _known, _file):
        cached.cache_clear()
    TRIED[:] = [opened] if opened else []


def is_tried() -> bool:
    """Tell whether it is another one."""
    return bool(TRIED)


def _pieces(word: str, known: Mapping[str, int]) -> list[str]:
    found: list[str] = []
    start = 0
    while start < len(word) <= LONGEST_WORD:
        mark = "##" if start else ""
        ends = (end for end in range(len(word), start, -1) if mark + word[start:end] in known)
        if not (end := next(ends, 0)):
            return [UNKNOWN]
        found.append(mark + word[start:end])
        start = end
    return found or [UNKNOWN]


def _looked(seen: Array, held: Mapping[str, Array], layer: str) -> Array:
    """Let each piece look at all others, and think of what it saw."""
    size = seen.shape[1] // HEADS
    three = _through(seen, held, layer + "look").reshape(len(seen), 3, HEADS, size).transpose(1, 2, 0, 3)
    fits = three[0] @ three[1].transpose(0, 2, 1) / numpy.float32(size**0.5)
    shares = numpy.exp(fits - fits.max(2, keepdims=True))
    heard = shares / shares.sum(2, keepdims=True) @ three[2]
    told = _through(heard.transpose(1, 0, 2).reshape(seen.shape), held, layer + "tell")
    seen = _normal(seen + told, held[layer + "told"])
    thought = _through(_bent(_through(seen, held, layer + "widen")), held, layer + "narrow")
    return _normal(seen + thought, held[layer + "read"])


def _through(values: Array, held: Mapping[str, Array], name: str) -> Array:
    return values @ held[name] + held[name + " bias"]


def _normal(values: Array, by: Array) -> Array:
    """Bring each row to mean 0 and spread 1, then to what was learned."""
    apart = values - values.mean(1, keepdims=True)
    return apart / numpy.sqrt((apart * apart).mean(1, keepdims=True) + TINY) * by[0] + by[1]


def _bent(values: Array) -> Array:
    """Let through what is above nothing, softly: GELU, as Hendrycks and Gimpel (2016) come near it."""
    inner = numpy.float32(0.7978846) * (values + numpy.float32(0.044715) * values * values * values)
    return values * (numpy.tanh(inner) + numpy.float32(1)) * numpy.float32(0.5)


@lru_cache(maxsize=1)
def _known() -> dict[str, int]:
    names = bytes(_file()["names"]).decode().split("\n")
    return {name: place for place, name in enumerate(names)}


@lru_cache(maxsize=1)
def _held() -> dict[str, Array]:
    """Turn the bytes of the layers into numbers, once; those of words are turned when they are met."""
    found = _file()
    tables = [name for name in found if f"{name} scale" in found and name != "words"]
    turned = {
        name: numpy.ascontiguousarray((found[name] * found[f"{name} scale"][:, None]).T, numpy.float32)
        for name in tables
    }
    return found | turned | {"layers": int(found["layers"])}


@lru_cache(maxsize=1)
def _file() -> dict[str, Array]:
    """Read the file that comes with this package: a part of the code, though not written by hand."""
    with next(iter(TRIED), None) or files(__package__).joinpath("encoder.npz").open("rb") as opened:
        return dict(numpy.load(opened))
