"""Checking a note about a person: what does not belong into the records (rules PRV-01 and PRV-02)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from wellmet.core.ethics import RULES, Finding, Rule, Severity

from .acting import Bar, acting
from .note_patterns import JOBS, LINKS, NEEDLESS, TRAITS, WORK

__all__ = ["check_note", "check_said"]

BARS = {"PRV-01": Bar("trait", 0.75, 0.8), "PRV-02": Bar("personal", 0.75, 0.8)}
PATTERNS = {"PRV-01": TRAITS, "PRV-02": NEEDLESS}
HARMLESS = {"how_met": LINKS, "occupation": JOBS}


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
    harmless = [found.span() for found in _pattern(HARMLESS[field]).finditer(text)]
    spans = (span for span in _plain(text, "PRV-01") if not any(_meet(span, other) for other in harmless))
    return tuple(_finding(RULES["PRV-01"], span) for span in spans)


def _finding(rule: Rule, span: tuple[int, int]) -> Finding:
    return Finding(rule.id, rule.severity, *span, rule.why, rule.advice, is_overridable=rule.is_overridable)


def _warning(rule: Rule, span: tuple[int, int]) -> Finding:
    return replace(_finding(rule, span), severity=Severity.WARN, is_overridable=True)


def _plain(text: str, rule: str) -> Iterator[tuple[int, int]]:
    work = [found.span() for found in _pattern(WORK).finditer(text)]
    found = (match.span() for match in _pattern(PATTERNS[rule]).finditer(text))
    return (span for span in found if not any(_meet(span, other) for other in work))


def _learned(text: str, rule: str) -> Iterator[tuple[int, int]]:
    for act in acting(text, BARS[rule]):
        part = act.span
        # What the plain words of either rule tell is told by them.
        if not any(_pattern(each).search(part.text) for each in (WORK, TRAITS, NEEDLESS)):
            yield part.start, part.end


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


@lru_cache(maxsize=8)
def _pattern(expression: str) -> re.Pattern[str]:
    """Compile when the first note comes: most commands never see one, and should start fast."""
    return re.compile(expression, re.I | re.M)
