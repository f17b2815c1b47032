"""From weighed pairs to verdicts: who is the same, whom to ask about, and who is left apart."""

import math
from collections.abc import Iterable, Set
from dataclasses import dataclass, replace
from enum import StrEnum

from .blocking import candidates
from .evidence import Book, book_of, evidence
from .profiles import Profile
from .weights import BIAS, MAYBE, SAME, WEIGHTS

__all__ = ["Matches", "Pair", "Verdict", "match", "weigh"]

# Whatever else speaks for it, nobody is merged unasked over one of these.
NEVER_UNASKED = (
    "generation differs", "generation one-sided", "page other fits", "page other conflicts",
    "name middle-differs", "name given-differs", "name family-differs", "name differs", "name unknown",
)  # fmt: skip
# A given name or an initial alone is anybody's: only somebody's own mailbox, number or page will do beside it.
HALF_NAMES = (
    "name part",
    "name same-word",
    "name spoken-word",
    "name typo-word",
    "name initial",
    "name initial-word",
    "name initial+extra",
)
OWN_WAYS = frozenset({"mailbox own fits", "number own fits", "page own fits", "day same"})
# Beside a birthday this is enough, even where a name is garbled past knowing.
BESIDE_BIRTHDAY = frozenset(
    {
        "place same",
        "place alike",
        "mailbox own fits",
        "mailbox own conflicts",
        "mailbox own unknown",
        "mailbox alike fits",
    }
)
PEOPLE_A_QUESTION, FEWEST_QUESTIONS = 25, 10  # nobody answers thousands: the likeliest are asked about
ROUNDS = 2  # what is merged knows more, and may be somebody's whom its parts were not


class Verdict(StrEnum):
    """What is done about a pair: merged at import, or asked about."""

    SAME = "same"
    MAYBE = "maybe"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people by number, how likely they are one (0 to 1), the verdict, and the evidence, weightiest first."""

    a: int
    b: int
    score: float
    verdict: Verdict
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matches:
    """Sets of people who are the same, the pairs that made them so, and the pairs to ask about."""

    same: tuple[tuple[int, ...], ...]
    because: tuple[Pair, ...]
    maybe: tuple[Pair, ...]


def match(
    profiles: Iterable[Profile],
    *,
    apart: frozenset[tuple[int, int]] = frozenset(),
    fresh: Set[int] | None = None,
) -> Matches:
    """Find who is the same among people; `apart` are pairs (smaller number first) said not to be, which stay so.

    Only pairs with one of the `fresh` are looked at, where they are given: the others have been decided before.

    >>> match([]).maybe
    ()
    """
    everyone = tuple(profiles)
    book = book_of(everyone)
    clusters: dict[int, tuple[int, ...]] = {one.id: (one.id,) for one in everyone}
    homes = {one.id: one.id for one in everyone}
    merged = {one.id: one for one in everyone}
    because: list[Pair] = []
    left: list[Pair] = []
    grown = set(merged) if fresh is None else set(fresh)
    for _ in range(ROUNDS):
        pairs = sorted(
            (*left, *(judged(tuple(merged.values()), book=book, fresh=grown) if grown else ())),
            key=lambda pair: (-pair.score, pair.a, pair.b),
        )
        left, grown = [], set()
        for pair in pairs:
            a, b = homes[pair.a], homes[pair.b]
            if a == b or is_apart(clusters[a], clusters[b], apart=apart):
                continue
            if pair.verdict is Verdict.SAME and agrees(merged[a], merged[b], book=book):
                because.append(pair)
                low, high = sorted((a, b))
                homes.update(dict.fromkeys(clusters[high], low))
                clusters[low] = tuple(sorted(clusters[low] + clusters.pop(high)))
                merged[low] = united(merged[low], merged.pop(high))
                grown.discard(high)
                grown.add(low)
            else:
                left.append(pair)
    placed = (
        replace(pair, a=min(homes[pair.a], homes[pair.b]), b=max(homes[pair.a], homes[pair.b]), verdict=Verdict.MAYBE)
        for pair in left
    )
    asked: dict[tuple[int, int], Pair] = {}
    for pair in (
        one for one in placed if one.a != one.b and not is_apart(clusters[one.a], clusters[one.b], apart=apart)
    ):
        asked.setdefault((pair.a, pair.b), pair)
    most = max(FEWEST_QUESTIONS, len(clusters) // PEOPLE_A_QUESTION)
    return Matches(
        tuple(members for members in clusters.values() if len(members) > 1),
        tuple(because),
        tuple(asked.values())[:most],
    )


def is_apart(one: tuple[int, ...], other: tuple[int, ...], *, apart: frozenset[tuple[int, int]]) -> bool:
    return bool(apart) and any(tuple(sorted((a, b))) in apart for a in one for b in other)


def agrees(one: Profile, other: Profile, *, book: Book) -> bool:
    """Tell whether what two have become since their parts were compared still lets them be one."""
    return may_be_unasked(evidence(one, other, book=book))


def may_be_unasked(pieces: tuple[str, ...]) -> bool:
    if "day same" in pieces and not BESIDE_BIRTHDAY.isdisjoint(pieces) and "generation differs" not in pieces:
        return True
    if any(piece in NEVER_UNASKED for piece in pieces):
        return False
    return pieces[0] not in HALF_NAMES or not OWN_WAYS.isdisjoint(pieces)


def judged(profiles: tuple[Profile, ...], *, book: Book, fresh: Set[int]) -> list[Pair]:
    """Weigh all pairs worth it with somebody fresh among them; those not worth a question are left out."""
    found = []
    for a, b in candidates(profiles):
        if profiles[a].id not in fresh and profiles[b].id not in fresh:
            continue
        pieces = evidence(profiles[a], profiles[b], book=book)
        score = weigh(pieces)
        if score >= MAYBE:
            found.append(verdict_of(profiles[a].id, profiles[b].id, score=score, pieces=pieces))
    return found


def verdict_of(a: int, b: int, *, score: float, pieces: tuple[str, ...]) -> Pair:
    is_same = score >= SAME and may_be_unasked(pieces)
    reasons = tuple(sorted(pieces, key=lambda piece: -abs(WEIGHTS.get(piece, 0.0))))
    return Pair(min(a, b), max(a, b), score, Verdict.SAME if is_same else Verdict.MAYBE, reasons)


def weigh(pieces: Iterable[str]) -> float:
    """Add up the weights of some evidence and give the probability that it is one person, 0 to 1."""
    total = BIAS + sum(WEIGHTS.get(piece, 0.0) for piece in pieces)
    return 1 / (1 + math.exp(-max(-40.0, min(40.0, total))))


def united(one: Profile, other: Profile) -> Profile:
    return Profile(
        one.id,
        tuple(dict.fromkeys((*one.names, *other.names))),
        one.mailboxes | other.mailboxes,
        one.numbers | other.numbers,
        one.pages | other.pages,
        one.firms | other.firms,
        one.houses | other.houses,
        tuple(dict.fromkeys((*one.addresses, *other.addresses))),
        one.days | other.days,
        one.sources | other.sources,
        one.roles | other.roles,
    )
