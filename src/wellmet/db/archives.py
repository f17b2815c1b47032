"""The backup file itself: a zip of a manifest and one JSON row a line, written beside and renamed."""

import io
import json
import os
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, cast

FORMAT = 1
MANIFEST, ROWS = "wellmet.json", "rows.jsonl"
BLOCK = 2**20  # bytes read at once
LONGEST_LINE = 64 * 1024 * 1024  # bytes; a longer row is a bomb or damage
COMPRESSIONS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)

Row = dict[str, Any]


class NotABackup(ValueError):
    """The file is not a backup that this version can read; nothing was changed."""


def write(path: Path, *, manifest: dict[str, Any], rows: Iterable[Row]) -> None:
    """Write a backup."""

    def fill(file: IO[bytes]) -> None:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(MANIFEST, json.dumps({**manifest, "format": FORMAT}))
            with archive.open(ROWS, "w", force_zip64=True) as lines:
                for row in rows:
                    lines.write(json.dumps(row, ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n")

    write_beside(path, fill)


def write_beside(path: Path, fill: Callable[[IO[bytes]], object]) -> None:
    """Write a file that is there whole or not at all, readable by its owner only."""
    descriptor, beside = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(descriptor, "wb") as file:
            fill(file)
            file.flush()
            os.fsync(file.fileno())
        Path(beside).replace(path)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise


def write_through(path: Path, data: bytes) -> None:
    """Write a file as `write_beside` does, but into what a link or a device leads to, and leave those as they are."""
    if path.is_symlink() or (path.exists() and not path.is_file()):
        with path.open("wb") as file:
            file.write(data)
    else:
        write_beside(path, lambda file: file.write(data))


@contextmanager
def opened(path: Path) -> Iterator[tuple[dict[str, Any], Callable[[], Iterator[Row]]]]:
    """Open a backup: its manifest, and a way to go through its rows as often as needed."""
    try:
        with zipfile.ZipFile(path) as archive:
            if any(entry.compress_type not in COMPRESSIONS for entry in archive.infolist()):
                raise zipfile.BadZipFile("compressed in a way that Wellmet never uses")
            yield manifest_of(archive, path=path), lambda: rows_of(archive, path=path)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, NotImplementedError, OSError) as error:
        raise NotABackup(f"{path}: this is not a whole backup file ({error}).") from error


def manifest_of(archive: zipfile.ZipFile, *, path: Path) -> dict[str, Any]:
    try:
        with archive.open(MANIFEST) as file:
            manifest = json.loads(file.read(LONGEST_LINE))
    except (KeyError, ValueError, RuntimeError, zlib.error) as error:
        raise NotABackup(f"{path}: this zip file is not a Wellmet backup.") from error
    if not isinstance(manifest, dict) or not isinstance(manifest.get("format"), int):
        raise NotABackup(f"{path}: this zip file is not a Wellmet backup.")
    if manifest["format"] > FORMAT:
        raise NotABackup(f"{path}: made by a newer Wellmet ({manifest.get('wellmet')}); update before restoring it.")
    return manifest


def rows_of(archive: zipfile.ZipFile, *, path: Path) -> Iterator[Row]:
    try:
        with archive.open(ROWS) as lines:
            for number, line in enumerate(lines_of(buffered(lines), path=path), start=1):
                row = json.loads(line.decode("utf-8", "surrogatepass"))
                if not is_row(row):
                    raise NotABackup(f"{path}: line {number} is not a row.")
                yield row
    except (KeyError, ValueError, RuntimeError, zlib.error) as error:
        if isinstance(error, NotABackup):
            raise
        raise NotABackup(f"{path}: the backup is damaged ({error}).") from error


def is_row(row: object) -> bool:
    return isinstance(row, dict) and {"model", "pk"} <= row.keys() and isinstance(row.get("fields"), dict)


def buffered(file: IO[bytes]) -> io.BufferedReader:
    # A file within a zip archive is slow to give lines, and quick to give blocks.
    return io.BufferedReader(cast("zipfile.ZipExtFile", file), BLOCK)


def lines_of(file: io.BufferedReader, *, path: Path) -> Iterator[bytes]:
    while line := file.readline(LONGEST_LINE + 1):
        if len(line) > LONGEST_LINE:
            raise NotABackup(f"{path}: a row is longer than {LONGEST_LINE} bytes.")
        yield line
