"""Backups as files in a folder: made, brought in, put back, and thrown away."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, count
from pathlib import Path
from typing import IO

from wellmet.actions import backups
from wellmet.db import archives
from wellmet.db.folder import alone

STAMP = "%Y%m%d-%H%M%S-%f"


@dataclass(frozen=True, slots=True)
class Restored:
    """How many rows are back, of how many records something was left out, and where what was there before is kept."""

    rows: int
    shortened: int
    before: Path


@dataclass(frozen=True, slots=True)
class Made:
    """How many rows are kept, and in which file."""

    rows: int
    path: Path


@contextmanager
def shelf(folder: Path) -> Iterator[None]:
    """A folder of backups, made where it is missing, while no forgetting rewrites what lies in it.

    NB Taken before the rows are read: a backup of before the forgetting is then there for it to rewrite.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with alone(folder):
        yield


def unused(folder: Path, *, name: str, now: datetime) -> Path:
    """A file that is not there yet."""
    stem = f"{name}-{now.strftime(STAMP)}"
    stems = chain([stem], (f"{stem}-{number}" for number in count(2)))
    return next(path for path in (folder / f"{stem}.zip" for stem in stems) if not path.exists())


def make(
    owner_id: int, *, folder: Path, now: datetime, name: str = "wellmet", progress: backups.Tell = backups.quiet
) -> Made:
    """Keep everything of an owner's in a new file of a folder."""
    with shelf(folder):
        path = unused(folder, name=name, now=now)
        return Made(backups.save(owner_id, path=path, now=now, progress=progress), path)


def make_at(owner_id: int, *, path: Path, folder: Path, now: datetime) -> Made:
    """Keep everything of an owner's in a file that is named, which may lie in the folder of backups or anywhere."""
    with shelf(folder):
        return Made(backups.save(owner_id, path=path, now=now), path)


def put_back(
    owner_id: int, *, path: Path, folder: Path, now: datetime, progress: backups.Tell = backups.quiet
) -> Restored:
    """Put a backup in the place of everything there is; that is kept as a backup first, and stays if this fails."""
    before = make(owner_id, folder=folder, now=now, name="before-restore")
    try:
        back = backups.restore(owner_id, path=path, progress=progress)
        return Restored(back.rows, back.shortened, before.path)
    except ValueError:
        throw_away(before.path)
        raise


def bring(folder: Path, *, contents: Iterable[bytes], now: datetime) -> Path:
    """Lay a backup from elsewhere beside the others; a file that is none is refused and not kept."""

    def fill(file: IO[bytes]) -> None:
        for chunk in contents:
            file.write(chunk)

    with shelf(folder):
        path = unused(folder, name="brought", now=now)
        archives.write_beside(path, fill)
        try:
            with archives.opened(path):
                return path
        except archives.NotABackup as error:
            path.unlink()
            raise archives.NotABackup("This is not a backup that Wellmet can read. Nothing was changed.") from error


def throw_away(path: Path) -> None:
    """Delete one backup."""
    with shelf(path.parent):
        path.unlink(missing_ok=True)
