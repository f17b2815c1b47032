"""What the planner weighs and what it says."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from wellmet.core.cadence import Ask, Named
from wellmet.core.people import Affiliation, Channel, Purpose, Relationship, Seeker

__all__ = [
    "Candidate",
    "Chain",
    "Choice",
    "Plan",
    "PutOff",
    "PutOffReason",
    "Question",
    "Reason",
    "ReasonKind",
    "Scene",
    "Suggestion",
]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person who might be asked, and all that the planner may know of them: nothing about who they are (DIS-01).

    `percentile` (0-100) is the contact index of their occupation, None where unknown, `code` and `field` its place in
    O*NET-SOC, `trade` the key of its hours; `circles` are opaque ids of employers, schools and groups; `years_apart`
    counts since the last known contact; `is_reachable` is false where a number or address has still to be found;
    `circle_size` guesses how many people they know, before it is held against what is usual; None where nothing but
    their occupation tells.
    """

    id: int
    relationship: Relationship
    channels: frozenset[Channel]
    occupation: str = ""
    percentile: float | None = None
    affiliations: tuple[tuple[int, Affiliation], ...] = ()
    circles: frozenset[str] = frozenset()
    referrer_id: int | None = None
    may_use_name: bool = False
    named_by: int = 0
    mutual: int | None = None
    do_not_contact: bool = False
    years_apart: float | None = None
    timezone: str = ""
    is_reachable: bool = True
    field: str = ""
    code: str = ""
    trade: str = ""
    circle_size: float | None = None


class PutOffReason(StrEnum):
    """Why the user would not ask somebody who was suggested."""

    LATER = "later"
    NO_USE = "no-use"
    NOT_CLOSE = "not-close"
    LEAVE_OUT = "leave-out"


@dataclass(frozen=True, slots=True)
class PutOff:
    """Somebody whom the user would not ask, since the day `on`, and `until` which day; None where no day was said."""

    person_id: int
    reason: PutOffReason
    on: date
    until: date | None = None

    def holds(self, today: date) -> bool:
        """Tell whether they are not to be suggested today.

        Until the day that was said; without one, somebody left out stays out and all others come back the next day.
        """
        if self.until is not None:
            return today < self.until
        return self.reason is PutOffReason.LEAVE_OUT or today <= self.on


@dataclass(frozen=True, slots=True)
class Question:
    """Something the seeker wants to know of insiders, open until a talk answers it or they cross it out.

    It is about the trades of `codes` and `fields` (of the work sought where both are empty), or about `employers`.
    """

    text: str
    codes: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()
    employers: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything a plan depends on: who seeks, whom they know, what happened, the employers aimed at, and the hour.

    `fields` and `codes` are those of the work sought; `staff` pairs an employer with its local headcount, where known;
    `put_off` are those whom the user would not ask, as far as that was not taken back; `usual_ties` is how many people
    of the net somebody in it is usually known to know.
    """

    seeker: Seeker
    candidates: tuple[Candidate, ...]
    asks: tuple[Ask, ...]
    named: tuple[Named, ...]
    targets: tuple[int, ...]
    now: datetime
    fields: frozenset[str] = frozenset()
    codes: frozenset[str] = frozenset()
    staff: tuple[tuple[int, int], ...] = ()
    put_off: tuple[PutOff, ...] = ()
    questions: tuple[Question, ...] = ()
    usual_ties: float = 0.0


@dataclass(frozen=True, slots=True)
class Choice:
    """What the user asked of the plan: how many, towards which employer only, by which channel only."""

    count: int = 5
    employer_id: int | None = None
    channel: Channel | None = None


class ReasonKind(StrEnum):
    """What a reason is about; the catalogue of words turns it, with its parameters, into a sentence."""

    WORKS_AT_TARGET = "works-at-target"
    WORKED_AT_TARGET = "worked-at-target"
    DOES_THE_JOB = "does-the-job"
    SAME_FIELD = "same-field"
    CAN_ANSWER = "can-answer"
    KNOWS_EMPLOYERS = "knows-employers"
    SHARES_CIRCLES = "shares-circles"
    MEETS_MANY = "meets-many"
    MAY_NAME_REFERRER = "may-name-referrer"
    NAMED_BY_SEVERAL = "named-by-several"
    LIKELY_YES = "likely-yes"
    EASY_START = "easy-start"
    DORMANT_TIE = "dormant-tie"
    CLOSE_TIE = "close-tie"
    NEW_CIRCLE = "new-circle"
    FRESH_NAME = "fresh-name"
    # Against:
    UNLIKELY_YES = "unlikely-yes"
    TAKES_COURAGE = "takes-courage"
    TAKES_TIME = "takes-time"
    NAME_NOT_ALLOWED = "name-not-allowed"
    CIRCLE_COVERED = "circle-covered"
    FAR_FROM_GOAL = "far-from-goal"
    LITTLE_KNOWN = "little-known"
    NEVER_MET = "never-met"
    NO_ADDRESS = "no-address"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason for or against: its kind and its parameters (ids, numbers, employers' names)."""

    kind: ReasonKind
    employer_id: int | None = None
    person_id: int | None = None
    number: float | None = None
    low: float | None = None
    high: float | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One ask worth making: whom, how, what for, when, why, why not; `score` is unitless, comparable within a plan."""

    person_id: int
    channel: Channel
    purpose: Purpose
    score: float
    odds: float
    reasons: tuple[Reason, ...]
    against: tuple[Reason, ...]
    starts_at: datetime
    ends_at: datetime
    employer_id: int | None = None
    via_id: int | None = None


@dataclass(frozen=True, slots=True)
class Chain:
    """How well the chain carries itself: R = P(talk) x names per talk, with an 80 % interval, and an advice id.

    `advice` is one of `make-list`, `begin`, `fading`, `keep-adding`, `enough`.
    """

    reproduction: float
    low: float
    high: float
    talks: int
    names: int
    advice: str


@dataclass(frozen=True, slots=True)
class Plan:
    """Whom to ask next, best first, and the state of the chain."""

    suggestions: tuple[Suggestion, ...]
    chain: Chain
