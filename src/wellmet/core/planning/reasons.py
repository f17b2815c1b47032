"""Why somebody is suggested, and why not: every score in words (METHOD.md 5.1)."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from wellmet.core.people import Channel, Relationship

from .appraisals import Appraisal
from .beliefs import Belief
from .effort import anxiety, minutes
from .values import Candidate, Reason, ReasonKind

__all__ = ["MEETS_MANY", "Weighed", "against", "reasons"]

MOST_FOR, MOST_AGAINST = 3, 2
MEETS_MANY = 75.0  # percentile of a trade among those by how many people it brings
LIKELY, UNLIKELY = 0.35, 0.30
NEAR, FAR = 0.5, 0.2
SHY = 3


@dataclass(frozen=True, slots=True)
class Weighed:
    """One person by one channel, as it was weighed; `is_explored` where the slot is kept for ties people overlook."""

    candidate: Candidate
    appraisal: Appraisal
    channel: Channel
    belief: Belief
    confidence: int
    is_explored: bool = False

    @property
    def courage(self) -> float:
        """Give how much courage it takes, 0-10."""
        return anxiety(self.candidate.relationship, self.channel)

    @property
    def minutes(self) -> float:
        """Give the minutes it takes."""
        return minutes(self.candidate.relationship, self.channel)


def reasons(weighed: Weighed) -> tuple[Reason, ...]:
    """Give two or three reasons for, the strongest first; a new circle and an easy start fill up."""
    found = tuple(islice(_distinct(_for(weighed)), MOST_FOR))
    return found if len(found) > 1 else tuple(islice(_distinct((*found, *_fillers(weighed))), 2))


def against(weighed: Weighed) -> tuple[Reason, ...]:
    """Give one or two reasons against, the weightiest first; the time it takes where there is no other."""
    found = tuple(islice(_against(weighed), MOST_AGAINST))
    return found or (Reason(ReasonKind.TAKES_TIME, number=weighed.minutes),)


def _distinct(found: Iterator[Reason] | tuple[Reason, ...]) -> Iterator[Reason]:
    first: dict[ReasonKind, Reason] = {}
    for reason in found:
        first.setdefault(reason.kind, reason)
    return iter(first.values())


def _for(weighed: Weighed) -> Iterator[Reason]:
    if weighed.is_explored:
        yield _overlooked(weighed)
    yield from _of_the_referrer(weighed)
    yield from _of_the_place(weighed)
    yield from _of_the_work(weighed)
    if weighed.confidence <= SHY and weighed.courage <= SHY:
        yield _easy(weighed)
    yield from _of_the_circle(weighed)
    if weighed.belief.mean >= LIKELY:
        yield _likely(weighed, ReasonKind.LIKELY_YES)
    if weighed.courage <= weighed.confidence:
        yield _easy(weighed)


def _overlooked(weighed: Weighed) -> Reason:
    if weighed.candidate.relationship is Relationship.DORMANT:
        return Reason(ReasonKind.DORMANT_TIE, number=weighed.candidate.years_apart)
    if weighed.candidate.relationship is Relationship.CLOSE:
        return Reason(ReasonKind.CLOSE_TIE)
    return Reason(ReasonKind.NEW_CIRCLE)


def _of_the_referrer(weighed: Weighed) -> Iterator[Reason]:
    candidate = weighed.candidate
    if candidate.referrer_id is not None and candidate.may_use_name:
        yield Reason(ReasonKind.MAY_NAME_REFERRER, person_id=candidate.referrer_id)
    if candidate.named_by > 1:
        yield Reason(ReasonKind.NAMED_BY_SEVERAL, number=candidate.named_by)


def _of_the_place(weighed: Weighed) -> Iterator[Reason]:
    link = weighed.appraisal.link
    if link.is_inside:
        yield Reason(ReasonKind.WORKS_AT_TARGET, employer_id=link.employer_id)
    elif link.is_former:
        yield Reason(ReasonKind.WORKED_AT_TARGET, employer_id=link.employer_id, number=link.years)
    elif link.shared and link.know >= FAR:
        yield Reason(ReasonKind.SHARES_CIRCLES, employer_id=link.employer_id, number=link.know)


def _of_the_work(weighed: Weighed) -> Iterator[Reason]:
    if weighed.appraisal.does_the_job:
        yield Reason(ReasonKind.DOES_THE_JOB, text=weighed.candidate.occupation)
    elif weighed.appraisal.is_same_field:
        yield Reason(ReasonKind.SAME_FIELD, text=weighed.candidate.occupation)
    elif weighed.appraisal.is_broker:
        yield Reason(ReasonKind.KNOWS_EMPLOYERS, text=weighed.candidate.occupation)
    if weighed.appraisal.answers:
        yield Reason(ReasonKind.CAN_ANSWER, text=weighed.appraisal.answers[0])


def _of_the_circle(weighed: Weighed) -> Iterator[Reason]:
    candidate = weighed.candidate
    if candidate.percentile is not None and candidate.percentile >= MEETS_MANY:
        yield Reason(ReasonKind.MEETS_MANY, number=candidate.percentile, text=candidate.occupation)
    if weighed.appraisal.freshness > 1:
        yield Reason(ReasonKind.FRESH_NAME, person_id=candidate.referrer_id)
    if candidate.relationship is Relationship.DORMANT:
        yield Reason(ReasonKind.DORMANT_TIE, number=candidate.years_apart)


def _fillers(weighed: Weighed) -> Iterator[Reason]:
    if weighed.candidate.circles and weighed.appraisal.is_new_circle:
        yield Reason(ReasonKind.NEW_CIRCLE)
    yield _easy(weighed)


def _easy(weighed: Weighed) -> Reason:
    return Reason(ReasonKind.EASY_START, number=weighed.minutes)


def _likely(weighed: Weighed, kind: ReasonKind) -> Reason:
    low, high = weighed.belief.interval
    return Reason(kind, number=weighed.belief.mean, low=low, high=high)


def _against(weighed: Weighed) -> Iterator[Reason]:
    candidate, appraisal = weighed.candidate, weighed.appraisal
    if not candidate.is_reachable:
        yield Reason(ReasonKind.NO_ADDRESS, person_id=candidate.referrer_id, employer_id=appraisal.link.employer_id)
    if candidate.referrer_id is not None and not candidate.may_use_name:
        yield Reason(ReasonKind.NAME_NOT_ALLOWED, person_id=candidate.referrer_id)
    if weighed.belief.mean < UNLIKELY:
        yield _likely(weighed, ReasonKind.UNLIKELY_YES)
    if weighed.courage > weighed.confidence:
        yield Reason(ReasonKind.TAKES_COURAGE, number=weighed.courage)
    if appraisal.novelty < 1:
        yield Reason(ReasonKind.CIRCLE_COVERED)
    yield from _of_distance(weighed)


def _of_distance(weighed: Weighed) -> Iterator[Reason]:
    candidate, appraisal = weighed.candidate, weighed.appraisal
    if not candidate.occupation and not candidate.affiliations:
        yield Reason(ReasonKind.LITTLE_KNOWN)
    elif appraisal.link.know < FAR and appraisal.info < NEAR:
        yield Reason(ReasonKind.FAR_FROM_GOAL, number=appraisal.link.know)
    if not candidate.relationship.is_personal:
        yield Reason(ReasonKind.NEVER_MET)
