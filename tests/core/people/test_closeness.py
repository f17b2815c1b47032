from datetime import date, timedelta

import pytest

from wellmet.core.people import Exchange, ExchangeKind, Relationship, closeness

TODAY = date(2026, 11, 16)


def _mails(
    *months_ago: int, sent: int = 1, received: int = 1, kind: ExchangeKind = ExchangeKind.MAIL
) -> list[Exchange]:
    return [Exchange(kind, TODAY - timedelta(days=30 * months), sent, received) for months in months_ago]


@pytest.mark.parametrize(
    ("told", "relationship"),
    [
        (_mails(*range(1, 7)), Relationship.CLOSE),
        (_mails(*range(1, 6)), Relationship.KNOWN),
        (_mails(*range(14, 24)), Relationship.KNOWN),
        (_mails(40, 41, 42), Relationship.DORMANT),
        (_mails(1, sent=1, received=0, kind=ExchangeKind.MEETING), Relationship.KNOWN),
        (_mails(50, sent=0, kind=ExchangeKind.RECOMMENDATION), Relationship.DORMANT),
    ],
)
def test_recency_and_frequency_tell_close_from_known_from_lost(
    told: list[Exchange], relationship: Relationship
) -> None:
    found = closeness(told, today=TODAY)
    assert found
    assert found.relationship is relationship


@pytest.mark.parametrize(
    "told",
    [
        [],
        _mails(*range(1, 12), received=0),
        _mails(*range(1, 12), sent=0),
        _mails(-1, -2, kind=ExchangeKind.MEETING),
        _mails(1, 2, kind=ExchangeKind.INVITATION),
        _mails(1, 2, kind=ExchangeKind.ENDORSEMENT),
    ],
)
def test_nothing_is_suggested_where_nothing_went_both_ways(told: list[Exchange]) -> None:
    assert closeness(told, today=TODAY) is None


def test_the_reason_counts_what_passed() -> None:
    found = closeness([*_mails(1, 30, sent=3), *_mails(2, kind=ExchangeKind.MEETING)], today=TODAY)
    assert found
    assert (found.sent, found.received, found.meetings, found.years, found.months) == (6, 2, 2, 2, 2)
    assert found.last_on == TODAY - timedelta(days=30)
