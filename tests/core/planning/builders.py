"""Small literal scenes for the planner."""

from datetime import UTC, datetime, timedelta
from typing import Any

from wellmet.core import planning
from wellmet.core.cadence import Ask, Event, Named
from wellmet.core.people import Affiliation, Channel, Outcome, Purpose, Relationship, Seeker
from wellmet.core.planning import Candidate, Choice, Scene

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)
TODAY = NOW.date()
ACME, BRIO = 1, 2
ROSA, TOM = 10, 20
ANY = Choice()
IN_PERSON, PHONE, TEXT, EMAIL, NOTE = (
    Channel.IN_PERSON,
    Channel.PHONE,
    Channel.TEXT,
    Channel.EMAIL,
    Channel.LINKEDIN_NOTE,
)


def person(id: int, relationship: str = "known", *channels: Channel, **known: Any) -> Candidate:
    return Candidate(id, Relationship(relationship), frozenset(channels or {IN_PERSON, EMAIL}), **known)


def at(employer: int, *, ended_on: str = "", role: str = "") -> tuple[tuple[int, Affiliation], ...]:
    return ((employer, Affiliation("somewhere", role, is_current=not ended_on, ended_on=ended_on)),)


def scene(*people: Candidate, asks: tuple[Ask, ...] = (), named: tuple[Named, ...] = (), **more: Any) -> Scene:
    seeker = Seeker(name="Ada", seeks=("nurse",), confidence=more.pop("confidence", 5), hours=more.pop("hours", 5))
    return Scene(seeker, people, asks, named, more.pop("targets", (ACME,)), more.pop("now", NOW), **more)


def ask(id: int, who: int, *outcomes: tuple[str, int], **more: Any) -> Ask:
    knew = more.pop("knew", None)
    events = tuple(Event(Outcome(outcome), TODAY - timedelta(days=ago), knew) for outcome, ago in outcomes)
    channel, purpose = more.pop("channel", EMAIL), Purpose(more.pop("purpose", "advice"))
    return Ask(id, who, channel, purpose, Relationship(more.pop("to", "known")), events, **more)


def order(*people: Candidate, count: int = 5, **more: Any) -> list[int]:
    found = planning.plan(scene(*people, **more), choice=Choice(count=count)).suggestions
    return [suggestion.person_id for suggestion in found]


def only(*people: Candidate, choice: Choice = ANY, **more: Any) -> planning.Suggestion:
    (found,) = planning.plan(scene(*people, **more), choice=choice).suggestions
    return found
