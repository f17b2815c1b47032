"""The data folder: where it is, the secret that lives in it, and being alone in a folder."""

import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import platformdirs


def data_folder() -> Path:
    return Path(os.environ.get("WELLMET_DATA") or platformdirs.user_data_dir("wellmet", appauthor=False))


def secret_key(folder: Path) -> str:
    """Read the installation's secret, making it once; a process without a data folder gets one of its own."""
    if key := os.environ.get("WELLMET_SECRET_KEY"):
        return key
    path = folder / "secret.key"
    fresh = secrets.token_urlsafe(64)
    if not folder.is_dir():
        return fresh
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="ascii")
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(fresh)
    return fresh


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Wait until nobody else changes what this folder holds as a whole; the lock ends with the process."""
    with (folder / ".lock").open("ab") as file:
        with suppress(OSError):  # a few network drives know no locks
            if sys.platform == "win32":
                import msvcrt

                msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
            else:
                import fcntl

                fcntl.flock(file, fcntl.LOCK_EX)
        yield
