"""The rule book: what a good friend would stop you from doing, as data, and the shape of what a rule finds."""

from .consents import VALIDITY, Consent, ConsentKind, may_use_name
from .findings import Finding, Rule, Severity, gravest_first
from .rulebook import RULES, VARIANTS

__all__ = [
    "RULES",
    "VALIDITY",
    "VARIANTS",
    "Consent",
    "ConsentKind",
    "Finding",
    "Rule",
    "Severity",
    "gravest_first",
    "may_use_name",
]
