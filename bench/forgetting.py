"""Whether the database keeps bytes of people who were forgotten: many are, of many, and all its files are searched.

On SQLite a page that is split or joined may leave copies of rows behind that nobody can reach, and that no query finds.

    DATABASE_URL=postgres://… python bench/forgetting.py --server /var/lib/postgresql/17/main

searches the folder of a PostgreSQL server that nobody else uses, before and after each thing that clears it.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=3_000)
    parser.add_argument("--forgotten", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--server", type=Path, help="the data folder of the PostgreSQL server of DATABASE_URL")
    options = parser.parse_args()
    if options.server:
        os.environ["DJANGO_SETTINGS_MODULE"] = "wellmet.project.settings"
        measure_server(options.server, people=options.people, forgotten=options.forgotten, seed=options.seed)
        return
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"WELLMET_DATA": folder, "DJANGO_SETTINGS_MODULE": "wellmet.project.settings"}
        os.environ.pop("DATABASE_URL", None)
        measure(Path(folder), people=options.people, forgotten=options.forgotten, seed=options.seed)


def measure(folder: Path, *, people: int, forgotten: int, seed: int) -> None:
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    owner_id, file = settled(people, seed=seed)
    strings, each = forget_some(owner_id, forgotten=forgotten, seed=seed)
    left = remains(folder, strings=strings)
    print(f"{people} people, {forgotten} forgotten: {len(left)} of {len(strings)} addresses left, {each:.3f} s each")
    from tests import world

    begun = time.perf_counter()
    world.take_in(owner_id, file)
    print(f"in again: {len(remains(folder, strings=strings))} left, {time.perf_counter() - begun:.1f} s")


def measure_server(folder: Path, *, people: int, forgotten: int, seed: int) -> None:
    import django

    django.setup()
    from django.db import connection
    from django.test.utils import setup_databases, teardown_databases

    kept = setup_databases(0, interactive=False)
    try:
        owner_id, _ = settled(people, seed=seed)
        strings, each = forget_some(owner_id, forgotten=forgotten, seed=seed)
        print(f"{people} people, {forgotten} forgotten, {each:.3f} s each, {len(strings)} addresses")
        for deed in ("CHECKPOINT", "VACUUM", "VACUUM FULL", "SELECT pg_switch_wal()", "CHECKPOINT", "CHECKPOINT"):
            with connection.cursor() as cursor:
                cursor.execute(deed)
                cursor.execute("CHECKPOINT")
            tables, log = (len(remains(folder / part, strings=strings)) for part in ("base", "pg_wal"))
            print(f"after {deed:24} {tables:4} left in the tables' files, {log:4} in the write-ahead log")
    finally:
        teardown_databases(kept, 0)


def settled(people: int, *, seed: int) -> tuple[int, bytes]:
    """A search with many people out of a file, and some by hand; gives its owner, and the file."""
    from tests import invented, world

    from wellmet.actions import owners, profile
    from wellmet.core.people import Seeker

    owner_id = owners.ensure_local()
    profile.save(owner_id, seeker=Seeker(country="US"))
    file = invented.google_csv(people, seed=seed)
    world.take_in(owner_id, file)
    for number in range(people // 20):
        world.person(owner_id, f"Hand Written{number}", notes=f"by hand {number}" * (number % 40))
    return owner_id, file


def forget_some(owner_id: int, *, forgotten: int, seed: int) -> tuple[set[str], float]:
    """Forget some of them; gives their addresses, and the seconds that each took."""
    from wellmet.actions import forgetting
    from wellmet.db.models import ContactPoint, Person

    drawn = random.Random(seed).sample(sorted(Person.objects.values_list("id", flat=True)), forgotten)
    points = ContactPoint.objects.filter(person_id__in=drawn, value__contains="@")
    strings = set(points.values_list("value", flat=True))
    begun = time.perf_counter()
    for person_id in drawn:
        forgetting.forget(owner_id, person_id=person_id)
    return strings, (time.perf_counter() - begun) / forgotten


def remains(folder: Path, *, strings: set[str]) -> set[str]:
    found = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    return {string for string in strings if string.encode() in found}


if __name__ == "__main__":
    main()
