"""What takes long among many people, done in the background as imports are: it tells how far it is and how it ended."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from wellmet.actions import binning, erasing, likeness, safekeeping, uploads
from wellmet.actions.erasing import Gone
from wellmet.db import archives
from wellmet.db import uploads as shelf
from wellmet.db.models import Binned
from wellmet.queries import people as people_queries
from wellmet.queries.works import WORKING, Work

# What came of it, in values that JSON can hold; no names, since they may have to be forgotten.
Came = dict[str, Any]
Tell = Callable[[int, int], None]  # how much is done, of how much


def look(owner_id: int) -> str:
    """Begin to hold everybody against everybody; gives the token that finds it again."""
    return begin(owner_id, work=Work.LOOK, deed=lambda _: {"pairs": likeness.look(owner_id)})


def back_up(owner_id: int, *, folder: Path, now: datetime) -> str:
    """Begin to keep everything in a new file of a folder."""

    def deed(tell: Tell) -> Came:
        return {"rows": safekeeping.make(owner_id, folder=folder, now=now, progress=tell).rows}

    return begin(owner_id, work=Work.BACKUP, deed=deed)


def put_back(owner_id: int, *, path: Path, folder: Path, now: datetime) -> str:
    """Begin to put a backup in the place of everything there is, as `safekeeping.put_back` does."""

    def deed(tell: Tell) -> Came:
        restored = safekeeping.put_back(owner_id, path=path, folder=folder, now=now, progress=tell)
        return {"rows": restored.rows, "shortened": restored.shortened}

    return begin(owner_id, work=Work.RESTORE, deed=deed)


def forget(owner_id: int, *, person_ids: Sequence[int], folder: Path) -> str:
    """Begin to erase people here and in every backup of a folder."""
    people_queries.must_be_there(owner_id, person_ids=person_ids)
    return begin(
        owner_id,
        work=Work.FORGET,
        deed=lambda _: left(erasing.forget_some(owner_id, person_ids=person_ids, folder=folder)),
    )


def forget_binned(owner_id: int, *, binned_id: int, folder: Path) -> str:
    """Begin to erase somebody who waits in the bin, as `forget` does."""
    if not Binned.objects.filter(owner_id=owner_id, id=binned_id).exists():
        raise binning.NotInTheBin(f"Nobody in the bin has the number {binned_id}.")
    return begin(
        owner_id,
        work=Work.FORGET,
        deed=lambda _: left(erasing.forget_binned(owner_id, binned_id=binned_id, folder=folder)),
    )


def left(gone: Gone) -> Came:
    told = {"let_go": gone.let_go, "is_in_log": gone.is_in_log}
    return {"rewritten": gone.rewritten, "unreadable": len(gone.unreadable), **told}


def begin(owner_id: int, *, work: Work, deed: Callable[[Tell], Came]) -> str:
    """Begin a deed in a thread of its own; gives its token, or that of the same which is under way already."""
    for folder in shelf.folders(owner_id):
        if shelf.read(folder).work == work:
            if not shelf.is_held(folder):
                shelf.drop(folder)  # how it ended has been told
            elif work is not Work.FORGET:  # which may be somebody else
                return folder.name
    folder = shelf.place(owner_id, state=shelf.State((), stage=WORKING, work=work.value))
    held = shelf.hold(folder)
    if held is not None:
        uploads.in_background(held, lambda: do(folder, deed=deed))
    return folder.name


def do(folder: Path, *, deed: Callable[[Tell], Came]) -> None:
    """Do it, telling how far it is, and say how it ended, whatever happens."""
    begun = shelf.read(folder)
    ended = replace(begun, stage="failed")

    def tell(done: int, total: int) -> None:
        shelf.write(folder, replace(begun, done=done, total=total))

    try:
        ended = replace(begun, stage="done", counts=(deed(tell),))
    except archives.NotABackup:
        pass  # the page says so
    finally:
        shelf.write(folder, ended)
