"""The one place in which the command line reads the clock."""

from datetime import datetime


def now() -> datetime:
    return datetime.now().astimezone()  # noqa: TID251 - the command line's clock; local time is the user's
