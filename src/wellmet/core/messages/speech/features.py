"""What is seen of a sentence before it is judged: its words, its concepts and their order, and what is denied."""

import re
from itertools import pairwise

from .tokens import concepts_of, normalized, unnamed

__all__ = ["features"]

REACH = 4
CLOSERS = frozenset({"but", "however", "though", "yet", "although", "if", "unless", "?"})
FILLERS = frozenset(
    {"a", "the", "to", "of", "and", "be", "so", "just", "really", "very", "also", "please", "this", "that"}
)
LONG = 25
GREETING = re.compile(
    r"\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day))\b[^,:!?\n]{0,40}[,:!\n]\s*(?=\S)", re.I
)


def features(text: str) -> list[str]:
    """Give the features of one sentence or clause, each once.

    >>> "NOT:WORK" in features("I am not asking for a job."), "HIRE>ME" in features("Would you take me on?")
    (True, True)
    """
    text = text[_greeted(text) :]
    words, names = normalized(text), _denied(concepts_of(unnamed(text)))
    kept = [name for name in names if name not in FILLERS]
    found = [f"w:{first}" for first in words]
    found += [f"{first}_{second}" for first, second in pairwise(words)]
    found += names
    found += _pairs(kept)
    found += [f"{first}-{second}-{third}" for first, second, third in zip(kept, kept[1:], kept[2:], strict=False)]
    return list(dict.fromkeys(found))


def _pairs(names: list[str]) -> list[str]:
    """Name the pairs that stand near each other, and of concepts those that stand anywhere in this order."""
    near = [f"{first}~{second}" for place, first in enumerate(names) for second in names[place + 1 : place + 1 + REACH]]
    concepts = list(dict.fromkeys(name for name in names if name[:1].isupper()))[:LONG]
    far = [f"{first}>{second}" for place, first in enumerate(concepts) for second in concepts[place + 1 :]]
    return near + far


def _denied(names: list[str]) -> list[str]:
    """Mark the concepts after a 'not', up to a 'but'."""
    found, is_denied = [], False
    for name in names:
        if name in CLOSERS:
            is_denied = False
        found.append(f"NOT:{name}" if is_denied and name[:1].isupper() and len(name) > 1 else name)
        is_denied = is_denied or name == "NOT"
    return found


def _greeted(text: str) -> int:
    """Tell where the sentence begins after 'Dear Ms Chen,'; a name says nothing of what is asked."""
    found = GREETING.match(text)
    return found.end() if found else 0
