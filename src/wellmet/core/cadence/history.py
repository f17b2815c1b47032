"""What happened with one person, put in order: attempts, answers, and the attempts that are still unanswered."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from wellmet.core.people import Channel, Outcome, Purpose, Relationship

from .days import business_days_after
from .values import Ask

__all__ = ["Cycle", "Moment", "allowed_attempts", "cycle", "folded", "moments", "next_attempt_on", "patience", "tries"]

REST = timedelta(days=90)
ARRANGING = timedelta(days=30)
CALLS = frozenset({Channel.PHONE, Channel.VOICEMAIL, Channel.VIDEO})
SILENCE = frozenset({Outcome.SENT, Outcome.NO_REPLY, Outcome.LATER})
COLD = frozenset({Relationship.STRANGER, Relationship.EMPLOYER})


@dataclass(frozen=True, slots=True)
class Moment:
    """One event with the ask it belongs to; `is_attempt` where the seeker tried to reach the person.

    `is_request` where the ask wanted something, so that a talk in it is owed thanks.
    """

    on: date
    ask: Ask
    outcome: Outcome
    is_attempt: bool
    is_request: bool


@dataclass(frozen=True, slots=True)
class Cycle:
    """The attempts since the person last answered; `promised_on` where they said "later", `is_second` after a rest."""

    attempts: tuple[Moment, ...] = ()
    promised_on: date | None = None
    is_second: bool = False


def moments(asks: Iterable[Ask]) -> tuple[Moment, ...]:
    """List everything that happened, oldest first; of one day, in the order of logging."""
    happened = [moment for ask in asks for moment in _moments_of(ask)]
    # sorting keeps what is equal in its order: of one ask and day, that of logging
    return tuple(sorted(happened, key=lambda moment: (moment.on, moment.ask.id)) if len(happened) > 1 else happened)


def _moments_of(ask: Ask) -> Iterator[Moment]:
    is_request, is_pending = ask.purpose.asks_for_something, False
    for event in ask.events:
        # NB: "no reply" logged alone stands for the attempt that had none, as after a call nobody took
        is_attempt = event.outcome is Outcome.SENT or (event.outcome is Outcome.NO_REPLY and not is_pending)
        is_pending = event.outcome is Outcome.SENT
        yield Moment(event.on, ask, event.outcome, is_attempt, is_request)


def cycle(history: tuple[Moment, ...]) -> Cycle:
    """Find the attempts that are still unanswered; after 90 days of quiet a new cycle begins (METHOD.md 5.10)."""
    attempts: list[Moment] = []
    promised_on, is_second, arranged_on = None, False, date.min
    for moment in history:
        if not moment.is_request:
            continue
        outcome = moment.outcome
        if outcome is Outcome.LATER or outcome.is_yes or outcome.is_no:
            attempts, is_second = [], False
            promised_on = moment.on if outcome is Outcome.LATER else None
        if outcome is Outcome.AGREED:
            arranged_on = moment.on + ARRANGING
        # messages about the hour of an agreed talk ask for nothing new
        if moment.is_attempt and moment.on >= arranged_on:
            if attempts and moment.on - attempts[-1].on >= REST:
                attempts, promised_on, is_second = [], None, True
            attempts.append(moment)
    return Cycle(tuple(attempts), promised_on, is_second)


def tries(state: Cycle) -> int:
    """Count the attempts; a voicemail belongs to the call nobody took (METHOD.md 2.3: 2 tries and 1 voicemail)."""
    voicemails = sum(moment.ask.channel is Channel.VOICEMAIL for moment in state.attempts)
    return max(voicemails, len(state.attempts) - voicemails)


def allowed_attempts(state: Cycle) -> int:
    """Say how many attempts a cycle may have, the first included (CAD-02; METHOD.md 2.3 and 5.10)."""
    if state.is_second or state.promised_on:
        return 1
    last = state.attempts[-1].ask
    return 2 if last.relationship in COLD or last.channel in CALLS else 3


def patience(channel: Channel) -> int:
    """Give the business days to wait before another attempt: 3 after a call, 7 after anything written (CAD-01)."""
    return 3 if channel in CALLS else 7


def next_attempt_on(state: Cycle) -> date | None:
    """Find the first day on which another attempt is allowed; None where nothing is open or the cap is reached."""
    if not state.attempts:
        return business_days_after(state.promised_on, 5) if state.promised_on else None
    if tries(state) >= allowed_attempts(state):
        return None
    last = state.attempts[-1]
    return business_days_after(last.on, patience(last.ask.channel))


def folded(asks: Iterable[Ask]) -> tuple[Ask, ...]:
    """Make one ask of one contact cycle: follow-ups, and repeats within 90 days of silence, join the first request."""
    kept: dict[int, Ask] = {}
    latest: dict[int, int] = {}
    for ask in sorted(asks, key=lambda ask: (ask.events[0].on, ask.id)):
        first = latest.get(ask.person_id)
        if first is not None and _continues(ask, kept[first]):
            kept[first] = replace(kept[first], events=kept[first].events + ask.events)
            continue
        kept[ask.id] = ask
        if ask.purpose.asks_for_something:
            latest[ask.person_id] = ask.id
    return tuple(kept.values())


def _continues(ask: Ask, first: Ask) -> bool:
    if ask.purpose is Purpose.FOLLOW_UP or not ask.purpose.asks_for_something:
        return ask.purpose is Purpose.FOLLOW_UP
    is_silent = all(event.outcome in SILENCE for event in first.events)
    return is_silent and ask.events[0].on - first.events[-1].on < REST
