"""Which ask a new log entry belongs to, and what an ask is for where nobody said."""

from collections.abc import Iterable
from datetime import date

from wellmet.core.people import Channel, Outcome, Purpose, Relationship

from .history import moments
from .standings import is_open, unthanked
from .values import Ask

__all__ = ["asked_last", "belongs_to", "next_purpose", "usual_purpose"]

ENDED = frozenset({Outcome.TALKED, Outcome.DECLINED, Outcome.OPTED_OUT, Outcome.NO_REPLY})
APART = frozenset({Purpose.THANKS, Purpose.UPDATE})


def belongs_to(history: Iterable[Ask], *, channel: Channel, outcome: Outcome, purpose: Purpose | None) -> int | None:
    """Find the id of the open ask that something happened to, None where it begins a new ask.

    What is sent again with the same purpose, or as a follow-up, is a further attempt at the open ask; thanks and news
    stand by themselves; what comes back may come by another way than it was asked.
    """
    if purpose in APART:
        return None
    if outcome is Outcome.SENT:
        history = [ask for ask in history if ask.channel is channel]  # by another way it is another request
    still_open = [ask for ask in history if ask.events[-1].outcome not in ENDED and ask.purpose not in APART]
    fitting = [ask for ask in still_open if purpose in {None, ask.purpose, Purpose.FOLLOW_UP}]
    fitting.sort(key=lambda ask: (ask.channel is channel, ask.id))
    if not fitting:
        return None
    if outcome is Outcome.SENT and fitting[-1].events[-1].outcome is not Outcome.SENT and purpose is None:
        return None
    return fitting[-1].id


def usual_purpose(relationship: Relationship) -> Purpose:
    """Tell what one asks a person for as a rule: openings of those one knows and of employers, advice of the rest.

    >>> usual_purpose(Relationship.REFERRED).value
    'advice'
    """
    if relationship is Relationship.EMPLOYER:
        return Purpose.EMPLOYER
    return Purpose.OPENINGS if relationship.is_personal else Purpose.ADVICE


def next_purpose(history: tuple[Ask, ...], *, relationship: Relationship, today: date) -> Purpose:
    """Tell what there is to say to somebody now: thanks owed, a reminder of what is open, else the usual ask."""
    if unthanked(moments(history)):
        return Purpose.THANKS
    return Purpose.FOLLOW_UP if is_open(history, today=today) else usual_purpose(relationship)


def asked_last(history: tuple[Ask, ...]) -> Purpose | None:
    """Tell what somebody was last asked for, so that a reminder speaks of that; None where they were asked nothing."""
    requests = [ask.purpose for ask in history if ask.purpose not in APART and ask.purpose is not Purpose.FOLLOW_UP]
    return requests[-1] if requests else None
