"""Ways to an employer or a person through people who may be asked, with the names to tell them by."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from wellmet.core import cadence, network, planning
from wellmet.core import people as words
from wellmet.core.people import Channel, Relationship
from wellmet.db.models import Affiliation, Employer, Person
from wellmet.queries import employers, people, records
from wellmet.queries import network as network_queries
from wellmet.queries import planning as planning_queries


@dataclass(frozen=True, slots=True)
class Goal:
    """Whom or what one wants to reach, and the people by whom it is reached: those who work there now."""

    name: str
    people: frozenset[int]
    person_id: int | None = None
    employer_id: int | None = None


@dataclass(frozen=True, slots=True)
class Way:
    """One route, step by step."""

    route: network.Route
    steps: tuple[network.Step, ...]


@dataclass(frozen=True, slots=True)
class Shut:
    """Somebody on a promising way who may not be asked now, and why; the user's own wish has no rule."""

    person_id: int
    standing: cadence.Standing


@dataclass(frozen=True, slots=True)
class Ways:
    """The likeliest ways to a goal, likeliest first, who shuts a likelier one, and the names of all they speak of."""

    goal: Goal
    ways: tuple[Way, ...]
    shut: tuple[Shut, ...]
    links: dict[int, network.Link]
    relationships: dict[int, Relationship]
    names: dict[int, str]
    places: dict[int, str]


@dataclass(frozen=True, slots=True)
class World:
    """The net as a search sees it, and what it was made of."""

    net: network.Net
    snapshot: network_queries.Snapshot
    standings: dict[int, cadence.Standing]
    relationships: dict[int, Relationship]


OUT = cadence.Standing(kind=cadence.StandingKind.RESTING)


def ways(owner_id: int, *, goal: Goal, now: datetime, count: int = 5) -> Ways:
    """The likeliest few ways to a goal."""
    return told(owner_id, world=world(owner_id, now=now), goal=goal, count=count)


def ways_to(owner_id: int, *, reference: str, now: datetime) -> Ways:
    """The likeliest few ways to whatever a reference means."""
    return ways(owner_id, goal=goal(owner_id, reference=reference), now=now)


def told(owner_id: int, *, world: World, goal: Goal, count: int) -> Ways:
    found = network.routes(world.net, to=goal.people, count=count)
    shut = shut_way(world, goal=goal, best=found[0].odds if found else 0.0)
    made = tuple(Way(route, network.steps(route, net=world.net)) for route in found)
    links = {link.person_id: link for link in reversed(world.snapshot.links)}  # the first naming counts
    ids = {person_id for route in found for person_id in route.people} | {one.person_id for one in shut}
    ids |= {links[person_id].referrer_id for person_id in ids if person_id in links}
    places = {step.tie.place_id for way in made for step in way.steps if step.tie and step.tie.place_id}
    return Ways(
        goal,
        made,
        shut,
        links,
        world.relationships,
        records.names_of(owner_id, person_ids=ids),
        planning_queries.employer_names(owner_id, ids=places),
    )


def shut_way(world: World, *, goal: Goal, best: float) -> tuple[Shut, ...]:
    """Who stands in the way of a likelier way than the best that is open."""
    anyone = network.routes(replace(world.net, shut=frozenset()), to=goal.people, count=1)
    if not anyone or anyone[0].odds <= best:
        return ()
    return tuple(Shut(one, world.standings[one]) for one in anyone[0].people if one in world.standings)


def world(owner_id: int, *, now: datetime) -> World:
    """Everything that a search for ways looks at."""
    today = now.date()
    scene = planning_queries.scene(owner_id, now=now)
    snapshot = network_queries.snapshot(owner_id, today=today)
    learned = planning.beliefs(scene.asks, today=today)
    standings = standings_of(scene, today=today)
    direct = {one.id: direct_chance(one, learned=learned) for one in scene.candidates}
    sent = learned[Relationship.REFERRED, planning.way(Channel.EMAIL)].mean
    cold = learned[Relationship.STRANGER, planning.way(Channel.EMAIL)].mean
    net = network.Net(
        answers={one: chance for one, chance in direct.items() if chance},
        sent={one: max(sent, chance) for one, chance in direct.items()},
        stated=snapshot.stated,
        places=snapshot.places,
        silent={
            (link.referrer_id, link.person_id): max(cold, direct[link.person_id])
            for link in snapshot.links
            if not link.may_use_name
        },
        shut=frozenset(standings),
    )
    return World(net, snapshot, standings, {one.id: one.relationship for one in scene.candidates})


def direct_chance(candidate: planning.Candidate, *, learned: dict[planning.Bucket, planning.Belief]) -> float:
    """The chance of a yes by the best way to reach somebody; none where there is no way.

    Sent by somebody who may not be named, one comes as a stranger (REF-01).
    """
    warmth = candidate.relationship
    if warmth is Relationship.REFERRED and not candidate.may_use_name:
        warmth = Relationship.STRANGER
    buckets = {(warmth, planning.way(channel)) for channel in candidate.channels}
    return max((learned[bucket].mean for bucket in buckets if bucket in learned), default=0.0)


def standings_of(scene: planning.Scene, *, today: date) -> dict[int, cadence.Standing]:
    """Everybody who may not be asked today, and why."""
    asked: dict[int, list[cadence.Ask]] = {}
    for ask in scene.asks:
        asked.setdefault(ask.person_id, []).append(ask)
    out = {one.person_id for one in scene.put_off if one.holds(today)}
    found: dict[int, cadence.Standing] = {}
    for one in scene.candidates:
        if one.id in asked or one.do_not_contact:
            asks = tuple(asked.get(one.id, ()))
            standing = cadence.standing(asks, today=today, do_not_contact=one.do_not_contact)
            if standing.kind is not cadence.StandingKind.FREE:
                found[one.id] = standing
        if one.id in out:
            found.setdefault(one.id, OUT)
    return found


def goal(owner_id: int, *, reference: str) -> Goal:
    """What a reference means: an employer of that very name, else a person, else an employer whose name holds it."""
    exact = sorted(employers.same(owner_id, names=[reference]))
    if exact:
        return employer_goal(owner_id, employer_id=exact[0])
    try:
        return person_goal(owner_id, person_id=people.resolve(owner_id, reference=reference))
    except people.NoSuchPerson:
        return employer_goal(owner_id, employer_id=employers.one(owner_id, reference=reference))


def person_goal(owner_id: int, *, person_id: int) -> Goal:
    people.must_be_there(owner_id, person_ids=[person_id])
    name = Person.objects.filter(owner_id=owner_id).values_list("name", flat=True).get(id=person_id)
    return Goal(name, frozenset({person_id}), person_id=person_id)


def employer_goal(owner_id: int, *, employer_id: int) -> Goal:
    staff = Affiliation.objects.filter(
        owner_id=owner_id,
        employer_id=employer_id,
        is_current=True,
        kind=words.AffiliationKind.WORK.value,
        person__is_person=True,
    )
    name = Employer.objects.filter(owner_id=owner_id).values_list("name", flat=True).get(id=employer_id)
    return Goal(name, frozenset(staff.values_list("person_id", flat=True)), employer_id=employer_id)
