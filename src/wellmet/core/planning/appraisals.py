"""One person weighed against the goal: everything about the worth of asking them that no channel changes."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial

from wellmet.core import cadence
from wellmet.core.people import AffiliationKind, Relationship

from . import usefulness
from .aims import DEFAULT_STAFF, DETAILED, Aim, works_at, years_since
from .circles import miss, near, pull
from .ties import apart, novelty, tie
from .values import Candidate, Question

__all__ = ["Appraisal", "Link", "alike", "appraise", "freshness"]

FRESH = 3.5
SHORT = 3
# Who brings people and work together as a trade: recruiters, union organizers, career and employment counselors. Their
# knowing many employers is judgement, and counts as working in the field. Counselors do it for the seeker, and what
# they tell makes every later ask a better one, as help with the search itself is what raises the odds most (LIU14):
# they count as who does the job.
COUNSELORS = frozenset({"21-1012"})
BROKERS = COUNSELORS | {"13-1071", "13-1075"}


@dataclass(frozen=True, slots=True)
class Link:
    """A person's best way towards a target: `expected` useful people known there; `years` since they left.

    `usual` is what would be expected of anybody, 0 where nothing is aimed at.
    """

    employer_id: int | None = None
    expected: float = 0.0
    is_inside: bool = False
    is_former: bool = False
    years: float | None = None
    shared: float = 0.0
    usual: float = 0.0

    @property
    def know(self) -> float:
        """Give the chance (0-1) that they know somebody useful there."""
        return usefulness.WORKS_THERE if self.is_inside else usefulness.chance(self.expected)

    @property
    def ahead(self) -> float:
        """Give the chance (0-1) that whom they name leads on."""
        return usefulness.ahead(self.expected, usual=self.usual)


@dataclass(frozen=True, slots=True)
class Appraisal:
    """What is known of one person's worth; all weights 0-1 but `freshness` (1-3.5) and `apart` (1-1.1).

    `is_new_circle` where nobody of their circles was talked with, be it about other work than theirs.
    """

    link: Link
    info: float
    referral: float
    does_the_job: bool
    is_same_field: bool
    novelty: float
    tie: float
    freshness: float
    apart: float = 1.0
    is_new_circle: bool = True
    is_broker: bool = False
    answers: tuple[str, ...] = ()


def appraise(candidate: Candidate, *, aim: Aim) -> Appraisal:
    """Weigh a person by what they do, where they work, the circles they share, and how they are tied in."""
    does_the_job = _does_the_job(candidate, aim)
    is_broker = candidate.code[:DETAILED] in BROKERS
    is_counselor = candidate.code[:DETAILED] in COUNSELORS
    is_same_field = (
        does_the_job
        or (bool(candidate.field) and candidate.field in aim.fields)
        or (is_broker and _is_named_after(candidate, aim.seeks))
    )
    is_akin = is_same_field or is_broker
    link = _link(
        candidate, aim, partial(usefulness.lift, is_same_field=is_akin, is_same_job=does_the_job or is_counselor)
    )
    is_adjacent = link.is_inside or is_broker or candidate.relationship is Relationship.EMPLOYER
    answers = tuple(one.text for one in aim.questions if _can_answer(candidate, one, is_same_field=is_same_field))
    return Appraisal(
        link=link,
        info=usefulness.info(
            does_the_job=does_the_job or is_counselor,
            is_same_field=is_same_field,
            is_adjacent=is_adjacent,
            percentile=candidate.percentile,
            questions=len(answers),
        ),
        referral=usefulness.referral(candidate.relationship, is_same_field=is_akin, percentile=candidate.percentile),
        does_the_job=does_the_job,
        is_same_field=is_same_field,
        novelty=novelty(candidate.circles, covered=_told(candidate, aim)),
        is_new_circle=aim.covered.keys().isdisjoint(candidate.circles),
        apart=apart(is_dormant=candidate.relationship is Relationship.DORMANT),
        tie=tie(candidate.mutual, is_digital=aim.is_digital),
        freshness=_freshness(candidate, aim),
        is_broker=is_broker,
        answers=answers,
    )


def _told(candidate: Candidate, aim: Aim) -> frozenset[str]:
    """Find the circles of which they tell little that is new: somebody there was talked with who does the same work.

    Who does other work at the same place sees another part of it. Where the work of either is unknown, it counts as the
    same.
    """
    code = candidate.code[:DETAILED]
    return frozenset(
        circle
        for circle in candidate.circles
        if (codes := aim.covered.get(circle)) and (not code or "" in codes or code in codes)
    )


def alike(candidate: Candidate, *, aim: Aim) -> Hashable:
    """Gather all that `appraise` reads of a person: whoever is the same in it weighs the same.

    Among thousands of people most are alike in this, so that each kind need be weighed only once.
    """
    return (
        candidate.relationship,
        candidate.occupation,
        candidate.code,
        candidate.field,
        candidate.code[:DETAILED] in BROKERS and _is_named_after(candidate, aim.seeks),
        candidate.percentile,
        candidate.circle_size,
        candidate.mutual,
        aim.placed.get(candidate.id),
        None if aim.telling.isdisjoint(candidate.circles) else _moves(candidate, aim),
        aim.named_on.get(candidate.id) if candidate.may_use_name else None,
    )


def _moves(candidate: Candidate, aim: Aim) -> Hashable:
    """Gather what the circles of somebody tell, not which they are: each talk has left circles of its own."""
    circles = candidate.circles
    return (
        len(circles),
        circles & aim.leading,
        len(_told(candidate, aim)),
        aim.covered.keys().isdisjoint(circles),
        miss(circles, missed=aim.missed),
    )


def _does_the_job(candidate: Candidate, aim: Aim) -> bool:
    """Compare codes where both are known, else the words of the occupation with those of the work sought."""
    if candidate.code and aim.codes:
        return candidate.code[:DETAILED] in aim.codes
    if not candidate.occupation or not aim.seeks:
        return False
    words = set(candidate.occupation.casefold().split())
    return any(seek <= words for seek in aim.seeks)


def _is_named_after(candidate: Candidate, seeks: tuple[frozenset[str], ...]) -> bool:
    """Tell whether the name of the place where they work has a word of the work sought: a union of warehouse workers.

    Words of three letters and less are passed over ("and"); a plural counts ("nurses").
    """
    names = [word for _, job in candidate.affiliations if works_at(job) for word in job.employer.casefold().split()]
    sought = tuple(word for seek in seeks for word in seek if len(word) > SHORT)
    return any(name.startswith(sought) for name in names)


def _can_answer(candidate: Candidate, question: Question, *, is_same_field: bool) -> bool:
    """Tell whether they were or are where, or do what, a question is about."""
    if any(place in question.employers for place, job in candidate.affiliations if job.kind is AffiliationKind.WORK):
        return True
    if question.codes or question.fields:
        return candidate.code[:DETAILED] in question.codes or candidate.field in question.fields
    return is_same_field and not question.employers


def _link(candidate: Candidate, aim: Aim, lift: Callable[..., float]) -> Link:
    """Find the target towards which this person helps most."""
    shared = pull(candidate.circles, towards=aim.pulls)
    beside = near(candidate.circles, own=shared, among=aim.company)
    known = {place for place, _ in candidate.affiliations if place in aim.targets} | shared.keys() | beside.keys()
    places = [
        _place(candidate, aim, employer, (drawn, lift(shared=drawn + beside.get(employer, 0.0))))
        for employer in sorted(known)
        for drawn in (shared.get(employer, 0.0),)
    ]
    if not places:
        sole = next(iter(aim.targets)) if len(aim.targets) == 1 else None
        return _anywhere(candidate, aim, sole, (0.0, lift())) if aim.targets else Link(employer_id=sole)
    return max(places, key=lambda link: (link.know, link.expected))


def _anywhere(candidate: Candidate, aim: Aim, employer: int | None, pulled: tuple[float, float]) -> Link:
    """Expect of them what their circle and their trade tell."""
    shared, lifted = pulled
    staff = aim.staff.get(employer, DEFAULT_STAFF) if employer is not None else DEFAULT_STAFF
    guess = None if candidate.circle_size is None else candidate.circle_size * aim.drawn
    met = usefulness.sociability(candidate.percentile, circle_size=guess, usual=aim.usual)
    lowered = miss(candidate.circles, missed=aim.missed)
    expected = aim.gain * lowered * usefulness.acquaintances(met, staff=staff, lifted=lifted)
    usual = usefulness.acquaintances(staff=staff)
    return Link(employer_id=employer, expected=expected, shared=shared, usual=usual)


def _place(candidate: Candidate, aim: Aim, employer: int, pulled: tuple[float, float]) -> Link:
    jobs = [job for place, job in candidate.affiliations if place == employer and job.kind is AffiliationKind.WORK]
    link = _anywhere(candidate, aim, employer, pulled)
    if any(works_at(job) for job in jobs):
        return replace(link, is_inside=True)
    if not jobs:
        return link
    since = [years for job in jobs if (years := years_since(job.ended_on, today=aim.today)) is not None]
    years = min(since, default=None)
    staff = aim.staff.get(employer, DEFAULT_STAFF)
    met = aim.gain * usefulness.former_colleagues(years, staff=staff)
    return replace(link, expected=link.expected + met, is_former=True, years=years)


def _freshness(candidate: Candidate, aim: Aim) -> float:
    named_on = aim.named_on.get(candidate.id)
    if named_on is None or not candidate.may_use_name:
        return 1.0
    return freshness(named_on, today=aim.today)


def freshness(named_on: date, *, today: date) -> float:
    """Weigh how a name presses: 3.5 for the 3 business days in which to ask, falling to 1 after 10 (METHOD.md 5.10).

    The days are the method's; the weight is judgement: the referrer expects it, and others can wait a few days.
    """
    ask_by, stale_on = cadence.business_days_after(named_on, 3), cadence.business_days_after(named_on, 10)
    if today <= ask_by:
        return FRESH
    left = max(timedelta(), stale_on - today) / (stale_on - ask_by)
    return 1 + (FRESH - 1) * left
