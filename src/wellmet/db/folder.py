"""The data folder: where it is, and the secret that lives in it."""

import os
import secrets
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
