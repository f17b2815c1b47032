"""Server time of the pages one lives in, among 300, 3,000 and 30,000 people, and what each page weighs."""

import argparse
import gzip
import os
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any, cast

sys.path.insert(0, str(Path(__file__).parent.parent))
from seasoned import NOW, Search, settle
from tests import invented

SIZES = (300, 3_000, 30_000)
PEOPLE, TODAY = 3, 10  # times the server time with 300 people: what we allow ourselves with 30,000
STATIC = Path(__file__).parent.parent / "src/wellmet/web/static/wellmet"
HEAVIEST = 150  # kB, compressed, with everything a first visit fetches


@dataclass(frozen=True, slots=True)
class Visit:
    """One page as it is asked for: where, by whom it is looked at, and what goes before it outside the clock."""

    name: str
    path: Callable[[Search, int], str]
    most: int = PEOPLE
    is_part: bool = False
    after: Callable[[Search], object] | None = None


def listed(name: str, query: str = "", **more: Any) -> Visit:
    return Visit(name, lambda _, __: f"/people/?{query}", **more)


def visits() -> Iterator[Visit]:
    from wellmet.queries.listing import Column, View

    yield Visit("today", lambda _, __: "/", TODAY)
    for name, deed in deeds():
        yield Visit(f"today, first look after {name}", lambda _, __: "/", TODAY, after=deed)
    yield listed("people")
    yield Visit("people, a page in the middle", lambda _, size: f"/people/?page={size // 100}")
    for view in View:
        yield listed(f"view {view}", f"view={view}")
    for column in Column:
        yield listed(f"by {column}", f"sort={column}")
        yield listed(f"by {column}, descending", f"sort=-{column}")
    yield listed("search, one letter", "q=o")
    yield listed("search, many", "q=ros")
    yield listed("search, two words", "q=zoë+nurse")
    yield listed("search, few", "q=joe.dabar7")
    yield listed("search, one", "q=named+perda")
    yield listed("search, nobody", "q=zzzz")
    yield listed("search in a view", "q=ros&view=not-asked")
    yield listed("search, sorted by last asked", "q=ros&sort=-asked")
    yield listed("search as one types", "q=ros", is_part=True)
    yield Visit("person who knows many", lambda search, _: f"/people/{search.many_ties}/")
    yield Visit("person who knows few", lambda search, _: f"/people/{search.few_ties}/")
    yield Visit("what to say to them", lambda search, _: f"/people/{search.many_ties}/say/?channel=letter")


def deeds() -> Iterator[tuple[str, Callable[[Search], object]]]:
    """What a seeker does on the page of the day, and to people."""
    from wellmet.actions import asks, network, people, planning
    from wellmet.core.people import Channel, Contact, Outcome
    from wellmet.core.planning import PutOffReason

    turns = count()

    def edit(to: Search) -> None:
        people.edit(to.owner_id, person_id=to.few_ties, said=Contact(notes=f"Note {next(turns)}"))

    def log(to: Search) -> None:
        talked = asks.Logged(Channel.EMAIL, Outcome.TALKED, NOW.date())
        asks.log(to.owner_id, person_id=to.few_ties, logged=talked, now=NOW)

    def refer(to: Search) -> None:
        named = Contact(name=f"Namely {invented.surname(next(turns))}")
        network.refer(to.owner_id, referrer_id=to.few_ties, contact=named, naming=network.Naming(NOW.date()))

    def put_off(to: Search) -> None:
        planning.put_off(to.owner_id, person_id=to.few_ties, reason=PutOffReason.LATER, now=NOW)

    def leave_alone(to: Search) -> None:
        people.set_do_not_contact(to.owner_id, person_id=to.few_ties, do_not_contact=next(turns) % 2 == 0)

    yield "an edit", edit
    yield "a talk", log
    yield "a name was given", refer
    yield "putting off", put_off
    yield "leaving somebody alone", leave_alone


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--only", default="", help="visits whose name holds this")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"WELLMET_DATA": folder, "DJANGO_SETTINGS_MODULE": "wellmet.project.settings"}
        import django

        django.setup()
        houses = [House(size, Path(folder)) for size in options.sizes]
        try:
            tell(houses, runs=options.runs, only=options.only)
        finally:
            for house in houses:
                house.leave()


class House:
    """A database of its own for one size, so that no index and no table is shared between sizes."""

    def __init__(self, size: int, folder: Path) -> None:
        from django.core.management import call_command
        from django.db import connection
        from django.test import Client

        self.size, self.place = size, f"pages_{size}"
        self.folder = folder
        self.is_alone = connection.vendor == "sqlite"
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute(f"DROP SCHEMA IF EXISTS {self.place} CASCADE; CREATE SCHEMA {self.place}")
        self.enter()
        call_command("migrate", verbosity=0)
        self.search = settle(size)
        self.client = Client(SERVER_NAME="localhost", **cast("dict[str, Any]", {"wellmet.now": NOW}))
        from django.contrib.auth.models import User

        self.client.force_login(User.objects.get(pk=self.search.owner_id))
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("VACUUM ANALYZE")

    def enter(self) -> None:
        """Turn to this database; on SQLite by a connection of its own, as every request of the server has."""
        from django.db import connection

        if connection.vendor == "sqlite":
            connection.close()
            connection.settings_dict["NAME"] = str(self.folder / f"{self.place}.sqlite3")
        else:
            with connection.cursor() as cursor:
                cursor.execute(f"SET search_path = {self.place}")

    def leave(self) -> None:
        from django.db import connection

        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute(f"DROP SCHEMA {self.place} CASCADE")

    def look(self, visit: Visit) -> tuple[float, bytes]:
        """Give the seconds a visit takes, and the page."""
        self.enter()
        if visit.after:
            visit.after(self.search)
            self.enter()
        headers = {"HX-Request": "true"} if visit.is_part else {}
        # NB where the database is a part of the process, its own time tells more than the clock of a busy computer.
        clock = time.process_time if self.is_alone else time.perf_counter
        began = clock()
        answer = self.client.get(visit.path(self.search, self.size), headers=headers)
        took = clock() - began
        if answer.status_code != 200:
            raise SystemExit(f"{visit.name}: {answer.status_code}")
        return took, answer.content


def tell(houses: list[House], *, runs: int, only: str) -> None:
    print(f"server time in milliseconds, median of {runs} runs, and how many times that with {houses[0].size} people")
    print(f"{'':42}" + "".join(f"{house.size:>14,}" for house in houses) + "   at most")
    over = []
    weights = []
    for visit in visits():
        if only not in visit.name:
            continue
        took: dict[int, list[float]] = {house.size: [] for house in houses}
        for turn in range(runs + 1):
            for house in houses:
                seconds, page = house.look(visit)
                if turn:  # the first time, templates are compiled and files are read from the disk
                    took[house.size].append(seconds)
        times = [1_000 * statistics.median(took[house.size]) for house in houses]
        ratios = [each / times[0] for each in times]
        if ratios[-1] > visit.most:
            over.append(f"{visit.name} {ratios[-1]:.1f}x")
        cells = "".join(f"{each:7.1f} {ratio:5.1f}x" for each, ratio in zip(times, ratios, strict=True))
        print(f"{visit.name:42}{cells} {visit.most:8}x", flush=True)
        weights.append((visit.name, page))
    print(f"over what is allowed with {houses[-1].size:,}: {', '.join(over) or 'none'}")
    print(f"\nkB with {houses[-1].size:,} people: the page as it is sent, compressed, and with all that it fetches")
    for name, page in sorted(weights, key=lambda weight: -len(weight[1])):
        print(f"{name:42}{len(page) / 1000:8.1f}{compressed(page):8.1f}{compressed(page) + fetched(page):8.1f}")
    heaviest = max(compressed(page) + fetched(page) for _, page in weights)
    print(f"heaviest: {heaviest:.1f} of {HEAVIEST} kB")


def compressed(content: bytes) -> float:
    return len(gzip.compress(content, 6)) / 1000


def fetched(page: bytes) -> float:
    """The script, the style, the icon, and each font file that has any letter of the page, in kB."""
    style = (STATIC / "built/styles.css").read_bytes()
    names = ("built/main.js", "built/styles.css", "icon.svg", "manifest.json")
    whole = sum(compressed((STATIC / name).read_bytes()) for name in names)
    letters = {ord(letter) for letter in page.decode()}
    for face in re.findall(r"@font-face\{.*?\}", style.decode()):
        (file,) = re.findall(r"url\(\"?\./(fonts/[^)\"]+\.woff2)", face)
        spans = re.findall(r"U\+([0-9A-F]+)(?:-([0-9A-F]+))?", face)
        if any(int(first, 16) <= letter <= int(last or first, 16) for first, last in spans for letter in letters):
            whole += (STATIC / "built" / file).stat().st_size / 1000
    return whole


if __name__ == "__main__":
    main()
