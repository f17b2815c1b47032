"""Cadence: when to follow up, thank, rest and stop; dates in, dates out."""

from .belonging import asked_last, belongs_to, next_purpose, usual_purpose
from .days import business_days_after
from .dues import due
from .history import folded
from .standings import closed, held, is_open, may_reply_to_no, standing
from .talks import agreed
from .values import Agreed, Ask, Due, DueKind, Event, Named, Standing, StandingKind

__all__ = [
    "Agreed",
    "Ask",
    "Due",
    "DueKind",
    "Event",
    "Named",
    "Standing",
    "StandingKind",
    "agreed",
    "asked_last",
    "belongs_to",
    "business_days_after",
    "closed",
    "due",
    "folded",
    "held",
    "is_open",
    "may_reply_to_no",
    "next_purpose",
    "standing",
    "usual_purpose",
]
