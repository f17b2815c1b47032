"""Files and folders from the disk, each read as what it is; links inside a folder are not followed."""

import os
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import IO

import click

from wellmet.cli import errors, options
from wellmet.core import formats, people

ENVELOPE = b"From "
MAIL = ("cur", "new")
MOST_FILES = 1_000_000


def read(owner_id: int, *, path: str) -> tuple[formats.File, ...]:
    """Read one file or folder with what the seeker has said of themselves and of columns."""
    from wellmet.queries import layouts, profile

    return of(path, own=profile.seeker(owner_id), said=layouts.said(owner_id))


def of(
    path: str, *, own: people.Seeker, said: Mapping[str, Mapping[str, str]] | None = None
) -> tuple[formats.File, ...]:
    """Read one file, or everything in a folder: a Maildir, an unpacked archive, or files side by side."""
    name = os.fsencode(path).decode(errors="replace")
    if path == "-" or not Path(path).is_dir():
        if path != "-" and starts_with(Path(path), mark=ENVELOPE):
            return (formats.File(name, mailbox(path, own=own)),)
        return formats.read_all(options.read_file(path), name=name, own=own, layouts=said)
    folder = Path(path)
    if messages := [file for file in files(folder) if file.parent.name in MAIL]:
        headers = (formats.headers_of(lines(message)) for message in messages)
        return (formats.File(name, formats.read_messages(headers, own=own)),)
    members = [(str(file.relative_to(folder)), partial(options.read_file, str(file))) for file in files(folder)]
    return formats.read_folder(members, name=name, own=own)


def mailbox(path: str, *, own: people.Seeker) -> formats.Parsed:
    return formats.read_mailbox(lines(Path(path)), own=own)


def files(folder: Path) -> Iterator[Path]:
    found = 0
    for root, folders, names in os.walk(folder, followlinks=False):
        folders.sort()
        for name in sorted(names):
            file = Path(root) / name
            if file.is_file() and not file.is_symlink() and found < MOST_FILES:
                found += 1
                yield file


def lines(path: Path) -> Iterator[bytes]:
    """A file line by line, long ones in pieces, however large it is."""
    try:
        with path.open("rb") as file:
            while line := file.readline(formats.LONGEST_LINE):
                yield line
    except OSError as error:
        raise errors.Unusable(f"{path}: cannot be read ({error.strerror}).") from error


def starts_with(path: Path, *, mark: bytes) -> bool:
    if not path.is_file():  # what is looked at in a pipe is gone from it
        return False
    try:
        with click.open_file(str(path), "rb") as file:
            opened: IO[bytes] = file
            return opened.read(len(mark)) == mark
    except OSError:
        return False


def is_archive(path: str) -> bool:
    """Tell whether a path is a folder or a packed archive."""
    return Path(path).is_dir() or starts_with(Path(path), mark=b"PK")


def missing(path: str) -> str:
    """Say why there is nothing to read by that name, or nothing where there is; a folder may be read."""
    return "" if path != "-" and Path(path).is_dir() else options.unreadable(path)
