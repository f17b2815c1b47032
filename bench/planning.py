"""Whom to ask next among 300, 3,000 and 30,000 people: the plan alone, and the whole page of the day."""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
from tests import invented

NOW = datetime(2026, 11, 16, 10, tzinfo=UTC)
SIZES = (300, 3_000, 30_000)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"WELLMET_DATA": folder, "DJANGO_SETTINGS_MODULE": "wellmet.project.settings"}
        import django
        from django.core.management import call_command

        django.setup()
        call_command("migrate", verbosity=0)
        rows = [measure(size, runs=options.runs) for size in SIZES]
    print(f"median of {options.runs} runs; processor time in milliseconds, beside that with {SIZES[0]} people")
    print(f"{'people':>8}{'rows to scene':>15}{'plan':>15}{'page of the day':>18}")
    for size, row in zip(SIZES, rows, strict=True):
        cells = [f"{1000 * took:7.0f} {took / first:5.1f}x" for took, first in zip(row, rows[0], strict=True)]
        print(f"{size:>8}{cells[0]:>15}{cells[1]:>15}{cells[2]:>18}")


def measure(size: int, *, runs: int) -> tuple[float, float, float]:
    from django.contrib.auth.models import User

    from wellmet.actions import imports, profile
    from wellmet.core import formats, planning
    from wellmet.core.people import Seeker
    from wellmet.db.models import Seeker as SeekerRow
    from wellmet.queries import planning as queries
    from wellmet.queries import today
    from wellmet.queries.imports import Source

    owner_id = User.objects.create_user(username=f"owner-{size}").pk
    SeekerRow.objects.create(owner_id=owner_id)
    profile.save(owner_id, seeker=Seeker(name="Ada Byron", seeks=("nurse",), employers=("Bar Works", "Denan Works")))
    sources = [Source("contacts.csv", formats.read(invented.google_csv(size)))]
    imports.take_in(owner_id, sources=sources, now=NOW)
    scene = queries.scene(owner_id, now=NOW)
    return (
        median(lambda: queries.scene(owner_id, now=NOW), runs=runs),
        median(lambda: planning.plan(scene), runs=runs),
        median(lambda: today.today(owner_id, now=NOW), runs=runs),
    )


def median(work: Callable[[], object], *, runs: int) -> float:
    took = []
    for _ in range(runs):
        began = time.process_time()
        work()
        took.append(time.process_time() - began)
    return statistics.median(took)


if __name__ == "__main__":
    main()
