from datetime import timedelta

import pytest
from tests import world

from wellmet.actions import forgetting, imports, network, notes
from wellmet.core.network import Source
from wellmet.core.people import Affiliation, Contact, Permission
from wellmet.db.models import Consent, Person, Referral, Tie
from wellmet.queries import network as queries
from wellmet.queries import people as people_queries

pytestmark = pytest.mark.django_db

TOM = Contact(name="Tom Okafor", affiliations=(Affiliation("Harbor Logistics", "Manager"),))


CARDS = "".join(
    f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nEMAIL:{name[:3]}@example.org\nEND:VCARD\n"
    for name in ("Rosa Diaz", "Tom Okafor", "Una Berg")
)


def naming(permission: Permission, *, words: str = "") -> network.Naming:
    return network.Naming(world.TODAY, words, permission)


def test_whoever_is_named_is_referred_until_the_user_says_otherwise() -> None:
    ada = world.ada()
    rosa = world.person(ada, "Rosa Diaz")
    tom = network.refer(ada, referrer_id=rosa, contact=TOM, naming=naming(Permission.ASK))
    assert people_queries.person(ada, person_id=tom, today=world.TODAY).listed.relationship == "referred"


def test_a_yes_is_a_consent_that_ends_and_a_no_withdraws_it() -> None:
    ada = world.ada()
    rosa = world.person(ada, "Rosa Diaz")
    tom = network.refer(ada, referrer_id=rosa, contact=TOM, naming=naming(Permission.YES))
    (way,) = queries.ways(ada, today=world.TODAY)[tom]
    assert way.may_use_name
    (later,) = queries.ways(ada, today=world.TODAY + timedelta(days=181))[tom]
    assert not later.may_use_name
    network.connect(ada, referrer_id=rosa, person_id=tom, naming=naming(Permission.NO))
    (way,) = queries.ways(ada, today=world.TODAY)[tom]
    assert not way.may_use_name
    assert Consent.objects.get().withdrawn_on == world.TODAY


def test_what_is_allowed_later_leaves_the_history_as_it_was() -> None:
    ada = world.ada()
    rosa = world.person(ada, "Rosa Diaz")
    said = network.Naming(world.TODAY - timedelta(days=9), "he hires", Permission.ASK)
    tom = network.refer(ada, referrer_id=rosa, contact=TOM, naming=said)
    again = network.refer(ada, referrer_id=rosa, contact=Contact(name="tom okafor"), naming=naming(Permission.YES))
    assert again == tom
    assert queries.ways(ada, today=world.TODAY)[tom] == (queries.Way(rosa, "he hires", may_use_name=True),)
    assert Referral.objects.get().on == said.on


def test_no_record_means_no() -> None:
    ada = world.ada()
    rosa = world.person(ada, "Rosa Diaz")
    tom = network.refer(ada, referrer_id=rosa, contact=TOM, naming=naming(Permission.ASK))
    assert not queries.ways(ada, today=world.TODAY)[tom][0].may_use_name
    assert not Consent.objects.exists()


def test_the_same_name_at_the_same_employer_is_the_one_who_is_there() -> None:
    ada = world.ada()
    rosa = world.person(ada, "Rosa Diaz")
    tom = world.person(ada, "Tom Okafor", employer="Harbor Logistics, Inc.", role="Clerk")
    assert network.refer(ada, referrer_id=rosa, contact=TOM, naming=naming(Permission.YES)) == tom


def test_the_same_name_elsewhere_is_somebody_else() -> None:
    ada = world.ada()
    rosa = world.person(ada, "Rosa Diaz")
    tom = world.person(ada, "Tom Okafor", employer="Pier Nine")
    assert network.refer(ada, referrer_id=rosa, contact=TOM, naming=naming(Permission.YES)) != tom


def test_an_address_on_record_tells_who_was_named() -> None:
    ada = world.ada()
    rosa = world.person(ada, "Rosa Diaz")
    tom = world.person(ada, "Tom Okafor", emails=("tom@example.org",))
    named = Contact(name="T. Okafor", emails=("TOM@example.org",))
    assert network.refer(ada, referrer_id=rosa, contact=named, naming=naming(Permission.YES)) == tom


def test_nobody_names_themselves() -> None:
    ada = world.ada()
    rosa = world.person(ada, "Rosa Diaz", emails=("rosa@example.org",))
    with pytest.raises(network.NamedThemselves):
        network.refer(
            ada,
            referrer_id=rosa,
            contact=Contact(name="Rosa Diaz", emails=("rosa@example.org",)),
            naming=naming(Permission.YES),
        )
    assert not Referral.objects.exists()
    assert Person.objects.count() == 1


def test_a_way_with_a_name_that_may_be_used_comes_first() -> None:
    ada = world.ada()
    rosa, grace = world.person(ada, "Rosa Diaz"), world.person(ada, "Grace Hopper")
    tom = network.refer(ada, referrer_id=rosa, contact=TOM, naming=naming(Permission.YES, words="he hires"))
    network.connect(ada, referrer_id=grace, person_id=tom, naming=naming(Permission.NO))
    assert [way.referrer_id for way in queries.ways(ada, today=world.TODAY)[tom]] == [rosa, grace]


def test_a_tie_is_one_row_whoever_is_named_first_and_the_newer_word_counts() -> None:
    ada = world.ada()
    rosa, tom = world.person(ada, "Rosa Diaz"), world.person(ada, "Tom Okafor")
    network.tie(ada, one_id=tom, other_id=rosa, knowing=network.Knowing(world.TODAY, Source.SAID, 0.5))
    network.tie(ada, one_id=rosa, other_id=tom, knowing=network.Knowing(world.TODAY, Source.USER, 0.9))
    (tie,) = Tie.objects.all()
    assert (tie.a_id, tie.b_id, tie.source, tie.certainty) == (rosa, tom, "user", 0.9)
    network.untie(ada, one_id=tom, other_id=rosa)
    assert not Tie.objects.exists()
    with pytest.raises(network.NotTied):
        network.untie(ada, one_id=tom, other_id=rosa)


def test_nobody_is_tied_to_themselves_or_to_somebody_elses_people() -> None:
    ada, linus = world.ada(), world.owner("linus")
    rosa, theirs = world.person(ada, "Rosa Diaz"), world.person(linus, "Theirs")
    with pytest.raises(network.OneAndTheSame):
        network.tie(ada, one_id=rosa, other_id=rosa, knowing=network.Knowing(world.TODAY))
    with pytest.raises(people_queries.NoSuchPerson):
        network.tie(ada, one_id=rosa, other_id=theirs, knowing=network.Knowing(world.TODAY))
    assert not Tie.objects.exists()


def test_a_forgotten_persons_ties_go_with_them() -> None:
    ada = world.ada()
    rosa, tom = world.person(ada, "Rosa Diaz"), world.person(ada, "Tom Okafor")
    network.tie(ada, one_id=tom, other_id=rosa, knowing=network.Knowing(world.TODAY))
    assert forgetting.forget(ada, person_id=tom).rows["tie"] == 1
    assert not Tie.objects.exists()
    assert queries.snapshot(ada, today=world.TODAY).stated == {}


def test_whoever_the_user_tied_to_somebody_stays_when_the_import_is_taken_back() -> None:
    ada = world.ada()
    batch, _ = world.take_in(ada, CARDS)
    assert batch
    ids = dict(Person.objects.values_list("name", "id"))
    network.tie(ada, one_id=ids["Tom Okafor"], other_id=ids["Rosa Diaz"], knowing=network.Knowing(world.TODAY))
    imports.undo(ada, batch_id=batch, now=world.NOW)
    assert set(Person.objects.values_list("name", flat=True)) == {"Tom Okafor", "Rosa Diaz"}


def test_words_that_tell_a_protected_trait_are_not_kept_with_a_name() -> None:
    ada = world.ada()
    rosa, tom = world.person(ada, "Rosa Diaz"), world.person(ada, "Tom Okafor")
    with pytest.raises(notes.DoesNotBelong):
        network.connect(ada, referrer_id=rosa, person_id=tom, naming=naming(Permission.YES, words="She is pregnant."))
    assert not Referral.objects.exists()
