"""Errors as exit codes and sentences: 2 wrong usage, 3 input that cannot be used, 4 refused by a rule, 70 a defect."""

import os
import sys
import traceback
from types import TracebackType
from typing import Any

import click

NO, UNUSABLE, REFUSED, DEFECT = 1, 3, 4, 70


class Unusable(click.ClickException):
    """The input cannot be used; nothing was changed."""

    exit_code = UNUSABLE


class Refused(click.ClickException):
    """A rule refuses; nothing was changed."""

    exit_code = REFUSED


class Group(click.Group):
    """Commands whose refusals, raised beside the rule they come from, become exit codes."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except (LookupError, ValueError, PermissionError) as error:
            if not type(error).__module__.startswith("wellmet."):
                raise
            kind = Refused if isinstance(error, PermissionError) else Unusable
            raise kind(str(error)) from error


def report_defect(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Tell the user that it is not their fault, and end with the code of a defect."""
    if issubclass(kind, KeyboardInterrupt):
        os._exit(130)
    traceback.print_exception(kind, error, trace)
    print("\nThis is a defect in Wellmet, not something you did. Your data is as it was before.", file=sys.stderr)  # noqa: T201
    sys.stderr.flush()
    os._exit(DEFECT)
