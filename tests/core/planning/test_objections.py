"""What the records say against getting in touch, and when they say nothing."""

import re

import pytest
from tests.core.planning.builders import ACME, EMAIL, IN_PERSON, NOTE, TODAY, ask, at, person, scene

from wellmet.core import planning
from wellmet.core.cadence import Ask, Named
from wellmet.core.ethics import Severity
from wellmet.core.people import Channel, Purpose

BLOCK, ERROR, WARN = Severity.BLOCK, Severity.ERROR, Severity.WARN
FOLLOW_UP, THANKS = Purpose.FOLLOW_UP, Purpose.THANKS


def found(
    *asks: Ask,
    channel: Channel = EMAIL,
    purpose: Purpose = Purpose.ADVICE,
    relationship: str = "stranger",
    named: tuple[Named, ...] = (),
    do_not_contact: bool = False,
) -> dict[str, Severity]:
    someone = person(1, relationship, affiliations=at(ACME), do_not_contact=do_not_contact)
    told = planning.objections(
        scene(someone, asks=asks, named=named), candidate=someone, channel=channel, purpose=purpose, length=7
    )
    assert {(one.start, one.end) for one in told} <= {(0, 7)}
    return {one.rule: one.severity for one in told}


def test_nothing_stands_against_a_first_ask() -> None:
    assert found() == {}


def test_no_means_no_but_for_one_courteous_reply() -> None:
    declined = ask(1, 1, ("sent", 9), ("declined", 5), to="stranger")
    assert found(declined) == {"CAD-03": BLOCK}
    assert found(declined, purpose=THANKS) == {}
    assert found(declined, purpose=THANKS, do_not_contact=True) == {"CAD-03": BLOCK}
    assert found(ask(1, 1, ("opted-out", 5)), purpose=THANKS) == {"CAD-03": BLOCK}


def test_a_reminder_waits_and_then_may_go() -> None:
    assert found(ask(1, 1, ("sent", 2), to="stranger"), purpose=FOLLOW_UP) == {"CAD-01": BLOCK}
    assert found(ask(1, 1, ("sent", 14), to="stranger"), purpose=FOLLOW_UP) == {}
    assert found(ask(1, 1, ("sent", 14), to="stranger")) == {"REF-07": ERROR}


def test_after_the_last_reminder_there_is_rest_with_its_end() -> None:
    asks = ask(1, 1, ("sent", 40), ("sent", 20), to="stranger")
    assert found(asks) == {"CAD-02": BLOCK}
    someone = person(1, "stranger")
    (told,) = planning.objections(scene(someone, asks=(asks,)), candidate=someone, channel=EMAIL, purpose=FOLLOW_UP)
    assert re.search(r"You may from \d+ [A-Z][a-z]+ 2027 on\.", told.advice)
    assert not told.is_overridable


def test_thanks_come_before_the_next_request() -> None:
    talked = ask(1, 1, ("talked", 3))
    assert found(talked) == {"CAD-07": WARN, "REF-07": ERROR}
    assert found(talked, purpose=THANKS) == {}


def test_helpers_rest_after_a_talk() -> None:
    assert found(ask(1, 1, ("talked", 9)), ask(2, 1, ("sent", 8), purpose="thanks")) == {"CAD-08": WARN}


def test_words_about_an_agreed_talk_are_welcome_and_a_new_request_is_early() -> None:
    agreed = ask(1, 1, ("sent", 4), ("agreed", 2))
    assert found(agreed, purpose=FOLLOW_UP) == {}
    assert found(agreed) == {"CAD-01": WARN}


def test_two_open_favours_of_one_helper_are_enough() -> None:
    two = (ask(1, 1, ("sent", 20), purpose="referral"), ask(2, 1, ("sent", 15), purpose="introduction"))
    assert found(*two, relationship="known", purpose=Purpose.INTRODUCTION)["REF-07"] is ERROR


def test_news_that_are_late_come_first() -> None:
    named = (Named(1, 2, TODAY.replace(day=1, month=9)),)
    asks = (ask(1, 2, ("talked", 40), to="referred"),)
    assert found(*asks, relationship="known", named=named) == {"REF-05": WARN}


def test_one_cold_request_at_an_employer_at_a_time() -> None:
    other = ask(1, 2, ("sent", 1), to="stranger", employer_ids=(ACME,))
    assert found(other) == {"CAD-05": ERROR}
    assert found(other, relationship="known") == {}


@pytest.mark.parametrize(("count", "expected"), [(9, {}), (10, {"CAD-06": WARN}), (20, {"CAD-06": BLOCK})])
def test_a_week_bears_ten_requests_and_at_most_twenty(count: int, expected: dict[str, Severity]) -> None:
    asks = [ask(id, 50 + id, ("sent", 2), to="known") for id in range(count)]
    assert found(*asks) == expected
    assert found(*asks, channel=IN_PERSON) == {}


def test_a_month_has_five_notes() -> None:
    notes = [ask(id, 50 + id, ("sent", 9), channel=NOTE, to="stranger") for id in range(5)]
    assert found(*notes, channel=NOTE) == {"CAD-06": BLOCK}
    assert found(*notes) == {}
    before = [ask(id, 50 + id, ("sent", 30), channel=NOTE, to="stranger") for id in range(5)]
    assert found(*before, channel=NOTE) == {}
