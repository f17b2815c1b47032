"""Backups in the browser: made, listed, taken away, put back after a question, and nobody else's."""

from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from tests import world
from tests.web.visiting import Reader, visitor

from wellmet.db.models import Person
from wellmet.queries import backups as queries

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def data(settings: Any, tmp_path: Path) -> Path:
    settings.DATA = tmp_path
    return tmp_path


@pytest.fixture
def ada() -> int:
    return world.ada()


@pytest.fixture
def client(ada: int) -> Client:
    return visitor(ada)


def backups(client: Client) -> list[str]:
    return [href for href in Reader(client.get("/settings/").text).values("a", "href") if href.endswith(".zip/")]


def test_a_backup_is_made_listed_and_put_back_after_a_question(ada: int, client: Client) -> None:
    rosa = world.person(ada, "Rosa Diaz")
    client.post("/settings/backups/make/")
    (address,) = backups(client)
    Person.objects.filter(pk=rosa).update(name="Rosa Berg")
    asked = Reader(client.get(address).text)
    assert "1 person" in asked.text
    assert list(Person.objects.values_list("name", flat=True)) == ["Rosa Berg"]
    client.post(f"{address}restore/")
    assert list(Person.objects.values_list("name", flat=True)) == ["Rosa Diaz"]
    assert len(backups(client)) == 2
    assert "kept before another was put back" in Reader(client.get("/settings/").text).text


def test_a_backup_can_be_taken_away_and_brought_back(ada: int, client: Client) -> None:
    world.person(ada, "Rosa Diaz")
    client.post("/settings/backups/make/")
    (address,) = backups(client)
    file = b"".join(client.get(f"{address}download/").streaming_content)  # type: ignore[attr-defined]
    client.post(f"{address}delete/")
    assert backups(client) == []
    brought = client.post("/settings/backups/bring/", {"backup": SimpleUploadedFile("mine.zip", file)})
    assert "brought from elsewhere" in client.get(brought["Location"]).text
    assert backups(client) == [brought["Location"]]


def test_a_file_that_is_no_backup_is_refused_and_not_kept(client: Client, data: Path) -> None:
    sent = client.post("/settings/backups/bring/", {"backup": SimpleUploadedFile("mine.zip", b"no backup")})
    assert sent.status_code == 422
    assert client.post("/settings/backups/bring/").status_code == 422
    assert not list(data.rglob("*.zip"))


def test_a_damaged_backup_is_listed_cannot_be_put_back_and_can_be_deleted(ada: int, client: Client, data: Path) -> None:
    client.post("/settings/backups/make/")
    (address,) = backups(client)
    (path,) = queries.folder(ada, data=data).glob("*.zip")
    path.write_bytes(b"damaged")
    assert "cannot be put back" in client.get(address).text
    assert client.post(f"{address}restore/").status_code == 422
    assert [one.name for one in path.parent.glob("*.zip")] == [path.name]
    client.post(f"{address}delete/")
    assert backups(client) == []


@pytest.mark.parametrize("name", ["nothing.zip", "..%2Fwellmet.sqlite3", "%2e%2e"])
def test_no_name_leads_out_of_the_folder(client: Client, name: str) -> None:
    assert client.get(f"/settings/backups/{name}/download/").status_code == 404


def test_nobody_finds_a_backup_of_anothers(ada: int, client: Client) -> None:
    client.post("/settings/backups/make/")
    (address,) = backups(client)
    linus = visitor(world.owner("linus"))
    assert backups(linus) == []
    for answer in (linus.get(address), linus.get(f"{address}download/"), linus.post(f"{address}restore/")):
        assert answer.status_code == 404


def test_whoever_is_forgotten_is_taken_out_of_the_backups(ada: int, client: Client) -> None:
    rosa = world.person(ada, "Rosa Diaz")
    client.post("/settings/backups/make/")
    assert "1 backup was rewritten" in client.post(f"/people/{rosa}/forget/", follow=True).text
    (address,) = backups(client)
    client.post(f"{address}restore/")
    assert not Person.objects.exists()
