"""What a rule says about a draft or a deed."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Finding", "Rule", "Severity", "gravest_first"]


class Severity(StrEnum):
    """How much a finding weighs: a block stops, an error needs a written override, the rest advises."""

    BLOCK = "block"
    ERROR = "error"
    WARN = "warn"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Rule:
    """One entry of the rule book; `sources` are keys of docs/method/sources.md."""

    id: str
    title: str
    why: str
    advice: str
    severity: Severity
    is_overridable: bool
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule met a text: `start` and `end` are offsets into the body, or into the subject where `field` says so."""

    rule: str
    severity: Severity
    start: int
    end: int
    message: str
    advice: str
    field: str = "body"
    is_overridable: bool = True


def gravest_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Put findings in the order in which they are told: by gravity, then by place."""
    gravity = {severity: place for place, severity in enumerate(Severity)}
    return tuple(sorted(findings, key=lambda one: (gravity[one.severity], one.field, one.start)))
