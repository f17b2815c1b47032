"""Checking a draft: every check in turn, its hits put into the words of the rule book."""

from collections.abc import Mapping

from wellmet.core.ethics import RULES, VARIANTS, Finding, Rule, gravest_first

from .checks import ACTS, CHECKS, Hit, Reading
from .limits import LIMITS, Limits
from .values import Context, Draft

__all__ = ["check"]

NOTHING_WRITTEN = Hit("HON-07", 0, 0, variant="empty")


def check(
    draft: Draft,
    *,
    context: Context | None = None,
    rules: Mapping[str, Rule] = RULES,
    limits: Limits = LIMITS,
) -> tuple[Finding, ...]:
    """Judge a draft by the rules, gravest findings first; what the records know is needed for some of them.

    A rule missing from `rules` is not applied. Of an empty draft it is only said that there is nothing to check.

    >>> from wellmet.core.people import Channel, Purpose, Relationship
    >>> note = Draft(Channel.LETTER, Relationship.STRANGER, Purpose.ADVICE, "Are you hiring?")
    >>> [(finding.rule, finding.start, finding.end) for finding in check(note)][:2]
    [('HON-01', 0, 14), ('ASK-01', 0, 14)]
    """
    hits = [NOTHING_WRITTEN] if not draft.body.strip() else _hits(Reading(draft, context, limits))
    return gravest_first(_finding(hit, rules[hit.rule]) for hit in hits if hit.rule in rules)


def _hits(reading: Reading) -> list[Hit]:
    found = list(dict.fromkeys(hit for each in CHECKS for hit in each(reading)))
    return found + [hit for each in ACTS for hit in each(reading) if not any(_meet(hit, other) for other in found)]


def _meet(one: Hit, other: Hit) -> bool:
    """Tell whether two hits are of one rule in one place; then the narrower words, which a pattern found, are shown."""
    is_same = (one.rule, one.field) == (other.rule, other.field)
    return is_same and one.start < other.end and other.start < one.end


def _finding(hit: Hit, rule: Rule) -> Finding:
    rule = VARIANTS.get(hit.variant, rule)
    severity = hit.severity or rule.severity
    return Finding(rule.id, severity, hit.start, hit.end, rule.why, rule.advice, hit.field, rule.is_overridable)
