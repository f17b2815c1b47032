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
    """A value, the version of the people that it was made of, and what else it depends on."""

    version: str
    given: Hashable
    value: Any


KEPT: OrderedDict[tuple[int, str], Kept] = OrderedDict()
DOOR = Lock()


def remembered(
    owner_id: int,
    *,
    what: str,
    make: Callable[[], Value],
    mend: Callable[[Value, frozenset[int]], Value],
    given: Hashable = None,
) -> Value:
    """Give what `make` makes of an owner's people, anew only when they, or what is `given`, have changed.

    Where only some people have changed, `mend` gives a new value from the one before and their numbers; some of them
    may be gone, or new. It leaves the one before as it is, since another thread may be reading it.

    The version is in the database, so that what another process writes is seen here. It is read before the rows: a
    change in between makes the next one ask again. A version never comes twice, not even after a rollback.
    """
    version, turns = Seeker.objects.values_list("version", "turns").get(owner_id=owner_id)
    with DOOR:
        kept = KEPT.get((owner_id, what))
    if kept is not None and kept.given != given:
        kept = None
    if kept is not None and kept.version == version:
        return cast("Value", kept.value)
    changed = changed_since(kept.version, turns=turns) if kept else None
    with unsearched():
        value = make() if kept is None or changed is None else mend(kept.value, changed)
    with DOOR:
        KEPT[owner_id, what] = Kept(version, given, value)
        KEPT.move_to_end((owner_id, what))
        while len(KEPT) > MOST:
            KEPT.popitem(last=False)
    return value


def changed_since(version: str, *, turns: list[tuple[str, list[int]]]) -> frozenset[int] | None:
    """Who has changed since a version of the people; None where that cannot be told, and it may be everybody."""
    versions = [before for before, _ in turns]
    if version not in versions:
        return None
    return frozenset(one for _, ids in turns[versions.index(version) :] for one in ids)


@contextmanager
def unsearched() -> Iterator[None]:
    """Let Python not look for unreachable cycles meanwhile.

    What is made of everybody is either kept or let go one by one, so there is nothing to find, and looking through
    hundreds of thousands of values again and again takes a third of the time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
