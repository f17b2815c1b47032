import pytest
from tests import world

from wellmet.actions import network, people
from wellmet.core.people import Affiliation, Contact, Outcome
from wellmet.db.models import Person, Referral
from wellmet.queries import people as queries

pytestmark = pytest.mark.django_db


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


def test_a_number_is_corrected_by_giving_it_its_country() -> None:
    ada = world.owner("ada")  # who has not said in which country they are
    rosa = world.person(ada, "Rosa Diaz", phones=("(503) 555-0142",))
    people.edit(ada, person_id=rosa, said=Contact(phones=("+1 503 555 0142",)), removed=("(503) 555-0142",))
    assert queries.person(ada, person_id=rosa, today=world.TODAY).contact.phones == ("+1 503 555 0142",)


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


def test_a_person_marked_not_to_be_contacted_can_be_unmarked() -> None:
    ada = world.ada()
    rosa = world.person(ada, "Rosa Diaz")
    people.set_do_not_contact(ada, person_id=rosa, do_not_contact=True)
    assert queries.person(ada, person_id=rosa, today=world.TODAY).do_not_contact
    people.set_do_not_contact(ada, person_id=rosa, do_not_contact=False)
    assert not queries.person(ada, person_id=rosa, today=world.TODAY).do_not_contact


def test_what_was_taken_away_can_be_given_back() -> None:
    ada = world.ada()
    rosa = world.person(ada, "Rosa Diaz", emails=("r@example.org",), phones=("+1 503 555 0142",))
    people.edit(ada, person_id=rosa, said=Contact(), removed=["R@example.org", "(503) 555-0142"])
    assert queries.person(ada, person_id=rosa, today=world.TODAY).listed.emails == ()
    assert queries.person(ada, person_id=rosa, today=world.TODAY).listed.phones == ()
    people.edit(ada, person_id=rosa, said=Contact(emails=("r@example.org",)))
    assert queries.person(ada, person_id=rosa, today=world.TODAY).listed.emails == ("r@example.org",)


def test_one_owner_cannot_change_anothers_person() -> None:
    ada, linus = world.ada(), world.owner("linus")
    grace, rosa = world.person(ada, "Grace Hopper"), world.person(linus, "Rosa Diaz")
    naming = network.Naming(world.TODAY)
    with pytest.raises(queries.NoSuchPerson):
        people.edit(linus, person_id=grace, said=Contact(name="Mine"))
    with pytest.raises(queries.NoSuchPerson):
        people.set_do_not_contact(linus, person_id=grace, do_not_contact=True)
    with pytest.raises(queries.NoSuchPerson):
        network.refer(linus, referrer_id=grace, contact=Contact(name="Tom"), naming=naming)
    with pytest.raises(queries.NoSuchPerson):
        network.connect(linus, referrer_id=rosa, person_id=grace, naming=naming)
    with pytest.raises(queries.NoSuchPerson):
        world.log(linus, grace, Outcome.SENT)
    assert Person.objects.get(id=grace).name == "Grace Hopper"
    assert not Referral.objects.exists()
