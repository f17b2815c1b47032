"""Which talks are to come: somebody said yes, and nothing tells that it has taken place."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta

from wellmet.core.people import Outcome, Purpose

from .history import Moment, moments
from .values import Agreed, Ask

__all__ = ["agreed"]

MONTH = timedelta(days=30)


def agreed(asks: Iterable[Ask], *, today: date, stopped: frozenset[int] = frozenset()) -> tuple[Agreed, ...]:
    """List the talks that people agreed to and that are still to come, the earliest yes first.

    A message to them changes nothing, unless it is thanks; a yes of a month ago has come to nothing, as in CAD-01.
    """
    by_person: defaultdict[int, list[Ask]] = defaultdict(list)
    for ask in asks:
        by_person[ask.person_id].append(ask)
    lasts = (_last_word(moments(theirs)) for person, theirs in by_person.items() if person not in stopped)
    found = (
        Agreed(last.ask.person_id, last.ask.id, last.on)
        for last in lasts
        if last and last.outcome is Outcome.AGREED and today - last.on < MONTH
    )
    return tuple(sorted(found, key=lambda one: (one.on, one.person_id)))


def _last_word(history: tuple[Moment, ...]) -> Moment | None:
    said = (one for one in reversed(history) if one.outcome is not Outcome.SENT or one.ask.purpose is Purpose.THANKS)
    return next(said, None)
