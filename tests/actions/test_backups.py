import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests import world

from wellmet.actions import backups, forgetting, network, people, scrubbing
from wellmet.core.people import Affiliation, Contact, Outcome, Permission
from wellmet.db import archives
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
    tom_id = network.refer(owner_id, referrer_id=rosa, contact=tom, naming=naming)
    network.tie(owner_id, one_id=tom_id, other_id=rosa, knowing=network.Knowing(world.TODAY))
    return rosa


def text(owner_id: int) -> str:
    return json.dumps(exports.document(owner_id), default=str)


def test_a_restored_search_exports_the_same_byte_for_byte(tmp_path: Path) -> None:
    ada = world.ada()
    full(ada)
    before = text(ada)
    rows = backups.save(ada, path=tmp_path / "b.zip", now=world.NOW)
    world.person(ada, "Somebody Later")
    Seeker.objects.filter(owner_id=ada).update(resume={})
    Person.objects.filter(owner_id=ada).delete()
    assert backups.restore(ada, path=tmp_path / "b.zip").rows == rows
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
    assert [{tie["a_id"], tie["b_id"]} for tie in theirs["ties"]] == [{one["id"] for one in theirs["people"]}]
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
    assert scrubbing.scrub(ada, folder=tmp_path, erased=erased) == scrubbing.Scrubbed(1, ())
    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        rows = archive.read(archives.ROWS)
    assert b"Rosa" not in rows
    assert b"rosa@" not in rows
    assert b"Tom Okafor" in rows
    backups.restore(ada, path=tmp_path / "b.zip")
    assert scrubbing.scrub(ada, folder=tmp_path, erased=erased) == scrubbing.Scrubbed(0, ())


def names_in(path: Path) -> list[str]:
    with archives.opened(path) as (_, stored):
        return [row["fields"]["name"] for row in stored() if row["model"] == "wellmet.person"]


def test_a_person_is_known_in_a_backup_under_another_number(tmp_path: Path) -> None:
    ada, linus = world.ada(), world.owner("linus")
    world.person(linus, "Grace Hopper")
    full(linus)
    backups.save(linus, path=tmp_path / "b.zip", now=world.NOW)
    rosa = world.person(ada, "Rosa M. Diaz", emails=("ROSA@example.org",))
    erased = forgetting.forget(ada, person_id=rosa)
    assert scrubbing.scrub(ada, folder=tmp_path, erased=erased).rewritten == 1
    assert names_in(tmp_path / "b.zip") == ["Grace Hopper", "Tom Okafor"]


def test_a_number_alone_takes_nobody_out_of_a_backup(tmp_path: Path) -> None:
    ada = world.ada()
    rosa = world.person(ada, "Rosa Diaz")
    backups.save(ada, path=tmp_path / "b.zip", now=world.NOW)
    erased = forgetting.Erased(rosa, ("Grace Hopper",), ("Grace Hopper",), frozenset(), {})
    scrubbing.scrub(ada, folder=tmp_path, erased=erased)
    assert names_in(tmp_path / "b.zip") == ["Rosa Diaz"]


def test_whoever_shares_a_phone_with_them_stays_in_the_backups(tmp_path: Path) -> None:
    ada = world.ada()
    anna = world.person(ada, "Anna Berg", phones=("+1 503 555 0142",))
    world.person(ada, "Erik Berg", phones=("+1 503 555 0142",))
    backups.save(ada, path=tmp_path / "b.zip", now=world.NOW)
    scrubbing.scrub(ada, folder=tmp_path, erased=forgetting.forget(ada, person_id=anna))
    assert names_in(tmp_path / "b.zip") == ["Erik Berg"]


def test_only_free_text_is_struck_in_a_backup(tmp_path: Path) -> None:
    ada = world.ada()
    world.person(ada, "Grace Hopper", emails=("may@example.org",), notes="hires in May, not may@example.org")
    may = world.person(ada, "May", emails=("may@example.org",))
    backups.save(ada, path=tmp_path / "b.zip", now=world.NOW)
    scrubbing.scrub(ada, folder=tmp_path, erased=forgetting.forget(ada, person_id=may))
    with archives.opened(tmp_path / "b.zip") as (_, stored):
        (data,) = [row["fields"]["data"] for row in stored() if row["model"] == "wellmet.record"]
    assert data["emails"] == ["may@example.org"]
    assert data["notes"] == "hires in May, not [forgotten]"


def test_what_cannot_be_read_is_told_and_the_rest_is_scrubbed(tmp_path: Path) -> None:
    ada = world.ada()
    rosa = full(ada)
    for name in ("a", "newer", "strange", "z"):
        backups.save(ada, path=tmp_path / f"{name}.zip", now=world.NOW)
    (tmp_path / "a.zip").write_bytes(b"PK not really")
    rewrite(tmp_path / "newer.zip", manifest={"format": 2})
    rewrite(tmp_path / "strange.zip", rows=b'{"model": "wellmet.unheard", "pk": 1, "fields": {}}\n')
    (tmp_path / ".left.part").write_bytes(b"half a backup")
    scrubbed = scrubbing.scrub(ada, folder=tmp_path, erased=forgetting.forget(ada, person_id=rosa))
    unreadable = [tmp_path / f"{name}.zip" for name in ("a", "newer", "strange")]
    assert scrubbed == scrubbing.Scrubbed(1, tuple(unreadable))
    assert names_in(tmp_path / "z.zip") == ["Tom Okafor"]
    assert not (tmp_path / ".left.part").exists()


def test_a_name_without_anything_stronger_stays_forgotten_after_a_restore(tmp_path: Path) -> None:
    ada = world.ada()
    tom = world.person(ada, "Tom Okafor", employer="Harbor Logistics")
    world.person(ada, "Tom Okafor", employer="Pier Nine", emails=("tom@pier.example",))
    world.person(ada, "Grace Hopper")
    backups.save(ada, path=tmp_path / "b.zip", now=world.NOW)
    Person.objects.filter(owner_id=ada).exclude(id=tom).delete()
    forgetting.forget(ada, person_id=tom)
    backups.restore(ada, path=tmp_path / "b.zip")
    left = Person.objects.filter(owner_id=ada).exclude(id=tom)
    assert sorted(left.values_list("name", flat=True)) == ["Grace Hopper", "Tom Okafor"]
    assert not Person.objects.filter(id=tom).exists()


def test_a_connection_is_known_again_by_its_day_and_name(tmp_path: Path) -> None:
    ada = world.ada()
    zoe = Contact(name="Zoë Lund", connected_on=world.TODAY)
    person_id = people.add(ada, contact=zoe)
    backups.save(ada, path=tmp_path / "b.zip", now=world.NOW)
    forgetting.forget(ada, person_id=person_id)
    backups.restore(ada, path=tmp_path / "b.zip")
    assert not Person.objects.filter(owner_id=ada).exists()


def test_whoever_was_added_again_after_being_forgotten_is_restored(tmp_path: Path) -> None:
    ada = world.ada()
    forgetting.forget(ada, person_id=world.person(ada, "Rosa Diaz", emails=("rosa@example.org",)))
    world.person(ada, "Rosa Diaz", emails=("rosa@example.org",))
    backups.save(ada, path=tmp_path / "b.zip", now=world.NOW)
    backups.restore(ada, path=tmp_path / "b.zip")
    assert Person.objects.filter(owner_id=ada).count() == 1


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


def rows_in(path: Path) -> list[archives.Row]:
    with archives.opened(path) as (_, stored):
        return list(stored())


def changed(path: Path, change: Callable[[list[archives.Row]], object]) -> None:
    """A backup somebody made up: other rows, and a manifest that agrees with them."""
    rows = rows_in(path)
    change(rows)
    labels = [str(row["model"]) for row in rows]
    counts = {label: labels.count(label) for label in labels}
    last = {label: max(number(row["pk"]) for row in rows if row["model"] == label) for label in labels}
    lines = "".join(json.dumps(row) + "\n" for row in rows).encode()
    rewrite(path, manifest={"rows": counts, "last": last}, rows=lines)


def number(value: object) -> int:
    return value if isinstance(value, int) else 1


def first(rows: list[archives.Row], model: str) -> archives.Row:
    return next(row for row in rows if row["model"] == f"wellmet.{model}")


FORGED: dict[str, Callable[[list[archives.Row]], object]] = {
    "a row of somebody else": lambda rows: first(rows, "contactpoint")["fields"].update(person=999_999),
    "a record that is a number": lambda rows: first(rows, "record")["fields"].update(data=7),
    "text for a key": lambda rows: first(rows, "person").update(pk="1"),
    "true for a key": lambda rows: first(rows, "person").update(pk=True),
    "no key": lambda rows: first(rows, "person").update(pk=None),
    "a key below one": lambda rows: first(rows, "person").update(pk=0),
    "a key too large": lambda rows: first(rows, "person").update(pk=2**53 + 1),
    "a row twice": lambda rows: rows.append(first(rows, "referral")),
    "two seekers": lambda rows: rows.insert(1, {**rows[0], "pk": rows[0]["pk"] + 1}),
    "no seeker": lambda rows: rows.pop(0),
    "a name that is a number": lambda rows: first(rows, "record")["fields"].update(data={"name": 5}),
    "mail that is text": lambda rows: first(rows, "record")["fields"].update(data={"name": "R", "emails": "r@e.org"}),
    "mail that is numbers": lambda rows: first(rows, "record")["fields"].update(data={"name": "R", "emails": [5]}),
    "a day that is none": lambda rows: first(rows, "record")["fields"].update(data={"connected_on": "soon"}),
    "a word too many": lambda rows: first(rows, "record")["fields"].update(data={"shoe": 44}),
    "a person of whom nothing is said": lambda rows: rows.insert(
        rows.index(first(rows, "person")), {**first(rows, "person"), "pk": 10**6}
    ),
    "no end of digits": lambda rows: first(rows, "employer")["fields"].update(target_rank=10**30),
    "a text that is a list": lambda rows: first(rows, "person").update(fields=[]),
}


@pytest.mark.parametrize("forgery", FORGED)
def test_a_backup_that_somebody_made_up_is_refused(tmp_path: Path, forgery: str) -> None:
    ada = world.ada()
    full(ada)
    backups.save(ada, path=tmp_path / "b.zip", now=world.NOW)
    changed(tmp_path / "b.zip", FORGED[forgery])
    before = text(ada)
    with pytest.raises(archives.NotABackup):
        backups.restore(ada, path=tmp_path / "b.zip")
    assert text(ada) == before


def test_no_backup_reaches_another_owners_rows(tmp_path: Path) -> None:
    ada, linus = world.ada(), world.owner("linus")
    full(ada)
    theirs = world.person(linus, "Grace Hopper")
    before = text(linus)
    backups.save(ada, path=tmp_path / "b.zip", now=world.NOW)
    changed(
        tmp_path / "b.zip",
        lambda rows: first(rows, "contactpoint")["fields"].update(person_id=theirs, id=1, owner=linus),
    )
    backups.restore(ada, path=tmp_path / "b.zip")
    assert text(linus) == before
    assert not Person.objects.get(id=theirs).points.exists()
    changed(tmp_path / "b.zip", lambda rows: first(rows, "contactpoint")["fields"].update(person=theirs))
    with pytest.raises(archives.NotABackup):
        backups.restore(ada, path=tmp_path / "b.zip")


@pytest.mark.parametrize("manifest", [{"last": 5}, {"last": {"wellmet.person": "x"}}, {"rows": []}, {"rows": "many"}])
def test_a_manifest_of_the_wrong_kind_is_refused(tmp_path: Path, manifest: dict[str, object]) -> None:
    ada = world.ada()
    full(ada)
    backups.save(ada, path=tmp_path / "b.zip", now=world.NOW)
    rewrite(tmp_path / "b.zip", manifest=manifest)
    with pytest.raises(archives.NotABackup):
        backups.restore(ada, path=tmp_path / "b.zip")


def test_a_nest_without_end_is_refused(tmp_path: Path) -> None:
    ada = world.ada()
    backups.save(ada, path=tmp_path / "b.zip", now=world.NOW)
    rewrite(tmp_path / "b.zip", rows=b"[" * 200_000 + b"\n")
    with pytest.raises(archives.NotABackup):
        backups.restore(ada, path=tmp_path / "b.zip")


def test_a_number_is_never_given_twice(tmp_path: Path) -> None:
    ada = world.ada()
    world.person(ada, "Rosa Diaz")
    backups.save(ada, path=tmp_path / "b.zip", now=world.NOW)
    later = world.person(ada, "Grace Hopper")
    backups.restore(ada, path=tmp_path / "b.zip")
    assert world.person(ada, "Tom Okafor") > later


def test_a_file_is_written_through_links_and_replaced_otherwise(tmp_path: Path) -> None:
    file, link = tmp_path / "file", tmp_path / "link"
    archives.write_through(file, b"first")
    link.symlink_to(file)
    archives.write_through(link, b"second")
    assert link.is_symlink()
    assert file.read_bytes() == b"second"
    archives.write_through(file, b"third")
    archives.write_through(Path(os.devnull), b"fourth")
    assert not Path(os.devnull).is_file()
    assert file.read_bytes() == b"third"
    with pytest.raises(FileNotFoundError):
        archives.write_through(tmp_path / "nowhere" / "file", b"fifth")


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
