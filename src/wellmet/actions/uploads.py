"""Files brought in by the browser: put by, looked at, imported in the background, and swept away."""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import IO

from django.db import connections

from wellmet.actions import imports
from wellmet.db import uploads
from wellmet.db.models import Batch
from wellmet.queries import forgotten
from wellmet.queries import uploads as queries

LARGEST = 50 * 1024 * 1024  # bytes, all files together
LARGEST_FORM = LARGEST + 1024 * 1024  # bytes of a whole form, with what stands around the files
MOST = 20  # files at once
SMALL = 200_000  # bytes, all files together, that are looked at while one waits: about a thousand people
TRIES, MOMENT = 5, 0.02  # seconds between two tries for a lock
TOO_MUCH = (
    f"Up to {MOST} files of together 50 MB can be brought in at once, and this is more. "
    "Bring them in one after the other, and a larger mailbox folder by folder, as your mail program exports it. "
    "Nothing was changed."
)


class TooMuch(ValueError):
    """More than is taken in at once."""


class NothingChosen(ValueError):
    """A form came without a file."""


class Stopped(Exception):
    """The user has called an import off before it was stored."""


def keep(owner_id: int, *, names: Sequence[str], sizes: Sequence[int], contents: Sequence[Iterator[bytes]]) -> str:
    """Put files by for a look at them; gives the token that finds them again."""
    if not names:
        raise NothingChosen("No file was chosen. Go back, choose one or several, and press the button again.")
    if len(names) > MOST or sum(sizes) > LARGEST:
        raise TooMuch(TOO_MUCH)
    known = forgotten.Forgotten.of(owner_id)  # whom a file may be named after
    return uploads.keep(owner_id, names=[known.struck(name) for name in names], contents=contents)


def discard(owner_id: int, *, token: str) -> None:
    """Throw away files that are not wanted after all; one that is being imported is called off."""
    folder = uploads.folder_of(owner_id, token=token)
    uploads.stop(folder)
    with uploads.probing(folder) as file:
        if file and uploads.read(folder).stage in queries.IDLE:
            uploads.drop(folder)


def look(owner_id: int, *, token: str) -> threading.Thread | None:
    """Begin to look at large files in a thread of its own; None where they are small, seen, or looked at already."""
    folder = uploads.folder_of(owner_id, token=token)
    if uploads.size(folder) <= SMALL or queries.seen(owner_id, token=token):
        return None
    held = hold_idle(folder)
    if held is None:
        return None
    uploads.write(folder, replace(uploads.read(folder), stage=queries.LOOKING))
    return in_background(held, lambda: look_through(owner_id, folder=folder))


def start(owner_id: int, *, token: str, now: datetime) -> threading.Thread | None:
    """Begin the import in a thread of its own; None where it has begun already."""
    folder = uploads.folder_of(owner_id, token=token)
    held = hold_idle(folder)
    if held is None:
        return None
    last = Batch.objects.filter(owner_id=owner_id).order_by("-id").values_list("id", flat=True).first()
    uploads.write(folder, replace(uploads.read(folder), stage="reading", after=last or 0))
    return in_background(held, lambda: take_in(owner_id, folder=folder, now=now))


def hold_idle(folder: Path) -> IO[bytes] | None:
    """Take the lock of files with which nothing has begun and that nobody has called off."""
    held = uploads.hold(folder)
    for _ in range(TRIES):  # whoever only looks whether somebody has it has it for a moment
        if held:
            break
        time.sleep(MOMENT)
        held = uploads.hold(folder)
    if held and (uploads.read(folder).stage not in queries.IDLE or uploads.is_stopped(folder)):
        held.close()
        return None
    return held


def in_background(held: IO[bytes], deed: Callable[[], None]) -> threading.Thread:
    thread = threading.Thread(target=work, args=(held, deed), daemon=True)
    thread.start()
    return thread


def work(held: IO[bytes], deed: Callable[[], None]) -> None:
    with held:
        try:
            deed()
        finally:
            connections.close_all()


def look_through(owner_id: int, *, folder: Path) -> None:
    """Think over what files would change, telling how far it is; they wait again afterwards."""
    begun = uploads.read(folder)
    ended = replace(begun, stage="failed")

    def tell(stage: str, done: int, total: int) -> None:
        if uploads.is_stopped(folder):
            raise Stopped
        uploads.write(folder, replace(begun, stage=queries.LOOKING, done=done, total=total))

    try:
        queries.look(owner_id, token=folder.name, progress=tell)
        ended = replace(begun, stage="stopped" if uploads.is_stopped(folder) else "waiting")
    except Stopped:
        ended = replace(begun, stage="stopped")
    finally:
        end(owner_id, folder=folder, state=ended)
        if ended.stage != "waiting":
            uploads.drop_files(folder)


def take_in(owner_id: int, *, folder: Path, now: datetime) -> None:
    """Import what was put by, telling how far it is, and say how it ended, whatever happens."""
    begun = uploads.read(folder)
    ended = replace(begun, stage="failed")

    def tell(stage: str, done: int, total: int) -> None:
        if uploads.is_stopped(folder):
            raise Stopped
        uploads.write(folder, replace(begun, stage=stage, done=done, total=total))

    try:
        sources = queries.sources(owner_id, folder=folder)
        tell("weighing", 0, 0)
        batch, reports = imports.take_in(owner_id, sources=sources, now=now, progress=tell)
        # What was not understood may name people: it stood in the preview, and is not kept.
        counts = tuple({**asdict(report), "problems": []} for report in reports)
        ended = replace(begun, stage="done", batch=batch, counts=counts)
    except Stopped:
        ended = replace(begun, stage="stopped")
    finally:
        end(owner_id, folder=folder, state=ended)
        uploads.drop_files(folder)


def end(owner_id: int, *, folder: Path, state: uploads.State) -> None:
    """Note how it ended, under names of files that name nobody who was forgotten meanwhile."""
    known = forgotten.Forgotten.of(owner_id)
    uploads.write(folder, replace(state, names=tuple(map(known.struck, state.names))))


def sweep(owner_id: int) -> None:
    """Remove what an earlier run left; an import that was cut off is still told of."""
    for folder in uploads.folders(owner_id):
        with uploads.probing(folder) as file:
            if file is None:
                continue
            uploads.drop_files(folder)
            if uploads.read(folder).stage not in queries.RUNNING:
                uploads.drop(folder)
