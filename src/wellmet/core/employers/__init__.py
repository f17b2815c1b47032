"""Employers: whose names are one house's."""

from .forest import Forest
from .judging import Judgement, Reason, judge
from .matching import Firm, Matches, Pair, match
from .naming import named, spelling_key

__all__ = ["Firm", "Forest", "Judgement", "Matches", "Pair", "Reason", "judge", "match", "named", "spelling_key"]
