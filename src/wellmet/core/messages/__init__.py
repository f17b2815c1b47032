"""Messages: composing what to say, and checking it."""

from .checking import check
from .composing import asides, compose
from .counts import measure
from .likeness import is_alike, is_mailing
from .limits import LIMITS, Limits
from .noting import Kept, check_note, check_said, without_traits
from .requests import interest_in_openings, job_requests
from .senses import makes_sense, sensible_purpose
from .values import Aside, Context, Draft, Fact, FactKind, Measure, Recipient, Referrer, Said, Situation

__all__ = [
    "LIMITS",
    "Aside",
    "Context",
    "Draft",
    "Fact",
    "FactKind",
    "Kept",
    "Limits",
    "Measure",
    "Recipient",
    "Referrer",
    "Said",
    "Situation",
    "asides",
    "check",
    "check_note",
    "check_said",
    "compose",
    "interest_in_openings",
    "is_alike",
    "is_mailing",
    "job_requests",
    "makes_sense",
    "measure",
    "sensible_purpose",
    "without_traits",
]
