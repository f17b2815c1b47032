"""Where a text does something, by sentence and, in long sentences, by clause."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from .sentences import Span, sentences
from .speech import chances

__all__ = ["Bar", "acting"]

JOINT = re.compile(
    r"\s*(?:;|:|\s[–—-]\s|,\s*(?:but|and|so|yet|or|though)\b|,|\b(?:but|and)\b(?=\s+(?:i|if|would|could|can|do)\b))\s*",
    re.I,
)
LONG = 11
LEAST = 4


@dataclass(frozen=True, slots=True)
class Bar:
    """An act, and how likely a sentence or one clause of it has to do it to be told."""

    act: str
    sentence: float
    clause: float


def acting(text: str, bar: Bar) -> Iterator[Span]:
    """Yield the stretches of a text that do an act.

    >>> [part.text for part in acting("I like your shop. Would you take me on?", Bar("job", 0.5, 0.5))]
    ['Would you take me on?']
    """
    for sentence in sentences(text):
        if chances(sentence.text)[bar.act] >= bar.sentence:
            yield sentence
        else:
            yield from (part for part in clauses(sentence) if chances(part.text)[bar.act] >= bar.clause)


@lru_cache(maxsize=1024)
def clauses(sentence: Span) -> tuple[Span, ...]:
    """Cut a long sentence at its joints; a short one has no clauses of its own."""
    if len(sentence.text.split()) < LONG:
        return ()
    cuts = [found.span() for found in JOINT.finditer(sentence.text)]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(sentence.text)]
    places = [(start, end) for start, end in zip(starts, ends, strict=True) if cuts]
    parts = (Span(sentence.start + start, sentence.start + end, sentence.text[start:end]) for start, end in places)
    return tuple(part for part in parts if len(part.text.split()) >= LEAST)
