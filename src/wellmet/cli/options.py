"""Options that several commands share."""

import re
import sys
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

import click

from wellmet.cli import errors
from wellmet.cli.session import YEARS
from wellmet.core import people

Command = Callable[..., Any]
LONGEST = 2_000  # characters, as in what files are read from
LONGEST_NAME = 200  # characters that may fit a person
MARKS = " \t\"'`´“”‘’«»"


class Day(click.ParamType[date]):
    """An ISO 8601 day."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            day = date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a date like 2026-11-22.", param, ctx)
        if day.year not in YEARS:
            self.fail(f"{value!r} is outside the years {YEARS[0]} to {YEARS[-1]}.", param, ctx)
        return day


class Line(click.ParamType[str]):
    """Some words on one line, of a sane length, and of the kind that is wanted."""

    name = "text"

    def __init__(self, *, fits: Callable[[str], object] = bool, wanted: str = "") -> None:
        self.fits, self.wanted = fits, wanted

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        line = " ".join(str(value).split())
        if len(line) > LONGEST:
            self.fail(f"This is longer than {LONGEST:,} characters.", param, ctx)
        if self.wanted and not self.fits(line):
            self.fail(f"{value!r} is not {self.wanted}.", param, ctx)
        return line


class Name(Line):
    """What somebody is called."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        line = super().convert(value, param, ctx)
        if value and not line.strip(MARKS):
            raise errors.Unusable("This name has no letters. Give a name, an e-mail address or a phone number.")
        return line


class Reference(Line):
    """A person by number, address or name: one that no name is as long as fits nobody."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        line = " ".join(str(value).split())
        if len(line) > LONGEST_NAME:
            raise errors.Unusable(f"Nobody is called “{line[:60]}…”. `wellmet people` lists everyone.")
        return line


EMAIL = Line(fits=re.compile(r"[^\s@]+@[^\s@]+").fullmatch, wanted="an e-mail address like ada@example.org")
PHONE = Line(fits=re.compile(r"[0-9]").search, wanted="a phone number like +1 503 555 0142")
URL = Line(
    fits=re.compile(r"(https?://|www\.)\S+|([a-z]+\.)?linkedin\.com/\S+", re.IGNORECASE).fullmatch,
    wanted="a page like https://www.linkedin.com/in/ada",
)


def read_file(path: str) -> bytes:
    """The bytes of a file, or of standard input where it is called `-`."""
    if why := unreadable(path):
        raise errors.Unusable(f"{path}: {why}.")
    try:
        with click.open_file(path, "rb") as file:
            content: bytes = file.read()
            return content
    except OSError as error:
        raise errors.Unusable(f"{path}: cannot be read ({error.strerror}).") from error


def unreadable(path: str) -> str:
    """Say why there is nothing to read by that name, or nothing where there is."""
    if path == "-":
        return "" if sys.stdin else "standard input is closed"
    if not Path(path).exists():
        return "there is no such file"
    return "this is a folder" if Path(path).is_dir() else ""


class Word(click.Choice[Any]):
    """One of the words of a closed set, as that word."""

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__([word.value for word in words])
        self.words = words

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        return self.words(super().convert(str(value), param, ctx))


def as_json(command: Command) -> Command:
    return click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")(command)


def channel(command: Command) -> Command:
    return click.option("--channel", type=Word(people.Channel), help="The way to reach them.")(command)


def purpose(command: Command) -> Command:
    return click.option("--purpose", type=Word(people.Purpose), help="What the ask is for.")(command)
