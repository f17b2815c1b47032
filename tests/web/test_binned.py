"""Deleting somebody in the browser, bringing them back, and forgetting them for good."""

from pathlib import Path
from typing import Any

import pytest
from tests import world
from tests.web.visiting import Reader, undo, visitor

from wellmet.db.models import Binned, Forgotten, Person

pytestmark = pytest.mark.django_db


def test_whoever_is_deleted_waits_in_the_bin_and_comes_back() -> None:
    ada = world.ada()
    rosa, client = world.person(ada, "Rosa Diaz"), visitor(ada)
    assert client.post(f"/people/{rosa}/delete/")["Location"] == "/settings/bin/"
    assert not Person.objects.exists()
    assert "Rosa Diaz here until 16 December 2026" in Reader(client.get("/settings/bin/").text).text
    number = Binned.objects.get().pk
    assert client.post(f"/settings/bin/{number}/back/")["Location"] == f"/people/{rosa}/"
    assert "The bin is empty" in client.get("/settings/bin/").text
    assert client.post(f"/settings/bin/{number}/back/").status_code == 404


def test_a_deletion_is_undone_where_it_was_made_known() -> None:
    ada = world.ada()
    rosa, client = world.person(ada, "Rosa Diaz"), visitor(ada)
    assert undo(client, client.post(f"/people/{rosa}/delete/"))["Location"] == f"/people/{rosa}/"
    assert Person.objects.get().pk == rosa and not Binned.objects.exists()


def test_whoever_waits_in_the_bin_is_forgotten_for_good(settings: Any, tmp_path: Path) -> None:
    settings.DATA = tmp_path
    ada = world.ada()
    rosa, client = world.person(ada, "Rosa Diaz", emails=("rosa@example.org",)), visitor(ada)
    client.post(f"/people/{rosa}/delete/")
    client.post(f"/settings/bin/{Binned.objects.get().pk}/forget/")
    assert not Person.objects.exists() and not Binned.objects.exists() and Forgotten.objects.exists()
