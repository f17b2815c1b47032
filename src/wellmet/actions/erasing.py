"""Forgetting somebody everywhere: in the database, and in the backups that lie beside it."""

from pathlib import Path

from wellmet.actions import forgetting, scrubbing


def forget(owner_id: int, *, person_id: int, folder: Path) -> scrubbing.Scrubbed:
    """Erase a person here and in every backup of a folder; gives what became of the backups."""
    erased = forgetting.forget(owner_id, person_id=person_id)
    return scrubbing.scrub(owner_id, folder=folder, erased=erased)
