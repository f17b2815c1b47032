"""An import of 30,000 contacts beside its floor: reading the CSV, parsing the phones, one bulk insert per table.

Each side runs in a process of its own on a fresh database, several times in turn; the ratio is of the medians. One side
is an import that holds nobody against anybody, so that what matching adds is seen.
"""

import argparse
import csv
import io
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
from tests import invented

NOW = datetime(2026, 11, 16, 10, tzinfo=UTC)
SIDES = ("floor", "import", "unmatched")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=30_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--side", choices=SIDES)
    options = parser.parse_args()
    if options.side:
        print(json.dumps(measure(options.side, people=options.people)))
        return
    found: dict[str, list[dict[str, float]]] = {side: [] for side in SIDES}
    for _ in range(options.runs):
        for side in SIDES:
            found[side].append(run(side, people=options.people))
    floor = median(found["floor"], "seconds")
    unmatched = median(found["unmatched"], "seconds")
    once, again = median(found["import"], "seconds"), median(found["import"], "again")
    peak = max(one["peak_mb"] for one in found["import"])
    base = max(one["base_mb"] for one in found["import"])
    print(f"{options.people} people, median of {options.runs} runs, each in a fresh process and database")
    print(f"floor   {floor:6.2f} s  (csv, phonenumbers, one bulk_create per table)")
    print(f"import  {once:6.2f} s  {once / floor:.2f} x the floor; peak memory {peak:.0f} MB, {base:.0f} MB before it")
    print(f"without matching {unmatched:6.2f} s; with it {once / unmatched:.2f} x that")
    print(f"again   {again:6.2f} s  {again / once:.2f} x the first import; nothing changed")


def median(found: list[dict[str, float]], key: str) -> float:
    return statistics.median(one[key] for one in found)


def run(side: str, *, people: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, __file__, "--side", side, "--people", str(people)]
        environment = {**os.environ, "WELLMET_DATA": folder, "DJANGO_SETTINGS_MODULE": "wellmet.project.settings"}
        done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


def measure(side: str, *, people: int) -> dict[str, float]:
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)
    from wellmet.actions import owners

    if side == "unmatched":
        from wellmet.core.people import matching

        matching.match = lambda *_, **__: matching.Matches((), (), ())
    owner_id = owners.ensure_local()
    data = invented.google_csv(people)
    base = peak_mb()
    began = time.perf_counter()
    (floor if side == "floor" else take_in)(owner_id, data)
    seconds = time.perf_counter() - began
    began = time.perf_counter()
    if side == "import":
        take_in(owner_id, data)
    return {"seconds": seconds, "again": time.perf_counter() - began, "peak_mb": peak_mb(), "base_mb": base}


def peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def take_in(owner_id: int, data: bytes) -> None:
    from wellmet.actions import imports
    from wellmet.core import formats
    from wellmet.queries.imports import Source

    imports.take_in(owner_id, sources=[Source("contacts.csv", formats.read(data))], now=NOW)


def floor(owner_id: int, data: bytes) -> None:
    import phonenumbers
    from django.db import transaction

    from wellmet.db.models import Affiliation, Batch, ContactPoint, Employer, Person, Record, Sighting

    rows = list(csv.DictReader(io.StringIO(data.decode())))
    phones = []
    for row in rows:
        parsed = phonenumbers.parse(row["Phone 1 - Value"], None)
        phones.append(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))
    mine = {"owner_id": owner_id}
    with transaction.atomic():
        batch = Batch.objects.create(**mine, imported_at=NOW)
        names = [f"{row['First Name']} {row['Last Name']}" for row in rows]
        people = Person.objects.bulk_create([Person(**mine, name=name, folded=name) for name in names], 2_000)
        employers = {name: name for name in (row["Organization Name"] for row in rows)}
        made = Employer.objects.bulk_create([Employer(**mine, name=name, key=name) for name in employers], 2_000)
        ids = {employer.name: employer.pk for employer in made}
        points = []
        for person, row, phone in zip(people, rows, phones, strict=True):
            mail = row["E-mail 1 - Value"]
            points.append(ContactPoint(**mine, person=person, kind="email", value=mail, key=mail, is_strong=True))
            number = row["Phone 1 - Value"]
            points.append(ContactPoint(**mine, person=person, kind="phone", value=number, key=phone, is_strong=True))
        ContactPoint.objects.bulk_create(points, 2_000)
        places = [
            Affiliation(**mine, person=person, employer_id=at, named_id=at, role=row["Organization Title"])
            for person, row in zip(people, rows, strict=True)
            for at in (ids[row["Organization Name"]],)
        ]
        Affiliation.objects.bulk_create(places, 2_000)
        records = Record.objects.bulk_create(
            [
                Record(**mine, person=person, batch=batch, format="google-csv", fingerprint=f"{number:032x}", data=row)
                for number, (person, row) in enumerate(zip(people, rows, strict=True))
            ],
            2_000,
        )
        Sighting.objects.bulk_create([Sighting(**mine, record=record, batch=batch) for record in records], 2_000)


if __name__ == "__main__":
    main()
