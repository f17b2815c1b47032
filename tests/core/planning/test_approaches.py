"""Which way and when, with reasons, and the ladder that grows with successes."""

import pytest
from tests.core.planning.builders import EMAIL, IN_PERSON, NOW, PHONE, ask, person, scene

from wellmet.core.planning import ApproachReason, Ladder, approaches, ladder, moments


def test_daily_life_comes_first_then_a_call_then_writing() -> None:
    one = person(1, "known", IN_PERSON, PHONE, EMAIL)
    found = approaches(scene(one), candidate=one)
    assert [way.channel for way in found] == [IN_PERSON, PHONE, EMAIL]
    assert found[0].reasons[0] is ApproachReason.DAILY_LIFE


def test_what_takes_too_much_courage_comes_last() -> None:
    one = person(1, "stranger", PHONE, EMAIL)
    written, called = approaches(scene(one, confidence=4, hours=2), candidate=one)
    assert (written.channel, called.channel) == (EMAIL, PHONE)
    assert ApproachReason.TAKES_COURAGE in called.reasons and ApproachReason.LITTLE_TIME in written.reasons
    assert approaches(scene(one, confidence=9), candidate=one)[0].channel is PHONE


def test_the_hours_of_their_trade_and_zone_are_told() -> None:
    one = person(1, "known", IN_PERSON, PHONE, EMAIL, trade="teacher", timezone="Europe/Berlin")
    call = approaches(scene(one), candidate=one)[1]
    assert {ApproachReason.THEIR_TRADE, ApproachReason.THEIR_ZONE} <= set(call.reasons)
    assert call.starts_at > NOW


@pytest.mark.parametrize(("confidence", "rung"), [(0, 2), (3, 2), (4, 4), (6, 4), (7, 6), (10, 6)])
def test_one_begins_where_confidence_is(confidence: int, rung: int) -> None:
    assert ladder(confidence, ()).rung == rung


def test_two_successes_lead_up_and_three_refusals_down() -> None:
    won = [ask(number, number, ("talked", 20 - number)) for number in (1, 2)]
    lost = [ask(number, number, ("declined", 20 - number), to="dormant") for number in (3, 5, 7)]
    between = ask(9, 9, ("answered", 14), to="close")
    assert ladder(2, [*won[:1], ask(8, 8, ("sent", 1))]) == Ladder(2, 1)
    assert ladder(2, won) == Ladder(3, 2)
    assert ladder(2, [*won, *lost]).rung == 2
    assert ladder(0, lost * 3).rung == 1
    assert ladder(2, [*won, *lost, between]).rung == 3
    assert ladder(9, won).missing == 0 and Ladder(1, 1).of == 6


def test_two_times_on_two_days_are_offered() -> None:
    one = person(1)
    first, second = moments(scene(one), candidate=one)
    assert NOW < first < second and first.date() != second.date()
