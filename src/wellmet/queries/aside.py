"""What is kept aside as plain values, to be put back one day: rows of all kinds, and the note of a merge."""

from collections.abc import Callable
from typing import Any

Values = dict[str, Any]
Rewrite = Callable[[Values], Values]


def merge_rewritten(data: Values, *, row: Rewrite, said: Rewrite) -> Values:
    """The note of a merge, with each row in it rewritten, and what the user said of both before and after likewise.

    A note that only tells which records an import joined stays as it is.
    """
    if "person" not in data:
        return data
    hand = data["hand"] and {
        name: {**value, "data": said(value["data"])} if name in ("before", "after") and value else value
        for name, value in data["hand"].items()
    }
    return {**data, "person": row(data["person"]), "waiting": [row(one) for one in data["waiting"]], "hand": hand}
