"""What passed between the seeker and somebody suggests how they stand; the user decides."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from .exchanges import Exchange, ExchangeKind
from .vocabulary import Relationship

__all__ = ["Closeness", "closeness"]

# Judgement, in the order in which Gilbert and Karahalios (2009, "Predicting tie strength with social media") found what
# tells strong ties from weak ones: days since the last word, then how much passed, then how long they know each other.
RECENT_DAYS = 365
BUSY_MONTHS = 6  # months of the last two years in which something passed
WINDOW_DAYS = 730
DORMANT_DAYS = 1096  # DESIGN: out of touch for three years or more


@dataclass(frozen=True, slots=True)
class Closeness:
    """How somebody seems to stand to the seeker, and why: counts of what passed, the last day, the years between."""

    relationship: Relationship
    sent: int
    received: int
    meetings: int
    last_on: date
    years: int
    months: int


def closeness(exchanges: Iterable[Exchange], *, today: date) -> Closeness | None:
    """Suggest how somebody stands: close, known or out of touch; None where nothing went both ways.

    Somebody who only ever wrote, or was only ever written to, may be a salesperson or a stranger: no suggestion. What
    lies ahead has not happened.

    >>> mail = [Exchange(ExchangeKind.MAIL, date(2026, month, 3), 2, 1) for month in range(1, 9)]
    >>> closeness(mail, today=date(2026, 9, 1)).relationship.value
    'close'
    """
    past = [one for one in exchanges if one.last_on <= today]
    counts: Counter[str] = Counter()
    for one in past:
        if one.kind is ExchangeKind.MEETING:
            counts["meetings"] += one.sent + one.received
        elif one.kind not in {ExchangeKind.INVITATION, ExchangeKind.ENDORSEMENT}:  # a click each
            counts["sent"] += one.sent
            counts["received"] += one.received
    is_vouched = any(one.kind is ExchangeKind.RECOMMENDATION for one in past)
    if not (counts["meetings"] or is_vouched or (counts["sent"] and counts["received"])):
        return None
    days = [one.last_on for one in past]
    last = max(days)
    lately = {(day.year, day.month) for day in days if (today - day).days <= WINDOW_DAYS}
    apart = (today - last).days
    return Closeness(
        _standing(apart, months=len(lately)),
        counts["sent"],
        counts["received"],
        counts["meetings"],
        last,
        (last - min(days)).days // 365,
        len(lately),
    )


def _standing(apart: int, *, months: int) -> Relationship:
    if apart >= DORMANT_DAYS:
        return Relationship.DORMANT
    return Relationship.CLOSE if apart <= RECENT_DAYS and months >= BUSY_MONTHS else Relationship.KNOWN
