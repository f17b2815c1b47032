"""Whom to ask next among 300, 3,000 and 30,000 people: the plan alone, and the whole page of the day.

The plan is made before anybody was asked and after 200 asks of nine months, each beside a plain sort of the people.
"""

import argparse
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent.parent))
from tests import invented

if TYPE_CHECKING:
    from wellmet.core.cadence import Ask
    from wellmet.core.planning import Scene

NOW = datetime(2026, 11, 16, 10, tzinfo=UTC)
SIZES = (300, 3_000, 30_000)
ASKED, DAYS = 200, 270


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
    print(f"median of {options.runs} runs, taken in turn; processor time in milliseconds")
    heads = ("people", 8), ("rows to scene", 15), ("a sort", 9), ("plan", 16), (f"after {ASKED} asks", 18), ("page", 8)
    print("".join(f"{head:>{wide}}" for head, wide in heads))
    for size, (rows_to_scene, sort, fresh, late, page) in zip(SIZES, rows, strict=True):
        one, other = (f"{1000 * took:7.1f} {took / sort:5.1f}x" for took in (fresh, late))
        print(f"{size:>8}{1000 * rows_to_scene:>15.0f}{1000 * sort:>9.1f}{one:>16}{other:>18}{1000 * page:>8.0f}")


def measure(size: int, *, runs: int) -> list[float]:
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
    late = replace(scene, asks=tuple(asks(scene)))
    return medians(
        (
            lambda: queries.scene(owner_id, now=NOW),
            lambda: sorted(scene.candidates, key=lambda one: (-(one.percentile or 0.0), one.id)),
            lambda: planning.plan(scene),
            lambda: planning.plan(late),
            lambda: today.today(owner_id, now=NOW),
        ),
        runs=runs,
    )


def asks(scene: "Scene") -> Iterator["Ask"]:
    """Invent a search: half of those asked talk and are thanked, the others say no, or nothing."""
    from wellmet.core.cadence import Ask, Event
    from wellmet.core.people import Outcome, Purpose

    draw = random.Random(3)
    for number, one in enumerate(draw.sample(scene.candidates, min(ASKED, len(scene.candidates)))):
        day = NOW.date() - timedelta(days=DAYS - number * DAYS // ASKED)
        channel, luck = draw.choice(sorted(one.channels)), draw.random()
        events = [Event(Outcome.SENT, day)]
        if luck < 0.5:
            events.append(Event(Outcome.TALKED, day, knew_someone=draw.random() < 0.3))
        elif luck < 0.7:
            events.append(Event(Outcome.NO_REPLY if luck < 0.6 else Outcome.DECLINED, day + timedelta(days=5)))
        at = tuple(sorted({place for place, _ in one.affiliations}))
        yield Ask(2 * number, one.id, channel, Purpose.ADVICE, one.relationship, tuple(events), at)
        if luck < 0.5:
            thanks = (Event(Outcome.SENT, day + timedelta(days=1)),)
            yield Ask(2 * number + 1, one.id, channel, Purpose.THANKS, one.relationship, thanks, at)


def medians(works: tuple[Callable[[], object], ...], *, runs: int) -> list[float]:
    """Time each in turn, so that what else the computer does falls on all alike."""
    took: list[list[float]] = [[] for _ in works]
    for _ in range(runs):
        for work, times in zip(works, took, strict=True):
            began = time.process_time()
            work()
            times.append(time.process_time() - began)
    return [statistics.median(times) for times in took]


if __name__ == "__main__":
    main()
