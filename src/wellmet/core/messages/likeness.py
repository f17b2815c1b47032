"""How like one text is to others: the same words sent to many are a mailing (rule CAD-10)."""

from collections.abc import Iterable
from difflib import SequenceMatcher
from itertools import islice

__all__ = ["is_alike", "is_mailing"]

ALIKE = 0.9
MANY = 3
LEAST_WORDS = 12


def is_mailing(text: str, *, others: Iterable[str]) -> bool:
    """Tell whether at least three other texts are, word by word, nine tenths the same.

    >>> letter = "I read about your ward and would like to ask you two questions about nights there."
    >>> is_mailing(letter, others=[letter] * 3), is_mailing(letter, others=[letter] * 2)
    (True, False)
    """
    words = text.casefold().split()
    if len(words) < LEAST_WORDS:
        return False
    matcher = SequenceMatcher(b=words, autojunk=False)
    alike = (other for other in others if _is_alike(matcher, other))
    return sum(1 for _ in islice(alike, MANY)) == MANY


def is_alike(text: str, *, others: Iterable[str]) -> bool:
    """Tell whether any of the other texts is, word by word, nine tenths the same.

    >>> is_alike("Hello Rosa, may I ask you about nights?", others=["Hello Tom, may I ask you about nights?"])
    False
    >>> is_alike("Hello Rosa", others=["Hello Rosa"])
    True
    """
    matcher = SequenceMatcher(b=text.casefold().split(), autojunk=False)
    return any(_is_alike(matcher, other) for other in others)


def _is_alike(matcher: "SequenceMatcher[str]", other: str) -> bool:
    matcher.set_seq1(other.casefold().split())
    return matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE
