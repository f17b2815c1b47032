"""Sentences of two parts, since an act seldom stands alone: one that does it and a calm one."""

import random
from collections.abc import Iterable, Iterator
from typing import NamedTuple

CALM = ("none", "near", "near_drafts")
ALONE = ("trait", "personal", "note")  # remarks in notes are short
JOINTS = (", and ", ", but ", " and ", "; ", " – ", ", so ", ". ", ": ")
LEAST, MOST = 3, 16  # words of a part
COUNT = 4_200
CALM_LAST = 0.4  # how often the calm part comes second


class Text(NamedTuple):
    """A sentence, its act, the source that it shares with its like, the hand that wrote it, and how much it counts."""

    act: str
    text: str
    source: str
    hand: str
    weight: float = 1.0


def joined(texts: Iterable[Text]) -> Iterator[Text]:
    """Give sentences of two parts, always the same; act and source are those of the part that is not calm."""
    fitting = [each for each in texts if LEAST <= len(each.text.split()) <= MOST and each.act not in ALONE]
    calm = [each for each in fitting if each.act in CALM]
    draw = random.Random("joined")
    for each in draw.sample(fitting, COUNT):
        other = draw.choice(calm)
        first, second = (each, other) if draw.random() < CALM_LAST else (other, each)
        yield each._replace(text=together(first.text, second.text, draw.choice(JOINTS)))


def together(first: str, second: str, joint: str) -> str:
    """Join two sentences to one.

    >>> together("I like boats.", "Would you take me on?", ", so ")
    'I like boats, so would you take me on?'
    """
    is_name_like = second.startswith(("I ", "I'"))
    return first.rstrip(".!? ") + joint + (second if is_name_like else second[:1].lower() + second[1:])
