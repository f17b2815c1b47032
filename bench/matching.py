"""The matcher beside Splink (DuckDB) on the same records: precision, recall and F1, time and memory.

Each side runs in a process of its own. `same` is what an import merges; `same+maybe` adds every question as if it were
answered yes, `answered` as if it were answered rightly. Both sides are measured by both rules: by a threshold stated
beforehand (ours is the verdict `same`, with all that keeps an import from merging; Splink's 0.95, as in its manual's
examples), and by the likelihoods alone at the threshold that serves them best, which nobody knows beforehand. `ceiling`
is what one reaches who knows the truth, but joins only what has anything in common beside a name. Of the lists in
which nobody stands twice (`bench/books/lists.py`) it tells how many are merged wrongly, and asked about.

Splink comes from PyPI into a folder of its own (`make bench-matching` puts it there); its settings stand below, tuned
as its manual advises: term frequencies on names, levels for near names, u by random sampling, m by expectation
maximisation over two blocking rules, the threshold that serves it best on each set.
"""

import argparse
import csv
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

Rows = list[dict[str, str]]
SETS = (
    "lists",
    "invented",
    "held-out",
    "unseen",
    "elsewhere",
    "staff",
    "neighbors",
    "village",
    "febrl4",
    "fake_1000",
    "fake_1000 as one list",
)
LEVELS = (0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999)
STATED = "0.95"
# Lists that are measured at a size of their own; all others have a thousand people.
SIZES = {"firm": (300, 3_000), "switchboard": (3_000,), "branches": (3_000,), "connections": (30_000,)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=30_000, help="of the invented books")
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--sets", nargs="+", choices=SETS, default=list(SETS))
    parser.add_argument("--splink", default=os.environ.get("SPLINK_PYTHON", ""), help="a Python that has Splink")
    parser.add_argument("--side", choices=("ours", "splink"))
    parser.add_argument("--rows", type=Path)
    options = parser.parse_args()
    if options.side:
        side = ours if options.side == "ours" else splink
        print(json.dumps({**side(json.loads(options.rows.read_text())), "mb": peak_mb()}))
        return
    for name in options.sets:
        if name == "lists":
            lists(most=options.records, seed=options.seed)
            continue
        found = rows_of(name, records=options.records, seed=options.seed)
        if not found:
            print(f"{name}: skipped, as WELLMET_TEST_DATA is not set")
            continue
        compare(name, found, splink_python=options.splink)


def lists(*, most: int, seed: int) -> None:
    """Say of every list in which nobody stands twice how many are merged all the same."""
    from bench.books.lists import CLEAN, clean

    from wellmet.core.people import matching

    total = [0, 0, 0]
    print("\nlists in which nobody stands twice")
    for name in CLEAN:
        for people in SIZES.get(name, (1_000,)):
            told_ = clean(name, people=min(people, most), seed=seed)
            found = matching.match(
                matching.profile(number, contacts=[one.contact], sources=[one.source])
                for number, one in enumerate(told_)
            )
            wrong = sum(len(members) - 1 for members in found.same)
            total = [sum(each) for each in zip(total, (len(told_), wrong, len(found.maybe)), strict=True)]
            print(f"  {name:20} {len(told_):6} people: {wrong} merged, {len(found.maybe)} questions", flush=True)
    print(f"  {'all':20} {total[0]:6} people: {total[1]} merged, {total[2]} questions")


def compare(name: str, rows: Rows, *, splink_python: str) -> None:
    truth = [row["truth"] for row in rows]
    people = len(set(truth))
    print(f"\n{name}: {len(rows)} records of {people} people")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "rows.json"
        file.write_text(json.dumps(rows))
        mine = run("ours", python=sys.executable, file=file)
        same = [(a, b) for cluster in mine["same"] for a, b in pairwise(cluster)]
        maybe = [tuple(pair) for pair in mine["maybe"]]
        right = [pair for pair in maybe if truth[pair[0]] == truth[pair[1]]]
        if rows[0]["packed"]:
            print(f"  ceiling     {told(joined_by_anything(rows), truth=truth)}")
        print(f"  same        {told(same, truth=truth)}")
        print(f"  same+maybe  {told([*same, *maybe], truth=truth)}")
        print(f"  answered    {told([*same, *right], truth=truth)}")
        print(f"  likeness    {best_told(mine['pairs'], truth=truth)}")
        asked = f"one for {people / len(maybe):.0f} people" if maybe else "none"
        print(f"  questions   {len(maybe)}, {asked}; {len(right)} of them are one")
        print(f"  time        {mine['seconds']:.1f} s; memory {mine['mb']:.0f} MB")
        if splink_python:
            theirs = run("splink", python=splink_python, file=file)
            stated = [(a, b) for a, b in theirs["pairs"][STATED]]
            print(f"  Splink      {told(stated, truth=truth)} at {STATED}")
            print(f"              {best_told(theirs['pairs'], truth=truth)}")
            print(f"  time        {theirs['seconds']:.1f} s; memory {theirs['mb']:.0f} MB")
            print(f"  ours takes  {mine['seconds'] / theirs['seconds']:.2f} x the time of Splink")


def joined_by_anything(rows: Rows) -> list[tuple[int, int]]:
    """Give the pairs of one person that have a way to be reached, an employer or a town in common."""
    from bench.books.__main__ import in_common

    from wellmet.core import people

    by_person: dict[str, list[tuple[int, people.Contact]]] = defaultdict(list)
    for number, row in enumerate(rows):
        by_person[row["truth"]].append((number, people.unpack(json.loads(row["packed"]))))
    return [
        (a, b)
        for records in by_person.values()
        for (a, one), (b, other) in combinations(records, 2)
        if not in_common(one, other).endswith("nothing else")
    ]


def run(side: str, *, python: str, file: Path) -> dict[str, Any]:
    command = [python, __file__, "--side", side, "--rows", str(file)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def closure(pairs: list[tuple[int, int]]) -> set[tuple[int, int]]:
    """Every pair within what some pairs join."""
    parent: dict[int, int] = {}

    def root(one: int) -> int:
        while parent.setdefault(one, one) != one:
            parent[one] = parent[parent[one]]
            one = parent[one]
        return one

    for a, b in pairs:
        parent[root(a)] = root(b)
    sets: dict[int, list[int]] = defaultdict(list)
    for one in list(parent):
        sets[root(one)].append(one)
    return {pair for members in sets.values() for pair in combinations(sorted(members), 2)}


def measured(pairs: list[tuple[int, int]], *, truth: list[str]) -> tuple[float, float, float]:
    found = closure(pairs)
    right = sum(truth[a] == truth[b] for a, b in found)
    counts: dict[str, int] = defaultdict(int)
    for one in truth:
        counts[one] += 1
    wanted = sum(count * (count - 1) // 2 for count in counts.values())
    precision, recall = right / max(1, len(found)), right / max(1, wanted)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def score(pairs: list[tuple[int, int]], *, truth: list[str]) -> float:
    return measured(pairs, truth=truth)[2]


def best_told(levels: dict[str, list[list[int]]], *, truth: list[str]) -> str:
    pairs = {level: [(a, b) for a, b in found] for level, found in levels.items()}
    best = max(pairs, key=lambda level: (score(pairs[level], truth=truth), level))
    return f"{told(pairs[best], truth=truth)} at its best threshold, {best}"


def told(pairs: list[tuple[int, int]], *, truth: list[str]) -> str:
    precision, recall, f1 = measured(pairs, truth=truth)
    return f"precision {precision:.4f}  recall {recall:.4f}  F1 {f1:.4f}"


# The records, as plain columns that both sides read.


def rows_of(name: str, *, records: int, seed: int) -> Rows:
    if name in ("invented", "held-out", "unseen", "elsewhere", "village", "staff", "neighbors"):
        return invented(name, records=records, seed=seed)
    folder = os.environ.get("WELLMET_TEST_DATA")
    if not folder:
        return []
    found = (febrl if name == "febrl4" else fake)(Path(folder) / "matching")
    # It comes in one file, as an address book does; by its rows alone nobody can tell whether that was one list.
    return [{**row, "source": "fake_1000"} for row in found] if name.endswith("as one list") else found


def invented(name: str, *, records: int, seed: int) -> Rows:
    from bench.books.elsewhere import ELSEWHERE
    from bench.books.lists import SHARED, shared
    from bench.books.saying import book
    from bench.books.stocks import HELD_OUT, LEARNED
    from bench.books.unseen import UNSEEN
    from bench.books.village import village

    from wellmet.core import people

    if name == "village":
        everything = village(records=records, seed=seed)
    elif name in SHARED:
        everything = shared(name, people=records // 4, seed=seed)
    else:
        stocks = {"invented": LEARNED, "held-out": HELD_OUT, "unseen": UNSEEN, "elsewhere": ELSEWHERE}
        everything = book(stocks[name], records=records, seed=seed)
    found = []
    for told_ in everything:
        contact = told_.contact
        words = people.tokens(contact.name) or ("",)
        found.append(
            {
                "truth": str(told_.person),
                "source": told_.source,
                "packed": json.dumps(people.pack(contact)),
                "given": words[0],
                "family": words[-1],
                "email": (contact.emails or ("",))[0].casefold(),
                "phone": "".join(filter(str.isdigit, (contact.phones or ("",))[0])),
                "page": (contact.urls or ("",))[0],
                "employer": people.employer_key(contact.affiliations[0].employer) if contact.affiliations else "",
                "town": contact.addresses[0].split(",")[-1].strip() if contact.addresses else "",
                "born": "",
                "street": "",
            }
        )
    return found


def table(path: Path) -> Rows:
    with path.open(newline="", encoding="utf-8") as file:
        return [
            {key.strip(): (value or "").strip() for key, value in row.items()}
            for row in csv.DictReader(file, skipinitialspace=True)
        ]


def febrl(folder: Path) -> Rows:
    found = []
    for part in ("febrl4a.csv", "febrl4b.csv"):
        for row in table(folder / part):
            number = row["rec_id"].split("-")[1]
            street = " ".join(filter(None, (row["street_number"], row["address_1"], row["address_2"])))
            town = " ".join(filter(None, (row["suburb"], row["postcode"], row["state"])))
            day = row["date_of_birth"]
            found.append(plain(number, part, row["given_name"], row["surname"], born=day, street=street, town=town))
    return found


def fake(folder: Path) -> Rows:
    return [
        plain(
            row["cluster"], row["unique_id"], row["first_name"], row["surname"],
            born=row["dob"].replace("-", ""), email=row["email"], town=row["city"],
        )
        for row in table(folder / "fake_1000.csv")
    ]  # fmt: skip


def plain(truth: str, source: str, given: str, family: str, **said: str) -> dict[str, str]:
    empty = dict.fromkeys(("born", "street", "town", "email", "phone", "page", "employer", "packed"), "")
    return {**empty, "truth": truth, "source": source, "given": given, "family": family, **said}


def ours(rows: Rows) -> dict[str, Any]:
    from wellmet.core import people
    from wellmet.core.people import matching

    began = time.perf_counter()
    profiles = []
    for number, row in enumerate(rows):
        if row["packed"]:
            contact = people.unpack(json.loads(row["packed"]))
        else:
            address = ", ".join(filter(None, (row["street"], row["town"])))
            contact = people.Contact(
                name=f"{row['given']} {row['family']}".strip(),
                family=row["family"],
                emails=(row["email"],) if row["email"] else (),
                addresses=(address,) if address else (),
            )
        days = [row["born"]] if row["born"] else []
        profiles.append(matching.profile(number, contacts=[contact], sources=[row["source"]], days=days))
    found = matching.match(profiles)
    seconds = time.perf_counter() - began
    return {
        "same": found.same,
        "maybe": [(pair.a, pair.b) for pair in found.maybe],
        "pairs": likeness(profiles),
        "seconds": seconds,
    }


def likeness(profiles: list[Any]) -> dict[str, list[tuple[int, int]]]:
    """Give the pairs above each threshold by likelihood alone."""
    from wellmet.core.people.matching import adapting, comparing, deciding

    held, _ = comparing.looked_at(tuple(profiles))
    weights = adapting.adapted(pieces for *_, pieces in held)
    everyone = {one.id: one for one in profiles}
    chances = deciding.chances({(a, b): pieces for a, b, pieces in held}, weights=weights, everyone=everyone)
    return {str(level): [pair for pair, chance in chances.items() if chance >= level] for level in LEVELS}


def splink(rows: Rows) -> dict[str, Any]:
    import duckdb
    import splink.comparison_library as compare_
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on

    columns = [
        name
        for name in ("given", "family", "email", "phone", "page", "employer", "town", "born", "street")
        if any(row[name] for row in rows)
    ]
    began = time.perf_counter()
    connection = duckdb.connect()
    connection.execute(f"create table rows (unique_id bigint, {', '.join(f'{name} varchar' for name in columns)})")
    connection.executemany(
        f"insert into rows values ({', '.join('?' * (len(columns) + 1))})",
        [[number, *(row[name] or None for name in columns)] for number, row in enumerate(rows)],
    )
    comparisons = []
    for name in columns:
        if name in ("given", "family"):
            made = compare_.JaroWinklerAtThresholds(name, [0.92, 0.8])
            comparisons.append(made.configure(term_frequency_adjustments=True))
        elif name == "email":
            comparisons.append(compare_.EmailComparison(name))
        elif name in ("street", "born"):
            comparisons.append(compare_.DamerauLevenshteinAtThresholds(name, [1, 2, 5]))
        elif name in ("town", "employer"):
            made = compare_.LevenshteinAtThresholds(name, [1, 2])
            comparisons.append(made.configure(term_frequency_adjustments=True))
        else:
            comparisons.append(compare_.ExactMatch(name))
    rules = [block_on("given", "family"), block_on("family", "substr(given, 1, 1)")]
    rules += [block_on(name) for name in ("email", "phone", "page", "born", "street") if name in columns]
    rules += [block_on("given", name) for name in ("employer", "town") if name in columns]
    settings = SettingsCreator(
        link_type="dedupe_only", comparisons=comparisons, blocking_rules_to_generate_predictions=rules
    )
    interface = DuckDBAPI(connection=connection)
    linker = made_linker(Linker, settings, interface)
    certain = [block_on(name) for name in ("email", "phone", "born") if name in columns][:2]
    linker.training.estimate_probability_two_random_records_match(
        [block_on("given", "family", other) for other in ("email", "employer", "town", "born") if other in columns],
        recall=0.5,
    )
    linker.training.estimate_u_using_random_sampling(max_pairs=2e6, seed=1)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("given", "family"))
    for rule in certain:
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    predicted = linker.inference.predict(threshold_match_probability=0.1)
    scored = predicted.as_record_list()
    seconds = time.perf_counter() - began
    pairs = {
        str(level): [(row["unique_id_l"], row["unique_id_r"]) for row in scored if row["match_probability"] >= level]
        for level in LEVELS
    }
    return {"pairs": pairs, "seconds": seconds}


def made_linker(linker: Any, settings: Any, interface: Any) -> Any:
    """Make Splink's linker; from version 5 tables are registered first."""
    if hasattr(interface, "register") and not hasattr(interface, "register_table_by_name"):
        return linker(interface.register("rows"), settings)
    return linker("rows", settings, interface)


if __name__ == "__main__":
    main()
