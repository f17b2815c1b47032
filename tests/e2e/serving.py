"""Wellmet as a person runs it: a process of its own, known by the link it prints."""

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.processes import surroundings

NOW = "2026-11-23T09:30"  # a Monday
PATIENCE = 20  # seconds, for a computer that is busy with other tests


@dataclass(frozen=True, slots=True)
class Served:
    """A running Wellmet."""

    process: subprocess.Popen[str]
    link: str

    @property
    def home(self) -> str:
        return self.link.partition("enter/")[0]

    def end(self, signal_number: int = signal.SIGTERM) -> tuple[int, str]:
        """Stop it; gives the exit code and whatever it printed to standard error."""
        self.process.send_signal(signal_number)
        _, complaints = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, complaints


def begin(*arguments: str, folder: Path, **more: str) -> subprocess.Popen[str]:
    """Start `wellmet` with a browser that does nothing."""
    command = [sys.executable, "-m", "wellmet", "--data", str(folder), "--now", NOW, *arguments]
    environment = surroundings(**{"BROWSER": "true"} | more)
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8", env=environment
    )


def printed_link(process: subprocess.Popen[str]) -> str:
    """The link that it prints once it is ready."""
    assert process.stdout
    line = process.stdout.readline()
    found = re.search(r"http://127\.0\.0\.1:\d+/enter/\S+/", line)
    if not found:
        _, complaints = process.communicate(timeout=PATIENCE)
        raise AssertionError(f"no link in {line!r}; {complaints}")
    return found[0]


@contextmanager
def served(*arguments: str, folder: Path, **more: str) -> Iterator[Served]:
    process = begin(*arguments, folder=folder, **more)
    try:
        yield Served(process, printed_link(process))
    finally:
        process.kill()
        process.communicate(timeout=PATIENCE)
