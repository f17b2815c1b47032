"""Noting what came of an ask, and taking it back."""

import pytest
from django.test import Client
from tests import world
from tests.web.visiting import Reader, visitor

from wellmet.core.people import Outcome
from wellmet.queries import asks

pytestmark = pytest.mark.django_db

SAID = {"channel": "email", "purpose": "advice", "outcome": "agreed", "note": "Thursday, by the pier"}


@pytest.fixture
def ada() -> int:
    return world.ada()


@pytest.fixture
def grace(ada: int) -> int:
    return world.person(ada, "Grace Hopper", emails=("grace@harbor.example",), relationship="known")


@pytest.fixture
def client(ada: int) -> Client:
    return visitor(ada)


def test_what_came_of_an_ask_is_noted_on_the_day(ada: int, grace: int, client: Client) -> None:
    assert client.post(f"/people/{grace}/log/", SAID)["Location"] == "/"
    (ask,) = asks.shown(ada, person_id=grace)
    assert (ask.channel, ask.purpose) == ("email", "advice")
    assert ask.history == (asks.Entry("agreed", world.TODAY, "Thursday, by the pier", None),)


def test_the_page_that_follows_says_so_and_offers_to_take_it_back(grace: int, client: Client) -> None:
    page = Reader(client.post(f"/people/{grace}/log/", SAID, follow=True).text)
    assert "Noted." in page.text
    assert "/asks/undo/" in page.values("form", "action")
    assert "/asks/undo/" not in Reader(client.get("/").text).values("form", "action")


def test_a_message_in_a_cookie_names_nobody(grace: int, client: Client) -> None:
    client.post(f"/people/{grace}/log/", SAID)
    assert "Grace" not in str(client.cookies)


def test_undo_takes_back_what_was_just_noted(ada: int, grace: int, client: Client) -> None:
    client.post(f"/people/{grace}/log/", SAID)
    assert "Taken back" in client.post("/asks/undo/", follow=True).text
    assert asks.shown(ada) == ()


def test_a_second_press_on_undo_takes_nothing_more_back(ada: int, grace: int, client: Client) -> None:
    for _ in range(2):
        client.post(f"/people/{grace}/log/", SAID)
    client.post("/asks/undo/")
    assert "nothing to take back" in client.post("/asks/undo/", follow=True).text
    assert [len(ask.history) for ask in asks.shown(ada)] == [1]


def test_an_undo_without_anything_noted_here_leaves_older_entries_alone(ada: int, grace: int, client: Client) -> None:
    world.log(ada, grace, Outcome.SENT)
    client.post("/asks/undo/")
    assert len(asks.shown(ada)) == 1


@pytest.mark.parametrize(
    "change",
    [{"outcome": ""}, {"outcome": "married"}, {"channel": "pigeon"}, {"purpose": "gossip"}, {"note": "x" * 2001}],
)
def test_what_cannot_be_read_is_refused_in_words_and_nothing_is_noted(
    change: dict[str, str], ada: int, grace: int, client: Client
) -> None:
    answer = client.post(f"/people/{grace}/log/", SAID | change)
    assert answer.status_code == 422
    assert "Nothing was noted." in answer.text
    assert asks.shown(ada) == ()


@pytest.mark.parametrize("number", ["0", "999999999999999999"])
def test_nobody_has_a_number_that_was_never_given(number: str, client: Client) -> None:
    assert client.post(f"/people/{number}/log/", SAID).status_code == 404
