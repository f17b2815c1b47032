from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from wellmet.core import cadence
from wellmet.core.cadence import Agreed, Ask, Event
from wellmet.core.people import Channel, Outcome, Purpose, Relationship

MONDAY = date(2026, 11, 2)
ROSA, TOM = 1, 2


def told(person: int, *outcomes: tuple[str, int], purpose: str = "advice", id: int = 0) -> Ask:
    events = tuple(Event(Outcome(outcome), MONDAY + timedelta(days=days)) for outcome, days in outcomes)
    return Ask(id or person * 10, person, Channel.EMAIL, Purpose(purpose), Relationship.KNOWN, events)


def agreed(*asks: Ask, after: int = 5, stopped: frozenset[int] = frozenset()) -> list[tuple[int, int]]:
    found = cadence.agreed(asks, today=MONDAY + timedelta(days=after), stopped=stopped)
    return [(one.person_id, (one.on - MONDAY).days) for one in found]


YES = told(ROSA, ("sent", 0), ("agreed", 2))
TIMES_OFFERED = told(ROSA, ("sent", 3), purpose="follow-up", id=11)


@pytest.mark.parametrize(
    ("asks", "expected"),
    [
        ((), []),
        ((told(ROSA, ("sent", 0)),), []),
        ((YES,), [(ROSA, 2)]),
        ((YES, TIMES_OFFERED), [(ROSA, 2)]),
        ((YES, told(ROSA, ("talked", 4), id=12)), []),
        ((YES, told(ROSA, ("declined", 4), id=12)), []),
        ((YES, told(ROSA, ("no-reply", 4), id=12)), []),
        ((YES, told(ROSA, ("sent", 4), purpose="thanks", id=12)), []),
        ((told(TOM, ("agreed", 3)), YES), [(ROSA, 2), (TOM, 3)]),
    ],
)
def test_a_talk_is_to_come_from_the_yes_until_something_else_is_told(
    asks: tuple[Ask, ...], expected: list[tuple[int, int]]
) -> None:
    assert agreed(*asks) == expected


def test_a_yes_of_a_month_ago_has_come_to_nothing() -> None:
    assert agreed(YES, after=31) == [(ROSA, 2)]
    assert agreed(YES, after=32) == []


def test_nobody_who_is_left_alone_is_waited_for() -> None:
    assert agreed(YES, stopped=frozenset({ROSA})) == []


HAPPENED = some.tuples(some.sampled_from(list(Outcome)), some.integers(0, 40))


@given(some.lists(HAPPENED, min_size=1), some.integers(0, 60))
def test_a_talk_to_come_was_agreed_to_within_the_last_month(events: list[tuple[Outcome, int]], after: int) -> None:
    ask, today = told(ROSA, *events), MONDAY + timedelta(days=after)
    for one in cadence.agreed([ask], today=today):
        assert one == Agreed(ROSA, ask.id, one.on)
        assert Event(Outcome.AGREED, one.on) in ask.events
        assert today - one.on < timedelta(days=30)
