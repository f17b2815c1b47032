"""By which way and when to get in touch with one person, why, and how far one may dare (METHOD.md 1.5, 2.5)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from wellmet.core.cadence import Ask
from wellmet.core.people import Channel, Relationship

from .effort import anxiety
from .filters import ORDER, warmth
from .ranking import channels
from .values import Candidate, Scene
from .windows import TRADES, window

__all__ = ["Approach", "ApproachReason", "Ladder", "approaches", "ladder", "moments"]

CALLS = frozenset({Channel.PHONE, Channel.VIDEO, Channel.VOICEMAIL})
RUNGS: tuple[frozenset[Relationship], ...] = (
    frozenset({Relationship.CLOSE}),
    frozenset({Relationship.KNOWN}),
    frozenset({Relationship.DORMANT}),
    frozenset({Relationship.INTRODUCED, Relationship.AFFILIATED}),
    frozenset({Relationship.REFERRED}),
    frozenset({Relationship.STRANGER, Relationship.EMPLOYER}),
)
# Where one begins, by confidence (METHOD.md 1.5): up to 3 among people one knows, up to 6 with introductions.
FIRST_RUNGS = ((3, 2), (6, 4), (10, 6))
SUCCESSES, REFUSALS = 2, 3
COURAGE_OF_A_RUNG = 1.5  # judgement: six rungs span the ten points of confidence
DAY = timedelta(days=1)


class ApproachReason(StrEnum):
    """Why a way or a moment is good, or what speaks against it."""

    DAILY_LIFE = "daily-life"
    VOICE = "voice"
    READS_IN_PEACE = "reads-in-peace"
    THEIR_TRADE = "their-trade"
    MIDWEEK = "midweek"
    THEIR_ZONE = "their-zone"
    LITTLE_TIME = "little-time"
    WITHIN_REACH = "within-reach"
    TAKES_COURAGE = "takes-courage"


@dataclass(frozen=True, slots=True)
class Approach:
    """One way to somebody, the next convenient time for it, and why."""

    channel: Channel
    starts_at: datetime
    ends_at: datetime
    reasons: tuple[ApproachReason, ...]


@dataclass(frozen=True, slots=True)
class Ladder:
    """The rung one stands on, 1 to 6, and how many successes lead to the next one; 0 on the highest."""

    rung: int
    missing: int

    @property
    def of(self) -> int:
        """Tell how many rungs there are."""
        return len(RUNGS)


def rung_of(relationship: Relationship) -> int:
    """Tell on which rung people of a relationship stand, 1 to 6.

    >>> rung_of(Relationship.CLOSE), rung_of(Relationship.STRANGER)
    (1, 6)
    """
    return next(place for place, kinds in enumerate(RUNGS, 1) if relationship in kinds)


def ladder(confidence: int, asks: Iterable[Ask]) -> Ladder:
    """Climb from where confidence begins: up after two successes at that height, down after three refusals in a row."""
    rung, successes, refusals = next(first for most, first in FIRST_RUNGS if confidence <= most), 0, 0
    moments = sorted(
        ((event.on, ask.id, ask, event.outcome) for ask in asks for event in ask.events), key=lambda one: one[:2]
    )
    for _, _, ask, outcome in moments:
        if outcome.is_yes and rung_of(ask.relationship) >= rung:
            successes, refusals = successes + 1, 0
        elif outcome.is_yes:
            refusals = 0
        elif outcome.is_no:
            refusals += 1
        if successes == SUCCESSES and rung < len(RUNGS):
            rung, successes = rung + 1, 0
        if refusals == REFUSALS:
            rung, successes, refusals = max(1, rung - 1), 0, 0
    return Ladder(rung, max(0, SUCCESSES - successes) if rung < len(RUNGS) else 0)


def approaches(scene: Scene, *, candidate: Candidate) -> tuple[Approach, ...]:
    """List the ways to one person, best first: daily life, then a call, then writing, as courage and time allow.

    What takes more courage than the rung reached gives comes after what does not; within each, talking comes first.
    """
    courage = courage_now(scene)
    known = warmth(candidate)
    offered = channels(replace(scene, seeker=replace(scene.seeker, confidence=courage)), candidate=candidate)
    steep = {channel: anxiety(known, channel) > courage + SLACK for channel in offered}
    ordered = sorted(offered, key=lambda channel: (steep[channel], ORDER.index(channel)))
    return tuple(_approach(scene, candidate, channel, is_steep=steep[channel]) for channel in ordered)


SLACK = 2  # judgement: a little more than one dares is a step, far more is a wall


def courage_now(scene: Scene) -> int:
    """Give confidence, 0 to 10, as successes and refusals since have changed it."""
    start = next(first for most, first in FIRST_RUNGS if scene.seeker.confidence <= most)
    climbed = ladder(scene.seeker.confidence, scene.asks).rung - start
    return min(10, max(0, round(scene.seeker.confidence + COURAGE_OF_A_RUNG * climbed)))


def _approach(scene: Scene, candidate: Candidate, channel: Channel, *, is_steep: bool) -> Approach:
    starts_at, ends_at = window(scene.now, trade=candidate.trade, channel=channel, zone=candidate.timezone)
    return Approach(channel, starts_at, ends_at, tuple(_reasons(scene, candidate, channel, is_steep)))


def _reasons(scene: Scene, candidate: Candidate, channel: Channel, is_steep: bool) -> Iterable[ApproachReason]:
    if channel is Channel.IN_PERSON:
        yield ApproachReason.DAILY_LIFE
    else:
        yield ApproachReason.VOICE if channel in CALLS else ApproachReason.READS_IN_PEACE
        yield ApproachReason.THEIR_TRADE if candidate.trade in TRADES else ApproachReason.MIDWEEK
        if candidate.timezone:
            yield ApproachReason.THEIR_ZONE
    if scene.seeker.hours < SHORT_OF_TIME and channel not in CALLS and channel is not Channel.IN_PERSON:
        yield ApproachReason.LITTLE_TIME
    yield ApproachReason.TAKES_COURAGE if is_steep else ApproachReason.WITHIN_REACH


SHORT_OF_TIME = 3.0


def moments(scene: Scene, *, candidate: Candidate) -> tuple[datetime, ...]:
    """Give two times to offer for a talk, on two days after today, at their convenience."""
    first, _ = window(scene.now + DAY, trade=candidate.trade, channel=Channel.PHONE, zone=candidate.timezone)
    second, _ = window(first + DAY, trade=candidate.trade, channel=Channel.PHONE, zone=candidate.timezone)
    return first, second
