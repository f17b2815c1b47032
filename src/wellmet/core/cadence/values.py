"""What was asked, what came of it, and what is owed."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from wellmet.core.people import Channel, Outcome, Purpose, Relationship

__all__ = ["Agreed", "Ask", "Due", "DueKind", "Event", "Named", "Standing", "StandingKind"]


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to an ask; `sent` is an attempt, everything else an outcome."""

    outcome: Outcome
    on: date
    knew_someone: bool | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """One request to one person, with its events in the order in which they were logged (never empty)."""

    id: int
    person_id: int
    channel: Channel
    purpose: Purpose
    relationship: Relationship
    events: tuple[Event, ...]
    employer_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody named somebody: `referrer_id` gave the name of `person_id` on that day, and may be mentioned or not.

    `is_unsettled` where the referrer has not yet been asked whether they may.
    """

    referrer_id: int
    person_id: int
    on: date
    may_use_name: bool = True
    is_unsettled: bool = False


@dataclass(frozen=True, slots=True)
class Agreed:
    """A talk to come: who said yes, to which ask, and on which day they said it."""

    person_id: int
    ask_id: int
    on: date


class StandingKind(StrEnum):
    """Whether a person may be asked."""

    FREE = "free"
    WAITING = "waiting"
    RESTING = "resting"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a person may be asked now; `until` is the first day on which they may, `rule` the reason otherwise."""

    kind: StandingKind
    until: date | None = None
    rule: str = ""


class DueKind(StrEnum):
    """What the seeker owes or should do next with a person."""

    THANKS = "thanks"
    UPDATE = "update"
    FOLLOW_UP = "follow-up"
    CONFIRM = "confirm"
    ASK = "ask"
    PERMISSION = "permission"
    TOUCH = "touch"


@dataclass(frozen=True, slots=True)
class Due:
    """One thing due: to whom, when, by which rule, and about whom (`about_id`) where a third person matters."""

    kind: DueKind
    person_id: int
    due_on: date
    rule: str
    about_id: int | None = None
    is_overdue: bool = False
