"""The first command after an upgrade makes anew what the version before wrote, once, also if it was cut off."""

import sqlite3
import subprocess
import sys
from pathlib import Path

from tests.processes import surroundings

BACK = """
import django
django.setup()
from django.core.management import call_command
call_command("migrate", "wellmet", "0017", verbosity=0)
"""
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Rosa Diaz\nNOTE:Knows ports.\nEND:VCARD\n"
NOTED = '{"name": "Rosa Diaz", "notes": "Knows ports. She is pregnant."}'


def run(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "wellmet", "--data", str(folder), *arguments]
    return subprocess.run(command, env=surroundings(), capture_output=True, text=True, check=True)


def filled(folder: Path) -> None:
    """Somebody of whom an earlier version kept what this one would not."""
    card = folder / "rosa.vcf"
    card.write_text(CARD)
    run(folder, "import", str(card))
    with sqlite3.connect(folder / "wellmet.sqlite3") as database:
        database.execute("update wellmet_record set data = ?", [NOTED])


def test_after_an_upgrade_it_is_shortened_and_told_once(tmp_path: Path) -> None:
    filled(tmp_path)
    environment = {**surroundings(WELLMET_DATA=str(tmp_path)), "DJANGO_SETTINGS_MODULE": "wellmet.project.settings"}
    subprocess.run([sys.executable, "-c", BACK], env=environment, check=True)
    assert "1 record was shortened" in run(tmp_path, "people").stderr
    assert "shortened" not in run(tmp_path, "people").stderr
    assert "pregnant" not in run(tmp_path, "person", "Rosa Diaz").stdout


def test_an_upgrade_that_was_cut_off_comes_to_its_end_with_the_next_command(tmp_path: Path) -> None:
    filled(tmp_path)
    (tmp_path / "upgrading").touch()
    assert "1 record was shortened" in run(tmp_path, "people").stderr
    assert not (tmp_path / "upgrading").exists()
