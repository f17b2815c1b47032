"""The whole of it as a user does it: real processes, a real folder, real files."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests import invented
from tests.cli.console import profile
from tests.processes import surroundings

NOW = "2026-11-16T10:00"


class Computer:
    """One person's computer: a data folder, and commands run on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data = folder / "data"

    def run(self, *arguments: str, code: int = 0) -> str:
        command = [sys.executable, "-m", "wellmet", "--data", str(self.data), "--now", NOW, *arguments]
        done = subprocess.run(command, env=surroundings(), capture_output=True, text=True, cwd=self.folder, check=False)
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout

    def answer(self, *arguments: str, code: int = 0) -> Any:
        return json.loads(self.run(*arguments, "--json", code=code))

    def bytes(self) -> bytes:
        return b"".join(path.read_bytes() for path in self.data.rglob("*") if path.is_file())


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with nobody in it: to make its tables once is enough."""
    first = Computer(tmp_path_factory.mktemp("begun"))
    first.run("people", code=1)
    return first.data


@pytest.fixture
def computer(begun: Path, tmp_path: Path) -> Computer:
    shutil.copytree(begun, tmp_path / "data")
    return Computer(tmp_path)


def test_from_a_pile_of_contacts_to_five_people_a_way_and_a_first_sentence(
    computer: Computer, shared_data: Path
) -> None:
    files = [str(path) for path in sorted(shared_data.glob("exports/*.csv")) + sorted(shared_data.glob("cards/*.vcf"))]
    computer.run("profile", "set", "--from", str(profile(computer.folder)))
    done = computer.answer("import", *files)
    assert len(done["files"]) == len(files)
    for report in done["files"]:
        counted = report["new"] + report["updated"] + report["unchanged"] + report["skipped"]
        assert report["read"] == counted, report
    computer.run("add", "Imam Yusuf Demir", "--occupation", "imam", "--relationship", "known", "--how-met", "prayers")
    computer.run("add", "Rosa Diaz", "--occupation", "teacher", "--phone", "+1 503 555 0142")
    before = computer.answer("next")["suggestions"]
    assert len(before) == 5
    assert all(one["reasons"] and one["against"] for one in before)
    assert computer.answer("say", "Rosa Diaz", "--channel", "phone")["body"]
    computer.run("log", "Rosa Diaz", "--channel", "phone", "--outcome", "talked", "--note", "knows the port")
    computer.run("refer", "Rosa Diaz", "Tom Okafor", "--employer", "Harbor Logistics", "--may-use-name", "yes")
    after = computer.answer("next")["suggestions"]
    assert after[0]["name"] == "Tom Okafor"
    assert {one["what"] for one in computer.answer("due")} >= {"thanks", "ask"}
    assert computer.answer("import", *files)["batch"] is None
    assert computer.answer("doctor")["well"]


def test_a_backup_and_its_restore_give_the_same_export_byte_for_byte(computer: Computer) -> None:
    (computer.folder / "contacts.csv").write_bytes(invented.google_csv(200))
    computer.run("profile", "set", "--from", str(profile(computer.folder)))
    computer.run("import", "contacts.csv")
    first = computer.run("export")
    saved = computer.answer("backup", "--out", str(computer.folder / "kept.zip"))
    computer.run("add", "Somebody Later")
    assert computer.run("export") != first
    restored = computer.answer("restore", str(computer.folder / "kept.zip"))
    assert restored["rows"] == saved["rows"]
    assert computer.run("export") == first
    elsewhere = Computer(computer.folder / "elsewhere")
    elsewhere.folder.mkdir()
    elsewhere.run("restore", str(computer.folder / "kept.zip"))
    assert elsewhere.run("export") == first
    assert computer.answer("doctor")["well"]


def test_after_forgetting_no_byte_in_the_folder_tells_of_them(computer: Computer) -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Rosa Quetzalli\nEMAIL:rosa.q@example.org\nTEL:+1 503 555 0142\nEND:VCARD\n"
    (computer.folder / "card.vcf").write_text(card)
    computer.run("import", "card.vcf")
    computer.run("add", "Grace Hopper", "--note", "Rosa Quetzalli knows her well")
    computer.run("log", "Rosa Quetzalli", "--channel", "phone", "--outcome", "talked", "--note", "likes ceramics")
    computer.run("refer", "Rosa Quetzalli", "Tom Okafor", "--words", "says Rosa Quetzalli", "--may-use-name", "yes")
    computer.run("backup")
    assert b"uetzalli" in computer.bytes()
    computer.run("forget", "Rosa Quetzalli", code=2)
    assert b"uetzalli" in computer.bytes()
    erased = computer.answer("forget", "Rosa Quetzalli", "--yes")
    assert (erased["backups_rewritten"], erased["backups_unreadable"]) == (1, [])
    # The backup is compressed, so what it holds is read as what a restore would bring back.
    (backup,) = (computer.data / "backups").glob("*.zip")
    unpacked = subprocess.run(
        [sys.executable, "-m", "zipfile", "-e", str(backup), str(computer.data / "open")], check=True
    )
    assert unpacked.returncode == 0
    left = computer.bytes().lower()
    for string in (b"quetzalli", b"5550142", b"555 0142", b"ceramics"):
        assert string not in left
    (report,) = computer.answer("import", "card.vcf", code=3)["files"]
    assert (report["new"], report["skipped"]) == (0, 1)
    assert "forget" in report["problems"][0]["message"]


def test_forgetting_tells_of_backups_that_it_could_not_read(computer: Computer) -> None:
    computer.run("add", "Rosa Quetzalli")
    computer.run("backup")
    broken = computer.data / "backups" / "broken.zip"
    broken.write_bytes(b"PK not really")
    erased = computer.answer("forget", "Rosa Quetzalli", "--yes")
    assert (erased["backups_rewritten"], erased["backups_unreadable"]) == (1, [str(broken)])
    assert broken.exists()
    computer.run("add", "Tom Okafor")
    computer.run("backup")
    assert "Tom Okafor is erased, and out of 1 backup." in computer.run("forget", "Tom Okafor", "--yes")


def test_forgetting_does_not_wait_long_for_a_window_that_reads(computer: Computer) -> None:
    computer.run("add", "Rosa Quetzalli")
    (database,) = computer.data.glob("*.sqlite3")
    window = sqlite3.connect(database)
    window.execute("BEGIN")
    window.execute("SELECT count(*) FROM wellmet_person").fetchone()
    command = [sys.executable, "-m", "wellmet", "--data", str(computer.data), "forget", "Rosa Quetzalli", "--yes"]
    done = subprocess.run(command, env=surroundings(), capture_output=True, text=True, check=False)
    window.close()
    assert done.returncode == 0, done.stderr
    assert "still reads" in done.stderr
    computer.run("people", code=1)
    assert b"uetzalli" not in computer.bytes()


def test_forgetting_asks_whoever_sits_at_the_terminal(computer: Computer) -> None:
    pty = pytest.importorskip("pty", reason="this system has no pseudo-terminals")
    computer.run("add", "Rosa Quetzalli")
    for said, code, left in ((b"n\n", 1, 1), (b"y\n", 0, 0)):
        keyboard, terminal = pty.openpty()
        os.write(keyboard, said)
        command = [sys.executable, "-m", "wellmet", "--data", str(computer.data), "forget", "Rosa", "--json"]
        done = subprocess.run(command, env=surroundings(), stdin=terminal, capture_output=True, text=True, check=False)
        os.close(keyboard)
        os.close(terminal)
        assert done.returncode == code, done.stderr
        assert "cannot be undone" in done.stderr
        assert len(computer.answer("people", code=1 - left)) == left


def test_no_backup_is_written_over(computer: Computer) -> None:
    computer.run("add", "Rosa Diaz")
    kept = computer.folder / "kept.zip"
    computer.run("backup", "--out", str(kept))
    before = kept.read_bytes()
    computer.run("add", "Tom Okafor")
    computer.run("backup", "--out", str(kept), code=3)
    assert kept.read_bytes() == before
    # The clock stands still here, so the two copies would have one name.
    copies = [computer.answer("restore", str(kept))["before"] for _ in range(2)]
    assert all(Path(copy).is_file() for copy in copies)
    assert len(set(copies)) == 2
    files = [computer.answer("backup")["file"] for _ in range(2)]
    assert len(set(files)) == 2


def test_a_folder_that_is_not_there_is_not_made(computer: Computer) -> None:
    for command in ("backup", "export"):
        computer.run(command, "--out", str(computer.folder / "nowhere" / "file"), code=3)
    assert not (computer.folder / "nowhere").exists()


def test_an_export_goes_where_it_is_sent(computer: Computer) -> None:
    computer.run("add", "Rosa Diaz")
    printed = computer.run("export")
    assert computer.run("export", "--out", "-") == printed
    file, link = computer.folder / "export.json", computer.folder / "link.json"
    link.symlink_to(file)
    computer.run("export", "--out", str(link))
    assert link.is_symlink()
    assert file.read_text("utf-8") == printed
    assert {path.name for path in computer.folder.iterdir()} == {"data", "export.json", "link.json"}


def test_nothing_is_written_outside_the_data_folder(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    computer.run("add", "Rosa Diaz")
    computer.run("people")
    assert {path.name for path in tmp_path.iterdir()} == {"data"}
    assert (computer.data.stat().st_mode & 0o077) == 0
    assert ((computer.data / "secret.key").stat().st_mode & 0o077) == 0


def test_checking_words_touches_no_data(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    (computer.folder / "words.txt").write_text("Are you hiring?")
    kinds = ("--channel", "email", "--relationship", "stranger", "--purpose", "advice")
    computer.run("check", "words.txt", *kinds, code=4)
    assert not computer.data.exists()


def test_a_defect_ends_with_70_and_says_that_it_is_one() -> None:
    broken = "import sys; from wellmet import __main__ as m; m.cli = lambda **_: 1 / 0; m.main()"
    done = subprocess.run([sys.executable, "-c", broken], capture_output=True, text=True, check=False)
    assert done.returncode == 70
    assert "defect in Wellmet" in done.stderr
