"""Writing down somebody one met: in a sentence, part by part, with whom they named, and back."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests import world
from tests.web.visiting import Reader, undo, visitor

from wellmet.core.people import Outcome
from wellmet.queries import people

pytestmark = pytest.mark.django_db

SAID = "Met Rosa at the gym, she teaches, said to call her cousin at Acme"
PARTS = {"name": "Tom Becker", "occupation": "welder", "employer": "Harbor Works", "phone": "+1 503 555 0142"}


@pytest.fixture
def ada() -> int:
    return world.ada()


@pytest.fixture
def client(ada: int) -> Client:
    return visitor(ada)


def named(ada: int, name: str) -> people.Whole:
    return people.person(ada, person_id=people.resolve(ada, reference=name), today=world.TODAY)


def names(ada: int) -> list[str]:
    return [one.name for one in people.find(ada, today=world.TODAY)]


def test_one_sentence_and_one_press_write_two_people_down(ada: int, client: Client) -> None:
    page = Reader(client.post("/people/keep/", {"said": SAID}, follow=True).text)
    assert "Written down." in page.text
    assert [one for one in page.values("form", "action") if one.endswith("/undo/")]
    assert "Written down last: Rosa" in page.text
    rosa = named(ada, "Rosa")
    assert (rosa.contact.how_met, rosa.contact.occupation) == ("at the gym", "teaches")
    (cousin,) = rosa.gave
    assert (cousin.name, cousin.may_use_name) == ("Rosa’s cousin", "ask")


def test_what_is_understood_can_be_looked_at_and_corrected_first(ada: int, client: Client) -> None:
    page = Reader(client.post("/people/understand/", {"said": SAID}).text)
    assert {"Rosa", "at the gym", "teaches", "Rosa’s cousin", "Acme"} <= set(page.values("input", "value"))
    assert names(ada) == []


def test_part_by_part_does_the_same(ada: int, client: Client) -> None:
    client.post("/people/keep/", PARTS | {"named": "Bea", "named_employer": "Volt", "may_use_name": "yes"})
    tom = named(ada, "Tom Becker")
    assert tom.listed.phones == ("+1 503 555 0142",)
    assert [(place.role, place.employer) for place in tom.listed.affiliations] == [("welder", "Harbor Works")]
    assert [(one.name, one.may_use_name) for one in tom.gave] == [("Bea", "yes")]


def test_somebody_here_already_may_have_named_them(ada: int, client: Client) -> None:
    world.person(ada, "Grace Hopper")
    client.post("/people/keep/", PARTS | {"via": "Grace Hopper"})
    assert [one.name for one in named(ada, "Tom Becker").came_through] == ["Grace Hopper"]


def test_undo_takes_both_back(ada: int, client: Client) -> None:
    world.person(ada, "Grace Hopper")
    kept = client.post("/people/keep/", {"said": SAID})
    assert undo(client, kept)["Location"] == "/people/add/"
    assert names(ada) == ["Grace Hopper"]


def test_whoever_was_there_before_is_after_undo_as_they_were(ada: int, client: Client) -> None:
    world.person(ada, "Bea", employer="Volt", phones=("+1 503 555 0111",))
    before = named(ada, "Bea")
    kept = client.post(
        "/people/keep/", PARTS | {"named": "Bea", "named_employer": "Volt", "named_phone": "+1 503 555 0199"}
    )
    assert named(ada, "Bea") != before
    undo(client, kept)
    assert names(ada) == ["Bea"]
    assert named(ada, "Bea") == before


def test_undo_takes_back_that_somebody_here_named_them(ada: int, client: Client) -> None:
    world.person(ada, "Grace Hopper")
    undo(client, client.post("/people/keep/", PARTS | {"via": "Grace Hopper"}))
    assert names(ada) == ["Grace Hopper"]


def test_undo_loses_nothing_that_was_noted_since(ada: int, client: Client) -> None:
    kept = client.post("/people/keep/", PARTS)
    world.log(ada, people.resolve(ada, reference="Tom Becker"), Outcome.SENT)
    assert undo(client, kept).status_code == 422
    assert names(ada) == ["Tom Becker"]


def test_somebody_of_that_name_is_shown_and_no_obstacle(ada: int, client: Client) -> None:
    rosa = world.person(ada, "Rosa", employer="Pier Nine")
    answer = client.post("/people/keep/", {"said": SAID})
    assert f"/people/{rosa}/" in Reader(answer.text).values("a", "href")
    assert answer.status_code == 422
    assert "Pier Nine" in answer.text
    assert names(ada) == ["Rosa"]
    client.post("/people/keep/", {"name": "Rosa", "is_new": "yes"})
    assert names(ada) == ["Rosa", "Rosa"]


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({"said": ""}, "Give a name"),
        ({"name": "", "how_met": "at the gym"}, "Give a name"),
        ({"name": "Tom", "email": "no address"}, "valid email"),
        ({"name": "x" * 201}, "at most 200"),
        ({"name": "Tom", "via": "Nobody Here"}, "Nobody Here"),
        ({"name": "Tom", "may_use_name": "perhaps"}, "perhaps"),
    ],
)
def test_what_cannot_be_kept_comes_back_with_its_reason(
    ada: int, client: Client, sent: dict[str, Any], said: str
) -> None:
    answer = client.post("/people/keep/", sent)
    assert answer.status_code == 422
    assert said in Reader(answer.text).text
    assert names(ada) == []


def test_an_empty_sentence_is_not_understood(client: Client) -> None:
    assert client.post("/people/understand/", {"said": ""}).status_code == 422


def test_it_is_one_press_away_from_every_page(client: Client) -> None:
    assert "/people/add/" in Reader(client.get("/bring/").text).values("a", "href")


def test_ten_namesakes_cost_as_many_queries_as_twenty(ada: int, client: Client) -> None:
    counts = []
    for _ in range(2):
        for _ in range(10):
            world.person(ada, "Rosa")
        with CaptureQueriesContext(connection) as asked:
            client.post("/people/understand/", {"said": SAID})
        counts.append(len(asked))
    assert counts[0] == counts[1]


def test_a_note_with_a_protected_trait_keeps_nobody_and_loses_nothing(ada: int, client: Client) -> None:
    answer = client.post("/people/keep/", PARTS | {"note": "Divorced. Knows the yard."})
    assert answer.status_code == 422
    assert "Divorced. Knows the yard." in answer.text
    assert "“Divorced”" in Reader(answer.text).text
    for field, said in (("how_met", "while she was pregnant"), ("occupation", "retired, divorced")):
        answer = client.post("/people/keep/", PARTS | {field: said})
        assert (answer.status_code, said in answer.text) == (422, True)
    assert names(ada) == []
