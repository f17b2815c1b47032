"""How like one text is to others: the same words sent to many are a mailing (rule CAD-10)."""

from collections.abc import Iterable
from difflib import SequenceMatcher

__all__ = ["is_mailing"]

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
    alike = 0
    for other in others:
        matcher.set_seq1(other.casefold().split())
        if matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE:
            alike += 1
            if alike == MANY:
                return True
    return False
