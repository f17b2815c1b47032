"""From weighed pairs to verdicts: who is the same, whom to ask about, and who is left apart."""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, replace
from enum import StrEnum

from .adapting import Weights, adapted, odds, probability
from .comparing import Compared, compared, looked_again, looked_at
from .evidence import PLAIN, Book, by_own, evidence
from .guards import BESIDE_A_HALF, is_told_apart, may_be_unasked, personal
from .naming import fit
from .profiles import Profile
from .questions import asked
from .rivals import contested, in_order
from .weights import MAYBE, SAME

__all__ = ["Matches", "Pair", "Verdict", "match"]

# Between any two full names in what would become one, these too need something personal beside them.
DOUBTFUL_NAMES = frozenset({"given-differs", "differs"})
STILL = 0.8  # probability that what two have become, put together from many, are one
SURELY = 0.995  # the same where both stand in several lists: all of one would wrongly become all of the other
ROUNDS = 2  # what is merged knows more, may be somebody's whom its parts were not, and shows more words to be one name


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
    clusters: dict[int, tuple[int, ...]] = {one.id: (one.id,) for one in everyone}
    homes = {one.id: one.id for one in everyone}
    alone = {one.id: one for one in everyone}
    merged = dict(alone)
    because: list[Pair] = []
    grown = set(merged) if fresh is None else set(fresh)
    held, book = looked_at(everyone, fresh=grown, apart=apart)
    weights = adapted(pieces for _, _, pieces in held)
    for turn in range(ROUNDS):
        if turn:
            held, book = looked_again(held, book=book, everyone=alone, merged=merged.values(), apart=apart)
        found = judged(held, weights=weights, everyone=alone)
        if turn and grown:
            again = compared(tuple(merged.values()), book=book, fresh=grown)
            found += judged(again, weights=weights, everyone=merged)
        pairs = sorted(found, key=lambda pair: (-pair.score, pair.a, pair.b))
        left: list[Pair] = []
        grown = set()
        for pair in pairs:
            a, b = homes[pair.a], homes[pair.b]
            if a == b or is_apart(clusters[a], clusters[b], apart=apart):
                continue
            if pair.verdict is Verdict.SAME and agrees(merged[a], merged[b], book=book, weights=weights):
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
    # Of several questions about the same two the likeliest, which stands first, counts.
    open_ = {
        (pair.a, pair.b): pair
        for pair in reversed(tuple(placed))
        if pair.a != pair.b and not is_apart(clusters[pair.a], clusters[pair.b], apart=apart)
    }
    questions = {pair: judged_anew(one, merged, book=book, weights=weights) for pair, one in open_.items()}
    files = {home: sum(max(1, len(alone[one].sources)) for one in members) for home, members in clusters.items()}
    return Matches(
        tuple(members for members in clusters.values() if len(members) > 1),
        tuple(because),
        tuple(questions[pair] for pair in asked({pair: one.score for pair, one in questions.items()}, files=files)),
    )


def judged_anew(pair: Pair, merged: Mapping[int, Profile], *, book: Book, weights: Weights) -> Pair:
    """Hold against a question what the two have become since."""
    pieces = evidence(merged[pair.a], merged[pair.b], book=book)
    return replace(pair, score=min(pair.score, probability(pieces, weights=weights)))


def is_apart(one: tuple[int, ...], other: tuple[int, ...], *, apart: frozenset[tuple[int, int]]) -> bool:
    return bool(apart) and any(tuple(sorted((a, b))) in apart for a in one for b in other)


def agrees(one: Profile, other: Profile, *, book: Book, weights: Weights) -> bool:
    """Tell whether what two have become since their parts were compared still lets them be one."""
    pieces = evidence(one, other, book=book)
    least = SURELY if min(len(one.sources), len(other.sources)) > 1 else STILL
    if not may_be_unasked(pieces, weights=weights) or probability(pieces, weights=weights) < least:
        return False
    full = [
        [name for name in each.names if min(map(len, name.words)) > 1 and len(name.words) > 1] for each in (one, other)
    ]
    is_doubtful = any(fit(mine, theirs, book.variants).kind in DOUBTFUL_NAMES for mine in full[0] for theirs in full[1])
    if not is_doubtful or personal(pieces, weights=weights) >= BESIDE_A_HALF:
        return True
    return pieces[0] == "name alias" and by_own(one, other, book=book).kind in PLAIN


def judged(pairs: Iterable[Compared], *, weights: Weights, everyone: Mapping[int, Profile]) -> list[Pair]:
    """Weigh pairs; those not worth a question are left out, and those whom their own list tells apart."""
    held = {in_order(a, b): pieces for a, b, pieces in pairs}
    return [
        verdict_of(*pair, score=chance, pieces=held[pair], weights=weights)
        for pair, chance in chances(held, weights=weights, everyone=everyone).items()
        if chance >= MAYBE and not is_told_apart(held[pair])
    ]


def chances(
    held: Mapping[tuple[int, int], tuple[str, ...]], *, weights: Weights, everyone: Mapping[int, Profile]
) -> dict[tuple[int, int], float]:
    """Give the probability of each pair that it is one person, others who may be meant as well held against it."""
    weighed = {pair: odds(pieces, weights=weights) for pair, pieces in held.items()}
    twice = {
        pair
        for pair, found in weighed.items()
        if found >= SAME / (1 - SAME) and may_be_unasked(held[pair], weights=weights)
    }
    return contested(weighed, twice=twice, everyone=everyone)


def verdict_of(a: int, b: int, *, score: float, pieces: tuple[str, ...], weights: Weights) -> Pair:
    is_same = score >= SAME and may_be_unasked(pieces, weights=weights)
    reasons = tuple(sorted(pieces, key=lambda piece: -abs(weights.pieces.get(piece, 0.0))))
    return Pair(min(a, b), max(a, b), score, Verdict.SAME if is_same else Verdict.MAYBE, reasons)


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
        tuple(dict.fromkeys((*one.aliases, *other.aliases))),
        one.twice | other.twice,
        tuple(dict.fromkeys((*one.own_aliases, *other.own_aliases))),
        tuple(dict.fromkeys((*one.work_aliases, *other.work_aliases))),
    )
