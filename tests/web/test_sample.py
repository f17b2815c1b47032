"""The sample search: in with one press, out with another."""

import pytest
from tests import world
from tests.web.visiting import Reader, visitor

from wellmet.queries import people

pytestmark = pytest.mark.django_db


@pytest.fixture
def owner() -> int:
    return world.owner("newcomer")


def test_one_press_fills_an_empty_start_and_the_page_says_that_it_is_invented(owner: int) -> None:
    page = Reader(visitor(owner).post("/sample/load/", follow=True).text)
    assert "This is an invented sample search." in page.text
    assert page.values("article", "class")
    assert "/sample/clear/" in page.values("form", "action")


def test_another_press_clears_it_and_leaves_an_empty_start(owner: int) -> None:
    client = visitor(owner)
    client.post("/sample/load/")
    assert "Whom do you know?" in client.post("/sample/clear/", follow=True).text
    assert people.find(owner, today=world.TODAY) == ()


def test_the_demo_says_how_to_begin_ones_own_and_offers_no_empty_start(owner: int) -> None:
    page = Reader(visitor(owner, is_demo=True).post("/sample/load/", follow=True).text)
    assert "instead of wellmet demo" in page.text
    assert "/sample/clear/" not in page.values("form", "action")


def test_it_never_mixes_with_people_who_are_there(owner: int) -> None:
    world.person(owner, "Grace Hopper")
    answer = visitor(owner).post("/sample/load/")
    assert answer.status_code == 422
    assert "something of yours here already" in answer.text
    assert len(people.find(owner, today=world.TODAY)) == 1


def test_ones_own_people_are_not_cleared_away(owner: int) -> None:
    world.person(owner, "Grace Hopper")
    assert visitor(owner).post("/sample/clear/").status_code == 422
    assert len(people.find(owner, today=world.TODAY)) == 1
