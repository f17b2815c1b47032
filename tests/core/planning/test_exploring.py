"""The slots kept for people who are overlooked, also where one asks for one name at a time."""

from datetime import timedelta

import pytest
from tests.core.planning.builders import EMAIL, NOW, TODAY, ask, at, order, person, scene

from wellmet.core import planning
from wellmet.core.cadence import Ask, Named
from wellmet.core.planning import Choice, ReasonKind
from wellmet.core.planning.exploring import made, slots, waited

NEAR = tuple(person(id, circles=frozenset({"work"}), percentile=95.0) for id in range(1, 9))
PAST = tuple(ask(id, 100 + id, ("talked", 2)) for id in range(1, 5))


@pytest.mark.parametrize("count", [1, 2, 5, 7])
def test_of_twenty_asks_four_are_kept_however_many_are_asked_for_at_once(count: int) -> None:
    assert sum(slots(count, made=done) for done in range(0, 20 - 20 % count, count)) == (20 - 20 % count) // 5


def test_the_fifth_who_is_suggested_alone_is_somebody_overlooked() -> None:
    dormant = person(20, "dormant", EMAIL, mutual=60)
    assert order(*NEAR, dormant, count=1) == [1]
    assert order(*NEAR, dormant, count=1, asks=PAST) == [20]


def test_follow_ups_and_thanks_are_no_requests() -> None:
    others = (ask(9, 109, ("sent", 1), purpose="thanks"), ask(10, 109, ("sent", 1), purpose="follow-up"))
    assert made((*PAST, *others)) == 4


def test_a_fresh_name_does_not_wait_for_somebody_overlooked() -> None:
    tom = person(30, "referred", EMAIL, referrer_id=1, may_use_name=True)
    named = (Named(1, 30, TODAY),)
    assert order(*NEAR, tom, person(20, "dormant", EMAIL, mutual=60), count=1, asks=PAST, named=named) == [30]


def test_a_slot_that_a_fresh_name_took_is_due_with_the_next_request_of_ones_own() -> None:
    sent = ask(5, 105, ("talked", 0), to="referred")
    dormant = person(20, "dormant", EMAIL, mutual=60)
    assert waited((*PAST, sent)) == 1
    assert order(*NEAR, dormant, count=1, asks=(*PAST, sent)) == [20]
    assert order(*NEAR, dormant, count=1, asks=(*PAST, ask(5, 105, ("talked", 0)))) == [1]


AUNT = person(21, "close", occupation="dental assistant", mutual=60)
APART = tuple(person(id, "dormant", EMAIL) for id in range(22, 40))


def test_the_first_who_is_drawn_is_somebody_close() -> None:
    assert order(*NEAR, *APART, AUNT, count=1, asks=PAST) == [21]
    (found,) = planning.plan(scene(*NEAR, *APART, AUNT, asks=PAST), choice=Choice(count=1)).suggestions
    assert found.reasons[0].kind is ReasonKind.CLOSE_TIE
    # once somebody close was asked, all who are overlooked are drawn from
    asked = close_before(PAST)
    days = {order(*NEAR, *APART, AUNT, count=1, asks=asked, now=NOW + timedelta(days=day))[0] for day in range(9)}
    assert days & {one.id for one in APART}


def close_before(asks: tuple[Ask, ...]) -> tuple[Ask, ...]:
    """Five asks of which one went to somebody close, and then those given."""
    return (ask(90, 190, ("talked", 9), to="close"), *(ask(id, 100 + id, ("talked", 9)) for id in range(91, 95)), *asks)


def test_whoever_was_overlooked_and_asked_fills_the_slot() -> None:
    dormant, asked = person(20, "dormant", EMAIL, mutual=60), ask(4, 104, ("talked", 2), to="dormant")
    assert order(*NEAR, dormant, count=1, asks=(*PAST[:3], asked)) == [1]
    assert order(*NEAR, dormant, count=1, asks=(*close_before(PAST[:3]), asked)) == [1]
    # somebody close in the trade is nobody overlooked
    aunt = person(104, "close", code="29-1141.00", field="health")
    close = (*PAST[:3], ask(4, 104, ("talked", 2), to="close"))
    assert order(*NEAR, dormant, aunt, count=1, asks=close) == [1]
    assert order(*NEAR, dormant, aunt, count=1, asks=close, fields=frozenset({"health"})) == [20]


def test_of_people_unlike_those_who_meet_many_are_drawn_first() -> None:
    known = tuple(person(id, circles=frozenset({"work"}), field="health") for id in range(1, 9))
    barber = person(30, circles=frozenset({"street"}), percentile=90.0, mutual=60)
    others = tuple(person(id, circles=frozenset({f"own {id}"}), percentile=80.0) for id in range(31, 40))
    asks = tuple(ask(id, id, ("talked", 2)) for id in range(1, 5))
    days = [NOW + timedelta(days=day) for day in range(9)]
    fields = frozenset({"health"})
    assert {order(*known, barber, *others, count=1, asks=asks, fields=fields, now=day)[0] for day in days} == {30}
    assert len({order(*known, *others, count=1, asks=asks, fields=fields, now=day)[0] for day in days}) > 2


def test_one_of_the_ten_best_is_drawn_and_each_of_them_some_day() -> None:
    asked = close_before(PAST)
    apart = tuple(person(id, "dormant", EMAIL, percentile=60.0 - id) for id in range(22, 40))
    drawn = {order(*NEAR, *apart, count=1, asks=asked, now=NOW + timedelta(days=day))[0] for day in range(80)}
    assert drawn == set(range(22, 32))


def test_whoever_is_shy_begins_with_two_who_are_close_whatever_comes_of_it() -> None:
    others = (person(id, "close", occupation="clerk", mutual=60) for id in (50, 51))
    close = (AUNT, *others)
    for count in (1, 2, 5):
        found = order(*NEAR, *APART, *close, count=count, confidence=2)
        assert set(found[:2]) <= {21, 50, 51}
        assert {21, 50, 51}.isdisjoint(found[2:])
    one = ask(1, 50, ("declined", 2), to="close")
    assert order(*NEAR, *APART, *close, count=1, confidence=2, asks=(one,)) == [21]
    assert order(*NEAR, *close, count=1, confidence=2, asks=(one, ask(2, 21, ("sent", 2), to="close"))) == [1]
    assert order(*NEAR, *close, count=1, confidence=4) == [1]
    assert order(*NEAR, *APART, count=1, confidence=2) == [1]


def test_a_fresh_name_comes_before_the_first_rung() -> None:
    tom = person(30, "introduced", EMAIL, referrer_id=1, may_use_name=True)
    assert order(*NEAR, tom, AUNT, count=1, confidence=2, named=(Named(1, 30, TODAY),)) == [30]
    assert order(*NEAR, tom, AUNT, count=3, confidence=2, named=(Named(1, 30, TODAY),)) == [30, 21, 1]


def test_somebody_close_in_the_trade_needs_no_slot() -> None:
    nurse = person(21, "close", occupation="nurse", mutual=60, named_by=0, affiliations=at(3))
    assert order(*NEAR, nurse, count=1) == [21]
    for confidence in (2, 5):
        (found,) = planning.plan(scene(*NEAR, nurse, confidence=confidence), choice=Choice(count=1)).suggestions
        assert ReasonKind.CLOSE_TIE not in {reason.kind for reason in found.reasons}
