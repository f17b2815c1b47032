"""Leave to use a name: asked for, noted, taken back, run out; and the drafts that follow it."""

from datetime import timedelta

import pytest
from django.test import Client
from tests import world
from tests.web.visiting import Reader, undo, visitor

from wellmet.actions import network
from wellmet.core.people import Contact, Permission

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada() -> int:
    return world.ada()


@pytest.fixture
def client(ada: int) -> Client:
    return visitor(ada)


@pytest.fixture
def rosa(ada: int) -> int:
    said = {"emails": ("rosa@example.org",), "phones": ("+1 503 555 0142",), "relationship": "known"}
    return world.person(ada, "Rosa Diaz", employer="Vidal School", role="Teacher", **said)


@pytest.fixture
def tom(ada: int, rosa: int) -> int:
    naming = network.Naming(world.TODAY, "ask Tom", Permission.ASK)
    contact = Contact(name="Tom Okafor", emails=("tom@harbor.example",))
    return network.refer(ada, referrer_id=rosa, contact=contact, naming=naming)


def page(client: Client, person_id: int, **asked: str) -> Reader:
    return Reader(client.get(f"/people/{person_id}/say/", asked).text)


def test_leave_is_asked_for_recorded_and_taken_back_and_the_draft_follows(
    client: Client, ada: int, rosa: int, tom: int
) -> None:
    assert "not asked yet" in client.get("/consents/").text.lower()
    asking = page(client, rosa, channel="email", about=str(tom)).text
    assert "Tom Okafor" in asking and "REF-01" not in asking and "Better not like this" not in asking
    assert "Rosa" not in body(client, tom)
    client.post(f"/people/{rosa}/consents/{tom}/", {"answer": "yes"})
    assert "may be named until" in client.get("/consents/").text.lower() and "Rosa Diaz" in body(client, tom)
    client.post(f"/people/{rosa}/consents/{tom}/", {"answer": "no"})
    assert "would rather not" in client.get("/consents/").text.lower() and "Rosa" not in body(client, tom)
    assert client.post(f"/people/{rosa}/consents/{tom}/", {"answer": "perhaps"}).status_code == 422
    assert client.post(f"/people/{tom}/consents/{rosa}/", {"answer": "yes"}).status_code == 404
    assert client.get(f"/people/{tom}/say/", {"about": str(rosa), "channel": "email"}).status_code == 404


def test_what_was_noted_of_a_leave_can_be_taken_back(client: Client, rosa: int, tom: int) -> None:
    address = f"/people/{rosa}/consents/{tom}/"
    client.post(address, {"answer": "yes"})
    undo(client, client.post(address, {"answer": "no"}, follow=True))
    assert "may be named until" in client.get("/consents/").text.lower() and "Rosa Diaz" in body(client, tom)


def test_a_first_yes_taken_back_is_no_leave(client: Client, rosa: int, tom: int) -> None:
    undo(client, client.post(f"/people/{rosa}/consents/{tom}/", {"answer": "yes"}, follow=True))
    assert "not asked yet" in client.get("/consents/").text.lower() and "Rosa" not in body(client, tom)


@pytest.mark.parametrize("is_htmx", [True, False])
def test_words_that_ask_for_leave_do_not_take_the_place_of_the_ordinary_draft(
    client: Client, rosa: int, tom: int, *, is_htmx: bool
) -> None:
    asking = client.get(f"/people/{rosa}/say/", {"channel": "email", "about": str(tom)}).text
    assert 'name="passing"' in asking and "Keep my words" not in asking
    sent = {
        "person": rosa,
        "relationship": "known",
        "channel": "email",
        "purpose": "referral",
        "body": "May I name you?",
    }
    headers = {"HX-Request": "true"} if is_htmx else {}
    client.post("/check/words/", sent | {"passing": "on"}, headers=headers)
    ordinary = {"channel": "email", "purpose": "referral"}
    assert "May I name you?" not in page(client, rosa, **ordinary).text
    client.post("/check/words/", sent, headers=headers)
    assert "May I name you?" in page(client, rosa, **ordinary).text


def body(client: Client, person_id: int) -> str:
    html = client.get(f"/people/{person_id}/say/", {"channel": "email"}).text
    return html.partition("<textarea")[2].partition("</textarea>")[0]


def test_a_yes_that_has_run_out_is_asked_for_again(ada: int, rosa: int, tom: int, client: Client) -> None:
    client.post(f"/people/{rosa}/consents/{tom}/", {"answer": "yes"})
    later = visitor(ada, now=world.NOW + timedelta(days=200))
    assert "ran out" in later.get("/consents/").text and "Rosa" not in body(later, tom)


def test_where_nobody_named_anybody_the_page_says_what_will_be_there(client: Client) -> None:
    assert "Nobody has named anybody" in client.get("/consents/").text
