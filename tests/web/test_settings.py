"""What is held, taking it out, and having found work."""

import json

import pytest
from django.test import Client
from tests import world
from tests.web.visiting import Reader, visitor

from wellmet.core import planning
from wellmet.core.people import Outcome
from wellmet.queries import asks
from wellmet.queries import planning as plans

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada() -> int:
    return world.ada()


@pytest.fixture
def client(ada: int) -> Client:
    return visitor(ada)


def suggested(owner_id: int) -> int:
    return len(plans.plan(owner_id, choice=planning.Choice(), now=world.NOW).plan.suggestions)


def test_what_is_held_is_counted_by_kind_and_source(ada: int, client: Client) -> None:
    world.person(ada, "Rosa Diaz", emails=("a@example.org", "b@example.org"))
    text = Reader(client.get("/settings/").text).text
    assert "People 1" in text
    assert "E-mail addresses 2" in text
    assert "of these from you 1" in text


def test_each_count_leads_to_the_people_it_is_about(ada: int, client: Client) -> None:
    rosa = world.person(ada, "Rosa Diaz", emails=("a@example.org",), employer="Pier Nine")
    world.person(ada, "Bo Berg", phones=("+1 503 555 0111",))
    world.log(ada, rosa, Outcome.TALKED)
    held = Reader(client.get("/settings/").text)
    rows = [href for href in held.values("a", "href") if href.startswith("/people/?")]
    shown = {href: Reader(client.get(href).text).text for href in rows}
    about_rosa = ("with-email", "placed", "asked")
    assert {f"/people/?view={view}" for view in (*about_rosa, "with-phone")} | {"/people/?source=hand"} <= set(rows)
    for view in about_rosa:
        assert "Rosa Diaz" in shown[f"/people/?view={view}"]
        assert "1 of 2 people" in shown[f"/people/?view={view}"]
    assert "Bo Berg" in shown["/people/?view=with-phone"]
    assert "2 people" in shown["/people/?source=hand"]


def test_the_people_come_out_as_cards(ada: int, client: Client) -> None:
    world.person(ada, "Zoë Müller")
    answer = client.get("/settings/export/?format=vcard")
    assert answer["Content-Disposition"] == 'attachment; filename="wellmet-20261116.vcf"'
    assert "FN:Zoë Müller" in answer.text


def test_the_hours_are_told_as_one_says_them(client: Client) -> None:
    assert "5 hours a week" in Reader(client.get("/settings/").text).text


def test_everything_comes_out_as_one_file(ada: int, client: Client) -> None:
    world.person(ada, "Zoë Müller")
    answer = client.get("/settings/export/")
    assert answer["Content-Disposition"] == 'attachment; filename="wellmet-20261116.json"'
    assert json.loads(answer.content)["people"][0]["name"] == "Zoë Müller"


def test_found_work_ends_what_is_asked_keeps_thanks_and_can_be_taken_back(ada: int, client: Client) -> None:
    rosa = world.person(ada, "Rosa Diaz", phones=("+1 503 555 0110",))
    bo = world.person(ada, "Bo Berg", phones=("+1 503 555 0111",))
    world.person(ada, "Ana Ruiz", phones=("+1 503 555 0112",))
    world.log(ada, rosa, Outcome.TALKED)
    world.log(ada, bo, Outcome.SENT)
    kinds = {one.kind.value for one in asks.due(ada, today=world.TODAY, days=60).dues}
    assert "follow-up" in kinds
    assert suggested(ada) > 0
    page = Reader(client.post("/settings/found-work/", follow=True).text)
    assert f"/people/{rosa}/" in page.values("a", "href")
    assert f"/people/{bo}/" not in page.values("a", "href")
    assert suggested(ada) == 0
    assert {one.kind.value for one in asks.due(ada, today=world.TODAY, days=60).dues} == {"thanks"}
    assert "You have found work" in client.get(f"/people/{bo}/").text
    assert "They helped you." not in client.get(f"/people/{bo}/").text
    thanked = Reader(client.get(f"/people/{rosa}/").text)
    assert "They helped you." in thanked.text
    assert "hank" in thanked.text.partition("These words are a beginning".lower())[2]
    assert "tel:+15035550110" in thanked.values("a", "href")
    client.post("/settings/look-again/")
    assert suggested(ada) > 0
