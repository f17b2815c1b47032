"""Imports to be killed: for each folder named on standard input a process of its own, forked from this one.

Forked, it need not start Django again, nor read what the first import reads. It tells on standard output its number,
when its transaction begins, works and has ended; this process tells when it is gone.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # Django is set up first
    from wellmet.queries.imports import Source


def main(empty: Path, file: Path) -> None:
    import django

    django.setup()
    make_database(empty)
    from wellmet.core import formats
    from wellmet.queries.imports import Source

    source = Source(file.name, formats.read(file.read_bytes()))
    with tempfile.TemporaryDirectory() as first:
        shutil.copytree(empty, first, dirs_exist_ok=True)
        take_in(source, folder=Path(first))  # and what it has read stays read
    tell("ready")
    ended: list[int] = []
    for line in sys.stdin:
        while ended:
            os.waitpid(ended.pop(), 0)
        number = os.fork()
        if number == 0:
            take_in(source, folder=Path(line.strip()))
            os._exit(0)
        os.waitid(os.P_PID, number, os.WEXITED | os.WNOWAIT)
        tell("ended")
        ended.append(number)  # it keeps its number until the next line, so that a late kill hits nobody else


def tell(said: str) -> None:
    print(said, flush=True)


def make_database(empty: Path) -> None:
    """Make the database that is copied for each import."""
    from django.core.management import call_command

    with opened(empty):
        call_command("migrate", verbosity=0)


@contextmanager
def opened(folder: Path) -> Iterator[None]:
    """Work on the database of a folder; afterwards none is open, so that a fork shares none."""
    from django.db import connection

    connection.settings_dict["NAME"] = str(folder / "wellmet.sqlite3")
    try:
        yield
    finally:
        connection.close()


def take_in(source: "Source", *, folder: Path) -> None:
    from wellmet.actions import imports, owners

    def moved(stage: str, done: int, total: int) -> None:
        tell("inside" if done < total else "last")

    with opened(folder):
        owner_id = owners.ensure_local()
        tell(f"begun {os.getpid()}")
        imports.take_in(owner_id, sources=[source], now=datetime(2026, 11, 16, 10, tzinfo=UTC), progress=moved)
        tell("committed")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
