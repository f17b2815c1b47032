"""Random histories of imports, merges, edits, takings-apart and undos, each held against one that knows no merges.

    python bench/histories.py --sequences 2000
    python bench/histories.py --of employers --sequences 500

It works on the database of DATABASE_URL, in a database of its own as the tests have one, or else on SQLite in memory.
"""

import argparse
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--of", choices=("people", "employers"), default="people")
    parser.add_argument("--sequences", type=int, default=200)
    parser.add_argument("--deeds", type=int, default=12, help="of each history, before everything is taken back")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    options = parser.parse_args()
    os.environ["DJANGO_SETTINGS_MODULE"] = "wellmet.project.settings"
    import django

    django.setup()
    from django.db import connection
    from django.test.utils import setup_databases, teardown_databases

    kept = setup_databases(0, interactive=False)
    try:
        return compare(options, vendor=connection.vendor)
    finally:
        teardown_databases(kept, 0)


def compare(options: argparse.Namespace, *, vendor: str) -> int:
    from django.db import transaction
    from tests.actions import employer_histories, merging_histories

    kind = employer_histories.History if options.of == "employers" else merging_histories.History
    begun, wrong = time.perf_counter(), []
    for seed in range(options.first, options.first + options.sequences):
        history = kind(seed)
        with transaction.atomic():
            try:
                merged, plain = history.play(deeds=options.deeds)
                is_wrong = merged != plain
            except Exception as error:  # noqa: BLE001 - whatever it is, the history that leads there has to be told
                merged, plain = history.taken_back or ({}, {})
                is_wrong, merged, plain = True, {**merged, "error": repr(error)}, {**plain, "error": ""}
                transaction.set_rollback(True)
        if is_wrong:
            wrong.append(seed)
            print(f"seed {seed}:", *history.steps, sep="\n  ")
            for line in differences(merged, plain):
                print(f"  {line}")
    took = time.perf_counter() - begun
    print(f"{vendor}: {options.sequences} histories of {options.deeds} deeds, {len(wrong)} wrong, {took:.0f} s")
    return 1 if wrong else 0


def differences(merged: object, plain: object, *, within: str = "") -> list[str]:
    """What one holds and the other does not, line by line."""
    if merged == plain:
        return []
    if isinstance(merged, dict) and isinstance(plain, dict):
        names = [*merged, *(name for name in plain if name not in merged)]
        pairs = ((f"{within} {name}", merged.get(name), plain.get(name)) for name in names)
        return [line for name, one, other in pairs for line in differences(one, other, within=name)]
    if isinstance(merged, list) and isinstance(plain, list):
        gone, new = ([one for one in mine if one not in theirs] for mine, theirs in ((plain, merged), (merged, plain)))
        return [f"{within}: more {new}, less {gone}"]
    return [f"{within}: {merged}, not {plain}"]


if __name__ == "__main__":
    sys.exit(main())
