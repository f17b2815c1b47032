"""Backups in their folder, while a forgetting rewrites what lies in it."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from tests import world
from tests.actions.test_cut_off_forgetting import told

from wellmet.actions import safekeeping, scrubbing
from wellmet.db.folder import alone

pytestmark = pytest.mark.django_db

NAME = "Rosamund Quetzal"
WANTED = scrubbing.Wanted(0, frozenset(), (), "US", names=(NAME,), strings=(NAME,))
MOMENT = 0.2  # seconds, enough to do harm


def test_a_backup_that_is_being_written_is_waited_for_and_then_rewritten(tmp_path: Path) -> None:
    ada = world.ada()
    world.person(ada, "Grace Hopper", notes=f"came through {NAME}")
    scrub = threading.Thread(target=scrubbing.scrub_folder, args=(tmp_path,), kwargs={"wanted": WANTED})

    def while_it_is_written(*_: int) -> None:
        if not scrub.ident:
            scrub.start()
            scrub.join(timeout=MOMENT)

    made = safekeeping.make(ada, folder=tmp_path, now=world.NOW, progress=while_it_is_written)
    scrub.join()
    assert made.path.exists()
    assert "Grace Hopper" in told(tmp_path) and NAME not in told(tmp_path)


@pytest.mark.parametrize(
    "deed",
    [
        lambda _, old: safekeeping.throw_away(old),
        lambda _, old: safekeeping.bring(old.parent, contents=[old.read_bytes()], now=world.NOW),
        lambda ada, old: safekeeping.make(ada, folder=old.parent, now=world.NOW),
        lambda ada, old: safekeeping.make_at(ada, path=old.parent / "named.zip", folder=old.parent, now=world.NOW),
    ],
)
def test_nothing_comes_or_goes_while_a_forgetting_rewrites_the_folder(
    tmp_path: Path, deed: Callable[[int, Path], object]
) -> None:
    ada = world.ada()
    old = safekeeping.make(ada, folder=tmp_path, now=world.NOW).path
    begun, done, seen = threading.Event(), threading.Event(), set[Path]()

    def rewrite() -> None:
        with alone(tmp_path):
            begun.set()
            done.wait(timeout=MOMENT)
            seen.update([*tmp_path.glob("*.zip"), *tmp_path.glob(".*.part")])

    forgetting = threading.Thread(target=rewrite)
    forgetting.start()
    begun.wait()
    deed(ada, old)
    done.set()
    forgetting.join()
    assert seen == {old}
