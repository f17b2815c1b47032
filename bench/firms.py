"""Which names are one employer's: precision, recall and questions over some 5,000 invented names.

`same` is what an import joins, `answered` adds every question, answered rightly. Beside it: what was joined before
employers were matched, by equal names without legal form.
"""

import argparse
import sys
import time
from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

Pairs = set[tuple[int, int]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--names", type=int, default=5_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--wrong", action="store_true", help="list what was joined wrongly, and some that was missed")
    options = parser.parse_args()
    from bench.books.firms import firms

    from wellmet.core import employers, people

    rows = firms(options.names, seed=options.seed)
    truth = together((house, place) for place, (_, house) in enumerate(rows))
    print(f"{len(rows)} names of {len({house for _, house in rows})} employers, {len(truth)} pairs that are one")
    begun = time.process_time()
    before = together((people.employer_key(name), place) for place, (name, _) in enumerate(rows))
    was = time.process_time() - begun
    begun = time.process_time()
    found = employers.match(employers.Firm(place, (name,)) for place, (name, _) in enumerate(rows))
    took = time.process_time() - begun
    same = closed((pair.kept, pair.other) for pair in found.same)
    asked = {ordered(pair.kept, pair.other) for pair in found.maybe}
    answered = closed([*same, *(pair for pair in asked if pair in truth)])
    told("before", before, truth)
    told("same", same, truth)
    told("answered", answered, truth)
    right = sum(rows[one][1] == rows[other][1] for one, other in asked)
    print(f"questions: {len(asked)}, one for {len(rows) / max(1, len(asked)):.0f} names, {right} of them a yes")
    print(f"time: {took:.1f} s, {took / was:.0f} times that of comparing whole names")
    if options.wrong:
        for title, pairs in (("joined wrongly", same - truth), ("missed", truth - answered)):
            print(title)
            for one, other in sorted(pairs)[:60]:
                print(f"  {rows[one][0]} | {rows[other][0]}")


def ordered(one: int, other: int) -> tuple[int, int]:
    return min(one, other), max(one, other)


def together(keyed: Iterable[tuple[object, int]]) -> Pairs:
    groups: dict[object, list[int]] = defaultdict(list)
    for key, place in keyed:
        groups[key].append(place)
    return {pair for members in groups.values() for pair in combinations(sorted(members), 2)}


def closed(pairs: Iterable[tuple[int, int]]) -> Pairs:
    """All pairs of those that hang together."""
    home: dict[int, int] = {}

    def root(number: int) -> int:
        while number in home:
            number = home[number]
        return number

    members: set[int] = set()
    for one, other in pairs:
        members |= {one, other}
        if root(one) != root(other):
            home[root(other)] = root(one)
    return together((root(number), number) for number in members)


def told(name: str, pairs: Pairs, truth: Pairs) -> None:
    right = len(pairs & truth)
    precision, recall = right / max(1, len(pairs)), right / len(truth)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    print(f"{name:9} precision {precision:.4f}  recall {recall:.4f}  F1 {f1:.4f}  wrong {len(pairs - truth)}")


if __name__ == "__main__":
    main()
