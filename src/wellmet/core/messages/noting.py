"""Checking a note about a person: what does not belong into the records (rules PRV-01 and PRV-02)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from wellmet.core.ethics import RULES, Finding, Rule, Severity

from .acting import Bar, acting
from .note_patterns import JOBS, LINKS, NEEDLESS, TRAITS, WORK
from .sentences import sentences

__all__ = ["Kept", "check_note", "check_said", "without_traits"]

BARS = {"PRV-01": Bar("trait", 0.75, 0.8), "PRV-02": Bar("personal", 0.75, 0.8)}
PATTERNS = {"PRV-01": TRAITS, "PRV-02": NEEDLESS}
HARMLESS = {"how_met": LINKS, "occupation": JOBS}
# No pattern begins within a word; to say so once saves trying each of its hundred branches at every letter.
BEGINNING = r"(?=\b[\w'’]|[.;,:(])"
PIECE = r"[,;/|·•]\s*|\n"  # what parts of a line about somebody's work stand between


@dataclass(frozen=True, slots=True)
class Kept:
    """What may be kept of a text, and how many of its sentences were left out."""

    text: str
    left_out: int = 0


def check_note(text: str, *, rules: Mapping[str, Rule] = RULES) -> tuple[Finding, ...]:
    """Find what a note tells of somebody that the search does not need: protected traits, and private life.

    Only plain words refuse a note; what the learned weights alone suspect is a warning, and may be kept.

    >>> [(finding.rule, finding.start, finding.end) for finding in check_note("Knows ports. She is pregnant.")]
    [('PRV-01', 20, 28)]
    >>> check_note("Health care assistant, chairs the union meeting.")
    ()
    """
    plain = [(rule, span) for rule in PATTERNS if rule in rules for span in _plain(text, rule)]
    learned = [(rule, span) for rule in BARS if rule in rules for span in _learned(text, rule)]
    doubtful = [(rule, span) for rule, span in learned if not any(_meet(span, other) for _, other in plain)]
    return (
        *(_finding(rules[rule], span) for rule, span in plain),
        *(_warning(rules[rule], span) for rule, span in doubtful),
    )


def check_said(field: str, text: str) -> tuple[Finding, ...]:
    """Find what a line about somebody plainly tells that must not be kept; `field` is how_met or occupation.

    Such a line is no note: kin and occasions are how people meet, and some jobs are named for whom they serve.

    >>> check_said("how_met", "through her husband, at a Hindu wedding"), check_said("occupation", "refugee worker")
    ((), ())
    >>> [text[one.start : one.end] for text in ["retired, divorced"] for one in check_said("occupation", text)]
    ['divorced']
    """
    return tuple(_finding(RULES["PRV-01"], span) for span in _traits(text, field))


@lru_cache(maxsize=4_096)
def without_traits(text: str, *, field: str = "notes") -> Kept:
    """Leave out of what a source wrote the sentences that plainly tell what must not be kept, and keep the rest.

    `field` is notes, how_met or occupation, whose parts are what stands between commas.

    >>> without_traits("Knows ports. She is pregnant. Call after six.")
    Kept(text='Knows ports. Call after six.', left_out=1)
    >>> without_traits("retired, divorced", field="occupation").text
    'retired'
    """
    kept, left_out = text, 0
    while spans := tuple(_traits(kept, field)):  # what is left may read otherwise without what stood between
        parts = _sentences(kept) if field == "notes" else _pieces(kept)
        starts = [start + len(kept[start:end]) - len(kept[start:end].lstrip("\n .,;:(")) for start, end in spans]
        told = [(start, max(end, start + 1)) for start, (_, end) in zip(starts, spans, strict=True)]
        gone = [part for part in parts if any(_meet(part, span) for span in told)]
        for start, end in reversed(gone):
            kept = kept[:start] + kept[end:]
        left_out += len(gone)
    return Kept(kept.strip(" \n,;/|·•") if left_out else text, left_out)


def _traits(text: str, field: str) -> Iterator[tuple[int, int]]:
    spans = tuple(_plain(text, "PRV-01"))
    is_note = field == "notes" or not spans
    harmless = () if is_note else _spans(HARMLESS[field], text)
    return (span for span in spans if not any(_meet(span, other) for other in harmless))


def _sentences(text: str) -> list[tuple[int, int]]:
    """Each sentence of each line, with the space before it."""
    lines = [0, *(found.end() for found in re.finditer(r"\n", text)), len(text)]
    ends = [start + part.end for start, end in pairwise(lines) for part in sentences(text[start:end])]
    return [*pairwise([0, *ends[:-1], len(text)])]


def _pieces(text: str) -> list[tuple[int, int]]:
    return [*pairwise([0, *(found.end() for found in re.finditer(PIECE, text)), len(text)])]


def _finding(rule: Rule, span: tuple[int, int]) -> Finding:
    return Finding(rule.id, rule.severity, *span, rule.why, rule.advice, is_overridable=rule.is_overridable)


def _warning(rule: Rule, span: tuple[int, int]) -> Finding:
    return replace(_finding(rule, span), severity=Severity.WARN, is_overridable=True)


def _plain(text: str, rule: str) -> Iterator[tuple[int, int]]:
    found = _spans(PATTERNS[rule], text)
    work = _spans(WORK, text) if found else ()
    return (span for span in found if not any(_meet(span, other) for other in work))


def _learned(text: str, rule: str) -> Iterator[tuple[int, int]]:
    for act in acting(text, BARS[rule]):
        part = act.span
        # What the plain words of either rule tell is told by them.
        if not any(_spans(each, part.text) for each in (WORK, TRAITS, NEEDLESS)):
            yield part.start, part.end


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _spans(expression: str, text: str) -> tuple[tuple[int, int], ...]:
    """Where a pattern is in a text, whatever the case.

    Small letters are searched, since a pattern that ignores case tries each of its branches in full.
    """
    searched = text if expression == NEEDLESS else text.replace("İ", "I").lower()  # whose small form is two letters
    return tuple(found.span() for found in _pattern(expression).finditer(searched))


@lru_cache(maxsize=8)
def _pattern(expression: str) -> re.Pattern[str]:
    """Compile when the first note comes: most commands never see one, and should start fast."""
    return re.compile(rf"{BEGINNING}(?:{expression})", re.M | (re.I if expression == NEEDLESS else re.NOFLAG))
