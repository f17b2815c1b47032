"""When to ask: at the other's convenience, by trade, on their clock (METHOD.md 2.4, 2.5)."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from wellmet.core.people import Channel

__all__ = ["TRADES", "Hours", "hours", "window"]

QUARTER = timedelta(minutes=15)
WEEK = timedelta(days=7)
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = range(5)
MIDWEEK = (TUESDAY, WEDNESDAY, THURSDAY)
WORKDAYS = (MONDAY, *MIDWEEK, FRIDAY)


@dataclass(frozen=True, slots=True)
class Hours:
    """Weekdays (0 is Monday) and times between which it is convenient."""

    days: tuple[int, ...]
    spans: tuple[tuple[time, time], ...]


def _hours(days: tuple[int, ...], *spans: str) -> Hours:
    edges = (span.split("-") for span in spans)
    return Hours(days=days, spans=tuple((time.fromisoformat(start), time.fromisoformat(end)) for start, end in edges))


# Tuesday to Thursday, late morning or late afternoon (CLIMB).
GENERAL = _hours(MIDWEEK, "10:00-11:30", "16:00-17:00")

# METHOD.md 2.5, kept within 8 to 21 o'clock (CAD-04); where it names days or seasons only, the general hours stand.
TRADES = {
    "restaurant": _hours(MIDWEEK, "14:30-16:30"),
    "hairdresser": _hours((MONDAY, TUESDAY), "09:00-11:30"),
    "teacher": _hours(WORKDAYS, "15:15-16:30"),
    "social-worker": _hours(MIDWEEK, "13:30-15:30"),
    "clergy": _hours(MIDWEEK, "09:00-11:30"),
    "doctor": _hours(WORKDAYS, "12:30-13:30", "17:00-18:00"),
    "nurse": _hours(WORKDAYS, "10:00-11:30", "16:00-18:00"),
    "accountant": _hours(MIDWEEK, "10:00-11:30", "14:00-16:00"),
    "lawyer": _hours(WORKDAYS, "16:30-17:30"),
    "shop": _hours((TUESDAY, WEDNESDAY), "10:00-11:30"),
    "trades": _hours(WORKDAYS, "16:00-18:00"),
    "factory": _hours(WORKDAYS, "14:00-15:00"),
    "office": GENERAL,
    "executive": _hours(WORKDAYS, "08:00-08:30"),
    "civil-servant": _hours(WORKDAYS, "09:00-11:00"),
    "farmer": _hours(WORKDAYS, "18:30-20:00"),
    "driver": _hours(WORKDAYS, "17:30-19:00"),
    "academic": _hours(MIDWEEK, "14:00-16:00"),
}


def hours(trade: str) -> Hours:
    """Give the hours of a trade; the general ones where the trade is unknown."""
    return TRADES.get(trade, GENERAL)


@lru_cache(maxsize=4096)
def window(
    now: datetime, *, trade: str = "", channel: Channel = Channel.EMAIL, zone: str = ""
) -> tuple[datetime, datetime]:
    """Find the next convenient time after `now`, by the other's clock and said in the seeker's.

    Meeting in person has no hour: it is the next seven days.
    """
    after = _next_quarter(now)
    if channel is Channel.IN_PERSON:
        return after, after + WEEK
    if after.tzinfo is None:
        return _next(after, hours(trade))
    starts_at, ends_at = _next(after.astimezone(_zone(zone) or after.tzinfo), hours(trade))
    return starts_at.astimezone(after.tzinfo), ends_at.astimezone(after.tzinfo)


def _next_quarter(now: datetime) -> datetime:
    return now.replace(minute=now.minute - now.minute % 15, second=0, microsecond=0) + QUARTER


def _zone(name: str) -> tzinfo | None:
    """Read a time zone; None where it is missing or unknown, as then the seeker's clock is the best guess."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _next(after: datetime, convenient: Hours) -> tuple[datetime, datetime]:
    days = (after.date() + timedelta(days=ahead) for ahead in range(8))
    spans = (
        (datetime.combine(day, start, tzinfo=after.tzinfo), datetime.combine(day, end, tzinfo=after.tzinfo))
        for day in days
        if day.weekday() in convenient.days
        for start, end in convenient.spans
    )
    starts_at, ends_at = next(span for span in spans if span[1] - QUARTER >= after)
    return max(starts_at, after), ends_at
