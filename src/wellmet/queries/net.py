"""The net at a glance: its chains as they grew, its circles, and whether there is a way to each employer aimed at."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from wellmet.core import network, people
from wellmet.core.people import Outcome
from wellmet.db.models import Affiliation, Employer, Person, Tie
from wellmet.queries import asks, imports, routes
from wellmet.queries import network as network_queries

FAMILY = frozenset({"family", "relatives"})
KINDS = {"work": network.CircleKind.EMPLOYER, "school": network.CircleKind.SCHOOL}
SMALLEST = 2  # people; one alone is no circle


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything that the page of the net tells; `people` and `ties` are counts."""

    people: int
    ties: int
    chains: tuple[network.Chain, ...]
    circles: tuple[network.Circle, ...]
    targets: tuple[routes.Ways, ...]
    names: dict[int, str]


def trail(owner_id: int, *, person_id: int, today: date) -> tuple[tuple[int, str], ...]:
    """Who led to a person, with their names, from the seeker's own contact to the last; nobody where nobody did."""
    found = network.chains(network_queries.links(owner_id, today=today), to=person_id)
    ids = found[0].people if found else ()
    names = imports.names_of(owner_id, person_ids=ids)
    return tuple((one, names[one]) for one in ids)


def overview(owner_id: int, *, now: datetime) -> Overview:
    world = routes.world(owner_id, now=now)
    chains = network.chains(world.snapshot.links)
    targets = Employer.objects.filter(owner_id=owner_id, target_rank__isnull=False).order_by("target_rank", "id")
    return Overview(
        people=len(world.relationships),
        ties=Tie.objects.filter(owner_id=owner_id).count(),
        chains=chains,
        circles=circles(owner_id),
        targets=tuple(
            routes.told(owner_id, world=world, goal=routes.employer_goal(owner_id, employer_id=employer_id), count=1)
            for employer_id in targets.values_list("id", flat=True)
        ),
        names=imports.names_of(owner_id, person_ids={one for chain in chains for one in chain.people}),
    )


def circles(owner_id: int) -> tuple[network.Circle, ...]:
    """The circles of two people and more, those that no talk has reached first."""
    talked = {
        ask.person_id for ask in asks.history(owner_id) if any(event.outcome is Outcome.TALKED for event in ask.events)
    }
    found = network.circles(members(owner_id), talked=talked)
    return tuple(circle for circle in found if circle.people >= SMALLEST)


def members(owner_id: int) -> Iterator[tuple[network.CircleKind, str, int]]:
    places = Affiliation.objects.filter(owner_id=owner_id).order_by("id")
    for kind, name, person_id in places.values_list("kind", "employer__name", "person_id"):
        yield KINDS[kind], name, person_id
    for person_id, groups in Person.objects.filter(owner_id=owner_id).order_by("id").values_list("id", "groups"):
        for group in groups:
            is_family = people.fold(group) in FAMILY
            yield network.CircleKind.FAMILY if is_family else network.CircleKind.CLUB, group, person_id
