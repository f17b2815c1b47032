"""What the computer refuses, and what a terminal cannot show, is told in a sentence and never as a defect."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import OperationalError
from tests.processes import surroundings

from wellmet.cli import errors

NOW = "2026-11-16T10:00"
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Zoë Müller\nEND:VCARD\n"


def command(folder: Path, *arguments: str | bytes) -> list[str | bytes]:
    return [sys.executable, "-m", "wellmet", "--data", str(folder), "--now", NOW, *arguments]


def run(folder: Path, *arguments: str | bytes, **more: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        command(folder, *arguments),
        env=surroundings(**more),
        capture_output=True,
        encoding=more.get("PYTHONIOENCODING", "utf-8").replace("ascii", "utf-8"),
        check=False,
    )


def database(folder: Path) -> Path:
    return folder / "wellmet.sqlite3"


def test_a_damaged_database_is_told_and_doctor_says_what_to_do(tmp_path: Path) -> None:
    database(tmp_path).write_bytes(b"no database at all " * 1_000)
    listed = run(tmp_path, "people")
    assert listed.returncode == 3
    assert "restore" in listed.stderr
    assert "defect" not in listed.stderr
    doctor = run(tmp_path, "doctor", "--json")
    assert doctor.returncode == 1
    (check,) = json.loads(doctor.stdout)["checks"]
    assert (check["name"], check["is_well"], "restore" in check["found"]) == ("database", False, True)


def test_a_damaged_database_is_set_aside_for_a_new_one(tmp_path: Path) -> None:
    database(tmp_path).write_bytes(b"no database at all " * 1_000)
    code = "from pathlib import Path; from wellmet.cli.session import Session\n"
    code += f"print(Session(folder=Path({str(tmp_path)!r}), clock=None).open(repair=True))"
    done = subprocess.run([sys.executable, "-c", code], env=surroundings(), capture_output=True, text=True, check=True)
    (aside,) = tmp_path.glob("wellmet.damaged-*.sqlite3")
    assert aside.read_bytes().startswith(b"no database")
    assert aside.name in done.stderr
    assert run(tmp_path, "doctor").returncode == 0


def test_a_database_damaged_deep_inside_is_found_on_demand(tmp_path: Path) -> None:
    assert run(tmp_path, "add", "Rosa Diaz").returncode == 0
    sqlite3.connect(database(tmp_path)).execute("PRAGMA wal_checkpoint(TRUNCATE)").connection.close()
    whole = database(tmp_path).read_bytes()
    database(tmp_path).write_bytes(whole[: len(whole) // 2] + b"\xff" * (len(whole) // 2))
    assert run(tmp_path, "doctor").returncode == 1
    code = "from pathlib import Path; from wellmet.cli.session import Session\n"
    code += f"print(Session(folder=Path({str(tmp_path)!r}), clock=None).open(repair=True))"
    subprocess.run([sys.executable, "-c", code], env=surroundings(), capture_output=True, check=True)
    assert list(tmp_path.glob("wellmet.damaged-*.sqlite3"))
    assert run(tmp_path, "doctor").returncode == 0


def test_a_database_that_cannot_be_opened_is_no_defect(tmp_path: Path) -> None:
    database(tmp_path).mkdir()
    done = run(tmp_path, "people")
    assert done.returncode == 3
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "said", ["database is locked", "attempt to write a readonly database", "database or disk is full", "disk I/O error"]
)
def test_what_sqlite_says_of_the_world_is_told_calmly(said: str) -> None:
    error = OperationalError(said)
    error.__cause__ = sqlite3.OperationalError(said)
    assert errors.of_the_world(error).endswith(".")


def test_what_sqlite_says_of_us_is_a_defect() -> None:
    error = OperationalError("no such column: x")
    error.__cause__ = sqlite3.OperationalError("no such column: x")
    assert not errors.of_the_world(error)
    assert not errors.of_the_world(RuntimeError("x"))


def test_first_commands_at_once_share_the_new_folder(tmp_path: Path) -> None:
    started = [
        subprocess.Popen(
            command(tmp_path / "new", "add", name),
            env=surroundings(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for name in ("Rosa Diaz", "Grace Hopper", "Tom Okafor", "Ada Byron")
    ]
    assert [one.wait(60) for one in started] == [0, 0, 0, 0]
    assert len(json.loads(run(tmp_path / "new", "people", "--json").stdout)) == 4


def test_any_terminal_shows_any_name(tmp_path: Path) -> None:
    plain = {"PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    assert run(tmp_path, "add", "Zoë “Müller” 🙂".encode(), **plain).returncode == 0
    assert run(tmp_path, "add", b"Jos\xe9").returncode == 0
    assert run(tmp_path, "people", **plain).returncode == 0
    assert "Zoë \\u201cMüller\\u201d \\U0001f642" in run(tmp_path, "people", PYTHONIOENCODING="latin-1").stdout
    names = [one["name"] for one in json.loads(run(tmp_path, "people", "--json", **plain).stdout)]
    assert names == ["Jos�", "Zoë “Müller” 🙂"]


def test_files_of_any_name_are_read(tmp_path: Path) -> None:
    (tmp_path / "Zoë.vcf").write_text(CARD, encoding="utf-8")
    plain = {"PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    assert run(tmp_path / "data", "import", str(tmp_path / "Zoë.vcf").encode(), **plain).returncode == 0


@pytest.mark.parametrize("arguments", [["--help"], ["people", "--help"], ["add", "Rosa Diaz"], ["people", "--json"]])
def test_a_reader_who_leaves_is_no_trouble(tmp_path: Path, arguments: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        command(tmp_path, *arguments), env=surroundings(), stdout=writer, stderr=subprocess.PIPE, text=True, check=False
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_output_without_room_or_reader_is_told(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            command(tmp_path, "people", "--json"), env=surroundings(), stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert (done.returncode, done.stderr.count(b"\n")) == (3, 1)
    closed = " ".join(f"'{part!s}'" for part in command(tmp_path, "people"))
    done = subprocess.run(f"{closed} >&-", shell=True, env=surroundings(), stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr.count(b"\n")) == (3, 1)


@pytest.mark.parametrize("more", [[], ["--json"]])
def test_a_folder_that_cannot_be_made_ends_with_3(tmp_path: Path, more: list[str]) -> None:
    (tmp_path / "taken").write_text("")
    for folder in (tmp_path / "taken", tmp_path / "taken" / "inside"):
        done = run(folder, "people", *more)
        assert done.returncode == 3
        assert "cannot be made" in done.stderr
