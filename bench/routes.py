"""The five likeliest ways to one person, beside igraph, rustworkx and networkx on the same net and question.

Two nets: a hub (5,000 contacts who know 60 each), and 100,000 people with 1,000,000 ties, of whom the seeker knows
some. The others find the shortest paths on -ln(chance) as well, their graph built before the clock starts; the lengths
of what all find are compared. A library that is missing is left out: `pip install igraph rustworkx networkx`. Each is
given as many of the goals as it reaches in half a minute, one at least.
"""

import argparse
import importlib.util
import math
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
from wellmet.core.network import Net, Source, Tie, routes

COUNT = 5
LONGEST = 30.0  # seconds for one library and net, begun goals are finished
SENT, PASSES_ON = 0.38, 0.5
SAID = (Source.SAID,)
ME = 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--goals", type=int, default=20, help="people to reach, in turn")
    parser.add_argument("--full", action="store_true", help="the wide net too, and every library")
    options = parser.parse_args()
    nets = {"hub: 5,000 contacts know 60 each": hub}
    others = {"igraph": by_igraph}
    if options.full:
        nets |= {
            "100,000 people, 1,000,000 ties, 5,000 contacts": lambda: wide(5_000),
            "100,000 people, 1,000,000 ties, 500 contacts": lambda: wide(500),
            "100,000 people, 1,000,000 ties, 50 contacts": lambda: wide(50),
        }
        others |= {"rustworkx (the first only)": by_rustworkx, "networkx": by_networkx}
    for name, make in nets.items():
        net, people = make()
        goals = random.Random(7).sample(people, options.goals)
        print(f"\n{name}; median and slowest of {len(goals)} goals, {COUNT} ways each")
        report(net, goals=goals, others=others)


def report(net: Net, *, goals: list[int], others: dict[str, Any]) -> None:
    ours = timed(
        lambda goal: [-math.log(route.odds) for route in routes(net, to={goal}, count=COUNT, with_detours=True)], goals
    )
    print(f"{'wellmet':<28}{1000 * ours[0]:9.1f} ms {1000 * ours[1]:9.1f} ms", flush=True)
    for name, make in others.items():
        if not importlib.util.find_spec(name.split()[0]):
            print(f"{name:<28}  not installed")
            continue
        began = time.perf_counter()
        ask = make(net)
        built = time.perf_counter() - began
        theirs = timed(ask, goals)
        done = len(theirs[2])
        same = all(
            math.isclose(one, other, rel_tol=1e-9)
            for mine, found in zip(ours[2], theirs[2], strict=False)
            for one, other in zip(mine, found, strict=False)
        )
        print(
            f"{name:<28}{1000 * theirs[0]:9.1f} ms {1000 * theirs[1]:9.1f} ms "
            f"{theirs[0] / statistics.median(ours[3][:done]):8.1f} x ours; {done} goals; "
            f"built in {built:.1f} s; {'the same ways' if same else 'OTHER WAYS'}",
            flush=True,
        )


Timed = tuple[float, float, list[list[float]], list[float]]


def timed(ask: Callable[[int], list[float]], goals: Iterable[int]) -> Timed:
    """Give the median and the slowest in seconds, what was found, and each time; further goals wait past the limit."""
    took: list[float] = []
    found = []
    for goal in goals:
        if sum(took) > LONGEST:
            break
        began = time.perf_counter()
        found.append(ask(goal))
        took.append(time.perf_counter() - began)
    return statistics.median(took), max(took), found, took


def hub() -> tuple[Net, list[int]]:
    """Everybody is a contact, and knows 60 people: other contacts, or some of 20,000 others, who are to be reached."""
    draw = random.Random(1)
    contacts, strangers = range(1, 5_001), range(5_001, 25_001)
    pairs = [(one, draw.choice(strangers if draw.random() < 0.5 else contacts)) for one in contacts for _ in range(60)]
    return net(pairs, contacts=list(contacts), draw=draw), list(strangers)


def wide(contacts: int) -> tuple[Net, list[int]]:
    draw = random.Random(2)
    pairs = [(draw.randint(1, 100_000), draw.randint(1, 100_000)) for _ in range(1_000_000)]
    return net(pairs, contacts=draw.sample(range(1, 100_001), contacts), draw=draw), list(range(1, 100_001))


def net(pairs: list[tuple[int, int]], *, contacts: list[int], draw: random.Random) -> Net:
    stated: dict[int, dict[int, Tie]] = {}
    for one, other in pairs:
        if one != other:
            tie = Tie(draw.uniform(0.1, 0.95), SAID)
            stated.setdefault(one, {})[other] = tie
            stated.setdefault(other, {})[one] = tie
    return Net({one: draw.uniform(0.1, 0.9) for one in contacts}, dict.fromkeys(stated, SENT), stated)


def arcs(net: Net) -> Iterable[tuple[int, int, float]]:
    yield from ((ME, person, -math.log(chance)) for person, chance in net.answers.items())
    for giver, ties in net.stated.items():
        for person, tie in ties.items():
            yield giver, person, -math.log(tie.certainty * PASSES_ON * SENT)


def by_igraph(net: Net) -> Callable[[int], list[float]]:
    import igraph

    rows = list(arcs(net))
    graph = igraph.Graph(n=max(net.stated) + 1, edges=[(one, other) for one, other, _ in rows], directed=True)
    graph.es["cost"] = [cost for *_, cost in rows]

    def ask(goal: int) -> list[float]:
        paths = graph.get_k_shortest_paths(ME, to=goal, k=COUNT, weights="cost", output="epath")
        return [sum(graph.es[edge]["cost"] for edge in path) for path in paths]

    return ask


def by_rustworkx(net: Net) -> Callable[[int], list[float]]:
    import rustworkx

    graph = rustworkx.PyDiGraph()
    graph.add_nodes_from(range(max(net.stated) + 1))
    graph.add_edges_from(list(arcs(net)))
    # It has no k shortest simple paths that name their people, so it is asked for less: the first only.
    return lambda goal: [rustworkx.dijkstra_shortest_path_lengths(graph, ME, float, goal)[goal]]


def by_networkx(net: Net) -> Callable[[int], list[float]]:
    from itertools import islice

    import networkx

    graph = networkx.DiGraph()
    graph.add_weighted_edges_from(arcs(net))

    def ask(goal: int) -> list[float]:
        paths = islice(networkx.shortest_simple_paths(graph, ME, goal, weight="weight"), COUNT)
        return [networkx.path_weight(graph, path, "weight") for path in paths]

    return ask


if __name__ == "__main__":
    main()
