"""A whole LinkedIn archive of 30,000 connections and 200,000 messages: peak memory, and what a second import changes.

In a process of its own on a fresh database; the archive is invented and packed before the measuring begins.
"""

import argparse
import io
import os
import random
import resource
import sys
import tempfile
import time
import zipfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
from tests import invented

NOW = datetime(2026, 11, 16, 10, tzinfo=UTC)
ME = "https://www.linkedin.com/in/ada-king"
HEADER = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER"
)
WORDS = "thanks for the talk about shifts at the harbor 🚀 see you on Thursday then, all the best, é ü 山".split()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=30_000)
    parser.add_argument("--messages", type=int, default=200_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"WELLMET_DATA": folder, "DJANGO_SETTINGS_MODULE": "wellmet.project.settings"}
        path = Path(folder) / "archive.zip"
        if os.fork() == 0:  # what inventing takes is no part of the peak
            path.write_bytes(archive(people=options.people, messages=options.messages))
            os._exit(0)
        os.wait()
        measure(path)


def archive(*, people: int, messages: int) -> bytes:
    chance = random.Random(1)
    names = [(chance.choice(invented.GIVEN), invented.surname(number)) for number in range(people)]
    first = date(2014, 1, 1)
    rows = ["First Name,Last Name,URL,Email Address,Company,Position,Connected On"]
    for number, (given, family) in enumerate(names):
        on = first + timedelta(days=chance.randrange(4_600))
        employer = f"{invented.surname(chance.randrange(3_000))} Works"
        rows.append(f"{given},{family},{page(number)},,{employer},{chance.choice(invented.TRADES)},{on:%d %b %Y}")
    told = [HEADER]
    for _ in range(messages):
        number = min(int(chance.expovariate(8 / people)), people - 1)  # most messages pass with few
        given, family = names[number]
        day = first + timedelta(days=chance.randrange(4_600))
        text = " ".join(chance.choices(WORDS, k=30))
        them, me = (f"{given} {family}", page(number)), ("Ada King", ME)
        (sender, url), (to, urls) = (me, them) if chance.random() < 0.5 else (them, me)
        told.append(f'c{number},,{sender},{url},{to},{urls},{day} 10:00:00 UTC,,"{text}",INBOX')
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as opened:
        opened.writestr("Connections.csv", "\n".join(rows))
        opened.writestr("Profile.csv", "First Name,Last Name,Headline,Summary\nAda,King,Analyst,\n")
        opened.writestr("messages.csv", "\n".join(told))
    return packed.getvalue()


def page(number: int) -> str:
    return f"https://www.linkedin.com/in/person-{number}"


def measure(path: Path) -> None:
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)
    from wellmet.actions import imports, owners
    from wellmet.core import formats
    from wellmet.db.models import Person, Record
    from wellmet.queries import closeness
    from wellmet.queries.imports import Source

    owner_id = owners.ensure_local()
    base = peak_mb()
    seconds = []
    counts = []
    for _ in range(2):
        began = time.process_time()
        files = formats.read_all(path.read_bytes(), name="archive.zip")
        sources = [Source(file.name, file.parsed) for file in files]
        batch, _ = imports.take_in(owner_id, sources=sources, now=NOW)
        seconds.append(time.process_time() - began)
        counts.append((batch, Person.objects.count(), Record.objects.count()))
        del files, sources
    print(f"archive {path.stat().st_size / 2**20:.0f} MB packed")
    print(f"first   {counts[0][1]:,} people, {counts[0][2]:,} records; {seconds[0]:.0f} s of the processor")
    print(
        f"again   {seconds[1] / seconds[0]:.2f} x the first; import {counts[1][0]}, "
        f"same rows: {counts[0][1:] == counts[1][1:]}"
    )
    print(f"peak    {peak_mb():.0f} MB, {base:.0f} MB before it")
    print(f"{len(closeness.suggested(owner_id, today=NOW.date())):,} people with a suggestion how they stand")


def peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
