"""What takes long among many people: begun in the background, with a bar that can be left and come back to."""

from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from tests import world
from tests.web.visiting import Reader, visitor

from wellmet.actions import uploads as upload_actions
from wellmet.actions import works as actions
from wellmet.db import uploads
from wellmet.db.models import Binned, Likeness, Person
from wellmet.queries import works

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def many(settings: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As if there were many people, and at once instead of in a thread, which would not see the test's transaction."""
    settings.DATA = tmp_path

    def at_once(held: Any, deed: Any) -> None:
        with held:
            deed()

    monkeypatch.setattr(upload_actions, "in_background", at_once)
    monkeypatch.setattr(works, "MANY", -1)


@pytest.fixture
def ada() -> int:
    return world.ada()


@pytest.fixture
def client(ada: int) -> Client:
    return visitor(ada)


def ended(client: Client, address: str) -> Reader:
    """The page on which something that was begun tells how it ended."""
    answer = client.post(address)
    assert answer["Location"].startswith("/under-way/"), answer["Location"]
    page = client.get(answer["Location"])
    assert "Refresh" not in page
    return Reader(page.text)


def test_a_look_through_everybody_ends_with_its_pairs(ada: int, client: Client) -> None:
    world.person(ada, "Rosemary Whitehead", employer="Bayou Unions")
    world.person(ada, "Rose Whitehead", employer="Bayou Unions")
    page = ended(client, "/people/same/look/")
    assert "1 pair may be one person." in page.text
    assert "/people/same/" in page.values("a", "href")
    assert Likeness.objects.count() == 1


def test_a_backup_is_made_and_put_back(ada: int, client: Client) -> None:
    rosa = world.person(ada, "Rosa Diaz")
    assert "A backup is made." in ended(client, "/settings/backups/make/").text
    (address,) = (one for one in Reader(client.get("/settings/").text).values("a", "href") if one.endswith(".zip/"))
    Person.objects.filter(pk=rosa).update(name="Rosa Berg")
    assert "The backup is back." in ended(client, f"{address}restore/").text
    assert list(Person.objects.values_list("name", flat=True)) == ["Rosa Diaz"]


def test_a_damaged_backup_changes_nothing_and_says_so(ada: int, client: Client, settings: Any) -> None:
    world.person(ada, "Rosa Diaz")
    ended(client, "/settings/backups/make/")
    (path,) = (settings.DATA / "backups").rglob("*.zip")
    path.write_bytes(path.read_bytes()[:-40])
    assert "cannot be read, so nothing was changed" in ended(client, f"/settings/backups/{path.name}/restore/").text
    assert Person.objects.count() == 1


def test_somebody_is_forgotten_here_and_in_the_backups(ada: int, client: Client) -> None:
    rosa, hal = (world.person(ada, name, emails=(f"{name[0]}@x.example",)) for name in ("Rosa Diaz", "Hal Iron"))
    ended(client, "/settings/backups/make/")
    assert "1 backup was rewritten." in ended(client, f"/people/{rosa}/forget/").text
    client.post(f"/people/{hal}/delete/")
    assert "Erased." in ended(client, f"/settings/bin/{Binned.objects.get().pk}/forget/").text
    assert not Person.objects.exists() and not Binned.objects.exists()
    assert client.post(f"/people/{rosa}/forget/").status_code == 404


def test_while_it_runs_there_is_a_bar_and_the_way_back_to_it(ada: int, client: Client) -> None:
    folder = uploads.place(ada, state=uploads.State((), stage=works.WORKING, work="look", done=1, total=4))
    with uploads.probing(folder):
        answer = client.get(f"/under-way/{folder.name}/")
        assert answer["Refresh"] == "1"
        assert Reader(answer.text).values("progress", "value") == ["25"]
        for page in ("/people/same/", "/settings/"):
            assert f"/under-way/{folder.name}/" in Reader(client.get(page).text).values("a", "href")
        again = client.post("/people/same/look/")
    assert again["Location"] == f"/under-way/{folder.name}/"
    text = Reader(client.get(f"/under-way/{folder.name}/").text).text
    assert "did not get to its end" in text  # the process that had it is gone
    assert f"/under-way/{folder.name}/" not in client.get("/people/same/").text


def test_it_is_no_import_and_nobody_elses(ada: int, client: Client) -> None:
    world.person(ada, "Rosa Diaz")
    token = actions.look(ada)
    assert client.get(f"/bring/{token}/progress/").status_code == 404
    assert token not in client.get("/bring/").text
    assert visitor(world.owner("linus")).get(f"/under-way/{token}/").status_code == 404
    files = uploads.keep(ada, names=["a.vcf"], contents=[iter([b""])])
    assert client.get(f"/under-way/{files}/").status_code == 404


def test_among_few_nobody_needs_a_bar(ada: int, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(works, "MANY", 2_000)
    world.person(ada, "Rosa Diaz")
    assert client.post("/people/same/look/")["Location"] == "/people/same/"
