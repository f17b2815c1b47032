"""What the records say against getting in touch with somebody now: the rules that no words can show."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from wellmet.core import cadence
from wellmet.core.cadence import Ask, DueKind, StandingKind
from wellmet.core.ethics import RULES, Finding, Severity
from wellmet.core.people import Channel, Purpose

from .filters import MOST_A_WEEK, by_person, crowded_employers, has_notes_left, is_crowded, room
from .values import Candidate, Scene

__all__ = ["objections"]

WARNED_A_WEEK = 10
MONTH = timedelta(days=30)
OPEN_AT_ONCE = 2
FAVOURS = frozenset({Purpose.REFERRAL, Purpose.INTRODUCTION})


@dataclass(frozen=True, slots=True)
class Objection:
    """A rule, how grave it is here where that is not as in the rule book, and the first day on which it is over."""

    rule: str
    severity: Severity | None = None
    until: date | None = None


def objections(
    scene: Scene, *, candidate: Candidate, channel: Channel, purpose: Purpose, length: int = 0
) -> tuple[Finding, ...]:
    """List what stands against getting in touch with somebody today; each is about a whole body of `length`.

    Rules: CAD-01, CAD-02, CAD-03, CAD-05, CAD-06, CAD-07, CAD-08, REF-05 and REF-07.
    """
    theirs = by_person(scene.asks).get(candidate.id, ())
    today = scene.now.date()
    standing = cadence.standing(theirs, today=today, do_not_contact=candidate.do_not_contact)
    if standing.kind is StandingKind.STOPPED:
        is_last_word = purpose is Purpose.THANKS and not candidate.do_not_contact and cadence.may_reply_to_no(theirs)
        found = [] if is_last_word else [Objection("CAD-03")]
    elif not purpose.asks_for_something:
        found = []
    else:
        is_open = cadence.is_open(theirs, today=today)
        found = [*_held(standing, purpose, is_open=is_open), *_favours(theirs, purpose, today)]
        found += _news(scene, candidate)
        if standing.kind is StandingKind.FREE and not is_open:
            found += _new(scene, candidate, channel)
    return tuple(_finding(one, length) for one in dict.fromkeys(found))


def _held(standing: cadence.Standing, purpose: Purpose, *, is_open: bool) -> Iterator[Objection]:
    if standing.rule == "CAD-07":
        yield Objection("CAD-07")
        yield Objection("REF-07")
    elif standing.rule == "CAD-01" and not is_open:
        # A talk is agreed on: words about its hour are welcome, a new request is early.
        yield from () if purpose is Purpose.FOLLOW_UP else (Objection("CAD-01", Severity.WARN, standing.until),)
    elif standing.kind is not StandingKind.FREE:
        yield Objection(standing.rule, until=standing.until)
    elif is_open and purpose is not Purpose.FOLLOW_UP:
        yield Objection("REF-07")


def _favours(theirs: tuple[Ask, ...], purpose: Purpose, today: date) -> Iterator[Objection]:
    """Find two favours of a month that are still open with one helper."""
    recent = [ask for ask in theirs if ask.purpose in FAVOURS and today - ask.events[0].on < MONTH]
    if purpose in FAVOURS and sum(cadence.closed(ask, today=today) is None for ask in recent) >= OPEN_AT_ONCE:
        yield Objection("REF-07")


def _news(scene: Scene, candidate: Candidate) -> Iterator[Objection]:
    """Find news that are late for somebody who named somebody."""
    today = scene.now.date()
    owed = cadence.due(scene.asks, named=scene.named, today=today, until=today)
    if any(one.kind is DueKind.UPDATE and one.person_id == candidate.id and one.is_overdue for one in owed):
        yield Objection("REF-05")


def _new(scene: Scene, candidate: Candidate, channel: Channel) -> Iterator[Objection]:
    """Find what stands against one more request this week, at this employer, by this channel."""
    today = scene.now.date()
    others = tuple(ask for ask in scene.asks if ask.person_id != candidate.id)
    if is_crowded(candidate, crowded=crowded_employers(others, today=today)):
        yield Objection("CAD-05")
    if channel is Channel.LINKEDIN_NOTE and not has_notes_left(scene.asks, today=today):
        yield Objection("CAD-06", Severity.BLOCK)
    elif channel is not Channel.IN_PERSON:
        left = room(scene.asks, today=today)
        if left <= MOST_A_WEEK - WARNED_A_WEEK:
            yield Objection("CAD-06", Severity.WARN if left else Severity.BLOCK)


def _finding(objection: Objection, length: int) -> Finding:
    rule = RULES[objection.rule]
    advice = f"{rule.advice} You may from {_written(objection.until)} on." if objection.until else rule.advice
    severity = objection.severity or rule.severity
    return Finding(rule.id, severity, 0, length, rule.why, advice, is_overridable=rule.is_overridable)


def _written(day: date) -> str:
    """Write a day out, in English as the rule book is."""
    return f"{day.day} {day:%B %Y}"
