"""Files on their way in, and how far their import is: in the data folder, never under a name that came with them.

Whatever else takes long tells of itself here too, without files.
"""

import json
import re
import secrets
import shutil
import sys
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

from django.conf import settings

TOKEN = re.compile(r"[0-9a-f]{32}")
STATE, LOCK, STOP = "state.json", "lock", "stop"
UNDECIDED = frozenset({"waiting", "looking", "fetching"})  # before the user has said that they want it in


class NoSuchUpload(LookupError):
    """There are no files waiting by that name."""


@dataclass(frozen=True, slots=True)
class State:
    """How far an import is; `after` is the last import before it, `counts` one row of figures per file.

    `said` is a sentence for the user, where there is more to say than the stage does. `work` is what is done where it
    is no import; `counts` is one row of what came of it then.
    """

    names: tuple[str, ...]
    stage: str = "waiting"
    done: int = 0
    total: int = 0
    after: int = 0
    batch: int | None = None
    counts: tuple[dict[str, Any], ...] = ()
    said: str = ""
    work: str = ""


def shelf(owner_id: int) -> Path:
    return Path(settings.DATA) / "uploads" / str(owner_id)


def keep(owner_id: int, *, names: Sequence[str], contents: Sequence[Iterator[bytes]]) -> str:
    """Put files by, and give the token that finds them again."""
    folder = place(owner_id, state=State(tuple(names)))
    fill(folder, contents=contents)
    return folder.name


def place(owner_id: int, *, state: State) -> Path:
    """Make a folder of its own for what is under way, under a token that finds it again."""
    folder = shelf(owner_id) / secrets.token_hex(16)
    folder.mkdir(parents=True, mode=0o700)
    write(folder, state)
    return folder


def fill(folder: Path, *, contents: Iterable[Iterable[bytes]]) -> None:
    """Put the contents of files into their place."""
    for number, content in enumerate(contents):
        with (folder / f"{number}.file").open("wb") as file:
            file.writelines(content)


def folder_of(owner_id: int, *, token: str) -> Path:
    folder = shelf(owner_id) / token
    if not TOKEN.fullmatch(token) or not (folder / STATE).exists():
        raise NoSuchUpload("These files are not here any more. Choose them again; nothing was changed.")
    return folder


def read(folder: Path) -> State:
    stored = json.loads((folder / STATE).read_text("utf-8"))
    return State(**{**stored, "names": tuple(stored["names"]), "counts": tuple(stored["counts"])})


def write(folder: Path, state: State) -> None:
    """Note how far it is, in one step, so that a reader never finds half of it."""
    fresh = folder / f"{STATE}.{secrets.token_hex(4)}"
    fresh.write_text(json.dumps(asdict(state)), "utf-8")
    fresh.replace(folder / STATE)


def contents(folder: Path) -> list[bytes]:
    """The files as they came; none once they are imported or swept away."""
    return [path.read_bytes() for path in sorted(folder.glob("*.file"), key=lambda path: int(path.stem))]


def size(folder: Path) -> int:
    """Bytes of all files together."""
    return sum(path.stat().st_size for path in folder.glob("*.file"))


def drop_files(folder: Path) -> None:
    for path in folder.glob("*.file"):
        path.unlink(missing_ok=True)


def drop(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


def stop(folder: Path) -> None:
    (folder / STOP).touch()


def is_stopped(folder: Path) -> bool:
    return (folder / STOP).exists()


def hold(folder: Path) -> IO[bytes] | None:
    """Take the lock of an import, which ends with the file or the process; None where somebody has it."""
    file = (folder / LOCK).open("ab")
    try:
        lock(file)
    except OSError:
        file.close()
        return None
    return file


def lock(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def is_held(folder: Path) -> bool:
    with probing(folder) as file:
        return file is None


@contextmanager
def probing(folder: Path) -> Iterator[IO[bytes] | None]:
    file = hold(folder)
    try:
        yield file
    finally:
        if file:
            file.close()


def folders(owner_id: int) -> list[Path]:
    """Whatever waits, runs or has ended, the latest first."""
    with suppress(FileNotFoundError):
        found = [path for path in shelf(owner_id).iterdir() if TOKEN.fullmatch(path.name) and (path / STATE).exists()]
        return sorted(found, key=lambda path: (path / STATE).stat().st_mtime, reverse=True)
    return []


def tokens(owner_id: int) -> list[str]:
    """What finds whatever waits, runs or has ended."""
    return [folder.name for folder in folders(owner_id)]


def clear(owner_id: int, *, tokens: Collection[str]) -> int:
    """Drop files and what is told of them; gives of how many the user had still to say whether they want them in.

    An import that runs goes on, and drops its own; whoever only looks at files or fetches them is called off.
    """
    undecided = 0
    for folder in (one for one in folders(owner_id) if one.name in tokens):
        is_undecided = read(folder).stage in UNDECIDED
        undecided += is_undecided
        with probing(folder) as file:
            if file:
                drop(folder)
            elif is_undecided:
                stop(folder)
    return undecided
