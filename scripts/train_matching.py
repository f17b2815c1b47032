"""Learn the weights of core/people/matching from invented books: what speaks how strongly for and against.

Logistic regression with a small ridge on the evidence of every pair worth comparing, in books of the first stock of
names only (bench/books), and in lists of odd seeds in which nobody, or a known half, stands twice (bench/books/lists);
the other stocks, other seeds, FEBRL and fake_1000 are for trying. What a book shows to be one name
(core/people/matching/variants.py) is left unknown, as in a book too small to show anything. It prints how many pairs
above the threshold are right in the same books.
"""

import argparse
import math
import random
from collections import Counter, defaultdict
from pathlib import Path

from bench.books import lists
from bench.books.saying import Told, book
from bench.books.stocks import LEARNED

from wellmet.core.people import matching
from wellmet.core.people.matching import adapting, comparing, guards, naming

TARGET = Path(__file__).parent.parent / "src/wellmet/core/people/matching/weights.py"
RIDGE, SWEEPS = 1.0, 40
# Judgement, from trying 0.95 to 0.995 on these books: above it the wrong pairs are those that nobody could tell apart
# (a parent and child of one name, unmarked, on one line; namesakes at one firm); higher costs ten right for one wrong.
SAME = 0.85
WORTH_ASKING = 0.4  # judgement: a question whose answer is mostly no is a nuisance; how many are asked is capped apart
SMALLEST_COUNT = 16
# How often each list counts: there are more pairs of books, and of what only lists tell (large firms, lists without
# doubles) theirs would be too few to be heard. Counted once, of a firm's people in a network 0.70 were found, not 0.90.
LISTS_COUNT = 3
# Invented books know no birthdays. How often each is there in pairs that are one, which a book then corrects
# (core/people/matching/adapting.py), and in others by chance alone, for births spread over seventy years.
STATED = {
    "day same": (0.85, 0.00004),
    "day slip": (0.06, 0.003),
    "day month": (0.02, 0.0024),
    "day year": (0.02, 0.027),
    "day decade": (0.02, 0.24),
    "day other": (0.03, 0.7276),
}

# Invented books have too few of these; each weighs as much as what is most like it.
LIKE = {
    "name typo-word": "name spoken-word",
    "name unknown": "name differs",
    "name near-word": "name near-part",
    "name near+extra": "name near",
    "page other near": "page other fits",
    "mailbox alike fits": "mailbox elsewhere fits",
    "mailbox alike near": "mailbox elsewhere near",
    "mailbox alike conflicts": "mailbox elsewhere conflicts",
    "number partly near": "number partly fits",
    "number shared near": "number shared fits",
    "number alike fits": "number other fits",
    "number alike near": "number other near",
    "number alike conflicts": "number other conflicts",
    "firm same 4": "firm same 3",
    "firm same 5": "firm same 4",
    "place same 0": "place town",
    "place same 2": "place same 1",
    "place same 3": "place same 4",
    "place alike 0": "place town",
    "place alike 1": "place town",
    "place alike 2": "place town",
    "place alike 3": "place same 1",
    "place alike 4": "place same 4",
    **{f"{way} {how} unknown": f"{way} {how} near" for way, how in (
        ("mailbox", "own"), ("mailbox", "shared"), ("mailbox", "elsewhere"), ("mailbox", "alike"), ("mailbox", "other"),
        ("number", "own"), ("number", "shared"), ("number", "other"), ("number", "alike"), ("page", "own"),
        ("page", "other"),
    )},
}  # fmt: skip

# Lists to learn from beside the books: by name, how many people.
LISTS = (("staff", 600), ("staff", 1_200), ("staff", 2_400), ("branches", 800), ("strangers", 1_600))

Example = tuple[tuple[str, ...], bool]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=12_000)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 17])
    parser.add_argument("--show", type=int, default=0, help="print the likeliest wrong pairs' evidence")
    options = parser.parse_args()
    books = [
        one
        for seed in options.seeds
        for one in examples_of(book(LEARNED, records=options.records, seed=seed), seed=seed)
    ]
    of_lists = [
        one for name, people in LISTS for one in examples_of({**lists.CLEAN, **lists.SHARED}[name](people, 1), seed=1)
    ]
    examples = [*books, *of_lists * LISTS_COUNT]
    bias, weights = learned(examples)
    if options.show:
        show(examples, bias=bias, weights=weights, most=options.show)
    # What a book is held against is a whole book of many sources, not a list of one kind of people.
    share = sum(is_one for _, is_one in books) / len(books)
    write(bias, weights, rates(books, bias=bias, weights=weights), share=share)
    right = precision(examples, bias=bias, weights=weights)
    print(f"{len(examples)} pairs, {len(weights)} weights, {right:.4f} of those above {SAME} are one")


def examples_of(told: list[Told], *, seed: int) -> list[Example]:
    """Evidence on pairs of records, and on pairs of what is left when the surest are put together."""
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
        held, _ = comparing.looked_at(profiles, variants=naming.NO_VARIANTS)
        found += [(pieces, told[groups[a][0]].person == told[groups[b][0]].person) for a, b, pieces in held]
    return found


def halved(groups: list[list[int]], told: list[Told], *, share: float, seed: int) -> list[list[int]]:
    """Put some of a person's records together, as a matcher would have half-way."""
    dice = random.Random(seed)
    found: dict[tuple[int, int], list[int]] = defaultdict(list)
    for place, group in enumerate(groups):
        found[told[group[0]].person, -1 if dice.random() < share else place] += group
    return list(found.values())


def learned(examples: list[Example]) -> tuple[float, dict[str, float]]:
    """Fit a logistic regression, one weight after the other by Newton's method, on evidence counted."""
    counted: dict[tuple[str, ...], list[int]] = defaultdict(lambda: [0, 0])
    seen: Counter[str] = Counter()
    for pieces, is_one in examples:
        counted[pieces][is_one] += 1
        seen.update(pieces)
    kept = [piece for piece, count in sorted(seen.items()) if count >= SMALLEST_COUNT]
    rows = list(counted.items())
    having: dict[str, list[int]] = {piece: [] for piece in kept}
    for place, (pieces, _) in enumerate(rows):
        for piece in pieces:
            if piece in having:
                having[piece].append(place)
    bias, weights = fitted([tuple(numbers) for _, numbers in rows], having=having)
    for piece, other in LIKE.items():
        weights.setdefault(piece, weights.get(other, 0.0))
    return bias, {**weights, **{piece: math.log(one / other) for piece, (one, other) in STATED.items()}}


def fitted(rows: list[tuple[int, ...]], *, having: dict[str, list[int]]) -> tuple[float, dict[str, float]]:
    """Fit a weight to each piece; `rows` are pairs that are two, and that are one, `having` its places."""
    weights = dict.fromkeys(having, 0.0)
    sums, bias = [0.0] * len(rows), 0.0
    for _ in range(SWEEPS):
        for piece, places in (("", range(len(rows))), *having.items()):
            slope, bend = (RIDGE * weights[piece], RIDGE) if piece else (0.0, 1e-6)
            for place in places:
                others, ones = rows[place]
                chance = 1 / (1 + math.exp(-max(-30.0, min(30.0, sums[place]))))
                slope += (ones + others) * chance - ones
                bend += (ones + others) * chance * (1 - chance)
            step = max(-1.0, min(1.0, slope / bend))
            if piece:
                weights[piece] -= step
            else:
                bias -= step
            for place in places:
                sums[place] -= step
    return bias, weights


def rates(examples: list[Example], *, bias: float, weights: dict[str, float]) -> dict[str, tuple[float, float]]:
    """How often each piece is there in pairs that all the others show to be one, and to be two; as a book counts it."""
    told = adapting.told_apart(Counter(pieces for pieces, _ in examples), weights=adapting.Weights(bias, weights))
    kinds = [adapting.shares(side) for side in told]
    found = {
        piece: tuple(
            (side.get(piece, 0) + 0.5) / (of.get(adapting.kind(piece), 0) + 10)
            for side, of in zip(told, kinds, strict=True)
        )
        for piece in weights
        if piece != "source shared"  # in books all lists hold people twice
    }
    return {**found, **STATED}  # type: ignore[dict-item]


def precision(examples: list[Example], *, bias: float, weights: dict[str, float]) -> float:
    """The share of pairs above SAME that are one person."""
    as_learned = adapting.Weights(bias, weights)
    above = [
        is_one
        for pieces, is_one in examples
        if guards.may_be_unasked(pieces, weights=as_learned)
        and adapting.probability(pieces, weights=as_learned) >= SAME
    ]
    return sum(above) / max(1, len(above))


def show(examples: list[Example], *, bias: float, weights: dict[str, float], most: int) -> None:
    as_learned = adapting.Weights(bias, weights)
    wrong = Counter(
        pieces for pieces, is_one in examples if not is_one and guards.may_be_unasked(pieces, weights=as_learned)
    )
    right = Counter(pieces for pieces, is_one in examples if is_one)
    scores = {pieces: adapting.probability(pieces, weights=as_learned) for pieces in wrong}
    for pieces in sorted(wrong, key=lambda pieces: -scores[pieces])[:most]:
        print(f"{scores[pieces]:.4f} wrong {wrong[pieces]} right {right[pieces]} {', '.join(pieces)}")


def write(bias: float, weights: dict[str, float], known: dict[str, tuple[float, float]], *, share: float) -> None:
    lines = "".join(f'    "{piece}": {weight:.3f},\n' for piece, weight in sorted(weights.items()))
    shares = "".join(f'    "{piece}": ({one:.6f}, {other:.6f}),\n' for piece, (one, other) in sorted(known.items()))
    TARGET.write_text(
        '"""What each piece of evidence weighs, in natural logarithms of odds; by scripts/train_matching.py."""\n\n'
        f"BIAS = {bias:.3f}\nSHARE = {share:.3f}  # of the pairs learned from are one\n"
        f"SAME = {SAME:.6f}  # probability from which two are one\n"
        f"MAYBE = {WORTH_ASKING:.4f}  # probability from which it is worth a question\n"
        f"WEIGHTS: dict[str, float] = {{\n{lines}}}\n"
        "# Of the pairs learned from that all else makes sure of: how often each is in those that are one, in others.\n"
        f"RATES: dict[str, tuple[float, float]] = {{\n{shares}}}\n"
    )


if __name__ == "__main__":
    main()
