"""Imports that are killed at random moments, and what each leaves behind."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests import invented
from tests.processes import surroundings

DRIVER = Path(__file__).with_name("import_driver.py")


@dataclass(frozen=True, slots=True)
class Killed:
    """When an import was killed, what it had said until then, and how many people it left."""

    mark: str
    seconds: float
    said: tuple[str, ...]
    left: int
    is_sound: bool

    @property
    def was_inside(self) -> bool:
        return "inside" in self.said and "committed" not in self.said


@dataclass(frozen=True, slots=True)
class Driver:
    """The process that forks the imports, and the folder in which each has one of its own."""

    process: "subprocess.Popen[str]"
    folder: Path

    def begin(self, name: str) -> tuple[int, Path]:
        """Let an import begin in a fresh folder; gives its process and the folder."""
        mine = self.folder / name
        shutil.copytree(self.folder / "empty", mine)
        assert self.process.stdin is not None
        print(mine, file=self.process.stdin, flush=True)
        word, number = self.line().split()
        assert word == "begun", f"it said {word}"
        return int(number), mine

    def line(self) -> str:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, "the process that forks the imports is gone"
        return line.strip()

    def rest(self) -> Iterator[str]:
        """What an import still says until it is gone."""
        while (line := self.line()) != "ended":
            yield line


@contextmanager
def driving(folder: Path, *, people: int) -> Iterator[Driver]:
    file, empty = folder / "contacts.csv", folder / "empty"
    file.write_bytes(invented.google_csv(people))
    empty.mkdir()
    environment = surroundings(WELLMET_DATA=str(empty), DJANGO_SETTINGS_MODULE="wellmet.project.settings")
    command = [sys.executable, str(DRIVER), str(empty), str(file)]
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        driver = Driver(process, folder)
        while driver.line() != "ready":
            pass
        yield driver
        assert process.stdin is not None
        process.stdin.close()


def killed(driver: Driver, *, kills: int, seed: int) -> Iterator[Killed]:
    """Imports killed at random moments, most of them after the transaction began, a few anywhere before and after."""
    begins, lasts = moments(driver)
    dice = random.Random(seed)
    for kill in range(kills):
        anywhere = kill % 5 == 0
        mark, until = ("begun", begins + 1.5 * lasts) if anywhere else ("inside", lasts)
        seconds = dice.uniform(0, until)
        number, folder = driver.begin(f"kill-{kill}")
        said = ["begun"]
        while mark not in said:
            said.append(driver.line())
        time.sleep(seconds)
        os.kill(number, signal.SIGKILL)
        said += driver.rest()
        yield Killed(mark, seconds, tuple(said), rows(folder), is_sound(folder))
        shutil.rmtree(folder)


def moments(driver: Driver) -> tuple[float, float]:
    """How many seconds an undisturbed import takes to enter its transaction, and how long it stays inside."""
    _, folder = driver.begin("whole")
    began = time.monotonic()
    times = [(said, time.monotonic()) for said in driver.rest()]
    first = next(at for said, at in times if said == "inside")
    assert times[-1][0] == "committed"
    assert rows(folder) > 0
    return first - began, times[-1][1] - first


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
