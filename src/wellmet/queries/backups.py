"""The backups that lie beside a search: where, from when, and how large."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from django.contrib.auth.models import User

from wellmet.db import archives
from wellmet.queries import works

LOCAL = "me"  # the one owner of a local installation, whose folder the command line knows


class NoSuchBackup(LookupError):
    """There is no backup of that name."""


@dataclass(frozen=True, slots=True)
class Stored:
    """One backup; without a day or a count of people where the file cannot be read."""

    name: str
    size: int  # bytes
    saved_at: datetime | None = None
    people: int | None = None

    @property
    def is_readable(self) -> bool:
        return self.people is not None


def folder(owner_id: int, *, data: Path) -> Path:
    """Where an owner's backups lie, within the data folder; nobody's lie among another's."""
    name = User.objects.values_list("username", flat=True).get(id=owner_id)
    return data / "backups" if name == LOCAL else data / "backups" / f"owner-{owner_id}"


def stored(owner_id: int, *, data: Path) -> tuple[Stored, ...]:
    """Every backup, the newest first; those that cannot be read last."""
    found = [told(path) for path in folder(owner_id, data=data).glob("*.zip")]
    return tuple(
        sorted(found, key=lambda one: (one.saved_at.timestamp() if one.saved_at else 0, one.name), reverse=True)
    )


def path_of(owner_id: int, *, data: Path, name: str) -> Path:
    """The file of one backup; the name is looked for among those that are there, so that it leads nowhere else."""
    for path in folder(owner_id, data=data).glob("*.zip"):
        if path.name == name:
            return path
    raise NoSuchBackup("There is no backup of that name here any more.")


def one(owner_id: int, *, data: Path, name: str) -> Stored:
    return told(path_of(owner_id, data=data, name=name))


def is_long(path: Path) -> bool:
    """Tell whether a file holds so many people that one would wait for it to be put back."""
    return (told(path).people or 0) > works.MANY


def told(path: Path) -> Stored:
    """What a file says of itself, without its rows being read."""
    size = path.stat().st_size
    try:
        with archives.opened(path) as (manifest, _):
            return Stored(path.name, size, moment(manifest), int(manifest["rows"]["wellmet.person"]))
    except (KeyError, TypeError, ValueError):  # a file that is no backup is a ValueError too
        return Stored(path.name, size)


def moment(manifest: dict[str, Any]) -> datetime:
    return datetime.fromisoformat(manifest["saved_at"]).astimezone()
