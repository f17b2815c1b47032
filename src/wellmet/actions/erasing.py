"""Forgetting somebody everywhere: in the database, and in what lies beside it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from wellmet.actions import binning, forgetting, scrubbing


@dataclass(frozen=True, slots=True)
class Gone:
    """What became of people who were erased, and of what may have held them.

    `rows` tells how many of each kind went, `rewritten` in how many backups somebody was, and `let_go` how many imports
    that waited for the user's word are gone; the `unreadable` backups may hold them still, and so may SQLite's log
    while it `is_in_log`.
    """

    rows: dict[str, int]
    rewritten: int
    unreadable: tuple[Path, ...]
    let_go: int
    is_in_log: bool


def forget(owner_id: int, *, person_id: int, folder: Path) -> Gone:
    """Erase a person here and in every backup of a folder."""
    return everywhere(owner_id, folder=folder, erased=forgetting.forget(owner_id, person_id=person_id))


def forget_binned(owner_id: int, *, binned_id: int, folder: Path) -> Gone:
    """Erase somebody who waits in the bin, as `forget` does."""
    return everywhere(owner_id, folder=folder, erased=binning.forget(owner_id, binned_id=binned_id))


def everywhere(owner_id: int, *, folder: Path, erased: forgetting.Erased) -> Gone:
    left = scrubbing.scrub(owner_id, folder=folder, erased=erased)
    others = scrubbing.carry_through(owner_id, folder=folder)  # what was cut off once
    let_go = erased.let_go + others.let_go
    return Gone(erased.rows, left.rewritten, left.unreadable, let_go, erased.is_in_log)


def forget_some(owner_id: int, *, person_ids: Iterable[int], folder: Path) -> Gone:
    """Erase several people, as `forget` does one: each whole, before the next."""
    gone = [forget(owner_id, person_id=person_id, folder=folder) for person_id in person_ids]
    rows: Counter[str] = Counter()
    for one in gone:
        rows.update(one.rows)
    return Gone(
        dict(sorted(rows.items())),
        max((one.rewritten for one in gone), default=0),
        gone[-1].unreadable if gone else (),
        sum(one.let_go for one in gone),
        gone[-1].is_in_log if gone else False,
    )
