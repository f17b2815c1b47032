"""Sentences and stretches of a text, each with its place in it."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

__all__ = ["Span", "quotations", "sentences"]

ABBREVIATIONS = frozenset("mr mrs ms mx dr prof st jr sr inc ltd co corp vs etc e.g i.e no dept approx rev hon".split())
BREAK = re.compile(r"[.!?…。！？؟]+[)\]\"'”’»]*(?=\s|$)|(?<=[。！？])|\n\s*\n|\n(?=\s*[-*•])|(?<=,)\s*\n")
LAST_WORD = re.compile(r"([\w.]+)$")
QUOTATION = re.compile(
    r"“[^”]{1,300}”|\"[^\"]{1,300}\"|«[^»]{1,300}»|(?<!\w)‘.{1,300}?’(?!\w)|(?<!\w)'.{1,300}?'(?!\w)"
)
OWN_QUESTION = re.compile(
    r"(?:my (?:\w+ )?question(?: is)?|i(?:[’']d| would) like to ask|i want to ask|may i ask)\W*$", re.I
)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text, from `start` up to `end`, and its words."""

    start: int
    end: int
    text: str


@lru_cache(maxsize=64)
def sentences(text: str) -> tuple[Span, ...]:
    """Cut a text into its sentences, without the space around them.

    >>> [part.text for part in sentences("Dear Dr. Chen, how are you? I write from Leeds.")]
    ['Dear Dr. Chen, how are you?', 'I write from Leeds.']
    """
    cuts = [0, *(found.end() for found in BREAK.finditer(text) if not _is_abbreviation(text, found)), len(text)]
    parts = (_stripped(text, start, end) for start, end in pairwise(cuts))
    return tuple(part for part in parts if part.text)


def quotations(text: str) -> tuple[Span, ...]:
    """Find what is quoted from others; one's own question in quotation marks is not.

    >>> [part.text for part in quotations('People write "are you hiring?" to her.')]
    ['"are you hiring?"']
    """
    found = (Span(match.start(), match.end(), match[0]) for match in QUOTATION.finditer(text))
    return tuple(part for part in found if not OWN_QUESTION.search(text[max(0, part.start - 60) : part.start]))


def _is_abbreviation(text: str, found: re.Match[str]) -> bool:
    before = LAST_WORD.search(text, max(0, found.start() - 20), found.start())
    if found[0] != "." or before is None:
        return False
    word = before[1].lower()
    return word in ABBREVIATIONS or (len(word) == 1 and before[1].isupper() and before[1] != "I")


def _stripped(text: str, start: int, end: int) -> Span:
    part = text[start:end]
    start += len(part) - len(part.lstrip())
    part = part.strip()
    return Span(start, start + len(part), part)
