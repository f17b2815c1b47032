"""Who wrote to whom, how often, and when: counts by month, and never a word of what was said."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

__all__ = ["Exchange", "ExchangeKind", "gathered", "united_exchanges"]


class ExchangeKind(StrEnum):
    """What passed between the seeker and somebody."""

    MESSAGE = "message"
    MAIL = "mail"
    MEETING = "meeting"
    INVITATION = "invitation"
    RECOMMENDATION = "recommendation"
    ENDORSEMENT = "endorsement"


@dataclass(frozen=True, slots=True)
class Exchange:
    """What passed in one month: how often from the seeker and from the other, and the last day; a meeting is both."""

    kind: ExchangeKind
    last_on: date
    sent: int = 0
    received: int = 0


def gathered(kind: ExchangeKind, days: Iterable[tuple[date, bool]]) -> tuple[Exchange, ...]:
    """Count single events, each a day and whether the seeker was the one who wrote, by month.

    >>> gathered(ExchangeKind.MAIL, [(date(2026, 5, 2), True), (date(2026, 5, 9), False)])[0].sent
    1
    """
    months: dict[tuple[int, int], list[tuple[date, bool]]] = {}
    for day, is_sent in days:
        months.setdefault((day.year, day.month), []).append((day, is_sent))
    return tuple(
        Exchange(kind, max(events)[0], sum(is_sent for _, is_sent in events), sum(not one for _, one in events))
        for _, events in sorted(months.items())
    )


def united_exchanges(exchanges: Iterable[Exchange]) -> tuple[Exchange, ...]:
    """Put together what several files tell of the same months: the larger count of each, never their sum.

    Two exports of one mailbox tell the same mails, so a sum would count them twice; of an inbox and a folder of sent
    mail each tells its own direction. Any order gives the same.

    >>> both = [Exchange(ExchangeKind.MAIL, date(2026, 5, 9), 2), Exchange(ExchangeKind.MAIL, date(2026, 5, 2), 1, 4)]
    >>> [(one.last_on.day, one.sent, one.received) for one in united_exchanges(both)]
    [(9, 2, 4)]
    """
    kept: dict[tuple[int, int, str], Exchange] = {}
    for one in exchanges:
        key = one.last_on.year, one.last_on.month, one.kind.value
        before = kept.get(key, one)
        kept[key] = Exchange(
            one.kind,
            max(one.last_on, before.last_on),
            max(one.sent, before.sent),
            max(one.received, before.received),
        )
    return tuple(kept[key] for key in sorted(kept))
