"""Sentences made from grammars: a line of `training/grammar/*.txt` stands for all that its choices allow.

`[a|b]` is a choice, one of its parts may be empty, and `{trade}` is a word of `slots.txt`. Of each line some sentences
are drawn, always the same ones, so that the weights can be made again.
"""

import random
import re
from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "training" / "grammar"
CHOICE = re.compile(r"\[([^\[\]]*)\]")
SLOT = re.compile(r"\{(\w+)\}")
DRAWS = 12


def sentences() -> Iterator[tuple[str, str, str]]:
    """Give the act, the line and one sentence of it, for every draw from every grammar."""
    slots = read_slots()
    for path in sorted(FOLDER.glob("*.txt")):
        if path.stem != "slots":
            act = path.stem.partition("_")[0]
            for line in path.read_text("utf-8").splitlines():
                yield from ((act, line, text) for text in drawn(line, slots=slots))


def read_slots() -> dict[str, list[str]]:
    """Read the words that stand for a slot."""
    lines = (FOLDER / "slots.txt").read_text("utf-8").splitlines()
    named = (line.split(": ", 1) for line in lines)
    return {name: words.split(" | ") for name, words in named}


def drawn(line: str, *, slots: dict[str, list[str]]) -> list[str]:
    """Draw different sentences from one line.

    >>> sorted({text.lower() for text in drawn("[Is|Was] it {how}?", slots={"how": ["hard"]})})
    ['is it hard?', 'was it hard?']
    """
    draw = random.Random(line)
    found = dict.fromkeys(one(line, slots=slots, draw=draw) for _ in range(DRAWS))
    return [text for text in found if text]


def one(line: str, *, slots: dict[str, list[str]], draw: random.Random) -> str:
    """Draw one sentence, written as people write: sometimes without capitals or a full stop."""
    text = line
    while CHOICE.search(text):
        text = CHOICE.sub(lambda found: draw.choice(found[1].split("|")), text, count=1)
    text = SLOT.sub(lambda found: draw.choice(slots[found[1]]), text)
    text = re.sub(r"\s+([,.;:?!])", r"\1", re.sub(r"\s{2,}", " ", text)).replace(",,", ",").strip()
    return text.lower().rstrip(".") if draw.random() < 0.1 else text
