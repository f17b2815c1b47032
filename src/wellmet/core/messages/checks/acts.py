"""What sentences do, as judged by the learned weights: the rules that no list of words can cover."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from wellmet.core.ethics import Severity
from wellmet.core.messages.acting import Bar, acting
from wellmet.core.messages.sentences import quotations
from wellmet.core.people import Purpose

from .reading import Check, Hit, Reading, is_at_home

__all__ = ["ACTS"]

# Outside of the messages in which an act is at home it is told only where it is plain, and stops nothing.
ELSEWHERE = 0.9
NEVER = 2.0  # no chance is as high
# What is suspected, not sure, only warns. Where nine in ten are right from lower on, the bar is lower.
BARS: Mapping[str, Bar] = MappingProxyType(
    {
        "CON-01": Bar("secret"),
        "CON-02": Bar("betrayal", 0.6, 0.65),
        "RCP-02": Bar("money"),
        "SAF-02": Bar("papers", 0.6, 0.65),
        "HON-08": Bar("blame"),
        "HON-02": Bar("pretext", 0.65, 0.7),
        "REF-02": Bar("overstated"),
        "REF-08": Bar("private", 0.7, 0.75),
        "PLT-02": Bar("sales"),
        "HON-04": Bar("pressure"),
        "ASK-02": Bar("resume", 0.5, 0.55),
    }
)


def acts_amiss(reading: Reading) -> Iterator[Hit]:
    """Find the sentences that do what a rule minds, where that rule holds."""
    quoted = quotations(reading.draft.body)
    for rule, bar in BARS.items():
        if not _holds(rule, reading):
            continue
        is_home = is_at_home(rule, reading)
        for act in acting(reading.draft.body, bar if is_home else Bar(bar.act, ELSEWHERE, ELSEWHERE, NEVER)):
            part = act.span
            if not any(quote.start <= part.start and part.end <= quote.end for quote in quoted):
                yield Hit(rule, part.start, part.end, None if act.is_sure else Severity.WARN)


def _holds(rule: str, reading: Reading) -> bool:
    context, purpose = reading.context, reading.draft.purpose
    if rule == "HON-02":
        return context is None or not context.seeker_is
    if rule == "REF-02":
        return context is None or not context.may_mention_permission
    if rule == "HON-04":
        return purpose.asks_for_something
    if rule == "ASK-02":
        was_asked = context is not None and context.requested_resume
        return not was_asked and not reading.is_open_about_work and purpose is Purpose.ADVICE
    return True


ACTS: tuple[Check, ...] = (acts_amiss,)
