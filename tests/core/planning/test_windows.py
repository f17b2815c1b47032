from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core.people import Channel
from wellmet.core.planning import TRADES, window

HOME = ZoneInfo("Europe/Berlin")
MOMENTS = st.datetimes(min_value=datetime(2026, 1, 1), max_value=datetime(2027, 12, 31), timezones=st.just(HOME))  # noqa: DTZ001
ZONES = st.sampled_from(["", "Asia/Tokyo", "America/Los_Angeles", "Asia/Kolkata", "Nowhere/Land", "../etc"])


@given(now=MOMENTS, trade=st.sampled_from(["", "astronaut", *TRADES]), zone=ZONES, channel=st.sampled_from(Channel))
def test_windows_lie_in_the_week_to_come(now: datetime, trade: str, zone: str, channel: Channel) -> None:
    starts_at, ends_at = window(now, trade=trade, channel=channel, zone=zone)
    assert now < starts_at < ends_at <= now + timedelta(days=8)


@given(now=MOMENTS, trade=st.sampled_from(["", *TRADES]), zone=st.sampled_from(["Asia/Tokyo", "America/Los_Angeles"]))
def test_windows_keep_the_others_quiet_hours(now: datetime, trade: str, zone: str) -> None:
    starts_at, ends_at = (moment.astimezone(ZoneInfo(zone)) for moment in window(now, trade=trade, zone=zone))
    assert time(8) <= starts_at.time() < ends_at.time() <= time(21)
    assert starts_at.weekday() < 5
    assert starts_at.date() == ends_at.date()


@pytest.mark.parametrize(
    ("trade", "now", "starts"),
    [
        ("", "2026-11-22T10:00", "2026-11-24T10:00"),  # a Sunday; the general hours begin on Tuesday
        ("", "2026-11-24T10:20", "2026-11-24T10:30"),  # within the window: from the next quarter
        ("", "2026-11-24T11:16", "2026-11-24T16:00"),  # too little of the morning is left
        ("", "2026-11-26T17:00", "2026-12-01T10:00"),
        ("hairdresser", "2026-11-24T12:00", "2026-11-30T09:00"),
        ("restaurant", "2026-11-23T12:00", "2026-11-24T14:30"),
        ("teacher", "2026-11-23T12:00", "2026-11-23T15:15"),
    ],
)
def test_each_trade_has_its_hours(trade: str, now: str, starts: str) -> None:
    naive = datetime.fromisoformat(now)
    assert window(naive, trade=trade)[0] == datetime.fromisoformat(starts)
    aware = window(naive.replace(tzinfo=UTC), trade=trade)[0]
    assert aware == datetime.fromisoformat(starts).replace(tzinfo=UTC)


def test_meeting_in_person_has_a_week() -> None:
    now = datetime(2026, 11, 22, 10, 7, tzinfo=UTC)
    assert window(now, channel=Channel.IN_PERSON) == (
        datetime(2026, 11, 22, 10, 15, tzinfo=UTC),
        datetime(2026, 11, 29, 10, 15, tzinfo=UTC),
    )


def test_the_others_clock_counts() -> None:
    starts_at, _ = window(datetime(2026, 11, 23, 12, tzinfo=UTC), zone="Asia/Tokyo")
    assert starts_at == datetime(2026, 11, 24, 1, tzinfo=UTC)
