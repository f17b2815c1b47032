"""What may not be suggested at all, whatever its score: rules come first (METHOD.md 5.1)."""

from collections import Counter
from collections.abc import Collection
from collections.abc import Set as AbstractSet
from datetime import date, timedelta

from wellmet.core import cadence
from wellmet.core.cadence import Ask, StandingKind
from wellmet.core.people import Channel, Outcome, Purpose, Relationship

from .aims import works_at
from .priors import Bucket, way
from .values import Candidate, PutOff, PutOffReason

__all__ = [
    "by_person",
    "crowded_employers",
    "has_notes_left",
    "is_crowded",
    "left_out",
    "not_close",
    "offered",
    "room",
    "warmth",
    "workplaces",
]

FURTHER = {
    Relationship.CLOSE: Relationship.KNOWN,
    Relationship.KNOWN: Relationship.DORMANT,
    Relationship.DORMANT: Relationship.AFFILIATED,
}
COLD = frozenset({Relationship.STRANGER, Relationship.EMPLOYER, Relationship.AFFILIATED})
UNMET = frozenset({Relationship.STRANGER, Relationship.EMPLOYER})
CALLS = frozenset({Channel.PHONE, Channel.VIDEO})
# talking before writing (METHOD.md 0.3), and of equals the humbler; a voicemail is never the plan
ORDER = (
    Channel.IN_PERSON,
    Channel.PHONE,
    Channel.VIDEO,
    Channel.TEXT,
    Channel.EMAIL,
    Channel.LETTER,
    Channel.LINKEDIN_MESSAGE,
    Channel.LINKEDIN_NOTE,
)
SHY = 3
WEEK, MONTH = timedelta(days=7), timedelta(days=30)
MOST_A_WEEK = 20
NOTES_A_MONTH = 5
SECOND_AFTER = 3


def by_person(asks: tuple[Ask, ...]) -> dict[int, tuple[Ask, ...]]:
    """Sort asks by whom they went to."""
    sorted_out: dict[int, list[Ask]] = {}
    for ask in asks:
        sorted_out.setdefault(ask.person_id, []).append(ask)
    return {person: tuple(theirs) for person, theirs in sorted_out.items()}


def left_out(put_off: tuple[PutOff, ...], *, today: date) -> frozenset[int]:
    """List whom the user would not ask today."""
    return frozenset(one.person_id for one in put_off if one.holds(today))


def not_close(put_off: tuple[PutOff, ...]) -> frozenset[int]:
    """List whom the user says they know less well than the records have it."""
    return frozenset(one.person_id for one in put_off if one.reason is PutOffReason.NOT_CLOSE)


def warmth(candidate: Candidate, *, distant: AbstractSet[int] = frozenset()) -> Relationship:
    """Give the relationship as the other will feel it: sent by somebody who may not be named is a stranger (REF-01).

    Those in `distant`, whom the user says they do not know well enough, are one step further away than recorded.
    """
    if candidate.id in distant:
        return FURTHER.get(candidate.relationship, Relationship.STRANGER)
    if candidate.relationship is Relationship.REFERRED and not candidate.may_use_name:
        return Relationship.STRANGER
    return candidate.relationship


def offered(
    relationship: Relationship, channels: frozenset[Channel], *, means: Collection[Bucket], seeker: tuple[int, bool]
) -> tuple[Channel, ...]:
    """List the channels that may be used, talking first; `seeker` is (confidence, whether invitations are left).

    LinkedIn is for people one knows, and a note with an invitation for anybody, only where there is no other way but
    meeting by chance; calls to people never met wait until confidence is above 3 (METHOD.md 1.5, 5.5).
    """
    confidence, has_notes = seeker
    fit = [channel for channel in ORDER if channel in channels and (relationship, way(channel)) in means]
    if confidence <= SHY and relationship in UNMET:
        fit = [channel for channel in fit if channel not in CALLS]
    has_other_ways = any(not channel.is_linkedin and channel is not Channel.IN_PERSON for channel in channels)
    if relationship.is_personal and has_other_ways:
        fit = [channel for channel in fit if not channel.is_linkedin]
    if not has_notes or has_other_ways or Channel.LINKEDIN_MESSAGE in channels:
        fit = [channel for channel in fit if channel is not Channel.LINKEDIN_NOTE]
    return tuple(fit)


def workplaces(candidate: Candidate) -> frozenset[int]:
    """List where somebody works now."""
    return frozenset(employer for employer, affiliation in candidate.affiliations if works_at(affiliation))


def is_crowded(candidate: Candidate, *, crowded: AbstractSet[int]) -> bool:
    """Tell whether a request to them would be one cold request too many at an employer (CAD-05)."""
    return bool(crowded) and warmth(candidate) in COLD and not crowded.isdisjoint(workplaces(candidate))


def crowded_employers(asks: tuple[Ask, ...], *, today: date) -> frozenset[int]:
    """List employers at which nobody else may be asked cold today (CAD-05; DUKE-3B7; METHOD.md 5.7).

    Those with a cold request still open from the last 3 business days, with two open, with two people at rest, or
    with somebody there who has agreed to talk.
    """
    open_at, resting_at, found = Counter[int](), Counter[int](), set[int]()
    for theirs in by_person(tuple(ask for ask in asks if ask.relationship in COLD and ask.employer_ids)).values():
        employers = theirs[-1].employer_ids
        if cadence.is_open(theirs, today=today):
            open_at.update(employers)
            if today < cadence.business_days_after(theirs[-1].events[-1].on, SECOND_AFTER):
                found.update(employers)
        elif any(event.outcome.is_yes for ask in theirs for event in ask.events):
            found.update(employers)
        elif cadence.standing(theirs, today=today).kind is StandingKind.RESTING:
            resting_at.update(employers)
    found.update(employer for tally in (open_at, resting_at) for employer, count in tally.items() if count > 1)
    return frozenset(found)


def room(asks: tuple[Ask, ...], *, today: date) -> int:
    """Count the new requests that this week still bears, 20 in all; talks that simply happened are none (CAD-06)."""
    made = sum(_is_new(ask) and today - ask.events[0].on < WEEK for ask in asks)
    return max(0, MOST_A_WEEK - made)


def has_notes_left(asks: tuple[Ask, ...], *, today: date) -> bool:
    """Tell whether invitations with a note are left this month: 5 by LinkedIn's own limit (CAD-06; LI-LIMIT)."""
    notes = sum(ask.channel is Channel.LINKEDIN_NOTE and today - ask.events[0].on < MONTH for ask in asks)
    return notes < NOTES_A_MONTH


def _is_new(ask: Ask) -> bool:
    is_request = ask.purpose.asks_for_something and ask.purpose is not Purpose.FOLLOW_UP
    return is_request and ask.channel is not Channel.IN_PERSON and ask.events[0].outcome is not Outcome.TALKED
