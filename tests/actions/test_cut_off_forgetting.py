"""A forgetting that is cut off between the database and the backups is carried through later, by hashes alone."""

import signal
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from tests import world
from tests.processes import surroundings

from wellmet.actions import backups, erasing, forgetting, people, scrubbing, uploads
from wellmet.core.people import Contact
from wellmet.db import uploads as shelf
from wellmet.db.models import Erasure, Person

NAME, MAIL, PHONE = "Rosamund Quetzal", "rosq@xylo.example", "+1 503 555 0142"
STRINGS = ("Rosamund", "Quetzal", "rosq", "555 0142", "5550142")

LONG = ", and there was more to tell" * 400


def told(folder: Path) -> str:
    """Everything that the backups of a folder hold."""
    texts = []
    for path in sorted(folder.glob("*.zip")):
        with zipfile.ZipFile(path) as archive:
            texts += [archive.read(name).decode() for name in archive.namelist()]
    return "".join(texts)


@pytest.mark.django_db
def test_what_was_cut_off_is_carried_through_without_anything_known_of_them(tmp_path: Path) -> None:
    ada = world.ada()
    world.person(ada, "Grace Hopper", notes=f"through {NAME.upper()}, {MAIL}" + LONG, phones=(PHONE,))
    backups.save(ada, path=tmp_path / "before.zip", now=world.NOW)
    rosa = world.person(ada, NAME, emails=(MAIL,), phones=(PHONE,), employer="Quetzal Bakery")
    backups.save(ada, path=tmp_path / "with.zip", now=world.NOW)
    people.edit(ada, person_id=rosa, said=Contact(emails=("rosa@new.example",)))
    forgetting.forget(ada, person_id=rosa)  # and here it is cut off
    assert all(string in told(tmp_path) for string in ("Quetzal", MAIL))
    (waiting,) = Erasure.objects.values_list("data", flat=True)
    assert not any(string.casefold() in repr(waiting).casefold() for string in STRINGS)
    assert scrubbing.carry_through(ada, folder=tmp_path).done == 1
    assert not any(string in told(tmp_path) for string in ("Rosamund", "ROSAMUND", "Quetzal", "rosq"))
    assert told(tmp_path).count("Grace Hopper") >= 2 and PHONE in told(tmp_path)
    assert scrubbing.carry_through(ada, folder=tmp_path).done == 0
    assert backups.restore(ada, path=tmp_path / "with.zip").rows > 0


@pytest.mark.django_db
def test_a_household_and_a_namesake_stay_in_the_backups(tmp_path: Path) -> None:
    ada = world.ada()
    rosa = world.person(ada, NAME, phones=(PHONE,))
    world.person(ada, "Tom Quetzal", phones=(PHONE,))
    world.person(ada, NAME, emails=("other@x.example",))
    backups.save(ada, path=tmp_path / "with.zip", now=world.NOW)
    forgetting.forget(ada, person_id=rosa)
    scrubbing.carry_through(ada, folder=tmp_path)
    backups.restore(ada, path=tmp_path / "with.zip")
    assert sorted(Person.objects.values_list("name", flat=True)) == [NAME, "Tom Quetzal"]


@pytest.mark.django_db
def test_while_a_backup_cannot_be_read_the_forgetting_waits_and_names_it(tmp_path: Path) -> None:
    ada = world.ada()
    forgetting.forget(ada, person_id=world.person(ada, NAME))
    damaged = tmp_path / "damaged.zip"
    damaged.write_bytes(b"PK\x03\x04 and no more")
    assert scrubbing.carry_through(ada, folder=tmp_path) == scrubbing.Carried(0, (damaged,))
    damaged.unlink()
    assert scrubbing.carry_through(ada, folder=tmp_path) == scrubbing.Carried(1, ())


@pytest.mark.django_db
def test_a_backup_that_cannot_be_read_at_once_is_come_back_to(tmp_path: Path) -> None:
    ada = world.ada()
    rosa = world.person(ada, NAME)
    whole, broken = tmp_path / "whole", tmp_path / "broken.zip"
    backups.save(ada, path=whole, now=world.NOW)
    broken.write_bytes(whole.read_bytes()[:-9])
    assert erasing.forget(ada, person_id=rosa, folder=tmp_path).unreadable == (broken,)
    whole.replace(broken)
    assert NAME in told(tmp_path)
    assert scrubbing.carry_through(ada, folder=tmp_path).done == 1
    assert NAME not in told(tmp_path)


@pytest.mark.django_db
def test_what_was_brought_in_after_a_forgetting_waits_on_and_what_was_there_before_does_not(
    tmp_path: Path, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.DATA = tmp_path
    ada = world.ada()
    rosa = world.person(ada, NAME)
    before = uploads.keep(ada, names=["one.vcf"], sizes=[1], contents=[iter([b"x"])])
    with monkeypatch.context() as cut_off:
        cut_off.setattr(forgetting, "outside", lambda _, erased: erased)
        forgetting.forget(ada, person_id=rosa)
    after = uploads.keep(ada, names=["two.vcf"], sizes=[1], contents=[iter([b"x"])])
    assert shelf.tokens(ada) == [after, before]
    assert scrubbing.carry_through(ada, folder=tmp_path).let_go == 1
    assert shelf.tokens(ada) == [after]
    assert scrubbing.carry_through(ada, folder=tmp_path).let_go == 0


@pytest.mark.django_db
def test_a_folder_that_cannot_be_locked_keeps_nothing_from_starting(tmp_path: Path) -> None:
    ada = world.ada()
    forgetting.forget(ada, person_id=world.person(ada, NAME))
    (tmp_path / ".lock").mkdir()
    assert scrubbing.carry_through(ada, folder=tmp_path) == scrubbing.Carried(0, (tmp_path,))
    assert Erasure.objects.exists()


@pytest.mark.django_db
def test_a_forgetting_that_comes_to_its_end_leaves_nothing_to_carry_through(tmp_path: Path) -> None:
    ada = world.ada()
    erased = forgetting.forget(ada, person_id=world.person(ada, NAME))
    scrubbing.scrub(ada, folder=tmp_path / "nowhere", erased=erased)
    assert not Erasure.objects.exists()


KILLED = f"""
import os, signal
from datetime import UTC, datetime
from pathlib import Path
import django
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
from wellmet.actions import erasing, owners, people, safekeeping
from wellmet.core.people import Contact
from wellmet.db import archives
owner_id, folder = owners.ensure_local(), Path(os.environ["WELLMET_DATA"]) / "backups"
rosa = people.add(owner_id, contact=Contact(name="{NAME}", emails=("{MAIL}",), phones=("{PHONE}",)))
safekeeping.make(owner_id, folder=folder, now=datetime(2026, 11, 16, 10, tzinfo=UTC))
archives.write = lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL)
erasing.forget(owner_id, person_id=rosa, folder=folder)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed so there")
def test_killed_before_the_first_backup_it_is_carried_through_by_the_next_look(tmp_path: Path) -> None:
    environment = surroundings(WELLMET_DATA=str(tmp_path), DJANGO_SETTINGS_MODULE="wellmet.project.settings")
    killed = subprocess.run([sys.executable, "-c", KILLED], env=environment, check=False)
    assert killed.returncode == -signal.SIGKILL
    assert NAME in told(tmp_path / "backups")
    doctor = [sys.executable, "-m", "wellmet", "doctor"]
    looked = subprocess.run(doctor, env=environment, check=True, capture_output=True, text=True)
    assert "1 cut off before, carried through now" in looked.stdout
    assert not any(string in told(tmp_path / "backups") for string in STRINGS)
    everything = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file() and path.suffix != ".zip")
    assert not any(string.encode() in everything for string in STRINGS)
