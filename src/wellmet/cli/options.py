"""Options that several commands share."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import Any

import click

from wellmet.core import people

Command = Callable[..., Any]


class Day(click.ParamType[date]):
    """An ISO 8601 day."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a date like 2026-11-22.", param, ctx)


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
