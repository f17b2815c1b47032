"""One person as their page shows them: who they are to the seeker, what was, what is due, and what to do next."""

from dataclasses import dataclass
from datetime import datetime

from wellmet.core import cadence, people, planning
from wellmet.db.models import Record
from wellmet.queries import asks, imports, net, profile
from wellmet.queries import network as network_queries
from wellmet.queries import people as people_queries
from wellmet.queries import planning as planning_queries

DAYS_AHEAD = 14


@dataclass(frozen=True, slots=True)
class Source:
    """One record that the person is folded from: what kind of source, in which import, and what it said."""

    format: str
    batch_id: int | None
    contact: people.Contact


@dataclass(frozen=True, slots=True)
class Met:
    """Everything that the page of one person shows."""

    whole: people_queries.Whole
    history: tuple[asks.Shown, ...]
    standing: cadence.Standing
    dues: tuple[cadence.Due, ...]
    names: dict[int, str]
    planned: planning.Suggestion | None
    employers: dict[int, str]
    chain: tuple[tuple[int, str], ...]
    may_name: dict[int, bool]
    sources: tuple[Source, ...]
    has_found_work: bool


def met(owner_id: int, *, person_id: int, now: datetime) -> Met:
    """One person, whole, with what was asked, what is due and what the planner says."""
    today = now.date()
    whole = people_queries.person(owner_id, person_id=person_id, today=today)
    owed = due(owner_id, person_id=person_id, now=now)
    found = suggestion(owner_id, person_id=person_id, now=now)
    told = (*found.reasons, *found.against) if found else ()
    ids = {one.about_id for one in owed if one.about_id} | {person_id}
    ids |= {reason.person_id for reason in told if reason.person_id}
    ways = network_queries.ways(owner_id, today=today)
    names = imports.names_of(owner_id, person_ids=ids)
    return Met(
        whole=whole,
        history=asks.shown(owner_id, person_id=person_id),
        standing=asks.standing(owner_id, person_id=person_id, today=today),
        dues=owed,
        names=names,
        planned=found,
        employers=planning_queries.employer_names(
            owner_id, ids={reason.employer_id for reason in told if reason.employer_id}
        ),
        chain=net.trail(owner_id, person_id=person_id, today=today),
        may_name={way.referrer_id: way.may_use_name for way in ways.get(person_id, ())},
        sources=sources(owner_id, person_id=person_id),
        has_found_work=profile.found_work_on(owner_id) is not None,
    )


def due(owner_id: int, *, person_id: int, now: datetime) -> tuple[cadence.Due, ...]:
    owed = asks.due(owner_id, today=now.date(), days=DAYS_AHEAD)
    return tuple(one for one in owed.dues if one.person_id == person_id)


def suggestion(owner_id: int, *, person_id: int, now: datetime) -> planning.Suggestion | None:
    """What the planner would say of this person were there nobody else; None where they rest or cannot be reached."""
    scene = planning_queries.scene(owner_id, now=now, person_ids=[person_id])
    plan = planning.plan(scene, choice=planning.Choice(count=1))
    return next(iter(plan.suggestions), None)


def sources(owner_id: int, *, person_id: int) -> tuple[Source, ...]:
    records = Record.objects.filter(owner_id=owner_id, person_id=person_id).order_by("id")
    rows = records.values_list("format", "batch_id", "data")
    return tuple(Source(format_, batch_id, people.unpack(data)) for format_, batch_id, data in rows)
