"""Checking a note about a person: what does not belong into the records (rules PRV-01 and PRV-02)."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from wellmet.core.ethics import RULES, Finding, Rule

from .acting import Bar, acting
from .note_patterns import NEEDLESS, TRAITS, WORK

__all__ = ["check_note"]

BARS = {"PRV-01": Bar("trait", 0.75, 0.8), "PRV-02": Bar("personal", 0.75, 0.8)}
PATTERNS = {"PRV-01": TRAITS, "PRV-02": NEEDLESS}


def check_note(text: str, *, rules: Mapping[str, Rule] = RULES) -> tuple[Finding, ...]:
    """Find what a note tells of somebody that the search does not need: protected traits, and private life.

    >>> [(finding.rule, finding.start, finding.end) for finding in check_note("Knows ports. She is pregnant.")]
    [('PRV-01', 13, 29)]
    >>> check_note("Health care assistant, chairs the union meeting.")
    ()
    """
    found = ((rule, span) for rule in PATTERNS if rule in rules for span in _apart(_spans(text, rule)))
    return tuple(_finding(rules[rule], start, end) for rule, (start, end) in found)


def _finding(rule: Rule, start: int, end: int) -> Finding:
    return Finding(rule.id, rule.severity, start, end, rule.why, rule.advice, is_overridable=rule.is_overridable)


def _spans(text: str, rule: str) -> Iterator[tuple[int, int]]:
    work = [found.span() for found in _pattern(WORK).finditer(text)]
    for found in _pattern(PATTERNS[rule]).finditer(text):
        if not any(start < found.end() and found.start() < end for start, end in work):
            yield found.span()
    for part in acting(text, BARS[rule]):
        is_trait = rule != "PRV-01" and _pattern(TRAITS).search(
            part.text
        )  # that is told already, and by the graver rule
        if not _pattern(WORK).search(part.text) and not is_trait:
            yield part.start, part.end


@lru_cache(maxsize=8)
def _pattern(expression: str) -> re.Pattern[str]:
    """Compile when the first note comes: most commands never see one, and should start fast."""
    return re.compile(expression, re.I | re.M)


def _apart(spans: Iterator[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept
