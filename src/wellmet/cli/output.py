"""Printing: one JSON document or something for people, never both."""

import json
import sys
from collections.abc import Iterable
from dataclasses import asdict, is_dataclass
from datetime import date
from typing import Any

import click


def document(value: Any) -> None:
    """Print one JSON document on standard output; text that no encoding can carry is escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=2, default=plain)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        text = json.dumps(value, indent=2, default=plain)
    click.echo(text)


def plain(value: object) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    raise TypeError(f"no JSON for {type(value)}")


def note(text: str) -> None:
    """Say something that is not the answer, on standard error."""
    click.echo(text, err=True)


def table(headings: Iterable[str], rows: Iterable[Iterable[str]]) -> None:
    """Print a plain table that folds long cells; control characters in people's data never reach the terminal."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    grid = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for heading in headings:
        grid.add_column(Text(clean(heading)), overflow="fold")
    for row in rows:
        grid.add_row(*(Text(clean(cell)) for cell in row))
    Console(highlight=False, width=None if sys.stdout.isatty() else 120).print(grid)


def clean(text: str) -> str:
    """Take out what could steer a terminal, keeping line breaks."""
    return "".join(letter for letter in text if letter == "\n" or letter.isprintable())
