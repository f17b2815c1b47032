"""What can be taken back, and for how long its words are kept."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests import world

from wellmet.actions import backups, changes, imports, messages, network, people, planning, referrals
from wellmet.core.people import Affiliation, Channel, Contact, Permission, Purpose, Relationship
from wellmet.core.planning import PutOffReason
from wellmet.db.models import Change, Consent, Person, Record, Referral
from wellmet.queries.wordings import Own

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


def test_whoever_was_named_before_by_the_same_is_as_they_were(ada: int) -> None:
    grace, tom = world.person(ada, "Grace Hopper"), Contact(name="Tom Becker")
    changes.refer(ada, referrer_id=grace, contact=tom, naming=naming(Permission.YES, "ask Tom"), back="/")
    before = standing()
    again = Contact(name="Tom Becker", notes="sails")
    change_id, _ = changes.refer(ada, referrer_id=grace, contact=again, naming=naming(Permission.NO, "Tom"), back="/")
    assert standing() != before
    changes.take_back(ada, change_id=change_id)
    assert standing() == before


def standing() -> tuple[list[object], ...]:
    return (
        list(Person.objects.order_by("id").values_list("id", "name", "notes")),
        list(Referral.objects.values_list("person_id", "words", "may_use_name")),
        list(Consent.objects.values_list("person_id", "withdrawn_on")),
    )


CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Tom Becker\nTEL:+1 503 555 0142\nNOTE:sails\nEND:VCARD\n"


@pytest.mark.parametrize(
    "since",
    [
        lambda ada, tom: messages.keep(ada, person_id=tom, own=Own(Channel.EMAIL, Purpose.ADVICE, "", "Dear Tom")),
        lambda ada, tom: planning.put_off(ada, person_id=tom, reason=PutOffReason.LEAVE_OUT, now=world.NOW),
        lambda ada, tom: people.set_do_not_contact(ada, person_id=tom, do_not_contact=True),
        lambda ada, _: world.take_in(ada, CARD),
    ],
)
def test_nobody_goes_with_a_naming_of_whom_something_is_known_since(
    ada: int, since: Callable[[int, int], object]
) -> None:
    grace = world.person(ada, "Grace Hopper")
    change_id, tom = changes.refer(ada, referrer_id=grace, contact=TOM, naming=naming(Permission.ASK), back="/")
    since(ada, tom)
    with pytest.raises(referrals.ChangedSince):
        changes.take_back(ada, change_id=change_id)
    assert Person.objects.filter(id=tom).exists() and Referral.objects.exists()


def test_an_edit_stays_where_nothing_else_is_said_of_them_any_more(ada: int, tmp_path: Path) -> None:
    batch, _ = world.take_in(ada, CARD)
    assert batch
    tom = Person.objects.get().pk
    said = Contact(name="Tom Becker", notes="sails far")
    change_id = changes.edit(ada, person_id=tom, said=said, removed=(), unsaid=(), back="/")
    imports.undo(ada, batch_id=batch, now=world.NOW)
    with pytest.raises(people.NothingElseSaid):
        changes.take_back(ada, change_id=change_id)
    assert Record.objects.filter(person_id=tom).exists()
    backups.save(ada, path=tmp_path / "b.zip", now=world.NOW)
    backups.restore(ada, path=tmp_path / "b.zip")
