"""Somebody forgotten, searched for as bytes in the whole data folder, after every source of theirs came in again.

On PostgreSQL every table is searched, too; what its server's own files keep is told in docs/forgetting.md.
"""

import json
import os
import subprocess
import sys
import uuid
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from tests.actions.forgetting_driver import STRINGS, spellings
from tests.processes import surroundings


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, and what is packed in each archive."""
    found = {}
    for path in sorted(one for one in folder.rglob("*") if one.is_file()):
        found[str(path.relative_to(folder))] = path.read_bytes()
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                found |= {f"{path.name}/{name}": archive.read(name) for name in archive.namelist()}
    return found


@contextmanager
def own_database() -> Iterator[str]:
    """The address of an empty database where the tests run on a server; none on SQLite, where the folder has one."""
    url = os.environ.get("DATABASE_URL", "")
    if not url:
        yield ""
        return
    import psycopg

    name = f"test_forgetting_{uuid.uuid4().hex}"
    with psycopg.connect(url, autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{name}"')
        try:
            yield urlsplit(url)._replace(path=f"/{name}").geturl()
        finally:
            server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, list[str]]]:
    folder = tmp_path_factory.mktemp("data")
    settings = {"DJANGO_SETTINGS_MODULE": "wellmet.project.settings", "WELLMET_DATA": str(folder)}
    command = [sys.executable, "-m", "tests.actions.forgetting_driver"]
    with own_database() as address:
        there = {"DATABASE_URL": address} if address else {}
        ran = subprocess.run(
            command, env=surroundings(**settings, **there), capture_output=True, text=True, check=False
        )
    assert ran.returncode == 0, ran.stderr
    return folder, json.loads(ran.stdout)


def test_after_every_source_came_in_again_no_byte_tells_of_somebody_forgotten(
    done: tuple[Path, dict[str, list[str]]],
) -> None:
    folder, _ = done
    left = {
        (name, string)
        for name, content in contents(folder).items()
        for string in STRINGS
        if any(spelling in content.lower() for spelling in spellings(string))
    }
    assert not left


def test_every_string_was_there_before(done: tuple[Path, dict[str, list[str]]]) -> None:
    _, told = done
    kept = {"wellmet_person.copy", "wellmet_change.copy"} if os.environ.get("DATABASE_URL") else {"wellmet.sqlite3"}
    assert kept | {"one.zip", "state.json", "0.file"} <= set(told["files"])
    assert set(STRINGS) == set(told["strings"])


def test_the_others_of_the_same_files_are_there(done: tuple[Path, dict[str, list[str]]]) -> None:
    assert done[1]["people"] == ["Grace Hopper", "Ida Copper", "Tom Oak"]
