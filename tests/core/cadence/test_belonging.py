from datetime import date

import pytest

from wellmet.core.cadence import Ask, Event
from wellmet.core.cadence.belonging import asked_last, belongs_to, next_purpose, usual_purpose
from wellmet.core.people import Channel, Outcome, Purpose, Relationship

DAY = date(2026, 11, 16)


def ask(id: int, *outcomes: str, channel: str = "email", purpose: str = "advice") -> Ask:
    events = tuple(Event(Outcome(outcome), DAY) for outcome in outcomes)
    return Ask(id, 1, Channel(channel), Purpose(purpose), Relationship.REFERRED, events)


def home(*history: Ask, outcome: str, channel: str = "email", purpose: str | None = None) -> int | None:
    said = Purpose(purpose) if purpose else None
    return belongs_to(history, channel=Channel(channel), outcome=Outcome(outcome), purpose=said)


@pytest.mark.parametrize("outcome", ["answered", "agreed", "talked", "no-reply", "declined", "later", "opted-out"])
def test_what_comes_back_belongs_to_the_open_ask_by_whatever_way(outcome: str) -> None:
    assert home(ask(7, "sent"), outcome=outcome, channel="phone") == 7


def test_the_ask_by_the_same_way_is_meant_before_a_later_one() -> None:
    assert home(ask(7, "sent"), ask(8, "sent", channel="phone"), outcome="answered") == 7
    assert home(ask(7, "sent"), ask(8, "sent"), outcome="answered") == 8


@pytest.mark.parametrize("ended", ["talked", "declined", "opted-out", "no-reply"])
def test_an_ended_ask_takes_nothing_more(ended: str) -> None:
    assert home(ask(7, "sent", ended), outcome="talked") is None


def test_what_is_sent_again_is_a_further_attempt() -> None:
    assert home(ask(7, "sent"), outcome="sent") == 7
    assert home(ask(7, "sent"), outcome="sent", purpose="follow-up") == 7
    assert home(ask(7, "sent", "later"), outcome="sent", purpose="follow-up") == 7


def test_something_new_is_a_new_ask() -> None:
    assert home(outcome="sent") is None
    assert home(ask(7, "sent"), outcome="sent", purpose="introduction") is None
    assert home(ask(7, "sent", "answered"), outcome="sent") is None
    assert home(ask(7, "sent", channel="linkedin-note"), outcome="sent", channel="email") is None


@pytest.mark.parametrize("purpose", ["thanks", "update"])
def test_thanks_and_news_stand_by_themselves(purpose: str) -> None:
    assert home(ask(7, "sent"), outcome="sent", purpose=purpose) is None
    assert home(ask(7, "sent", purpose=purpose), outcome="answered") is None


@pytest.mark.parametrize(
    ("relationship", "purpose"),
    [
        ("close", "openings"),
        ("dormant", "openings"),
        ("referred", "advice"),
        ("stranger", "advice"),
        ("employer", "employer"),
    ],
)
def test_what_one_asks_for_as_a_rule(relationship: str, purpose: str) -> None:
    assert usual_purpose(Relationship(relationship)) is Purpose(purpose)


@pytest.mark.parametrize(
    ("history", "purpose"),
    [
        ((), "advice"),
        ((ask(1, "sent"),), "follow-up"),
        ((ask(1, "sent", "talked"),), "thanks"),
        ((ask(1, "sent", "talked"), ask(2, "sent", purpose="thanks")), "advice"),
    ],
)
def test_what_there_is_to_say_follows_from_what_happened(history: tuple[Ask, ...], purpose: str) -> None:
    assert next_purpose(history, relationship=Relationship.REFERRED, today=DAY) is Purpose(purpose)


def test_a_reminder_is_of_what_was_asked() -> None:
    assert asked_last(()) is None
    assert asked_last((ask(1, "sent", purpose="openings"), ask(2, "sent", purpose="thanks"))) is Purpose.OPENINGS
    assert asked_last((ask(1, "sent", purpose="update"),)) is None
