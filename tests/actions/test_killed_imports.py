import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests import invented

PEOPLE = 2_500
KILLS = 10
DRIVER = Path(__file__).with_name("import_driver.py")


def test_an_import_killed_at_any_moment_leaves_all_of_the_batch_or_nothing(tmp_path: Path) -> None:
    file = tmp_path / "contacts.csv"
    file.write_bytes(invented.google_csv(PEOPLE))
    empty = tmp_path / "empty"
    empty.mkdir()
    subprocess.run([sys.executable, str(DRIVER)], env=environment(empty), check=True)
    with started(tmp_path / "whole", on=empty, file=file) as process:
        begins, lasts = moments(process)
    assert rows(tmp_path / "whole") == PEOPLE
    dice = random.Random(20)
    inside = 0
    for kill in range(KILLS):
        # Most moments fall where it matters, after the transaction began; a few anywhere, before and after it.
        anywhere = kill % 5 == 0
        mark, moment = (
            ("ready", dice.uniform(0, begins + 1.5 * lasts)) if anywhere else ("inside", dice.uniform(0, lasts))
        )
        folder = tmp_path / f"kill-{kill}"
        with started(folder, on=empty, file=file) as process:
            said = kill_after(process, mark=mark, seconds=moment)
        was_inside = "inside" in said and "committed" not in said
        inside += was_inside
        found = rows(folder)
        assert found in {0, PEOPLE}, f"killed {moment:.2f} s after {mark}, {found} people are left: {said}"
        assert found == PEOPLE or "committed" not in said
        assert is_sound(folder)
    assert inside >= KILLS // 4, f"only {inside} of {KILLS} kills fell inside the transaction"


@contextmanager
def started(folder: Path, *, on: Path, file: Path) -> Iterator["subprocess.Popen[str]"]:
    shutil.copytree(on, folder)
    command = [sys.executable, str(DRIVER), str(file)]
    with subprocess.Popen(command, env=environment(folder), stdout=subprocess.PIPE, text=True) as process:
        yield process


def environment(folder: Path) -> dict[str, str]:
    ours = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    return ours | {"WELLMET_DATA": str(folder), "DJANGO_SETTINGS_MODULE": "wellmet.project.settings"}


def moments(process: "subprocess.Popen[str]") -> tuple[float, float]:
    """How many seconds after "ready" an undisturbed import enters its transaction, and how long it stays inside."""
    assert process.stdout is not None
    began = first = last = 0.0
    for line in process.stdout:
        now = time.monotonic()
        began = now if line == "ready\n" else began
        first = now if line == "inside\n" and not first else first
        last = now
    assert process.wait() == 0
    return first - began, last - first


def kill_after(process: "subprocess.Popen[str]", *, mark: str, seconds: float) -> list[str]:
    """Kill it so many seconds after it said the mark, and give all that it said."""
    assert process.stdout is not None
    said = []
    while mark not in said:
        line = process.stdout.readline()
        assert line, f"the import ended before it was {mark}"
        said.append(line.strip())
    time.sleep(seconds)
    process.kill()
    return [*said, *process.stdout.read().split()]


def rows(folder: Path) -> int:
    """How many people are there, once every table of the batch agrees that all or none of it is."""
    with sqlite3.connect(folder / "wellmet.sqlite3") as database:
        counts = {
            table: database.execute(f"SELECT COUNT(*) FROM wellmet_{table}").fetchone()[0]
            for table in ("person", "record", "sighting", "batch")
        }
    database.close()
    assert counts["record"] == counts["sighting"] == counts["person"], counts
    assert counts["batch"] == (1 if counts["person"] else 0), counts
    return int(counts["person"])


def is_sound(folder: Path) -> bool:
    with sqlite3.connect(folder / "wellmet.sqlite3") as database:
        verdict = database.execute("PRAGMA integrity_check").fetchone()[0]
    database.close()
    return bool(verdict == "ok")
