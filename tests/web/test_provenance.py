"""What is held on somebody, from where and since when, as it can be shown to them."""

import pytest
from tests import world
from tests.web.visiting import Reader, undo, visitor

from wellmet.actions import merging, people
from wellmet.core.people import Contact, Outcome
from wellmet.db.models import Person

pytestmark = pytest.mark.django_db
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Rosa Diaz\nEMAIL:rosa@example.org\nCATEGORIES:Choir\nEND:VCARD\n"


def test_all_that_is_held_stands_there_by_source_with_its_day() -> None:
    ada = world.ada()
    world.take_in(ada, CARD)
    rosa = Person.objects.get().pk
    people.edit(ada, person_id=rosa, said=Contact(notes="sings alto"))
    world.log(ada, rosa, Outcome.TALKED)
    text = Reader(visitor(ada).get(f"/people/{rosa}/held/").text).text
    for said in ("Contact cards (vCard)", "since 16 November 2026", "rosa@example.org", "Choir", "sings alto"):
        assert said in text
    assert "What you asked 1" in text and "What came of it 1" in text
    assert "Take the last merge apart" not in text


def test_a_merge_is_taken_apart_from_there() -> None:
    ada = world.ada()
    one, other = world.person(ada, "Rosa Diaz"), world.person(ada, "Rosa D.")
    merging.merge(ada, kept_id=one, other_id=other, now=world.NOW)
    client = visitor(ada)
    assert "Take the last merge apart" in Reader(client.get(f"/people/{one}/held/").text).text
    done = client.post(f"/people/{one}/apart/")
    assert done["Location"] == f"/people/{other}/"
    assert Person.objects.count() == 2
    assert client.post(f"/people/{one}/apart/").status_code == 404
    assert undo(client, done)["Location"] == f"/people/{one}/"
    assert Person.objects.get().pk == one
