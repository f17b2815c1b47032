"""Today's five are the right five, whatever is remembered, put together by kind or left unsorted on the way to them."""

import random
from datetime import date, timedelta

import pytest
from tests import invented, world
from tests.core.planning import exhaustive

from wellmet.actions import imports, network, people, planning, selections
from wellmet.core import formats
from wellmet.core.people import Affiliation, Channel, Contact, Outcome, Permission
from wellmet.core.planning import PutOffReason
from wellmet.db.models import Person
from wellmet.queries import planning as planning_queries
from wellmet.queries import today
from wellmet.queries.imports import Source

pytestmark = pytest.mark.django_db

EMPLOYERS = (*world.ADA.employers, "Bar Works", "Denan Works", "Olhan Works", "")
RELATIONSHIPS = ("", "", "", "close", "known", "stranger", "employer", "affiliated", "dormant")
PEOPLE = 80


def contact(number: int, dice: random.Random) -> Contact:
    """Somebody of whom this and that is known."""
    employer, has = dice.choice(EMPLOYERS), [dice.random() < 0.6 for _ in range(4)]
    place = Affiliation(employer, dice.choice(invented.TRADES), is_current=dice.random() < 0.8)
    return Contact(
        name=f"{dice.choice(invented.GIVEN)} {invented.surname(number)}",
        emails=(f"{number}@example.org",) if has[0] else (),
        phones=(f"+1 503 555 {number:04d}",) if has[1] else (),
        affiliations=(place,) if employer else (),
        occupation=dice.choice(("", "nurse", "warehouse shift lead", "teacher")),
        relationship=dice.choice(RELATIONSHIPS),
        how_met="at the gym" if has[2] else "",
        groups=(dice.choice(("choir", "chess")),) if has[3] else (),
        connected_on=date(2016, 1, 1) + timedelta(days=dice.randrange(3_900)) if dice.random() < 0.5 else None,
    )


def search(dice: random.Random) -> tuple[int, list[int]]:
    """Ada's search among people drawn at random, some of whom were asked, named, put off or left alone."""
    ada = world.ada()
    entries = tuple(formats.Entry(number, contact(number, dice)) for number in range(PEOPLE))
    parsed = formats.Parsed(formats.Format.VCARD, entries, read=PEOPLE)
    imports.take_in(ada, sources=[Source("drawn.vcf", parsed)], now=world.NOW)
    ids = list(Person.objects.filter(owner_id=ada).order_by("id").values_list("id", flat=True))
    for person_id in dice.sample(ids, 12):
        on, outcome = world.TODAY - timedelta(days=dice.randrange(120)), dice.choice(list(Outcome))
        knew = dice.choice((True, False)) if outcome is Outcome.TALKED else None
        world.log(
            ada, person_id, outcome, on=on, channel=dice.choice((Channel.EMAIL, Channel.PHONE)), knew_someone=knew
        )
    for number in range(4):
        naming = network.Naming(world.TODAY - timedelta(days=number * 3), "", dice.choice(list(Permission)))
        place = Affiliation(dice.choice(EMPLOYERS[:5]))
        named = Contact(name=f"Named {invented.surname(number)}", affiliations=(place,))
        network.refer(ada, referrer_id=dice.choice(ids), contact=named, naming=naming)
    for _ in range(10):
        one, other = dice.sample(ids, 2)
        network.tie(ada, one_id=one, other_id=other, knowing=network.Knowing(world.TODAY))
    for person_id, reason in zip(dice.sample(ids, 4), PutOffReason, strict=True):
        planning.put_off(ada, person_id=person_id, reason=reason, now=world.NOW)
    selections.set_do_not_contact(ada, person_ids=dice.sample(ids, 4), do_not_contact=True)
    return ada, ids


def shown(owner_id: int) -> list[tuple[int, Channel, float]]:
    cards = today.today(owner_id, now=world.NOW).cards
    return [(card.suggestion.person_id, card.suggestion.channel, card.suggestion.score) for card in cards]


def exhausted(owner_id: int) -> list[tuple[int, Channel, float]]:
    """What the rows say now, read one person after another past everything that is remembered."""
    everybody = list(Person.objects.filter(owner_id=owner_id).order_by("id").values_list("id", flat=True))
    scene = planning_queries.scene(owner_id, now=world.NOW, person_ids=everybody)
    return exhaustive.chosen(scene)


@pytest.mark.parametrize("drawn", range(6))
def test_the_five_of_today_are_those_of_an_exhaustive_ranking(drawn: int) -> None:
    dice = random.Random(drawn)
    ada, ids = search(dice)
    first = shown(ada)
    assert len(first) == 5
    assert first == shown(ada) == exhausted(ada)
    world.log(ada, first[0][0], Outcome.TALKED, knew_someone=False)
    assert shown(ada) == exhausted(ada) != first
    people.edit(ada, person_id=dice.choice(ids), said=Contact(relationship="close", how_met="next door"))
    people.add(ada, contact=Contact(name="Rosa Diaz", phones=("+1 503 555 0199",), relationship="close"))
    assert shown(ada) == exhausted(ada)


def test_somebody_read_alone_is_who_they_are_among_all_others() -> None:
    ada, _ = search(random.Random(7))
    everybody = planning_queries.everyone(ada, today=world.TODAY).candidates
    alone = [planning_queries.read(ada, today=world.TODAY, person_ids=[one.id]).candidates for one in everybody]
    assert [found for (found,) in alone] == list(everybody)
