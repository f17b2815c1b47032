"""iCalendar files: whom the seeker met and when, by who was invited; what a meeting was about is not looked at."""

import calendar
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from wellmet.core.people import Contact, ExchangeKind, Seeker, email_key, gathered

from .content_lines import Property, property_of, unescaped
from .drafts import spoken
from .folding import logical_lines
from .remarks import Remarks
from .texts import clean
from .values import Entry, Format, Parsed

__all__ = ["is_calendar", "read"]

MOST_OTHERS = 12  # at one meeting: more is a lecture, and nobody's tie
MOST_TIMES = 600  # of one meeting that comes again: ten years of weeks, and more
TWICE = 2
NOT_YOU = "it cannot be told which address is yours; fill it in on your profile"
NO_DATE = "this date is not understood, and the meeting was left out"
_DAY = re.compile(r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})")
_WANTED = ("DTSTART", "DTSTAMP", "ATTENDEE", "ORGANIZER", "RRULE", "STATUS")
_NAME = re.compile(r'CN="?([^"]*)"?', re.IGNORECASE | re.DOTALL)
_NOT_THERE = frozenset({"DECLINED", "ROOM", "RESOURCE", "GROUP"})
_DAYS = {"DAILY": 1, "WEEKLY": 7}
_MONTHS = {"MONTHLY": 1, "YEARLY": 12}


@dataclass(slots=True)
class _Event:
    line: int
    day: date | None = None
    rule: str = ""
    is_off: bool = False
    people: dict[str, str] = field(default_factory=dict)


def is_calendar(line: str) -> bool:
    """Tell whether a line begins a calendar.

    >>> is_calendar("begin:vcalendar")
    True
    """
    return line.strip()[:20].upper() == "BEGIN:VCALENDAR"


def read(lines: list[str], *, remarks: Remarks, own: Seeker) -> Parsed:
    """Count meetings by person and month; meetings of many, and what was declined or called off, are left out.

    A meeting that comes again is counted until its end, or until the file was made.
    """
    events, made_on = _events(lines, remarks)
    mine = _mine(events, own=own)
    if events and not mine:
        remarks.note(0, "", NOT_YOU)
    names: dict[str, str] = {}
    days: dict[str, list[tuple[date, bool]]] = defaultdict(list)
    for event in events if mine else ():
        others = [key for key in event.people if key != mine]
        if event.day is None or mine not in event.people or len(others) > MOST_OTHERS:
            continue
        times = list(_times(event.day, rule=event.rule, until=made_on))
        for key in others:
            names[key] = names.get(key) or event.people[key]
            days[key] += ((day, True) for day in times)
    entries = tuple(_entry(key, name=names[key], days=met) for key, met in days.items())
    return Parsed(Format.ICALENDAR, entries, remarks.told(), read=len(entries))


def _entry(key: str, *, name: str, days: list[tuple[date, bool]]) -> Entry:
    contact = Contact(name=name, emails=(key,), exchanges=gathered(ExchangeKind.MEETING, days))
    return Entry(0, contact, is_known_only=not name or len(days) < TWICE)


def _events(lines: list[str], remarks: Remarks) -> tuple[list[_Event], date]:
    found: list[_Event] = []
    event: _Event | None = None
    inside = ""
    made_on = date.min
    for line, text in logical_lines(lines):
        mark = text[:40].strip().upper()
        if mark == "BEGIN:VEVENT":
            event, inside = _Event(line), ""
        elif event is None:
            continue
        elif mark == "END:VEVENT":
            found += [event] if not event.is_off and event.people else []
            event = None
        elif mark.startswith(("BEGIN:", "END:")):  # an alarm has people of its own
            inside = mark if mark.startswith("BEGIN:") else ""
        elif not inside and mark.startswith(_WANTED) and (said := property_of(line, text, remarks=remarks)):
            made_on = max(made_on, _take(event, said, remarks))
    return found, made_on


def _take(event: _Event, said: Property, remarks: Remarks) -> date:
    """Note what one property says, and give the day on which the file was made if it is that."""
    if said.name == "DTSTAMP":
        return _day(said.value) or date.min
    if said.name == "DTSTART":
        event.day = _day(said.value)
        if event.day is None:
            remarks.note(said.line, said.name, NO_DATE)
    elif said.name == "RRULE":
        event.rule = said.value.upper()
    elif said.name == "STATUS":
        event.is_off = said.value.strip().upper() == "CANCELLED"
    elif said.name in {"ATTENDEE", "ORGANIZER"}:
        key = email_key(unescaped(said.value).casefold())
        said_of = {parameter.partition("=")[2].strip('"').upper() for parameter in said.parameters}
        if key and _NOT_THERE.isdisjoint(said_of):
            name = next((match[1] for one in said.parameters if (match := _NAME.fullmatch(one))), "")
            event.people[key] = event.people.get(key) or ("" if "@" in name else spoken(clean(name[:200])))
    return date.min


def _day(value: str) -> date | None:
    match = _DAY.match(value.strip())
    try:
        return date(int(match[1]), int(match[2]), int(match[3])) if match else None
    except ValueError:
        return None


def _mine(events: Iterable[_Event], *, own: Seeker) -> str:
    """Tell the seeker's address: what the profile says, or the one at most meetings."""
    seen = Counter(key for event in events for key in event.people)
    if (said := email_key(own.email)) in seen:
        return said
    most = seen.most_common(2)
    is_clear = most and (len(most) < 2 or most[0][1] > most[1][1])
    return most[0][0] if is_clear else ""


def _times(first: date, *, rule: str, until: date) -> Iterator[date]:
    """Give the days of a meeting that comes again, one for each of its periods, whatever days it names in them."""
    parts = dict(part.partition("=")[::2] for part in rule.split(";"))
    last = _day(parts.get("UNTIL", "")) or max(until, first)
    step = max(1, _number(parts.get("INTERVAL", ""), default=1))
    count = _number(parts.get("COUNT", ""), default=MOST_TIMES) if rule else 1
    for number in range(min(count, MOST_TIMES)):
        day = _later(first, frequency=parts.get("FREQ", ""), steps=number * step)
        if day is None or day > last:
            return
        yield day


def _later(first: date, *, frequency: str, steps: int) -> date | None:
    try:
        if frequency in _MONTHS:
            months = first.year * 12 + first.month - 1 + steps * _MONTHS[frequency]
            year, month = divmod(months, 12)
            return date(year, month + 1, min(first.day, calendar.monthrange(year, month + 1)[1]))
        return first + timedelta(days=steps * _DAYS.get(frequency, 1))
    except (ValueError, OverflowError, IndexError):
        return None


def _number(text: str, *, default: int) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else default
