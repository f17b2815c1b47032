from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core import cadence
from wellmet.core.cadence import Ask, Due, DueKind, Event, Named
from wellmet.core.people import Channel, Outcome, Purpose, Relationship

MONDAY = date(2026, 11, 2)
ROSA, TOM = 1, 2


def told(person: int, *outcomes: tuple[str, int], purpose: str = "advice", channel: str = "email", id: int = 0) -> Ask:
    events = tuple(Event(Outcome(outcome), MONDAY + timedelta(days=days)) for outcome, days in outcomes)
    id = id or person * 100 + len(purpose)
    return Ask(id, person, Channel(channel), Purpose(purpose), Relationship.KNOWN, events)


def due(
    *asks: Ask, after: int, named: tuple[Named, ...] = (), stopped: frozenset[int] = frozenset()
) -> list[tuple[str, int, int, bool]]:
    today = MONDAY + timedelta(days=after)
    found = cadence.due(asks, named=named, today=today, until=today + timedelta(days=200), stopped=stopped)
    return [(item.kind.value, item.person_id, (item.due_on - MONDAY).days, item.is_overdue) for item in found]


ROSA_NAMED_TOM = (Named(ROSA, TOM, MONDAY),)
THANKED = told(ROSA, ("sent", 0), purpose="thanks")


@pytest.mark.parametrize(
    ("asks", "after", "expected"),
    [
        ((told(ROSA, ("talked", 0)),), 0, [("thanks", ROSA, 1, False)]),
        ((told(ROSA, ("talked", 0)),), 2, [("thanks", ROSA, 1, True)]),
        ((told(ROSA, ("talked", 0)), THANKED), 1, [("touch", ROSA, 90, False)]),
        ((told(ROSA, ("talked", 0)), THANKED), 370, []),
        ((told(ROSA, ("sent", 0)),), 1, [("follow-up", ROSA, 9, False)]),
        ((told(ROSA, ("sent", 0), channel="letter"),), 10, [("follow-up", ROSA, 9, True)]),
        ((told(ROSA, ("sent", 0), channel="phone"),), 1, [("follow-up", ROSA, 3, False)]),
        ((told(ROSA, ("later", 0)),), 1, [("follow-up", ROSA, 7, False)]),
        ((told(ROSA, ("sent", 0)),), 90, []),
        ((told(ROSA, ("sent", 0), ("sent", 9), ("sent", 18)),), 20, []),
        ((told(ROSA, ("sent", 0), ("sent", 3), channel="phone"),), 4, []),
        ((told(ROSA, ("agreed", 4)),), 5, [("confirm", ROSA, 7, False)]),
        ((told(ROSA, ("agreed", 4), ("sent", 5)),), 5, []),
        ((told(ROSA, ("agreed", 4)),), 40, []),
        ((told(ROSA, ("sent", 0), ("declined", 1)),), 2, []),
        # the one thanks after a talk, until anything else is sent; an opt-out gets none
        ((told(ROSA, ("talked", 0), ("declined", 1)),), 1, [("thanks", ROSA, 1, False)]),
        ((told(ROSA, ("talked", 0), ("declined", 1)), told(ROSA, ("sent", 2), purpose="thanks")), 2, []),
        ((told(ROSA, ("talked", 0), ("opted-out", 1)),), 1, []),
    ],
)
def test_what_is_due_follows_from_what_happened(
    asks: tuple[Ask, ...], after: int, expected: list[tuple[str, int, int, bool]]
) -> None:
    assert due(*asks, after=after) == expected


def test_a_name_is_to_be_asked_within_three_business_days_and_the_referrer_told_by_ten() -> None:
    assert due(named=ROSA_NAMED_TOM, after=0) == [("ask", TOM, 3, False), ("update", ROSA, 14, False)]
    assert due(named=ROSA_NAMED_TOM, after=15) == [("ask", TOM, 3, True), ("update", ROSA, 14, True)]


def test_a_name_that_opens_no_door_yet_does_not_press() -> None:
    closed = (Named(ROSA, TOM, MONDAY, may_use_name=False),)
    assert due(named=closed, after=15) == []
    assert ("update", ROSA, 5, True) in due(told(TOM, ("talked", 2)), named=closed, after=15)


def test_a_name_whose_giver_was_not_asked_yet_is_a_question_to_them_until_it_is_settled() -> None:
    unsettled = (Named(ROSA, TOM, MONDAY, may_use_name=False, is_unsettled=True),)
    assert due(named=unsettled, after=0) == [("permission", ROSA, 1, False)]
    assert due(named=unsettled, after=5) == [("permission", ROSA, 1, True)]
    assert due(named=(Named(ROSA, TOM, MONDAY, may_use_name=False),), after=5) == []
    assert "permission" not in [kind for kind, *_ in due(told(TOM, ("talked", 2)), named=unsettled, after=5)]
    assert "permission" not in [kind for kind, *_ in due(told(ROSA, ("declined", 2)), named=unsettled, after=5)]
    assert due(named=unsettled, after=91) == []


def test_a_name_presses_no_more_after_three_months() -> None:
    assert [kind for kind, *_ in due(named=ROSA_NAMED_TOM, after=91)] == ["update"]


def test_somebody_named_twice_is_asked_once_and_both_referrers_are_told() -> None:
    named = (*ROSA_NAMED_TOM, Named(3, TOM, MONDAY + timedelta(days=1)))
    assert [(kind, person) for kind, person, *_ in due(named=named, after=2)] == [
        ("ask", TOM),
        ("update", ROSA),
        ("update", 3),
    ]


@pytest.mark.parametrize(
    ("asks", "after", "expected"),
    [
        # three days after the talk, overdue after a week
        ((told(TOM, ("talked", 5)),), 9, [("update", ROSA, 8, False)]),
        ((told(TOM, ("talked", 5)),), 13, [("update", ROSA, 8, True)]),
        ((told(TOM, ("agreed", 5)),), 6, []),
        # thanks on the day of the naming tell nothing of Tom yet; news or late thanks do
        ((THANKED, told(TOM, ("sent", 1))), 15, [("update", ROSA, 14, True)]),
        ((told(ROSA, ("sent", 4), purpose="update"), told(TOM, ("sent", 1))), 15, []),
        ((told(ROSA, ("sent", 14), purpose="thanks"), told(TOM, ("sent", 1))), 15, []),
        # news of before the talk are not news of the talk
        ((told(ROSA, ("sent", 4), purpose="update"), told(TOM, ("talked", 5))), 6, [("update", ROSA, 8, False)]),
        ((told(ROSA, ("sent", 6), purpose="update"), told(TOM, ("talked", 5))), 6, []),
        # a no of Tom's is still worth telling Rosa; a no of Rosa's ends it
        ((told(TOM, ("declined", 5)),), 6, [("update", ROSA, 14, False)]),
        ((told(ROSA, ("declined", 1)), told(TOM, ("sent", 1))), 15, []),
    ],
)
def test_the_referrer_is_told(asks: tuple[Ask, ...], after: int, expected: list[tuple[str, int, int, bool]]) -> None:
    assert [item for item in due(*asks, named=ROSA_NAMED_TOM, after=after) if item[0] == "update"] == expected


def test_nothing_is_due_with_people_who_are_marked() -> None:
    assert due(told(ROSA, ("talked", 0)), named=ROSA_NAMED_TOM, after=1, stopped=frozenset({ROSA, TOM})) == []


ASKS = st.lists(
    st.builds(
        lambda id, person, channel, purpose, outcomes: Ask(
            id,
            person,
            channel,
            purpose,
            Relationship.REFERRED,
            tuple(Event(outcome, MONDAY + timedelta(days=day)) for day, outcome in sorted(outcomes)),
        ),
        st.integers(1, 50),
        st.integers(1, 4),
        st.sampled_from(Channel),
        st.sampled_from(Purpose),
        st.lists(st.tuples(st.integers(0, 60), st.sampled_from(Outcome)), min_size=1, max_size=4),
    ),
    max_size=6,
    unique_by=lambda ask: ask.id,
).map(tuple)
NAMED = st.lists(st.builds(Named, st.integers(1, 4), st.integers(1, 4), st.just(MONDAY)), max_size=3).map(tuple)


def first_days(asks: tuple[Ask, ...], named: tuple[Named, ...], item: Due) -> date:
    days = [event.on for ask in asks if ask.person_id in {item.person_id, item.about_id} for event in ask.events]
    return min(days + [name.on for name in named])


@given(asks=ASKS, named=NAMED, after=st.integers(0, 120))
def test_dues_come_in_order_after_what_caused_them_and_never_to_people_who_opted_out(
    asks: tuple[Ask, ...], named: tuple[Named, ...], after: int
) -> None:
    today = MONDAY + timedelta(days=after)
    found = cadence.due(asks, named=named, today=today, until=today + timedelta(days=90))
    assert list(found) == sorted(found, key=lambda item: item.due_on)
    out = {ask.person_id for ask in asks for event in ask.events if event.outcome is Outcome.OPTED_OUT}
    for item in found:
        assert item.person_id not in out
        assert item.due_on > first_days(asks, named, item)
        assert not item.is_overdue or item.due_on < today
        assert item.kind is not DueKind.FOLLOW_UP or cadence.is_open(
            tuple(ask for ask in asks if ask.person_id == item.person_id), today=today
        )
