"""What everybody's rows make together, kept in memory until they change: to make it of 30,000 people takes seconds."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
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
    value = make()
    with DOOR:
        KEPT[owner_id, what] = Kept(made_of, value)
        KEPT.move_to_end((owner_id, what))
        while len(KEPT) > MOST:
            KEPT.popitem(last=False)
    return value
