import json
import zipfile
from pathlib import Path

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests import world

from wellmet.actions import archives, backups, forgetting, network, scrubbing
from wellmet.core.people import Affiliation, Contact, Outcome, Permission
from wellmet.db.models import Ask, Person, Seeker
from wellmet.queries import exports

pytestmark = pytest.mark.django_db

CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Rosa Diaz\nEMAIL:rosa@example.org\nEND:VCARD\n"


def full(owner_id: int) -> int:
    """A search with something of every kind; gives Rosa's id."""
    world.take_in(owner_id, CARD)
    rosa = Person.objects.get(owner_id=owner_id, name="Rosa Diaz").pk
    world.log(owner_id, rosa, Outcome.TALKED, note="schools hire in May")
    tom = Contact(name="Tom Okafor", affiliations=(Affiliation("Harbor Logistics", "Manager"),))
    naming = network.Naming(world.TODAY, "ask for Tom", Permission.YES)
    network.refer(owner_id, referrer_id=rosa, contact=tom, naming=naming)
    return rosa


def text(owner_id: int) -> str:
    return json.dumps(exports.document(owner_id), default=str)


def test_a_restored_search_exports_the_same_byte_for_byte(tmp_path: Path) -> None:
    ada = world.ada()
    full(ada)
    before = text(ada)
    rows = backups.save(ada, path=tmp_path / "b.zip", now=world.NOW)
    forgetting.forget(ada, person_id=world.person(ada, "Somebody Later"))
    Seeker.objects.filter(owner_id=ada).update(resume={})
    Person.objects.filter(owner_id=ada).delete()
    assert backups.restore(ada, path=tmp_path / "b.zip") == rows
    assert text(ada) == before


def test_new_rows_after_a_restore_do_not_collide(tmp_path: Path) -> None:
    ada = world.ada()
    full(ada)
    backups.save(ada, path=tmp_path / "b.zip", now=world.NOW)
    backups.restore(ada, path=tmp_path / "b.zip")
    world.person(ada, "Grace Hopper")
    world.log(ada, Person.objects.get(name="Grace Hopper").pk, Outcome.SENT)
    assert Ask.objects.filter(owner_id=ada).count() == 2


def test_a_backup_moves_to_another_owner_beside_what_is_there(tmp_path: Path) -> None:
    ada, linus = world.ada(), world.owner("linus")
    full(ada)
    before = text(ada)
    backups.save(ada, path=tmp_path / "b.zip", now=world.NOW)
    backups.restore(linus, path=tmp_path / "b.zip")
    assert text(ada) == before
    theirs = exports.document(linus)
    assert [one["name"] for one in theirs["people"]] == ["Rosa Diaz", "Tom Okafor"]
    assert {one["id"] for one in theirs["people"]} & {one["id"] for one in exports.document(ada)["people"]} == set()


def test_whoever_was_forgotten_since_stays_forgotten(tmp_path: Path) -> None:
    ada = world.ada()
    rosa = full(ada)
    backups.save(ada, path=tmp_path / "b.zip", now=world.NOW)
    forgetting.forget(ada, person_id=rosa)
    backups.restore(ada, path=tmp_path / "b.zip")
    assert [one["name"] for one in exports.document(ada)["people"]] == ["Tom Okafor"]


def test_forgetting_reaches_into_older_backups(tmp_path: Path) -> None:
    ada = world.ada()
    rosa = full(ada)
    backups.save(ada, path=tmp_path / "b.zip", now=world.NOW)
    erased = forgetting.forget(ada, person_id=rosa)
    assert scrubbing.scrub(ada, folder=tmp_path, person_id=rosa, strings=erased.strings) == 1
    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        rows = archive.read(archives.ROWS)
    assert b"Rosa" not in rows
    assert b"rosa@" not in rows
    assert b"Tom Okafor" in rows
    backups.restore(ada, path=tmp_path / "b.zip")
    assert scrubbing.scrub(ada, folder=tmp_path, person_id=rosa, strings=erased.strings) == 0


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda data: data[: len(data) // 2], "not a whole backup"),
        (lambda data: b"", "not a whole backup"),
        (lambda data: b"PK not really", "not a whole backup"),
    ],
)
def test_a_damaged_file_changes_nothing(tmp_path: Path, damage: object, said: str) -> None:
    ada = world.ada()
    full(ada)
    path = tmp_path / "b.zip"
    backups.save(ada, path=path, now=world.NOW)
    assert callable(damage)
    path.write_bytes(damage(path.read_bytes()))
    before = text(ada)
    with pytest.raises(archives.NotABackup, match=said):
        backups.restore(ada, path=path)
    assert text(ada) == before


def rewrite(path: Path, *, manifest: dict[str, object] | None = None, rows: bytes | None = None) -> None:
    with zipfile.ZipFile(path) as archive:
        old = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        made = {**json.loads(old[archives.MANIFEST]), **(manifest or {})}
        archive.writestr(archives.MANIFEST, json.dumps(made))
        archive.writestr(archives.ROWS, old[archives.ROWS] if rows is None else rows)


@pytest.mark.parametrize(
    ("manifest", "rows", "said"),
    [
        ({"format": 2, "wellmet": "9.0"}, None, "newer Wellmet"),
        ({"format": "one"}, None, "not a Wellmet backup"),
        ({}, b"", "as many rows"),
        ({}, b"[1]\n", "not a row"),
        ({}, b"{nonsense\n", "damaged"),
        ({}, b'{"model": "auth.user", "pk": 1, "fields": {}}\n', "damaged"),
        ({}, b'{"model": "wellmet.person", "pk": 1, "fields": {"owner": 7, "folded": 3}}\n', "."),
    ],
)
def test_a_file_that_is_no_backup_of_ours_is_refused(
    tmp_path: Path, manifest: dict[str, object], rows: bytes | None, said: str
) -> None:
    ada = world.ada()
    full(ada)
    backups.save(ada, path=tmp_path / "b.zip", now=world.NOW)
    rewrite(tmp_path / "b.zip", manifest=manifest, rows=rows)
    before = text(ada)
    with pytest.raises(archives.NotABackup, match=said):
        backups.restore(ada, path=tmp_path / "b.zip")
    assert text(ada) == before


def test_a_backup_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    def fail(file: object) -> None:
        raise OSError("disk full")

    path = tmp_path / "b.zip"
    path.write_bytes(b"the one before")
    with pytest.raises(OSError, match="disk full"):
        archives.write_beside(path, fail)
    assert path.read_bytes() == b"the one before"
    assert list(tmp_path.iterdir()) == [path]


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300), st.integers(0, 5000))
def test_any_damage_is_told_and_loses_nothing(tmp_path: Path, noise: bytes, place: int) -> None:
    ada = Seeker.objects.first()
    owner_id = ada.owner_id if ada else world.ada()
    if ada is None:
        full(owner_id)
    path = tmp_path / "b.zip"
    backups.save(owner_id, path=path, now=world.NOW)
    whole = path.read_bytes()
    path.write_bytes(whole[:place] + noise + whole[place + len(noise) :])
    before = text(owner_id)
    try:
        backups.restore(owner_id, path=path)
    except archives.NotABackup:
        assert text(owner_id) == before
    assert connection.is_usable()
