"""Fitting the learned weights to a book: what its own pairs show about its dirt and its habits."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .weights import BIAS, RATES, SHARE, WEIGHTS

__all__ = ["LEARNED", "SURE", "Weights", "adapted", "odds", "probability"]

ROUNDS = 4
MOST = 40.0  # of a sum of weights; beyond it a probability is 0 or 1 anyway
NOTHING_MADE_OF = 10.0  # pairs: so many more or fewer than expected move a weight but little
MANY = 100.0  # pairs: so many are taken to be as those learned on, before any of the book's own are counted
SURE = 0.95  # probability from which a pair is counted as one, and below whose counterpart as not
# How often two have these by chance is told by the piece itself (a firm's by how many are there), or unknowable:
# pairs are compared because of a birthday.
KNOWN_BY_CHANCE = frozenset({"day", "firm"})
ABOUT = {"rare": "name", "rare in part": "name", "generation": "name", "role": "firm"}  # what is judged together
FURTHEST = 4.0  # that a weight may move from what was learned, in natural logarithms of odds
FURTHEST_BIAS = 2.0  # that what to begin with may move

Pieces = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Weights:
    """What each piece of evidence weighs, in natural logarithms of odds, and what to begin with."""

    bias: float
    pieces: Mapping[str, float]


LEARNED = Weights(BIAS, WEIGHTS)


def probability(pieces: Iterable[str], *, weights: Weights) -> float:
    """Add up the weights of some evidence and give the probability that it is one person, 0 to 1."""
    found = odds(pieces, weights=weights)
    return found / (1 + found)


def odds(pieces: Iterable[str], *, weights: Weights) -> float:
    """Add up the weights of some evidence and give the odds that it is one person."""
    total = weights.bias + sum(weights.pieces.get(piece, 0.0) for piece in pieces)
    return math.exp(max(-MOST, min(MOST, total)))


def adapted(pairs: Iterable[Pieces], *, learned: Weights = LEARNED) -> Weights:
    """Move the learned weights to where a book's own pairs have them, by expectation maximisation, nobody telling.

    Each round takes the probabilities that the weights of the last give (the expectation) and counts, among pairs that
    all other evidence makes sure of, how often each piece is there in those that are one, and in others. A weight moves
    by how much the logarithm of their ratio differs from the same count in the books it was learned on. A small book
    moves nothing, having too few of anything.

    >>> adapted([]).pieces == WEIGHTS
    True
    """
    counted = Counter(pairs)
    weights = learned
    for _ in range(ROUNDS if counted else 0):
        bias = learned.bias + more_or_fewer(counted, weights=weights)
        weights = Weights(bias, moved(learned, *told_apart(counted, weights=weights)).pieces)
    return weights


def more_or_fewer(counted: Mapping[Pieces, int], *, weights: Weights) -> float:
    """Tell how many more of a book's pairs are one than of those learned on, in natural logarithms of odds.

    A list in which nobody stands twice begins with more doubt than a heap of lists that all tell of the same people.
    """
    ones = sum(count * probability(pieces, weights=weights) for pieces, count in counted.items())
    share = (ones + MANY * SHARE) / (sum(counted.values()) + MANY)
    step = math.log(share / (1 - share)) - math.log(SHARE / (1 - SHARE))
    return max(-FURTHEST_BIAS, min(FURTHEST_BIAS, step))


def told_apart(counted: Mapping[Pieces, int], *, weights: Weights) -> tuple[dict[str, float], dict[str, float]]:
    """Count each piece in pairs that all the other pieces show to be one, and in pairs that they show to be two."""
    ones: dict[str, float] = defaultdict(float)
    others: dict[str, float] = defaultdict(float)
    for pieces, count in counted.items():
        for piece, chance in without_itself(pieces, weights=weights):
            if chance >= SURE:
                ones[piece] += count
            elif chance <= 1 - SURE:
                others[piece] += count
    return ones, others


def shares(counts: Mapping[str, float]) -> dict[str, float]:
    """Add up by kind what was counted by piece."""
    found: dict[str, float] = defaultdict(float)
    for piece, count in counts.items():
        found[kind(piece)] += count
    return found


def without_itself(pieces: Pieces, *, weights: Weights) -> Iterable[tuple[str, float]]:
    """Give each piece with the probability that two are one by all the others: nothing bears witness to itself."""
    about: dict[str, float] = defaultdict(float)
    for piece in pieces:
        about[ABOUT.get(kind(piece), kind(piece))] += weights.pieces.get(piece, 0.0)
    total = weights.bias + sum(about.values())
    for piece in pieces:
        left = total - about[ABOUT.get(kind(piece), kind(piece))]
        yield piece, 1 / (1 + math.exp(-max(-MOST, min(MOST, left))))


def moved(learned: Weights, ones: Mapping[str, float], others: Mapping[str, float]) -> Weights:
    of_one, of_others = shares(ones), shares(others)
    found = dict(learned.pieces)
    for piece, (rate, other_rate) in RATES.items():
        about = kind(piece)
        step = surprise(ones.get(piece, 0), rate * of_one.get(about, 0))
        if about not in KNOWN_BY_CHANCE:
            step -= surprise(others.get(piece, 0), other_rate * of_others.get(about, 0))
        moved_to = found[piece] + max(-FURTHEST, min(FURTHEST, step))
        # What speaks against two being one never comes to speak for it: a book without pairs would teach just that.
        found[piece] = min(moved_to, 0.0) if found[piece] < 0 else moved_to
    return Weights(learned.bias, found)


def surprise(seen: float, expected: float) -> float:
    """Give the logarithm of how much oftener something is seen than expected; of what is rare nothing is made.

    >>> surprise(0, 0), round(surprise(190, 90), 2)
    (0.0, 0.69)
    """
    return math.log((seen + NOTHING_MADE_OF) / (expected + NOTHING_MADE_OF))


def kind(piece: str) -> str:
    """Name what a piece is about: pieces of one kind are counted beside each other."""
    return "rare in part" if piece.startswith("rare in part") else piece.partition(" ")[0]
