"""Refit the planner's weights on invented networks: what tells whether somebody knows an insider."""

import argparse
import math
import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
import worlds

import searches
from searches import Case, State
from wellmet.core.planning import circles, usefulness

TARGET = 1
SEEN = 0.25
FEATURES = ("circle", "shared", "missed", "named again")
# what each stands for in the planner: the exponent, the slope, the part kept of each miss, the gain of a second naming
STANDS_FOR = ("CIRCLE", "SHARED", "MISS", "SEVERAL")

Row = tuple[tuple[float, ...], bool]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=60, help="searches on each network")
    parser.add_argument("--seed", type=int, default=6)
    options = parser.parse_args()
    rows = {recipe.name: gathered(recipe, seed=options.seed, count=options.cases) for recipe in worlds.RECIPES}
    print(f"log-odds of knowing an insider; {options.cases} searches on each network, seed {options.seed}")
    print(f"{'fitted on':<24}" + "".join(f"{name:>14}" for name in STANDS_FOR) + f"{'AUC on the one left out':>26}")
    print(line("all", fitted(list(rows.values())), ""))
    for name, theirs in rows.items():
        weights = fitted([others for other, others in rows.items() if other != name])
        print(line(f"all but {name}", weights, f"{discerned(theirs, weights):.3f}"))


def line(name: str, weights: Sequence[float], told: str) -> str:
    """Lay out the weights of the features, without those of the networks."""
    return f"{name:<24}" + "".join(f"{weight:>14.3f}" for weight in weights[: len(FEATURES)]) + f"{told:>26}"


def gathered(recipe: worlds.Recipe, *, seed: int, count: int) -> list[Row]:
    """Play searches in an order of chance, and keep what was seen of those not yet asked, and whether they knew."""
    network = searches.thinned(worlds.grown(recipe, seed=seed), seed=seed)
    rows: list[Row] = []
    for case in searches.cases(network, count=count, seed=seed):
        searches.played(case, _watching(case, rows))
    return rows


def _watching(case: Case, rows: list[Row]) -> searches.Policy:
    dice = random.Random(f"{case.luck}|watch")

    def policy(state: State) -> list[str]:
        free = [name for name, person in state["people"].items() if not person["asked"]]
        if dice.random() < SEEN:
            rows.extend(_seen(case, state, free))
        dice.shuffle(free)
        return free

    return policy


def _seen(case: Case, state: State, free: list[str]) -> Iterator[Row]:
    people = state["people"]
    insiders = tuple(frozenset(facts) for facts in state["target"]["insiders"])
    rare = circles.rarity((frozenset(person["facts"]) for person in people.values()), insiders=insiders)
    towards = circles.pulls({TARGET: insiders}, rare=rare)
    failed = ((frozenset(people[talk["with"]]["facts"]), 1 / circles.MISS) for talk in state["talks"])
    missed = circles.misses(failed, rare=rare)
    usual = usefulness.usual_circle(person["circle"] for person in people.values())
    for name in free:
        person = people[name]
        features = (
            math.log((1 + person["circle"]) / usual),
            circles.pull(person["facts"], towards=towards).get(TARGET, 0.0),
            -math.fsum(missed.get(fact, 0.0) for fact in person["facts"]),
            float(max(0, len(person["named_by"]) - 1)),
        )
        yield features, case.ask(int(name))[1]


def fitted(networks: Sequence[Sequence[Row]], *, rounds: int = 12, ridge: float = 3.0) -> list[float]:
    """Fit log-odds by Newton's steps, with a constant for each network, so that only differences within one count."""
    size = len(FEATURES) + len(networks)
    weights = [0.0] * size
    for _ in range(rounds):
        slope = [-ridge * weight for weight in weights]
        bend = [[ridge * (row == column) for column in range(size)] for row in range(size)]
        for place, rows in enumerate(networks):
            for features, knew in rows:
                _add(features, knew, len(FEATURES) + place, (weights, slope, bend))
        weights = [weight + step for weight, step in zip(weights, _solved(bend, slope), strict=True)]
    return weights


def _add(
    features: Sequence[float], knew: bool, constant: int, sums: tuple[list[float], list[float], list[list[float]]]
) -> None:
    weights, slope, bend = sums
    terms = (*enumerate(features), (constant, 1.0))
    chance = 1 / (1 + math.exp(-sum(weights[place] * value for place, value in terms)))
    for row, value in terms:
        slope[row] += (knew - chance) * value
        for column, other in terms:
            bend[row][column] += chance * (1 - chance) * value * other


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for pivot in range(len(rows)):
        rows[pivot] = [value / rows[pivot][pivot] for value in rows[pivot]]
        for place, row in enumerate(rows):
            if place != pivot:
                rows[place] = [value - row[pivot] * top for value, top in zip(row, rows[pivot], strict=True)]
    return [row[-1] for row in rows]


def discerned(rows: Sequence[Row], weights: Sequence[float]) -> float:
    """Give the chance that somebody who knew an insider is put before somebody who did not (AUC)."""
    scored = sorted((sum(map(lambda w, x: w * x, weights, features)), knew) for features, knew in rows)
    places = [place for place, (_, knew) in enumerate(scored) if knew]
    knowing, others = len(places), len(rows) - len(places)
    return (sum(places) - knowing * (knowing - 1) / 2) / (knowing * others)


if __name__ == "__main__":
    main()
