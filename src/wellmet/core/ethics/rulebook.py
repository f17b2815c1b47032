"""The rule book by rule id: what the first version enforces or names, ready to be replaced rule by rule."""

from collections.abc import Mapping
from types import MappingProxyType

from .asking import ASKING, HONESTY
from .connecting import CADENCE, RECIPROCITY, REFERRALS
from .findings import Rule
from .keeping import FORM, KEEPING
from .keeping import VARIANTS as OTHER_WORDS

__all__ = ["RULES", "VARIANTS"]

RULES: Mapping[str, Rule] = MappingProxyType(
    {rule.id: rule for rule in (*ASKING, *HONESTY, *REFERRALS, *FORM, *CADENCE, *RECIPROCITY, *KEEPING)}
)

VARIANTS: Mapping[str, Rule] = MappingProxyType(OTHER_WORDS)
"""A rule in other words, for the cases that its own do not fit."""
