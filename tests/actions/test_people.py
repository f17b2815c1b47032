from collections.abc import Iterable

import pytest
from tests import world

from wellmet.actions import forgetting, network, people
from wellmet.core.people import Affiliation, Contact, Outcome, Permission
from wellmet.db.models import Employer, Forgotten, Person, Referral
from wellmet.db.models import Outcome as OutcomeRow
from wellmet.queries import exports
from wellmet.queries import people as queries

pytestmark = pytest.mark.django_db


def strings_in(value: object) -> Iterable[str]:
    if isinstance(value, dict):
        for inner in value.values():
            yield from strings_in(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from strings_in(inner)
    elif isinstance(value, str):
        yield value


def test_somebody_needs_something_to_be_called_by() -> None:
    ada = world.ada()
    with pytest.raises(people.NothingToCallThem):
        world.person(ada, "", how_met="the gym")
    assert not Person.objects.exists()


def test_two_people_of_one_name_are_two() -> None:
    ada = world.ada()
    assert world.person(ada, "Ana Ruiz") != world.person(ada, "Ana Ruiz")


def test_editing_one_thing_leaves_the_rest() -> None:
    ada = world.ada()
    rosa = world.person(ada, "Rosa Diaz", emails=("rosa@example.org",), how_met="the gym", notes="runs")
    people.edit(ada, person_id=rosa, said=Contact(phones=("+1 503 555 0142",), occupation="teacher"))
    contact = queries.person(ada, person_id=rosa, today=world.TODAY).contact
    assert contact.emails == ("rosa@example.org",)
    assert contact.phones == ("+1 503 555 0142",)
    assert (contact.name, contact.how_met, contact.notes, contact.occupation) == (
        "Rosa Diaz",
        "the gym",
        "runs",
        "teacher",
    )


def test_a_new_role_at_the_same_employer_replaces_the_old() -> None:
    ada = world.ada()
    grace = world.person(ada, "Grace Hopper", employer="Harbor Logistics", role="Clerk")
    people.edit(ada, person_id=grace, said=Contact(affiliations=(Affiliation("Harbor Logistics", "Manager"),)))
    (place,) = queries.person(ada, person_id=grace, today=world.TODAY).listed.affiliations
    assert place.role == "Manager"


def test_what_is_taken_away_stays_away_after_the_next_import() -> None:
    ada = world.ada()
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Rosa Diaz\nEMAIL:rosa@example.org\nEMAIL:old@example.org\nEND:VCARD\n"
    world.take_in(ada, card)
    (rosa,) = queries.find(ada, today=world.TODAY)
    people.edit(ada, person_id=rosa.id, said=Contact(), removed=["old@example.org"])
    world.take_in(ada, card.replace("END", "TITLE:Teacher\nEND"))
    assert queries.person(ada, person_id=rosa.id, today=world.TODAY).listed.emails == ("rosa@example.org",)


def test_forgetting_leaves_no_string_of_theirs() -> None:
    ada = world.ada()
    rosa = world.person(
        ada, "Rosa Quetzalli", emails=("rosa.q@example.org",), phones=("+1 503 555 0142",), employer="Quetzal Bakery"
    )
    grace = world.person(ada, "Grace Hopper", how_met="through Rosa Quetzalli", notes="call rosa quetzalli first")
    network.connect(ada, referrer_id=rosa, person_id=grace, naming=network.Naming(world.TODAY, "", Permission.YES))
    world.log(ada, grace, Outcome.TALKED, note="Rosa Quetzalli sends her best")
    world.log(ada, rosa, Outcome.TALKED, note="a good talk")
    erased = forgetting.forget(ada, person_id=rosa)
    left = " ".join(strings_in(exports.document(ada))).casefold()
    for string in ("quetzalli", "rosa.q@", "555 0142", "quetzal bakery"):
        assert string not in left
    assert erased.rows["person"] == 1
    assert not Referral.objects.exists()
    assert not Employer.objects.filter(name="Quetzal Bakery").exists()
    assert OutcomeRow.objects.get().note == "[forgotten] sends her best"
    assert Forgotten.objects.filter(owner_id=ada).count() == 2


def test_one_owner_cannot_forget_anothers_person() -> None:
    ada, linus = world.ada(), world.owner("linus")
    rosa = world.person(ada, "Rosa Diaz")
    with pytest.raises(queries.NoSuchPerson):
        forgetting.forget(linus, person_id=rosa)
    assert Person.objects.filter(id=rosa).exists()


def test_a_person_marked_not_to_be_contacted_can_be_unmarked() -> None:
    ada = world.ada()
    rosa = world.person(ada, "Rosa Diaz")
    people.set_do_not_contact(ada, person_id=rosa, do_not_contact=True)
    assert queries.person(ada, person_id=rosa, today=world.TODAY).do_not_contact
    people.set_do_not_contact(ada, person_id=rosa, do_not_contact=False)
    assert not queries.person(ada, person_id=rosa, today=world.TODAY).do_not_contact
