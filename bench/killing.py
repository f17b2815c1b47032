"""Imports killed at random moments: whether each leaves all of its people or none, and a database that is whole."""

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
from tests.actions import killed_imports


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=2_500)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, killed_imports.driving(Path(folder), people=options.people) as driver:
        found = list(killed_imports.killed(driver, kills=options.kills, seed=options.seed))
    wrong = [one for one in found if not is_right(one, people=options.people)]
    print(*wrong, sep="\n", end="\n" if wrong else "")
    whole, inside = sum(one.left > 0 for one in found), sum(one.was_inside for one in found)
    print(
        f"{len(found)} imports of {options.people} people killed, {inside} inside the transaction: "
        f"{whole} left all, {len(found) - whole} nothing, {len(wrong)} wrong"
    )
    return 1 if wrong else 0


def is_right(one: killed_imports.Killed, *, people: int) -> bool:
    is_whole = one.left == people or (one.left == 0 and "committed" not in one.said)
    return is_whole and one.is_sound


if __name__ == "__main__":
    sys.exit(main())
