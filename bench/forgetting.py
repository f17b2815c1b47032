"""Whether SQLite keeps bytes of people who were forgotten: many are, of many, and the whole file is searched for them.

A page that is split or joined may leave copies of rows behind that nobody can reach, and that no query finds.
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
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"WELLMET_DATA": folder, "DJANGO_SETTINGS_MODULE": "wellmet.project.settings"}
        os.environ.pop("DATABASE_URL", None)
        measure(Path(folder), people=options.people, forgotten=options.forgotten, seed=options.seed)


def measure(folder: Path, *, people: int, forgotten: int, seed: int) -> None:
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    from tests import invented, world

    from wellmet.actions import forgetting, owners, profile
    from wellmet.core.people import Seeker
    from wellmet.db.models import ContactPoint, Person

    owner_id = owners.ensure_local()
    profile.save(owner_id, seeker=Seeker(country="US"))
    file = invented.google_csv(people, seed=seed)
    world.take_in(owner_id, file)
    for number in range(people // 20):
        world.person(owner_id, f"Hand Written{number}", notes=f"by hand {number}" * (number % 40))
    drawn = random.Random(seed).sample(sorted(Person.objects.values_list("id", flat=True)), forgotten)
    strings = {
        value
        for value in ContactPoint.objects.filter(person_id__in=drawn).values_list("value", flat=True)
        if "@" in value
    }
    begun = time.perf_counter()
    for person_id in drawn:
        forgetting.forget(owner_id, person_id=person_id)
    each = (time.perf_counter() - begun) / forgotten
    left = remains(folder, strings=strings)
    print(f"{people} people, {forgotten} forgotten: {len(left)} of {len(strings)} addresses left, {each:.3f} s each")
    begun = time.perf_counter()
    world.take_in(owner_id, file)
    print(f"in again: {len(remains(folder, strings=strings))} left, {time.perf_counter() - begun:.1f} s")


def remains(folder: Path, *, strings: set[str]) -> set[str]:
    found = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    return {string for string in strings if string.encode() in found}


if __name__ == "__main__":
    main()
