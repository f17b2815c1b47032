"""Days and hours as people say them."""

from datetime import date, datetime, timedelta

from .catalogue import gettext, marked, ngettext

__all__ = ["day", "window"]

DAY = timedelta(days=1)
NOON, LATE_NOON, EVENING = 12, 14, 18
WEEKDAYS = (
    marked("Monday"),
    marked("Tuesday"),
    marked("Wednesday"),
    marked("Thursday"),
    marked("Friday"),
    marked("Saturday"),
    marked("Sunday"),
)
MONTHS = (
    marked("January"),
    marked("February"),
    marked("March"),
    marked("April"),
    marked("May"),
    marked("June"),
    marked("July"),
    marked("August"),
    marked("September"),
    marked("October"),
    marked("November"),
    marked("December"),
)


def window(starts_at: datetime, ends_at: datetime, *, now: datetime) -> str:
    """Say when, as people do: "tomorrow morning", "Tuesday or Wednesday morning", "any day in the next 7 days"."""
    first, last = starts_at.date(), ends_at.date()
    days = (last - first).days
    if days > 1:
        return ngettext("any day in the next {count} day", "any day in the next {count} days", days).format(count=days)
    part = _part(starts_at)
    if days:
        either = gettext("{first} or {last}").format(first=_weekday(first), last=_weekday(last))
        return gettext("{days} {part}").format(days=either, part=part)
    if first == now.date():
        return gettext("today, {part}").format(part=_of_day(starts_at))
    if first - now.date() <= 6 * DAY:
        named = gettext("tomorrow") if first - now.date() == DAY else _weekday(first)
        return gettext("{days} {part}").format(days=named, part=part)
    return gettext("{days}, {part}").format(days=day(first, today=now.date()), part=_of_day(starts_at))


def day(day: date, *, today: date) -> str:
    """Say a day by its distance: "today", "tomorrow", "yesterday", "on Tuesday", else by its date.

    >>> day(date(2026, 11, 24), today=date(2026, 11, 22))
    'on Tuesday'
    """
    near = {0: gettext("today"), 1: gettext("tomorrow"), -1: gettext("yesterday")}
    away = (day - today).days
    if away in near:
        return near[away]
    if 1 < away < 7:
        return gettext("on {weekday}").format(weekday=_weekday(day))
    month = gettext(MONTHS[day.month - 1])
    if day.year == today.year:
        return gettext("on {weekday} {day} {month}").format(weekday=_weekday(day), day=day.day, month=month)
    return gettext("on {day} {month} {year}").format(day=day.day, month=month, year=day.year)


def _weekday(day: date) -> str:
    return gettext(WEEKDAYS[day.weekday()])


def _part(moment: datetime) -> str:
    if moment.hour < NOON:
        return gettext("morning")
    if moment.hour < LATE_NOON:
        return gettext("around midday")
    return gettext("afternoon") if moment.hour < EVENING else gettext("evening")


def _of_day(moment: datetime) -> str:
    if moment.hour < NOON:
        return gettext("in the morning")
    if moment.hour < LATE_NOON:
        return gettext("around midday")
    return gettext("in the afternoon") if moment.hour < EVENING else gettext("in the evening")
