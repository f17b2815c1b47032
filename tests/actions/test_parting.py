"""A merge taken apart, and that taken back."""

import pytest
from tests import world
from tests.actions.test_merging import ROSE, ROSE_TOO, contents, two

from wellmet.actions import changes, imports, merging, people
from wellmet.core.people import Contact
from wellmet.db.models import Apart, Batch, Change, Merge, Person
from wellmet.queries import people as people_queries

pytestmark = pytest.mark.django_db


def one_of(owner_id: int, *, kept_id: int, other_id: int) -> None:
    """Two made one, of whom the user then said, unsaid and marked this and that."""
    merging.merge(owner_id, kept_id=kept_id, other_id=other_id, now=world.NOW)
    people.edit(owner_id, person_id=kept_id, said=Contact(occupation="captain"), removed=("+1 415 555 0100",))
    people.edit(owner_id, person_id=kept_id, said=Contact(), unsaid=("notes",))
    people.set_do_not_contact(owner_id, person_id=kept_id, do_not_contact=False)


def test_taken_back_they_are_one_as_before_and_can_be_taken_apart_again() -> None:
    owner_id, grace, again = two()
    one_of(owner_id, kept_id=grace, other_id=again)
    before = contents(owner_id)
    first, taken = changes.part(owner_id, person_id=grace, back="/")
    parted = contents(owner_id)
    assert taken.person_id == again and Apart.objects.exists()
    changes.take_back(owner_id, change_id=first)
    assert contents(owner_id) == before and not Apart.objects.exists()
    changes.part(owner_id, person_id=grace, back="/")
    assert contents(owner_id) == parted


def test_whoever_alone_was_spoken_of_is_so_again() -> None:
    owner_id = world.owner()
    world.take_in(owner_id, ROSE)
    rose = Person.objects.get(name="Rosemary Whitehead").pk
    by_hand = world.person(owner_id, "Rose White", notes="sails")
    one_of(owner_id, kept_id=rose, other_id=by_hand)
    before = contents(owner_id)
    first, _ = changes.part(owner_id, person_id=rose, back="/")
    changes.take_back(owner_id, change_id=first)
    assert contents(owner_id) == before


def test_what_was_said_of_either_since_is_said_of_the_one() -> None:
    owner_id, grace, again = two()
    one_of(owner_id, kept_id=grace, other_id=again)
    change_id, _ = changes.part(owner_id, person_id=grace, back="/")
    people.edit(owner_id, person_id=again, said=Contact(emails=("again@x.example",)))
    Change.objects.exclude(id=change_id).delete()
    changes.take_back(owner_id, change_id=change_id)
    whole = people_queries.person(owner_id, person_id=grace, today=world.TODAY)
    assert "again@x.example" in whole.listed.emails and whole.contact.occupation == "captain"


def test_two_who_were_said_to_be_two_stay_so() -> None:
    owner_id, grace, again = two()
    merging.keep_apart(owner_id, one_id=grace, other_id=again)
    merging.merge(owner_id, kept_id=grace, other_id=again, now=world.NOW)
    first, _ = changes.part(owner_id, person_id=grace, back="/")
    changes.take_back(owner_id, change_id=first)
    merging.unmerge(owner_id, person_id=grace, apart=False)
    assert Apart.objects.count() == 1


def test_what_an_import_joined_is_joined_again_and_goes_with_the_import() -> None:
    owner_id = world.owner()
    world.take_in(owner_id, ROSE)
    before = contents(owner_id)
    world.take_in(owner_id, ROSE_TOO)
    rose = Merge.objects.get().kept_id
    change_id, taken = changes.part(owner_id, person_id=rose, back="/")
    assert taken.person_id != rose
    changes.take_back(owner_id, change_id=change_id)
    assert Merge.objects.get().kept_id == rose
    batch = Batch.objects.order_by("-id").first()
    assert batch is not None
    imports.undo(owner_id, batch_id=batch.pk, now=world.NOW)
    assert contents(owner_id) == before


def test_nobody_is_taken_apart_who_was_never_merged() -> None:
    owner_id, grace, _ = two()
    with pytest.raises(merging.NeverMerged):
        changes.part(owner_id, person_id=grace, back="/")
