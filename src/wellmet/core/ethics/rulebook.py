"""The rule book by rule id: what the first version enforces or names, ready to be replaced rule by rule."""

from collections.abc import Mapping
from types import MappingProxyType

from .asking import ASKING, HONESTY
from .connecting import CADENCE, RECIPROCITY, REFERRALS
from .findings import Rule
from .keeping import FORM, KEEPING

__all__ = ["RULES"]

RULES: Mapping[str, Rule] = MappingProxyType(
    {rule.id: rule for rule in (*ASKING, *HONESTY, *REFERRALS, *FORM, *CADENCE, *RECIPROCITY, *KEEPING)}
)
