from datetime import date, timedelta

import pytest

from wellmet.core import cadence
from wellmet.core.cadence import Ask, Event, StandingKind
from wellmet.core.people import Channel, Outcome, Purpose, Relationship

MONDAY = date(2026, 11, 2)
FREE, WAITING, RESTING, STOPPED = StandingKind


def told(
    *outcomes: tuple[str, int], id: int = 1, purpose: str = "advice", channel: str = "email", to: str = "known"
) -> Ask:
    """Tell an ask by its outcomes, each with the days after that Monday."""
    events = tuple(Event(Outcome(outcome), MONDAY + timedelta(days=days)) for outcome, days in outcomes)
    return Ask(id, 7, Channel(channel), Purpose(purpose), Relationship(to), events)


def standing(*asks: Ask, after: int, do_not_contact: bool = False) -> tuple[StandingKind, int | None, str]:
    found = cadence.standing(asks, today=MONDAY + timedelta(days=after), do_not_contact=do_not_contact)
    return found.kind, (found.until - MONDAY).days if found.until else None, found.rule


@pytest.mark.parametrize(
    ("asks", "after", "expected"),
    [
        ((), 0, (FREE, None, "")),
        # open: 7 business days after anything written, 3 after a call
        ((told(("sent", 0)),), 0, (WAITING, 9, "CAD-01")),
        ((told(("sent", 0)),), 8, (WAITING, 9, "CAD-01")),
        ((told(("sent", 0)),), 9, (FREE, None, "")),
        ((told(("sent", 0), channel="phone"),), 2, (WAITING, 3, "CAD-01")),
        ((told(("later", 0)),), 3, (WAITING, 7, "CAD-01")),
        # a logged "no reply" is the end of an attempt, not of the wait
        ((told(("sent", 0), ("no-reply", 2)),), 3, (WAITING, 9, "CAD-01")),
        ((told(("no-reply", 0), channel="phone"),), 1, (WAITING, 3, "CAD-01")),
        # the cap: strangers and employers 1 + 1, others 1 + 2, calls 2 with a voicemail
        ((told(("sent", 0), ("sent", 9), to="stranger"),), 10, (RESTING, 99, "CAD-02")),
        ((told(("sent", 0), ("sent", 9), to="employer"),), 10, (RESTING, 99, "CAD-02")),
        ((told(("sent", 0), ("sent", 9)),), 10, (WAITING, 18, "CAD-01")),
        ((told(("sent", 0), ("sent", 9), ("sent", 18)),), 20, (RESTING, 108, "CAD-02")),
        ((told(("sent", 0), ("sent", 9), ("sent", 18)),), 108, (FREE, None, "")),
        ((told(("sent", 0), ("sent", 3), channel="phone"),), 4, (RESTING, 93, "CAD-02")),
        (
            (told(("sent", 0), channel="phone"), told(("sent", 0), id=2, channel="voicemail")),
            1,
            (WAITING, 3, "CAD-01"),
        ),
        # follow-ups logged by themselves count as attempts
        (
            (told(("sent", 0), to="stranger"), told(("sent", 9), id=2, purpose="follow-up", to="stranger")),
            10,
            (RESTING, 99, "CAD-02"),
        ),
        # a nudge after "later" is the only one
        ((told(("later", 0), ("sent", 7)),), 8, (RESTING, 97, "CAD-02")),
        # after a rest there is one new reason at most
        ((told(("sent", 0)), told(("sent", 95), id=2)), 96, (RESTING, 185, "CAD-02")),
        # agreed: a month to come about, and arranging it is no new request
        ((told(("sent", 0), ("agreed", 3)),), 4, (WAITING, 33, "CAD-01")),
        ((told(("agreed", 3), ("sent", 4)),), 20, (WAITING, 33, "CAD-01")),
        ((told(("agreed", 3)),), 33, (FREE, None, "")),
        # talked: thanks first, then quiet
        ((told(("talked", 0)),), 50, (WAITING, None, "CAD-07")),
        ((told(("talked", 0)), told(("sent", 0), id=2, purpose="thanks")), 1, (RESTING, 60, "CAD-08")),
        ((told(("talked", 0)), told(("sent", 1), id=2, purpose="thanks")), 60, (FREE, None, "")),
        ((told(("sent", 0), ("answered", 2)),), 3, (RESTING, 62, "CAD-08")),
        # a follow-up that is due breaks the quiet
        (
            (
                told(("talked", 0)),
                told(("sent", 1), id=2, purpose="thanks"),
                told(("sent", 10), id=3, purpose="introduction"),
            ),
            22,
            (FREE, None, ""),
        ),
        # no is no
        ((told(("sent", 0), ("declined", 1)),), 400, (STOPPED, None, "CAD-03")),
        ((told(("sent", 0), ("opted-out", 1)), told(("talked", 9), id=2)), 400, (STOPPED, None, "CAD-03")),
    ],
)
def test_standing_follows_the_rules_of_cadence(
    asks: tuple[Ask, ...], after: int, expected: tuple[StandingKind, int | None, str]
) -> None:
    assert standing(*asks, after=after) == expected


def test_who_is_marked_is_never_asked() -> None:
    assert standing(after=0, do_not_contact=True) == (STOPPED, None, "CAD-03")


def test_four_touches_a_year_are_enough() -> None:
    asks = tuple(told(("answered", days), id=days) for days in (1, 70, 140, 210))
    assert standing(*asks, after=300) == (RESTING, 366, "CAD-08")


def test_a_no_may_be_thanked_once_and_an_opt_out_never() -> None:
    declined = told(("sent", 0), ("declined", 1))
    assert cadence.may_reply_to_no((declined,))
    assert not cadence.may_reply_to_no((declined, told(("sent", 1), id=2, purpose="thanks")))
    assert not cadence.may_reply_to_no((told(("sent", 0), ("opted-out", 1)),))
    assert not cadence.may_reply_to_no((told(("sent", 0)),))


@pytest.mark.parametrize(
    ("ask", "after", "verdict"),
    [
        (told(("sent", 0), ("agreed", 1)), 1, True),
        (told(("talked", 0), ("declined", 1)), 1, True),
        (told(("agreed", 0), ("declined", 1)), 1, False),
        (told(("sent", 0), ("declined", 1)), 1, False),
        (told(("sent", 0), purpose="thanks"), 400, None),
        # silence: sent, two follow-ups that might have been made, and 7 business days
        (told(("sent", 0)), 28, None),
        (told(("sent", 0)), 29, False),
        (told(("sent", 0), to="stranger"), 17, None),
        (told(("sent", 0), to="stranger"), 18, False),
        (told(("sent", 0), ("sent", 9), to="stranger"), 17, None),
        (told(("sent", 0), ("sent", 9), to="stranger"), 18, False),
        # "no reply" ends the last allowed attempt at once, an earlier one not
        (told(("sent", 0), ("sent", 9), ("no-reply", 10), to="stranger"), 10, False),
        (told(("sent", 0), ("no-reply", 1), to="stranger"), 10, None),
        (told(("later", 0)), 15, None),
        (told(("later", 0)), 16, False),
    ],
)
def test_silence_is_a_no_only_when_every_follow_up_has_had_its_time(ask: Ask, after: int, verdict: bool | None) -> None:
    assert cadence.closed(ask, today=MONDAY + timedelta(days=after)) is verdict


def test_an_ask_is_open_until_its_follow_ups_are_used_or_it_lapses() -> None:
    asks = (told(("sent", 0)),)
    assert cadence.is_open(asks, today=MONDAY + timedelta(days=89))
    assert not cadence.is_open(asks, today=MONDAY + timedelta(days=90))
    assert cadence.is_open((told(("later", 0)),), today=MONDAY)
    assert not cadence.is_open((), today=MONDAY)


def test_follow_ups_are_folded_into_the_request_they_follow() -> None:
    thanks, request = told(("sent", 0), id=1, purpose="thanks"), told(("sent", 1), id=2)
    follow_up = told(("answered", 9), id=3, purpose="follow-up")
    alone = told(("answered", 0), id=4, purpose="follow-up")
    folded = cadence.folded((follow_up, request, thanks, alone))
    assert {ask.id: len(ask.events) for ask in folded} == {1: 1, 4: 1, 2: 2}


def test_a_repeat_after_silence_is_the_same_cycle_and_a_new_one_after_an_answer_or_a_rest() -> None:
    silent, repeat = told(("sent", 0), ("no-reply", 3), id=1), told(("sent", 9), ("agreed", 10), id=2)
    later, rested = told(("sent", 20), id=3), told(("sent", 200), id=4)
    folded = cadence.folded((silent, repeat, later, rested))
    assert {ask.id: len(ask.events) for ask in folded} == {1: 4, 3: 1, 4: 1}
