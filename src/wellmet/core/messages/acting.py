"""Where a text does something, by sentence and, in long sentences, by clause."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from .sentences import Span, sentences
from .speech import chances

__all__ = ["DOUBT", "UNSURE", "Act", "Bar", "acting", "likeliest"]

JOINT = re.compile(
    r"\s*(?:;|:|\s[–—-]\s|,\s*(?:but|and|so|yet|or|though)\b|,|\b(?:but|and)\b(?=\s+(?:i|if|would|could|can|do)\b))\s*",
    re.I,
)
LONG = 11
# From where on a sentence is told, or a clause of it, and from where on that is sure enough to stop a message: by
# messages of hands that were not learned from. docs/method/checking.md has the figures beside other bars.
TOLD, TOLD_OF_CLAUSE, SURE = 0.75, 0.8, 0.9
# Below these a plain wording is something else after all, or may be.
DOUBT, UNSURE = 0.15, 0.4
LEAST = 4
# A clause that does the act shows in its sentence, if faintly; where nothing shows, it is not cut.
DILUTED = 12


@dataclass(frozen=True, slots=True)
class Bar:
    """An act, how likely a sentence or one clause of it has to do it to be told, and from where on that is sure."""

    act: str
    sentence: float = TOLD
    clause: float = TOLD_OF_CLAUSE
    sure: float = SURE


@dataclass(frozen=True, slots=True)
class Act:
    """A stretch of a text that likely does an act, and whether that is sure enough to stop a message."""

    span: Span
    is_sure: bool


def acting(text: str, bar: Bar) -> Iterator[Act]:
    """Yield the stretches of a text that do an act.

    >>> [act.span.text for act in acting("I like your shop. Would you take me on?", Bar("job", 0.5, 0.5))]
    ['Would you take me on?']
    """
    for sentence in sentences(text):
        chance = chances(sentence.text)[bar.act]
        if chance >= bar.sentence:
            yield Act(sentence, chance >= bar.sure)
        elif chance >= bar.clause / DILUTED:
            parts = ((part, chances(part.text)[bar.act]) for part in clauses(sentence))
            yield from (Act(part, chance >= bar.sure) for part, chance in parts if chance >= bar.clause)


def likeliest(text: str, place: int, act: str) -> float:
    """Tell how likely the sentence that a place lies in does an act, or the likeliest clause of it.

    >>> likeliest("I like your shop. Would you take me on?", 20, "job") > 0.5
    True
    """
    around = (sentence for sentence in sentences(text) if sentence.start <= place < sentence.end)
    parts = (part for sentence in around for part in (sentence, *clauses(sentence)))
    return max((chances(part.text)[act] for part in parts), default=1.0)


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
