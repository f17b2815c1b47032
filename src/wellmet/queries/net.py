"""The net at a glance: its chains as they grew and carry, its circles, and the way to each employer aimed at."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from wellmet.core import cadence, network, people, planning
from wellmet.core.people import Outcome
from wellmet.db.models import Affiliation, Employer, Person, Tie
from wellmet.queries import asks, records, routes
from wellmet.queries import network as network_queries

FAMILY = frozenset({"family", "relatives"})
KINDS = {"work": network.CircleKind.EMPLOYER, "school": network.CircleKind.SCHOOL}
SOON = timedelta(days=14)
TO_GIVERS = frozenset({cadence.DueKind.THANKS, cadence.DueKind.UPDATE, cadence.DueKind.PERMISSION})
SMALLEST = 2  # people; one alone is no circle


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything that the page of the net tells; `people` and `ties` are counts.

    `owed` is news, thanks and questions to those on the chains; `reached` are the employers aimed at where a talk was.
    """

    people: int
    ties: int
    chains: tuple[network.Chain, ...]
    circles: tuple[network.Circle, ...]
    targets: tuple[routes.Ways, ...]
    health: planning.Chain
    reached: frozenset[int]
    owed: tuple[cadence.Due, ...]
    names: dict[int, str]

    def owed_along(self, chain: network.Chain) -> tuple[cadence.Due, ...]:
        """What is owed to people on one chain, for what happened along it."""
        steps = {(link.referrer_id, link.person_id) for link in chain.links}
        return tuple(
            due
            for due in self.owed
            if (due.person_id in chain.people if due.about_id is None else (due.person_id, due.about_id) in steps)
        )


def trail(owner_id: int, *, person_id: int, today: date) -> tuple[tuple[int, str], ...]:
    """Who led to a person, with their names, from the seeker's own contact to the last; nobody where nobody did."""
    found = network.chains(network_queries.links(owner_id, today=today), to=person_id)
    ids = found[0].people if found else ()
    names = records.names_of(owner_id, person_ids=ids)
    return tuple((one, names[one]) for one in ids)


def overview(owner_id: int, *, now: datetime) -> Overview:
    today = now.date()
    world = routes.world(owner_id, now=now)
    history, named = asks.history(owner_id), asks.named(owner_id, today=today)
    talked = talked_with(history)
    chains = network.chains(world.snapshot.links)
    targets = Employer.objects.filter(owner_id=owner_id, target_rank__isnull=False).order_by("target_rank", "id")
    return Overview(
        people=len(world.relationships),
        ties=Tie.objects.filter(owner_id=owner_id).count(),
        chains=chains,
        circles=circles(owner_id, talked=talked),
        targets=tuple(
            routes.told(owner_id, world=world, goal=routes.employer_goal(owner_id, employer_id=employer_id), count=1)
            for employer_id in targets.values_list("id", flat=True)
        ),
        health=health(history, named=named, today=today, known=len(world.relationships)),
        reached=reached(owner_id, talked=talked),
        owed=owed(owner_id, today=today),
        names=records.names_of(owner_id, person_ids={one for chain in chains for one in chain.people}),
    )


def talked_with(history: Iterable[cadence.Ask]) -> frozenset[int]:
    """Everybody with whom a talk took place."""
    return frozenset(ask.person_id for ask in history if any(event.outcome is Outcome.TALKED for event in ask.events))


def reached(owner_id: int, *, talked: Collection[int]) -> frozenset[int]:
    """The employers aimed at where somebody works with whom a talk took place."""
    there = Affiliation.objects.filter(
        owner_id=owner_id, person_id__in=talked, is_current=True, employer__target_rank__isnull=False
    )
    return frozenset(there.values_list("employer_id", flat=True))


def health(
    history: tuple[cadence.Ask, ...], *, named: tuple[cadence.Named, ...], today: date, known: int
) -> planning.Chain:
    """Whether the talks lead on to new ones, as the plan has it."""
    found = planning.chain(history, named=named, today=today)
    return found if known else replace(found, advice="make-list")


def owed(owner_id: int, *, today: date) -> tuple[cadence.Due, ...]:
    """Thanks, news and questions to those who gave a name, due within the time in which a referrer is to be told."""
    dues = asks.due(owner_id, today=today, days=SOON.days).dues
    return tuple(one for one in dues if one.kind in TO_GIVERS)


def circles(owner_id: int, *, talked: Collection[int]) -> tuple[network.Circle, ...]:
    """The circles of two people and more, those that no talk has reached first."""
    found = network.circles(members(owner_id), talked=talked)
    return tuple(circle for circle in found if circle.people >= SMALLEST)


def members(owner_id: int) -> Iterator[tuple[network.CircleKind, str, int]]:
    places = Affiliation.objects.filter(owner_id=owner_id, person__is_person=True).order_by("id")
    for kind, name, person_id in places.values_list("kind", "employer__name", "person_id"):
        yield KINDS[kind], name, person_id
    everybody = Person.objects.filter(owner_id=owner_id, is_person=True).order_by("id")
    for person_id, groups in everybody.values_list("id", "groups"):
        for group in groups:
            is_family = people.fold(group) in FAMILY
            yield network.CircleKind.FAMILY if is_family else network.CircleKind.CLUB, group, person_id
