"""How many people are asked before one knows an insider: the planner and simpler rules, on invented networks."""

import argparse
import csv
import os
import statistics
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import worlds

import searches
from searches import Case, Policy
from wellmet.core.planning import bench

RULES: dict[str, Callable[[Case], Policy]] = {
    "planner": lambda case: bench.order,
    "closest": searches.closest,
    "likest": searches.likest,
    "sociable": searches.sociable,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=20, help="searches on each network")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1])
    options = parser.parse_args()
    print(f"mean asks; {options.cases} searches on each network, seeds {options.seeds}; sociable sees the true ties")
    print(f"{'network':<36}" + "".join(f"{name:>10}" for name in (*RULES, "fewest")) + f"{'planner/closest':>18}")
    rows = [row for seed in options.seeds for row in measured(seed, count=options.cases)]
    for name, row in rows:
        print(line(name, row))
    for kind, is_meant in (("invented", False), ("real", True)):
        chosen = [row for name, row in rows if name.startswith("data/") is is_meant]
        if chosen:
            print(line(f"mean, {kind}", tuple(statistics.mean(column) for column in zip(*chosen, strict=True))))


def line(name: str, row: tuple[float, ...]) -> str:
    """Lay out the mean asks of each rule, and the planner beside going to the closest first."""
    return f"{name:<36}" + "".join(f"{asks:>10.1f}" for asks in row) + f"{row[0] / row[1]:>18.2f}"


def measured(seed: int, *, count: int) -> Iterator[tuple[str, tuple[float, ...]]]:
    """Play the same searches by each rule, on every network."""
    for name, network in networks(seed):
        todo = list(searches.cases(searches.thinned(network, seed=seed), count=count, seed=seed))
        asks = [statistics.mean(searches.played(case, rule(case)) for case in todo) for rule in RULES.values()]
        yield name, (*asks, statistics.mean(map(searches.fewest, todo)))


def networks(seed: int) -> Iterator[tuple[str, worlds.Network]]:
    """Grow a network of each kind; read the real ones where WELLMET_TEST_DATA says where they are."""
    for recipe in worlds.RECIPES:
        yield recipe.name, worlds.grown(recipe, seed=seed)
    data = os.environ.get("WELLMET_TEST_DATA")
    for folder in sorted((Path(data) / "networks").iterdir()) if data else ():
        if (folder / "ties.csv").exists():
            yield f"data/{folder.name[:30]}", read(folder)


def read(folder: Path) -> worlds.Network:
    """Read people.csv (id, group, facts) and ties.csv (a, b)."""
    with (folder / "people.csv").open(newline="") as file:
        people = list(csv.DictReader(file))
    facts = [tuple(person["facts"].split("|")) if person["facts"] else () for person in people]
    ties: list[set[int]] = [set() for _ in people]
    with (folder / "ties.csv").open(newline="") as file:
        for tie in csv.DictReader(file):
            one, other = int(tie["a"]), int(tie["b"])
            ties[one].add(other)
            ties[other].add(one)
    kind = next(person["group"] for person in people if person["group"]).split(":")[0]
    return worlds.Network(facts=facts, ties=ties, groups=worlds.groups(facts, kind))


if __name__ == "__main__":
    main()
