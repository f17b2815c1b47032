"""What is owed and to be done, with the day and the rule (METHOD.md 5.10)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta

from wellmet.core.people import Outcome, Purpose

from .days import business_days_after
from .history import REST, Moment, cycle, moments, next_attempt_on
from .standings import unthanked
from .values import Ask, Due, DueKind, Named

__all__ = ["due"]

DAY = timedelta(days=1)
AFTER_TALK = timedelta(days=3)
WEEK = timedelta(days=7)
YEAR = timedelta(days=365)
MONTH = timedelta(days=30)

Past = Mapping[int, tuple[Moment, ...]]


def due(
    asks: tuple[Ask, ...], *, named: tuple[Named, ...], today: date, until: date, stopped: frozenset[int] = frozenset()
) -> tuple[Due, ...]:
    """List what is due up to and with `until`, earliest first; `stopped` are people marked not to be contacted.

    Nobody stopped is in it, but for thanks after a talk with somebody who then declined and has had no reply.
    """
    past = _past(asks)
    refusing = {person for person, history in past.items() if any(moment.outcome.is_no for moment in history)}
    found = [
        item
        for person, history in past.items()
        if person not in stopped
        for item in (_last_thanks(person, history) if person in refusing else _own(person, history, today))
    ]
    silent = refusing | stopped
    for name in named:
        if name.person_id not in silent:
            found += _fresh_name(name, past, today)
            found += _permission(name, past, today) if name.referrer_id not in silent else ()
        if name.referrer_id not in silent:
            found += _update(name, past, today)
    late = (item if item.kind is DueKind.UPDATE else replace(item, is_overdue=today > item.due_on) for item in found)
    return tuple(item for item in _once(late) if item.due_on <= until)


def _past(asks: tuple[Ask, ...]) -> dict[int, tuple[Moment, ...]]:
    by_person: defaultdict[int, list[Ask]] = defaultdict(list)
    for ask in asks:
        by_person[ask.person_id].append(ask)
    return {person: moments(theirs) for person, theirs in by_person.items()}


def _once(items: Iterable[Due]) -> Iterator[Due]:
    """Keep one of what is due twice, the earlier: two people may have named the same person."""
    seen: set[tuple[DueKind, int, int | None]] = set()
    for item in sorted(items, key=lambda item: (item.due_on, item.kind, item.person_id, item.about_id or 0)):
        matter = (item.kind, item.person_id, None if item.kind is DueKind.ASK else item.about_id)
        if matter not in seen:
            seen.add(matter)
            yield item


def _own(person: int, history: tuple[Moment, ...], today: date) -> Iterator[Due]:
    yield from _thanks(person, history)
    yield from _follow_up(person, history, today)
    yield from _confirm(person, history, today)
    yield from _touch(person, history, today)


def _thanks(person: int, history: tuple[Moment, ...]) -> Iterator[Due]:
    """Thank within a day of a talk (CAD-07)."""
    if talk := unthanked(history):
        yield Due(DueKind.THANKS, person, talk.on + DAY, "CAD-07")


def _last_thanks(person: int, history: tuple[Moment, ...]) -> Iterator[Due]:
    """Thank for a talk even where a no came after it, unless something was sent since, or they opted out (CAD-03)."""
    if history[-1].outcome is Outcome.DECLINED and all(moment.outcome is not Outcome.OPTED_OUT for moment in history):
        yield from _thanks(person, history)


def _follow_up(person: int, history: tuple[Moment, ...], today: date) -> Iterator[Due]:
    """Try again when the wait of CAD-01 is over, never beyond the cap; what is 90 days old has lapsed."""
    state = cycle(history)
    allowed_on = next_attempt_on(state)
    last = state.attempts[-1].on if state.attempts else state.promised_on
    if allowed_on and last and today - last < REST:
        yield Due(DueKind.FOLLOW_UP, person, allowed_on, "CAD-01")


def _confirm(person: int, history: tuple[Moment, ...], today: date) -> Iterator[Due]:
    """Confirm an agreed talk within one business day, until anything else happens."""
    last = history[-1]
    if last.outcome is Outcome.AGREED and last.is_request and today - last.on < MONTH:
        yield Due(DueKind.CONFIRM, person, business_days_after(last.on, 1), "ASK-05")


def _touch(person: int, history: tuple[Moment, ...], today: date) -> Iterator[Due]:
    """Get in touch lightly after 90 days of quiet, once there was a talk (CAD-08); for a year."""
    talked = any(moment.outcome is Outcome.TALKED for moment in history)
    if talked and not unthanked(history) and today - history[-1].on < YEAR:
        yield Due(DueKind.TOUCH, person, history[-1].on + REST, "CAD-08")


def _fresh_name(name: Named, past: Past, today: date) -> Iterator[Due]:
    """Ask somebody who was named within 3 business days, while it is fresh; after 90 days it no longer presses.

    Where the referrer may not be mentioned (yet), there is no hurry: the name opens no door.
    """
    is_reached = any(moment.on >= name.on for moment in past.get(name.person_id, ()))
    if name.may_use_name and not is_reached and today - name.on < REST:
        yield Due(DueKind.ASK, name.person_id, business_days_after(name.on, 3), "REF-05", name.referrer_id)


def _permission(name: Named, past: Past, today: date) -> Iterator[Due]:
    """Ask the referrer whether they may be mentioned, with the thanks: a name without that opens no door (REF-01)."""
    is_reached = any(moment.on >= name.on for moment in past.get(name.person_id, ()))
    if name.is_unsettled and not name.may_use_name and not is_reached and today - name.on < REST:
        yield Due(DueKind.PERMISSION, name.referrer_id, business_days_after(name.on, 1), "REF-01", name.person_id)


def _update(name: Named, past: Past, today: date) -> Iterator[Due]:
    """Tell the referrer: 3 days after the talk, or 10 business days after the name if not reached (REF-05)."""
    since = [moment for moment in past.get(name.person_id, ()) if moment.on >= name.on]
    talk = next((moment for moment in since if moment.outcome is Outcome.TALKED), None)
    if talk:
        told_from, due_on, late_after = talk.on, talk.on + AFTER_TALK, talk.on + WEEK
    elif any(moment.outcome is Outcome.AGREED for moment in since) or not (since or name.may_use_name):
        return
    else:
        # thanks for the talk in which the name fell say nothing yet of what came of it
        told_from = due_on = late_after = business_days_after(name.on, 10)
    told = [m for m in past.get(name.referrer_id, ()) if m.ask.purpose in {Purpose.UPDATE, Purpose.THANKS}]
    is_told = any(m.on >= (told_from if talk or m.ask.purpose is Purpose.THANKS else name.on) for m in told)
    if not is_told:
        yield Due(DueKind.UPDATE, name.referrer_id, due_on, "REF-05", name.person_id, today > late_after)
