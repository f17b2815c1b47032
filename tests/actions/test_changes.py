"""What can be taken back, and for how long its words are kept."""

from pathlib import Path

import pytest
from tests import world

from wellmet.actions import backups, changes, network, people, referrals
from wellmet.core.people import Affiliation, Contact, Permission, Relationship
from wellmet.db.models import Change, Consent, Person, Record, Referral

pytestmark = pytest.mark.django_db

TOM = Contact(name="Tom Becker", affiliations=(Affiliation("Harbor Works"),), phones=("+1 503 555 0142",))


@pytest.fixture
def ada() -> int:
    return world.ada()


def naming(may: Permission, words: str = "") -> network.Naming:
    return network.Naming(world.TODAY, words, may)


def test_only_the_last_changes_are_kept(ada: int) -> None:
    rosa = world.person(ada, "Rosa Diaz")
    for number in range(changes.MOST + 5):
        changes.mark(ada, person_ids=[rosa], do_not_contact=bool(number % 2), back="/")
    assert Change.objects.count() == changes.MOST


def test_a_name_said_once_more_goes_back_to_what_was_said_before(ada: int) -> None:
    rosa = world.person(ada, "Rosa Diaz")
    network.refer(ada, referrer_id=rosa, contact=TOM, naming=naming(Permission.YES, "he hires"))
    before = list(Consent.objects.values())
    again, tom = changes.refer(ada, referrer_id=rosa, contact=TOM, naming=naming(Permission.NO, "ask him"), back="/")
    assert Referral.objects.get(person_id=tom).may_use_name == "no"
    changes.take_back(ada, change_id=again)
    link = Referral.objects.get(person_id=tom)
    assert (link.words, link.may_use_name) == ("he hires", "yes")
    assert list(Consent.objects.values()) == before


def test_a_name_is_not_taken_back_once_they_were_spoken_to(ada: int) -> None:
    rosa = world.person(ada, "Rosa Diaz")
    noted, tom = changes.refer(ada, referrer_id=rosa, contact=TOM, naming=naming(Permission.YES), back="/")
    network.tie(ada, one_id=rosa, other_id=tom, knowing=network.Knowing(world.TODAY))
    with pytest.raises(referrals.ChangedSince):
        changes.take_back(ada, change_id=noted)
    assert Referral.objects.count() == 1


def test_a_word_taken_back_leaves_no_empty_record(ada: int) -> None:
    world.take_in(ada, "BEGIN:VCARD\nVERSION:3.0\nFN:Rosa Diaz\nEMAIL:rosa@example.org\nEND:VCARD\n")
    rosa = Person.objects.get().pk
    change = changes.relate(ada, person_ids=[rosa], relationship=Relationship.CLOSE, back="/")
    assert Record.objects.count() == 2
    changes.take_back(ada, change_id=change)
    assert Record.objects.count() == 1


def test_after_a_restore_nothing_of_before_can_be_taken_back(ada: int, tmp_path: Path) -> None:
    rosa = world.person(ada, "Rosa Diaz")
    backups.save(ada, path=tmp_path / "one.zip", now=world.NOW)
    change = changes.edit(ada, person_id=rosa, said=Contact(name="Rosa"), removed=(), unsaid=(), back="/")
    backups.restore(ada, path=tmp_path / "one.zip")
    with pytest.raises(changes.NothingThere):
        changes.take_back(ada, change_id=change)
    assert people.words(ada, person_id=rosa).data == {"name": "Rosa Diaz"}
