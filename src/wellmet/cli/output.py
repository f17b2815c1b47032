"""Printing: one JSON document or something for people, never both."""

import io
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, is_dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:  # Django is set up first
    from wellmet.actions.erasing import Gone

LONGEST_CELL = 80


def document(value: Any) -> None:
    """Print one JSON document on standard output; text that no encoding can carry is escaped."""
    import json

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


def any_terminal() -> None:
    """Let every character through to any terminal, as an escape where its character set has no such letter."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def silence() -> None:
    """Write the rest of the answer nowhere: whoever read it has left, or has no room."""
    for stream in filter(None, (sys.stdout, sys.stderr)):
        try:
            stream.flush()
        except OSError:
            with suppress(OSError), open(os.devnull, "wb") as nowhere:  # noqa: PTH123
                os.dup2(nowhere.fileno(), stream.fileno())


def problem(path: str, *, line: int, field: str, message: str) -> None:
    """Say on standard error what was not understood, and where."""
    where = f"{path}, line {line}" if line else path
    note(clean(": ".join(filter(None, (where, field.strip(" .:"), message)))))


def without_traits(records: int) -> None:
    """Say on standard error of how many records something was left out that is not kept of anybody."""
    if records:
        were = "1 record was" if records == 1 else f"{records:,} records were"
        note(f"{were} shortened: health, faith, family, age and the like are not kept of anybody (PRV-01).")


def erased(gone: "Gone") -> dict[str, Any]:
    """What became of somebody forgotten, for a script."""
    unreadable = [str(path) for path in gone.unreadable]
    backups = {"backups_rewritten": gone.rewritten, "backups_unreadable": unreadable}
    return {"erased": gone.rows, **backups, "imports_let_go": gone.let_go}


def still_to_know(gone: "Gone") -> None:
    """Say on standard error what is left to do or to know once somebody is forgotten."""
    from wellmet import words

    if gone.let_go:
        note(words.let_go(gone.let_go))
    if gone.is_in_log:
        note(words.in_log())
    if gone.unreadable:
        note("These backups cannot be read, and may still hold them; delete what you do not need:")
        note("\n".join(map(str, gone.unreadable)))


def table(headings: Iterable[str], rows: Iterable[Iterable[str]], *, longest: int | None = None) -> None:
    """Print a plain table that folds long cells, and cuts their lines where `longest` is given.

    Control characters in people's data never reach the terminal.
    """
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    grid = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for heading in headings:
        grid.add_column(Text(clean(heading)), overflow="fold")
    for row in rows:
        grid.add_row(*(Text(shortened(clean(cell), longest=longest)) for cell in row))
    console = Console(highlight=False, width=None if sys.stdout.isatty() else 120)
    with console.capture() as drawn:  # rich has its own way out where nobody reads, and it is not ours
        console.print(grid)
    click.echo(drawn.get(), nl=False)


def shortened(text: str, *, longest: int | None) -> str:
    """Cut each line that is longer than that many characters, and show it by an ellipsis."""
    if longest is None:
        return text
    return "\n".join(line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…" for line in text.split("\n"))


def clean(text: str) -> str:
    """Take out what could steer a terminal, keeping line breaks."""
    return "".join(letter for letter in text if letter == "\n" or letter.isprintable())
