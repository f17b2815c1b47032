from pathlib import Path

import pytest
from tests.actions import killed_imports

# A few of them; `make bench-killing` kills two hundred.
PEOPLE = 400
KILLS = 8

pytestmark = pytest.mark.skipif("sys.platform == 'win32'", reason="this system does not fork")


def test_an_import_killed_at_any_moment_leaves_all_of_the_batch_or_nothing(tmp_path: Path) -> None:
    with killed_imports.driving(tmp_path, people=PEOPLE) as driver:
        found = list(killed_imports.killed(driver, kills=KILLS, seed=20))
    for one in found:
        assert one.left in {0, PEOPLE}, one
        assert one.left == PEOPLE or "committed" not in one.said, one
        assert one.is_sound, one
    inside = sum(one.was_inside for one in found)
    assert inside >= KILLS // 4, f"only {inside} of {KILLS} kills fell inside the transaction"
