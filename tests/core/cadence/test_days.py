from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from wellmet.core import cadence

DAYS = st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1))


def counted_one_by_one(day: date, count: int) -> date:
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < 5
    return day


@given(day=DAYS, count=st.integers(min_value=0, max_value=60))
def test_business_days_are_counted_as_one_counts_them_by_hand(day: date, count: int) -> None:
    assert cadence.business_days_after(day, count) == counted_one_by_one(day, count)


def test_a_week_of_business_days_after_a_saturday_is_friday() -> None:
    assert cadence.business_days_after(date(2026, 11, 21), 5) == date(2026, 11, 27)
