"""Whether a person may be asked today, and by which rule not."""

from datetime import date, timedelta

from wellmet.core.people import Outcome, Purpose

from .days import business_days_after
from .history import ARRANGING, REST, Cycle, Moment, allowed_attempts, cycle, moments, next_attempt_on, patience, tries
from .values import Ask, Standing, StandingKind

__all__ = ["closed", "is_open", "may_reply_to_no", "standing", "unthanked"]

GAP = timedelta(days=60)
YEAR = timedelta(days=365)
TOUCHES_A_YEAR = 4
LAST_WAIT = 7
HELP = frozenset({Outcome.TALKED, Outcome.ANSWERED})

FREE = Standing(kind=StandingKind.FREE)


def standing(asks: tuple[Ask, ...], *, today: date, do_not_contact: bool = False) -> Standing:
    """Tell whether the person of these asks may be asked today (CAD-01, CAD-02, CAD-03, CAD-07, CAD-08)."""
    history = moments(asks)
    if do_not_contact or any(moment.outcome.is_no for moment in history):
        return Standing(kind=StandingKind.STOPPED, rule="CAD-03")
    if unthanked(history):
        return Standing(kind=StandingKind.WAITING, rule="CAD-07")
    state = cycle(history)
    if _waits(state, today=today):
        allowed_on = next_attempt_on(state) or today
        return FREE if allowed_on <= today else Standing(StandingKind.WAITING, until=allowed_on, rule="CAD-01")
    held = (_silence_holds(state), _agreement_holds(history), _talk_holds(history))
    return next((found for found in held if found and found.until and found.until > today), FREE)


def unthanked(history: tuple[Moment, ...]) -> Moment | None:
    """Find the first talk since which no thanks went out; thanks of the same day count."""
    thanked_on = max((moment.on for moment in history if moment.ask.purpose is Purpose.THANKS), default=date.min)
    talks = (moment for moment in history if moment.outcome is Outcome.TALKED and moment.is_request)
    return next((talk for talk in talks if talk.on > thanked_on), None)


def _silence_holds(state: Cycle) -> Standing | None:
    """Hold for 90 days once the cap of CAD-02 is reached."""
    if state.attempts:
        return Standing(kind=StandingKind.RESTING, until=state.attempts[-1].on + REST, rule="CAD-02")
    return None


def _agreement_holds(history: tuple[Moment, ...]) -> Standing | None:
    """Hold while an agreed talk is to come: a month, after which it may be brought up again (judgement)."""
    decided = [moment for moment in history if moment.is_request and moment.outcome.is_yes]
    if decided and decided[-1].outcome is Outcome.AGREED:
        return Standing(kind=StandingKind.WAITING, until=decided[-1].on + ARRANGING, rule="CAD-01")
    return None


def _talk_holds(history: tuple[Moment, ...]) -> Standing | None:
    """Hold for 60 days after somebody helped, and longer where they were asked four times in a year (CAD-08)."""
    helped = [moment.on for moment in history if moment.is_request and moment.outcome in HELP]
    if not helped:
        return None
    until = helped[-1] + GAP
    asked = sorted({moment.ask.id: moment.on for moment in reversed(history) if moment.is_request}.values())
    if len(asked) >= TOUCHES_A_YEAR:
        until = max(until, asked[-TOUCHES_A_YEAR] + YEAR)
    return Standing(kind=StandingKind.RESTING, until=until, rule="CAD-08")


def is_open(asks: tuple[Ask, ...], *, today: date) -> bool:
    """Tell whether a request still waits for an answer or a follow-up; after 90 days of quiet it has lapsed."""
    return _waits(cycle(moments(asks)), today=today)


def _waits(state: Cycle, *, today: date) -> bool:
    last = state.attempts[-1].on if state.attempts else state.promised_on
    return last is not None and today - last < REST and next_attempt_on(state) is not None


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
    history = moments((ask,))
    decided = [moment.outcome for moment in history if moment.outcome.is_yes or moment.outcome.is_no]
    if decided:
        return Outcome.TALKED in decided or decided[-1].is_yes
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
