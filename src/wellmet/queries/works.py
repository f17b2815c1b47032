"""What is done in the background with everybody: whether it needs to be, and how far it is."""

from enum import StrEnum

from wellmet.db import uploads
from wellmet.db.models import Person
from wellmet.queries.uploads import WORKING, Progress, told

__all__ = ["MANY", "WORKING", "Work", "afoot", "is_long", "progress"]

MANY = 2_000  # people; with fewer all of this takes a moment, and nobody needs a bar


class Work(StrEnum):
    """What takes long among many people."""

    LOOK = "look"  # for people who are here twice
    BACKUP = "backup"
    RESTORE = "restore"
    FORGET = "forget"


def is_long(owner_id: int) -> bool:
    """Tell whether there are so many people that one would wait for what is done with all of them."""
    return Person.objects.filter(owner_id=owner_id).count() > MANY


def progress(owner_id: int, *, token: str) -> Progress:
    """How far it is: working, done, failed, or cut-off where the process ended meanwhile."""
    found = told(owner_id, folder=uploads.folder_of(owner_id, token=token))
    if not found.state.work:
        raise uploads.NoSuchUpload("These are files, and they are brought in on another page.")
    return found


def afoot(owner_id: int) -> tuple[Progress, ...]:
    """What is being done just now."""
    found = (told(owner_id, folder=folder) for folder in uploads.folders(owner_id) if uploads.read(folder).work)
    return tuple(one for one in found if one.is_running)
