"""Whom nothing has been heard of for a year: kept on purpose, or forgotten."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from tests import world
from tests.web.visiting import Reader, undo, visitor

from wellmet.core.people import Outcome
from wellmet.db.models import Batch, Person

pytestmark = pytest.mark.django_db

LONG_AGO = world.TODAY - timedelta(days=400)
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Tom Becker\nEMAIL:tom@example.org\nEND:VCARD\n"


@pytest.fixture(autouse=True)
def data(settings: Any, tmp_path: Path) -> None:
    settings.DATA = tmp_path


@pytest.fixture
def ada() -> int:
    return world.ada()


@pytest.fixture
def rosa(ada: int) -> int:
    rosa = world.person(ada, "Rosa Diaz")
    Person.objects.filter(pk=rosa).update(kept_on=LONG_AGO)
    return rosa


@pytest.fixture
def client(ada: int) -> Client:
    return visitor(ada)


def silent(client: Client) -> str:
    return Reader(client.get("/settings/quiet/").text).text


def test_the_settings_lead_to_whoever_fell_silent(rosa: int, client: Client) -> None:
    page = Reader(client.get("/settings/").text)
    assert "Nothing has been heard of 1 person for a year" in page.text
    assert "Rosa Diaz" in silent(client)
    assert "nothing since October 2025" in silent(client)


def test_whoever_was_asked_or_named_somebody_since_is_not_silent(ada: int, rosa: int, client: Client) -> None:
    world.log(ada, rosa, Outcome.SENT)
    assert "Rosa Diaz" not in silent(client)


def test_an_import_counts_as_a_sign_for_a_year(ada: int, client: Client) -> None:
    world.take_in(ada, CARD)
    assert "Tom Becker" not in silent(client)
    Batch.objects.update(imported_at=world.NOW - timedelta(days=400))
    assert "Tom Becker" in silent(client)
    world.take_in(ada, CARD.replace("FN:", "NOTE:tall\nFN:"))
    assert "Tom Becker" not in silent(client)


def test_whoever_has_just_been_written_down_is_not_silent(ada: int, client: Client) -> None:
    client.post("/people/keep/", {"name": "Bo Berg"})
    assert Person.objects.get().kept_on == world.TODAY
    assert "Bo Berg" not in silent(client)


def test_whoever_is_kept_is_asked_about_again_in_a_year_and_it_can_be_taken_back(rosa: int, client: Client) -> None:
    kept = client.post("/settings/quiet/keep/", {"person": rosa}, follow=True)
    assert "Rosa Diaz" not in silent(client)
    later = visitor(Person.objects.get().owner_id, now=world.NOW + timedelta(days=366))
    assert "Rosa Diaz" in silent(later)
    undo(client, kept)
    assert "Rosa Diaz" in silent(client)


def test_that_nobody_fell_silent_is_said_in_words(client: Client) -> None:
    page = silent(client)
    assert "Nobody has fallen silent" in page
    assert "0 people" not in page


def test_nobody_is_forgotten_before_being_asked_about(ada: int, rosa: int, client: Client) -> None:
    bo = world.person(ada, "Bo Berg")
    asked = client.post("/settings/quiet/forget/", {"person": rosa})
    assert "Forget these people for good?" in asked.text
    assert Person.objects.filter(pk=rosa).exists()
    client.post("/settings/quiet/forget/", {"person": rosa, "sure": "yes"})
    assert list(Person.objects.values_list("pk", flat=True)) == [bo]


def test_nobody_marked_and_nobody_elses_is_refused(client: Client) -> None:
    theirs = world.person(world.owner("linus"), "Grace Hopper")
    for deed in ("keep", "forget"):
        assert client.post(f"/settings/quiet/{deed}/").status_code == 422
        assert client.post(f"/settings/quiet/{deed}/", {"person": theirs, "sure": "yes"}).status_code == 404
    assert Person.objects.filter(pk=theirs).exists()
