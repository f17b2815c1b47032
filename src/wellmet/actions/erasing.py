"""Forgetting somebody everywhere: in the database, and in the backups that lie beside it."""

from collections.abc import Iterable
from pathlib import Path

from wellmet.actions import binning, forgetting, scrubbing


def forget(owner_id: int, *, person_id: int, folder: Path) -> scrubbing.Scrubbed:
    """Erase a person here and in every backup of a folder; gives what became of the backups."""
    return scrubbed(owner_id, folder=folder, erased=forgetting.forget(owner_id, person_id=person_id))


def forget_binned(owner_id: int, *, binned_id: int, folder: Path) -> scrubbing.Scrubbed:
    """Erase somebody who waits in the bin, as `forget` does."""
    return scrubbed(owner_id, folder=folder, erased=binning.forget(owner_id, binned_id=binned_id))


def scrubbed(owner_id: int, *, folder: Path, erased: forgetting.Erased) -> scrubbing.Scrubbed:
    left = scrubbing.scrub(owner_id, folder=folder, erased=erased)
    scrubbing.carry_through(owner_id, folder=folder)  # what was cut off once, of others
    return left


def forget_some(owner_id: int, *, person_ids: Iterable[int], folder: Path) -> scrubbing.Scrubbed:
    """Erase several people, as `forget` does one: each whole, before the next."""
    left = [forget(owner_id, person_id=person_id, folder=folder) for person_id in person_ids]
    rewritten = max((one.rewritten for one in left), default=0)
    return scrubbing.Scrubbed(rewritten, left[-1].unreadable if left else ())
