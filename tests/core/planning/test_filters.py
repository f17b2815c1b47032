import dataclasses
from datetime import timedelta

import pytest
from tests.core.planning.builders import (
    ACME,
    EMAIL,
    IN_PERSON,
    NOTE,
    NOW,
    TEXT,
    TODAY,
    ask,
    at,
    only,
    order,
    person,
    scene,
)

from wellmet.core import planning
from wellmet.core.people import Channel
from wellmet.core.planning import PutOff, PutOffReason


def test_an_invitation_is_only_for_people_without_another_way() -> None:
    assert only(person(1, "stranger", NOTE)).channel is NOTE
    assert only(person(1, "stranger", NOTE, EMAIL)).channel is EMAIL
    spent = tuple(ask(id, 50 + id, ("sent", 5), channel=NOTE, to="stranger") for id in range(5))
    assert order(person(1, "stranger", NOTE), asks=spent) == []


def test_people_one_knows_are_asked_on_linkedin_only_where_nothing_else_reaches_them() -> None:
    message = Channel.LINKEDIN_MESSAGE
    assert only(person(1, "known", message)).channel is message
    assert only(person(1, "dormant", message, EMAIL)).channel is EMAIL
    assert only(person(1, "stranger", message, NOTE)).channel is message


def test_somebody_without_a_number_yet_is_suggested_and_said_to_lack_one() -> None:
    tom = person(1, "referred", Channel.PHONE, referrer_id=7, may_use_name=True, is_reachable=False)
    assert only(tom).against[0] == planning.Reason(planning.ReasonKind.NO_ADDRESS, person_id=7, employer_id=ACME)


def test_the_ways_to_one_person_come_best_first_whether_or_not_they_may_be_asked_today() -> None:
    asked = person(1, "known", EMAIL, Channel.PHONE)
    ways = planning.channels(scene(asked, asks=(ask(1, 1, ("sent", 1)),)), candidate=asked)
    assert ways == (Channel.PHONE, EMAIL)


def test_channels_outside_the_table_are_never_offered() -> None:
    assert order(person(1, "close", Channel.LINKEDIN_MESSAGE), person(2, "stranger", TEXT)) == []


def test_one_cold_request_at_a_time_at_an_employer() -> None:
    strangers = tuple(person(id, "stranger", EMAIL, affiliations=at(ACME)) for id in (1, 2))
    assert order(*strangers) == [1]
    friend = person(3, "known", EMAIL, affiliations=at(ACME))
    assert set(order(*strangers, friend)) == {1, 3}


@pytest.mark.parametrize(
    ("events", "closed"),
    [
        ([[("sent", 1)]], True),  # one open, too fresh for a second
        ([[("sent", 4)]], False),  # open, but three business days have passed: Thursday to Monday is two
        ([[("sent", 7)], [("sent", 7)]], True),  # two open
        ([[("agreed", 50)]], True),  # somebody there helps already
        ([[("sent", 40), ("sent", 30)]], False),  # one rests
        ([[("sent", 40), ("sent", 30)], [("sent", 40), ("sent", 30)]], True),  # two rest
        ([[("sent", 300)]], False),
    ],
)
def test_when_an_employer_is_closed_to_cold_requests(events: list[list[tuple[str, int]]], closed: bool) -> None:
    asks = tuple(ask(id, 90 + id, *outcomes, to="stranger", employer_ids=(ACME,)) for id, outcomes in enumerate(events))
    later = NOW + timedelta(days=1)
    assert (order(person(1, "stranger", EMAIL, affiliations=at(ACME)), asks=asks, now=later) == []) is closed


def test_an_open_ask_is_followed_up_and_not_asked_anew() -> None:
    assert order(person(1), asks=(ask(1, 1, ("sent", 30)),)) == []
    assert order(person(1), asks=(ask(1, 1, ("sent", 100)),)) == [1]


def test_a_week_bears_twenty_requests() -> None:
    people = tuple(person(id) for id in range(1, 30))
    asks = tuple(ask(id, 100 + id, ("declined", 1)) for id in range(18))
    assert len(order(*people, asks=asks)) == 2
    assert len(order(*people, asks=asks, hours=1)) == 2
    met = tuple(dataclasses.replace(a, channel=IN_PERSON) for a in asks)
    assert len(order(*people, asks=met)) == 5


@pytest.mark.parametrize("reason", PutOffReason)
def test_somebody_put_off_comes_back_on_the_day_that_was_said(reason: PutOffReason) -> None:
    until = TODAY + timedelta(days=7)
    put_off = (PutOff(1, reason, TODAY, until),)
    assert order(person(1), put_off=put_off) == []
    assert order(person(1), put_off=put_off, now=NOW + timedelta(days=6)) == []
    assert order(person(1), put_off=put_off, now=NOW + timedelta(days=7)) == [1]


@pytest.mark.parametrize("reason", PutOffReason)
def test_without_a_day_only_those_left_out_stay_out(reason: PutOffReason) -> None:
    put_off = (PutOff(1, reason, TODAY),)
    assert order(person(1), put_off=put_off) == []
    is_back = order(person(1), put_off=put_off, now=NOW + timedelta(days=1)) == [1]
    assert is_back is (reason is not PutOffReason.LEAVE_OUT)


def test_somebody_not_known_well_enough_is_taken_to_be_further_away() -> None:
    before = (PutOff(1, PutOffReason.NOT_CLOSE, TODAY - timedelta(days=1)),)
    for nearer, further in (("close", "known"), ("known", "dormant"), ("affiliated", "stranger")):
        assert only(person(1, nearer, EMAIL), put_off=before).odds == only(person(1, further, EMAIL)).odds
    ways = planning.channels(scene(person(1), put_off=before), candidate=person(1))
    assert set(ways) == {IN_PERSON, EMAIL}
