"""Whether a person may be asked today, and by which rule not."""

from datetime import date, timedelta

from wellmet.core.people import Outcome, Purpose

from .days import business_days_after
from .history import ARRANGING, REST, Cycle, Moment, allowed_attempts, cycle, moments, next_attempt_on, patience, tries
from .values import Ask, Standing, StandingKind

__all__ = ["closed", "held", "is_open", "may_reply_to_no", "standing", "unthanked"]

GAP = timedelta(days=60)
YEAR = timedelta(days=365)
TOUCHES_A_YEAR = 4
LAST_WAIT = 7
HELP = frozenset({Outcome.TALKED, Outcome.ANSWERED})

FREE = Standing(kind=StandingKind.FREE)


def standing(asks: tuple[Ask, ...], *, today: date, do_not_contact: bool = False) -> Standing:
    """Tell whether the person of these asks may be asked today (CAD-01, CAD-02, CAD-03, CAD-07, CAD-08)."""
    return _standing(moments(asks), today=today, do_not_contact=do_not_contact)[0]


def held(asks: tuple[Ask, ...], *, today: date, do_not_contact: bool = False) -> str:
    """Name the rule by which the person of these asks is not to be asked today; empty where none.

    An open ask has its follow-up, and is no time for a new one.
    """
    found, is_waiting = _standing(moments(asks), today=today, do_not_contact=do_not_contact)
    if found.kind is not StandingKind.FREE:
        return found.rule
    return "CAD-01" if is_waiting else ""


def _standing(history: tuple[Moment, ...], *, today: date, do_not_contact: bool) -> tuple[Standing, bool]:
    """Tell how somebody stands, and whether a request waits for an answer or a follow-up."""
    if do_not_contact or any(moment.outcome.is_no for moment in history):
        return Standing(kind=StandingKind.STOPPED, rule="CAD-03"), False
    if unthanked(history):
        return Standing(kind=StandingKind.WAITING, rule="CAD-07"), False
    state = cycle(history)
    if allowed_on := _awaited(state, today=today):
        if allowed_on <= today:
            return FREE, True
        return Standing(kind=StandingKind.WAITING, until=allowed_on, rule="CAD-01"), True
    held = _silence_holds(state, today) or _agreement_holds(history, today) or _talk_holds(history, today)
    return held or FREE, False


def unthanked(history: tuple[Moment, ...]) -> Moment | None:
    """Find the first talk since which no thanks went out; thanks of the same day count."""
    talk, thanked_on = None, date.min
    for moment in history:
        if moment.ask.purpose is Purpose.THANKS:
            talk, thanked_on = None, moment.on
        elif not talk and moment.outcome is Outcome.TALKED and moment.is_request and moment.on > thanked_on:
            talk = moment
    return talk


def _silence_holds(state: Cycle, today: date) -> Standing | None:
    """Hold for 90 days once the cap of CAD-02 is reached."""
    until = state.attempts[-1].on + REST if state.attempts else today
    return Standing(kind=StandingKind.RESTING, until=until, rule="CAD-02") if until > today else None


def _agreement_holds(history: tuple[Moment, ...], today: date) -> Standing | None:
    """Hold while an agreed talk is to come: a month, after which it may be brought up again (judgement)."""
    decided = next((moment for moment in reversed(history) if moment.is_request and moment.outcome.is_yes), None)
    until = decided.on + ARRANGING if decided and decided.outcome is Outcome.AGREED else today
    return Standing(kind=StandingKind.WAITING, until=until, rule="CAD-01") if until > today else None


def _talk_holds(history: tuple[Moment, ...], today: date) -> Standing | None:
    """Hold for 60 days after somebody helped, and longer where they were asked four times in a year (CAD-08)."""
    helped = [moment.on for moment in history if moment.is_request and moment.outcome in HELP]
    if not helped:
        return None
    until = helped[-1] + GAP
    asked = sorted({moment.ask.id: moment.on for moment in reversed(history) if moment.is_request}.values())
    if len(asked) >= TOUCHES_A_YEAR:
        until = max(until, asked[-TOUCHES_A_YEAR] + YEAR)
    return Standing(kind=StandingKind.RESTING, until=until, rule="CAD-08") if until > today else None


def is_open(asks: tuple[Ask, ...], *, today: date) -> bool:
    """Tell whether a request still waits for an answer or a follow-up; after 90 days of quiet it has lapsed."""
    return _awaited(cycle(moments(asks)), today=today) is not None


def _awaited(state: Cycle, *, today: date) -> date | None:
    """Find the day from which on an open request may be followed up; None where none is open."""
    last = state.attempts[-1].on if state.attempts else state.promised_on
    return next_attempt_on(state) if last is not None and today - last < REST else None


def may_reply_to_no(asks: tuple[Ask, ...]) -> bool:
    """Tell whether the one courteous reply to a no is still to be given; an opt-out gets none (CAD-03)."""
    history = moments(asks)
    if any(moment.outcome is Outcome.OPTED_OUT for moment in history):
        return False
    declined = [place for place, moment in enumerate(history) if moment.outcome is Outcome.DECLINED]
    return bool(declined) and len(history) == declined[-1] + 1


def closed(ask: Ask, *, today: date) -> bool | None:
    """Tell whether an ask counts as a yes or a no for what is believed; None while nobody can know (METHOD.md 5.2).

    Silence is a no only 7 business days after the last allowed follow-up, or after the day on which that would have
    been made; a logged "no reply" ends one attempt, and the ask only where it was the last allowed one.
    """
    if not ask.purpose.asks_for_something:
        return None
    if any(event.outcome is Outcome.TALKED for event in ask.events):
        return True
    history = moments((ask,))
    decided = [moment.outcome for moment in history if moment.outcome.is_yes or moment.outcome.is_no]
    if decided:
        return decided[-1].is_yes
    state = cycle(history)
    if state.attempts and tries(state) >= allowed_attempts(state) and history[-1].outcome is Outcome.NO_REPLY:
        return False
    return False if today >= _silence_ends_on(state) else None


def _silence_ends_on(state: Cycle) -> date:
    if not state.attempts:
        # NB: "later" is the only way to have no attempt and no decision
        return business_days_after(state.promised_on or date.min, 5 + LAST_WAIT)
    last = state.attempts[-1]
    left = max(0, allowed_attempts(state) - tries(state))
    return business_days_after(last.on, left * patience(last.ask.channel) + LAST_WAIT)
