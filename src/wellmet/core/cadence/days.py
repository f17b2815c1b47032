"""Business days: Monday to Friday, no holidays, because nobody's calendar of holidays is known."""

from datetime import date, timedelta

__all__ = ["business_days_after"]

SATURDAY = 5


def business_days_after(day: date, count: int) -> date:
    """Find the day that is `count` (0 or more) business days after `day`; weekends are passed over.

    >>> business_days_after(date(2026, 11, 20), 1)  # a Friday
    datetime.date(2026, 11, 23)
    """
    weeks, rest = divmod(count, 5)
    found = day + timedelta(weeks=weeks)
    if weeks and rest == 0 and found.weekday() >= SATURDAY:
        # whole weeks from a weekend end on the Friday before: Saturday plus five days is Friday
        return found - timedelta(days=found.weekday() - SATURDAY + 1)
    while rest:
        found += timedelta(days=1)
        rest -= found.weekday() < SATURDAY
    return found
