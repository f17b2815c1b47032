"""Errors as exit codes and sentences: 2 wrong usage, 3 input that cannot be used, 4 refused by a rule, 70 a defect."""

import errno
import os
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any

import click

from wellmet.cli import output

QUOTES = 'What has several words goes between quotes: "Rosa Diaz".'
NO, UNUSABLE, REFUSED, DEFECT = 1, 3, 4, 70
LONGEST_ARGUMENT = 20_000  # characters; a note may be as long

DAMAGED = "The database is damaged. `wellmet restore FILE` puts a backup in its place and keeps the damaged file."
# What SQLite says of the world around it; anything else that it says is a defect of ours.
DATABASE = {
    "locked": "The data is in use by another program. Try again in a moment.",
    "readonly": "The data folder cannot be written. See to whom it belongs, or name another one with --data.",
    "unable to open": "The database cannot be opened. See to whom the data folder belongs, or name another.",
    "is full": "The disk is full. Make some room and try again; what was kept before is still there.",
    "disk i/o": "The disk cannot be read or written. See that it is there and has room, and try again.",
    "not a database": DAMAGED,
    "malformed": DAMAGED,
}
FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
CLOSED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM, errno.EIO, errno.EISDIR, errno.ENOTDIR, errno.ENAMETOOLONG})


class Unusable(click.ClickException):
    """The input cannot be used; nothing was changed."""

    exit_code = UNUSABLE


class Refused(click.ClickException):
    """A rule refuses; nothing was changed."""

    exit_code = REFUSED


class Group(click.Group):
    """Commands whose refusals, raised beside the rule they come from, become exit codes."""

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        with told():
            if any(len(argument) > LONGEST_ARGUMENT for argument in args):
                raise click.UsageError(f"An argument is longer than {LONGEST_ARGUMENT:,} characters.")
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        with told():
            return super().invoke(ctx)


@contextmanager
def told() -> Iterator[None]:
    """Turn what a rule or the world refuses into one sentence and an exit code; a reader who left ends it quietly."""
    try:
        yield
    except BrokenPipeError as error:
        output.silence()
        raise click.exceptions.Exit(0) from error
    except click.UsageError as error:
        if "unexpected extra argument" in error.message and QUOTES not in error.message:
            raise click.UsageError(f"{error.message} {QUOTES}", error.ctx) from error
        raise
    except Exception as error:
        if sentence := of_a_rule(error):
            kind = Refused if isinstance(error, PermissionError) else Unusable
            raise kind(sentence) from error
        if sentence := of_the_world(error):
            output.silence()
            raise Unusable(sentence) from error
        raise


def of_a_rule(error: Exception) -> str:
    is_ours = type(error).__module__.startswith("wellmet.")
    return str(error) if is_ours and isinstance(error, LookupError | ValueError | PermissionError) else ""


def of_the_world(error: BaseException) -> str:
    """Say what the computer refuses: a full disk, a locked database, a folder of somebody else's; else nothing."""
    if isinstance(error, UnicodeEncodeError):
        return "A word cannot be written in the character set of this terminal. Set LANG to one with UTF-8."
    if isinstance(error, OSError):
        where = f"{error.filename}: " if error.filename else ""
        if error.errno in FULL:
            return f"{where}there is no room left to write this. Make some room and try again."
        return f"{where}this cannot be read or written ({error.strerror})." if error.errno in CLOSED else ""
    return of_the_database(error)


def of_the_database(error: BaseException) -> str:
    django = sys.modules.get("django.db")
    if django is None or not isinstance(error, django.DatabaseError):
        return ""
    said = str(error).lower()
    if type(error.__cause__).__module__ != "sqlite3":
        is_away = isinstance(error, django.OperationalError | django.InterfaceError)
        return f"The database cannot be used: {said.strip()}" if is_away else ""
    return next((sentence for words, sentence in DATABASE.items() if words in said), "")


def report_defect(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Tell the user that it is not their fault, and end with the code of a defect."""
    if issubclass(kind, KeyboardInterrupt):
        os._exit(130)
    if issubclass(kind, BrokenPipeError):
        os._exit(0)
    traceback.print_exception(kind, error, trace)
    print("\nThis is a defect in Wellmet, not something you did. Your data is as it was before.", file=sys.stderr)  # noqa: T201
    sys.stderr.flush()
    os._exit(DEFECT)
