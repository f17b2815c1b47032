"""Learn the weights of core/people/matching from invented books: what speaks how strongly for and against.

Logistic regression with a small ridge on the evidence of every pair worth comparing, in books of the first stock of
names only (bench/books); the second stock, other seeds, FEBRL and fake_1000 are for trying. It prints how many
pairs above the threshold are right in the same books.
"""

import argparse
import math
import random
from collections import Counter, defaultdict
from pathlib import Path

from bench.books.saying import book
from bench.books.stocks import LEARNED

from wellmet.core.people import matching
from wellmet.core.people.matching import blocking, deciding
from wellmet.core.people.matching.evidence import book_of, evidence

TARGET = Path(__file__).parent.parent / "src/wellmet/core/people/matching/weights.py"
RIDGE, EPOCHS, RATE = 0.00002, 25, 0.15
# Judgement, from trying 0.95 to 0.995 on these books: above it the wrong pairs are those that nobody could tell apart
# (a parent and child of one name, unmarked, on one line; namesakes at one firm); higher costs ten right for one wrong.
SAME = 0.98
WORTH_ASKING = 0.4  # judgement: a question whose answer is mostly no is a nuisance; how many are asked is capped apart
SMALLEST_COUNT = 4
# Invented books know no birthdays. By Fellegi and Sunter, the logarithm of how much commoner each is among pairs that
# are one: the same for 9 in 10 of them and one in 15,000 of others, a slip apart for one in 20, another for one in
# 12.
STATED = {"day same": 9.5, "day alike": 5.0, "day other": -2.5}

Example = tuple[tuple[str, ...], bool]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=12_000)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--show", type=int, default=0, help="print the likeliest wrong pairs' evidence")
    options = parser.parse_args()
    examples = [one for seed in options.seeds for one in examples_of(options.records, seed=seed)]
    bias, weights = learned(examples)
    if options.show:
        show(examples, bias=bias, weights=weights, most=options.show)
    write(bias, weights, same=SAME, maybe=WORTH_ASKING)
    right = precision(examples, bias=bias, weights=weights)
    print(f"{len(examples)} pairs, {len(weights)} weights, {right:.4f} of those above {SAME} are one")


def examples_of(records: int, *, seed: int) -> list[Example]:
    """Evidence on pairs of records, and on pairs of what is left when the surest are put together."""
    told = book(LEARNED, records=records, seed=seed)
    found = []
    groups = [[number] for number in range(len(told))]
    for share in (0.0, 0.5):
        groups = halved(groups, told, share=share, seed=seed)
        profiles = tuple(
            matching.profile(
                place, contacts=[told[one].contact for one in group], sources=[told[one].source for one in group]
            )
            for place, group in enumerate(groups)
        )
        known = book_of(profiles)
        for a, b in sorted(blocking.candidates(profiles)):
            is_one = told[groups[a][0]].person == told[groups[b][0]].person
            found.append((evidence(profiles[a], profiles[b], book=known), is_one))
    return found


def halved(groups: list[list[int]], told: list, *, share: float, seed: int) -> list[list[int]]:  # type: ignore[type-arg]
    """Put some of a person's records together, as a matcher would have half-way."""
    dice = random.Random(seed)
    found: dict[tuple[int, int], list[int]] = defaultdict(list)
    for place, group in enumerate(groups):
        found[told[group[0]].person, -1 if dice.random() < share else place] += group
    return list(found.values())


def learned(examples: list[Example]) -> tuple[float, dict[str, float]]:
    counts: dict[str, int] = defaultdict(int)
    for pieces, _ in examples:
        for piece in pieces:
            counts[piece] += 1
    weights = {piece: 0.0 for piece, count in sorted(counts.items()) if count >= SMALLEST_COUNT}
    squares = dict.fromkeys(weights, 1.0)
    bias, dice = -2.0, random.Random(0)
    kept = [(tuple(piece for piece in pieces if piece in weights), is_one) for pieces, is_one in examples]
    for _ in range(EPOCHS):
        dice.shuffle(kept)
        for pieces, is_one in kept:
            total = bias + sum(weights[piece] for piece in pieces)
            error = 1 / (1 + math.exp(-max(-30.0, min(30.0, total)))) - is_one
            bias -= 0.003 * error
            for piece in pieces:
                slope = error + RIDGE * weights[piece]
                squares[piece] += slope * slope
                weights[piece] -= RATE * slope / math.sqrt(squares[piece]) * 3
    return bias, {**weights, **STATED}


def precision(examples: list[Example], *, bias: float, weights: dict[str, float]) -> float:
    """The share of pairs above SAME that are one person."""
    deciding.WEIGHTS, deciding.BIAS = weights, bias
    above = [
        is_one for pieces, is_one in examples if deciding.may_be_unasked(pieces) and deciding.weigh(pieces) >= SAME
    ]
    return sum(above) / max(1, len(above))


def show(examples: list[Example], *, bias: float, weights: dict[str, float], most: int) -> None:
    deciding.WEIGHTS, deciding.BIAS = weights, bias
    wrong = Counter(
        pieces for pieces, is_one in examples if not is_one and not set(pieces) & set(deciding.NEVER_UNASKED)
    )
    right = Counter(pieces for pieces, is_one in examples if is_one)
    for pieces in sorted(wrong, key=lambda pieces: -deciding.weigh(pieces))[:most]:
        print(f"{deciding.weigh(pieces):.4f} wrong {wrong[pieces]} right {right[pieces]} {', '.join(pieces)}")


def write(bias: float, weights: dict[str, float], *, same: float, maybe: float) -> None:
    lines = "".join(f'    "{piece}": {weight:.3f},\n' for piece, weight in sorted(weights.items()))
    TARGET.write_text(
        '"""What each piece of evidence weighs, in natural logarithms of odds; by scripts/train_matching.py."""\n\n'
        f"BIAS = {bias:.3f}\nSAME = {same:.6f}  # probability from which two are one\n"
        f"MAYBE = {maybe:.4f}  # probability from which it is worth a question\n"
        f"WEIGHTS: dict[str, float] = {{\n{lines}}}\n"
    )


if __name__ == "__main__":
    main()
