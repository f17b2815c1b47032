from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellmet.core import planning
from wellmet.core.cadence import Ask, Event, Named
from wellmet.core.people import Channel, Outcome, Purpose, Relationship

TODAY = date(2026, 11, 2)


def talks(count: int) -> tuple[Ask, ...]:
    event = Event(Outcome.TALKED, TODAY)
    return tuple(Ask(id, id, Channel.PHONE, Purpose.ADVICE, Relationship.KNOWN, (event,)) for id in range(count))


def names(count: int) -> tuple[Named, ...]:
    return tuple(Named(1, 100 + place, TODAY) for place in range(count))


def test_before_anything_the_chain_is_as_the_method_expects() -> None:
    found = planning.chain((), named=(), today=TODAY)
    assert found.reproduction == pytest.approx(0.38 * 1.2)
    assert (found.talks, found.names, found.advice) == (0, 0, "begin")


@pytest.mark.parametrize(("named", "advice"), [(0, "fading"), (9, "keep-adding"), (40, "enough")])
def test_advice_follows_how_far_the_chain_carries(named: int, advice: str) -> None:
    assert planning.chain(talks(5), named=names(named), today=TODAY).advice == advice


def test_a_name_told_twice_by_one_person_counts_once_and_thanks_are_no_talk() -> None:
    thanks = Ask(9, 1, Channel.PHONE, Purpose.THANKS, Relationship.KNOWN, (Event(Outcome.TALKED, TODAY),))
    found = planning.chain((*talks(1), thanks), named=names(1) * 2, today=TODAY)
    assert (found.talks, found.names) == (1, 1)
    assert found.reproduction == pytest.approx(0.38 * 7 / 6)


@settings(max_examples=20)
@given(asked=st.integers(0, 30), named=st.integers(0, 60))
def test_the_interval_holds_the_estimate(asked: int, named: int) -> None:
    found = planning.chain(talks(asked), named=names(named), today=TODAY)
    assert 0 < found.low < found.reproduction < found.high


def test_more_talks_make_the_interval_narrower() -> None:
    few, many = (planning.chain(talks(count), named=names(count), today=TODAY) for count in (2, 60))
    assert many.high - many.low < few.high - few.low
