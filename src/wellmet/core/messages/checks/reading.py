"""What a check is given, and what it yields."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from wellmet.core.ethics import Severity
from wellmet.core.messages.acting import DOUBT, UNSURE, likeliest
from wellmet.core.messages.limits import Limits
from wellmet.core.messages.requests import plain
from wellmet.core.messages.values import Context, Draft
from wellmet.core.people import Expression, Purpose, Relationship

__all__ = ["Check", "Hit", "Reading", "doubted", "everywhere", "is_at_home", "whole"]


@dataclass(frozen=True, slots=True)
class Reading:
    """A draft, what the records know about it (nothing, where `context` is None), and the limits that hold."""

    draft: Draft
    context: Context | None
    limits: Limits

    @property
    def words(self) -> str:
        """Give the body with straight quotes and plain spaces, every character in its place."""
        return plain(self.draft.body)

    @property
    def is_first(self) -> bool:
        """Tell whether it is a first contact: by the records, or else by its purpose."""
        if self.context is not None:
            return self.context.is_first_contact and self.draft.purpose is not Purpose.FOLLOW_UP
        return self.draft.purpose.asks_for_something and self.draft.purpose is not Purpose.FOLLOW_UP

    @property
    def is_personal(self) -> bool:
        """Tell whether the two know each other."""
        return self.draft.relationship.is_personal

    @property
    def is_open_about_work(self) -> bool:
        """Tell whether work may be asked for openly, because that is what the message is for."""
        is_to_employer = self.draft.purpose is not Purpose.ADVICE and self.draft.relationship is Relationship.EMPLOYER
        return is_to_employer or self.draft.purpose in {Purpose.EMPLOYER, Purpose.OPENINGS}


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule met a stretch of the body or subject; its severity and words are its own, where none are given."""

    rule: str
    start: int
    end: int
    severity: Severity | None = None
    field: str = "body"
    variant: str = ""


Check = Callable[[Reading], Iterator[Hit]]


def doubted(reading: Reading, hits: Iterator[Hit], act: str) -> Iterator[Hit]:
    """Leave out the hits of patterns whose sentence is, by the weights, plainly another thing; warn where it may be.

    Where the rule is not at home, what may be another thing is left out, and the rest warns.
    """
    for hit in hits:
        is_home, chance = is_at_home(hit.rule, reading), likeliest(reading.draft.body, hit.start, act)
        if chance >= (DOUBT if is_home else UNSURE):
            yield hit if is_home and chance >= UNSURE else replace(hit, severity=Severity.WARN)


def is_at_home(rule: str, reading: Reading) -> bool:
    """Tell whether a rule minds what is done in such messages, and is not merely thinkable in them.

    Only who waits for an answer can blame somebody for none, only a stranger can be told a pretext, and only who was
    sent by somebody can say that they praise one.
    """
    draft, context = reading.draft, reading.context
    if rule == "HON-08":
        return draft.purpose is Purpose.FOLLOW_UP or (context is not None and context.has_thread)
    if rule in {"HON-02", "REF-02"}:
        return not reading.is_personal and draft.purpose.asks_for_something
    return True


def whole(reading: Reading, rule: str, *, severity: Severity | None = None, variant: str = "") -> Hit:
    """Point at the whole body, where something is missing from it."""
    return Hit(rule, 0, len(reading.draft.body), severity, variant=variant)


def everywhere(reading: Reading, rule: str, expression: Expression) -> Iterator[Hit]:
    """Point at every stretch of the body that an expression matches."""
    for found in expression.finditer(reading.words):
        yield Hit(rule, found.start(), found.end())
