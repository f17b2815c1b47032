"""Taking back: each change by its own number, the same one only once, and never another's."""

import pytest
from tests import world
from tests.web.visiting import undo, visitor

from wellmet.db.models import Change, Person

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada() -> int:
    return world.ada()


def test_a_change_is_taken_back_once(ada: int) -> None:
    rosa, client = world.person(ada, "Rosa Diaz"), visitor(ada)
    marked = client.post(f"/people/{rosa}/mark/", follow=True)
    undo(client, marked)
    assert not Person.objects.get(pk=rosa).do_not_contact
    again = undo(client, marked)
    assert "nothing to take back" in client.get(again["Location"]).text


def test_two_browsers_each_take_back_their_own(ada: int) -> None:
    rosa, bo = world.person(ada, "Rosa Diaz"), world.person(ada, "Bo Berg")
    one, other = visitor(ada), visitor(ada)
    first = one.post(f"/people/{rosa}/save/", {"name": "Rosa"})
    other.post(f"/people/{bo}/save/", {"name": "Bo"})
    undo(one, first)
    assert set(Person.objects.values_list("name", flat=True)) == {"Rosa Diaz", "Bo"}


def test_a_later_change_of_the_same_person_is_not_lost(ada: int) -> None:
    rosa, client = world.person(ada, "Rosa Diaz"), visitor(ada)
    first = client.post(f"/people/{rosa}/save/", {"name": "Rosa"}, follow=True)
    client.post(f"/people/{rosa}/save/", {"name": "Rosa D."})
    assert undo(client, first).status_code == 422
    assert Person.objects.get(pk=rosa).name == "Rosa D."


def test_nobody_takes_back_what_another_changed(ada: int) -> None:
    rosa, client = world.person(ada, "Rosa Diaz"), visitor(ada)
    client.post(f"/people/{rosa}/mark/")
    visitor(world.owner("linus")).post(f"/changes/{Change.objects.get().pk}/undo/")
    assert Person.objects.get(pk=rosa).do_not_contact
