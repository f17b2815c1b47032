"""What everybody's rows make together, kept in memory until they change: to make it of 30,000 people takes seconds."""

import gc
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any, NamedTuple, TypeVar, cast

from wellmet.db.models import Seeker

Value = TypeVar("Value")
MOST = 16  # things remembered in one process, the oldest of which goes first


class Kept(NamedTuple):
    """A value, and what it was made of."""

    made_of: Hashable
    value: Any


KEPT: OrderedDict[tuple[int, str], Kept] = OrderedDict()
DOOR = Lock()


def remembered(owner_id: int, *, what: str, given: Hashable = None, make: Callable[[], Value]) -> Value:
    """Give what `make` makes of an owner's people, anew only when they, or what is `given`, have changed.

    The version is in the database, so that what another process writes is seen here. It is read before the rows: a
    change in between makes the next one ask again. A version never comes twice, not even after a rollback.
    """
    made_of = (Seeker.objects.values_list("version", flat=True).get(owner_id=owner_id), given)
    with DOOR:
        kept = KEPT.get((owner_id, what))
    if kept is not None and kept.made_of == made_of:
        return cast("Value", kept.value)
    with unsearched():
        value = make()
    with DOOR:
        KEPT[owner_id, what] = Kept(made_of, value)
        KEPT.move_to_end((owner_id, what))
        while len(KEPT) > MOST:
            KEPT.popitem(last=False)
    return value


@contextmanager
def unsearched() -> Iterator[None]:
    """Let Python not look for unreachable cycles meanwhile.

    All that is made is kept, so there is nothing to find, and looking through hundreds of thousands of new values again
    and again takes a third of the time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
