"""From weighed pairs to verdicts: who is the same, whom to ask about, and who is left apart."""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, replace
from enum import StrEnum

from .adapting import LEARNED, SURE, Weights, adapted, odds, probability
from .blocking import candidates
from .doubles import doubled
from .evidence import Book, book_of, evidence, listed
from .naming import fit
from .profiles import Profile
from .questions import asked
from .rivals import contested, in_order
from .weights import MAYBE, SAME

__all__ = ["Matches", "Pair", "Verdict", "match"]

# Whatever else speaks for it, nobody is merged unasked over one of these.
NEVER_UNASKED = frozenset(
    {"generation differs", "generation one-sided", "page other fits", "page other near", "page other conflicts"}
)
# Nor over these, but for a birthday and more beside it: they are the names of a household.
OTHER_NAMES = frozenset(
    {"name middle-differs", "name given-differs", "name family-differs", "name alias-differs", "name differs"}
)
# A given name alone, or an initial with more left over, is anybody's: beside it only somebody's own mailbox, number,
# page or birthday will do.
HALF_NAMES = frozenset(
    {
        "name part", "name same-word", "name spoken-word", "name typo-word", "name near-word", "name initial-word",
        "name initial+extra", "name near-part", "name unknown",
    }
)  # fmt: skip
NEARLY = frozenset({"name initial", "name near", "name near+extra"})  # a brother may be called so
# Signs of a house or an office, beside which something of one's own is needed.
HOUSEHOLDS = frozenset(
    {
        "mailbox shared fits", "mailbox shared near", "number shared fits", "number shared near", "number partly fits",
        "number partly near",
    }
)  # fmt: skip
OWN = frozenset(
    {
        "mailbox own fits",
        "mailbox own near",
        "number own fits",
        "page own fits",
        "page own near",
        "day same",
        "day slip",
    }
)
# What one list may call one person, if it has them twice; a slip may be a twin.
ONE_NAME = frozenset(
    {"name same", "name spoken", "name same+extra", "name spoken+extra", "name initial", "name initial+extra"}
)
SMALL_FIRMS = frozenset({"firm same 0", "firm same 1"})  # or a role that few have in a large one
# Between any two full names in what would become one, these too need something personal beside them.
DOUBTFUL_NAMES = frozenset({"given-differs", "differs"})
# What is somebody's own, and not their firm's: by the first word of a piece of evidence.
PERSONAL = ("mailbox", "number", "page", "day", "place")
BIRTHDAYS = frozenset({"day same", "day slip"})
STILL = 0.8  # probability that what two have become, put together from many, are one
SURELY = 0.99  # the same where both stand in several lists: all of one would wrongly become all of the other
OF_THE_NAME = ("name", "rare", "generation", "source")
BESIDE_A_NAME = 2.5  # weight of all that speaks for two beside it: a town, or a firm of hundreds, is not enough
BESIDE_A_HALF = 4.0  # weight of what is personal, together
CORROBORATING = 1.5  # weight of one of the two that are asked for beside another name, of which one is a birthday
ROUNDS = 2  # what is merged knows more, and may be somebody's whom its parts were not


Compared = tuple[int, int, tuple[str, ...]]


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
    left: list[Pair] = []
    grown = set(merged) if fresh is None else set(fresh)
    held, book = looked_at(everyone, fresh=grown)
    weights = adapted(pieces for _, _, pieces in held)
    for turn in range(ROUNDS):
        if turn:
            held = compared(tuple(merged.values()), book=book, fresh=grown) if grown else []
        pairs = sorted(
            (*left, *judged(held, weights=weights, everyone=merged)),
            key=lambda pair: (-pair.score, pair.a, pair.b),
        )
        left, grown = [], set()
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
    is_doubtful = any(fit(mine, theirs).kind in DOUBTFUL_NAMES for mine in full[0] for theirs in full[1])
    return not is_doubtful or personal(pieces, weights=weights) >= BESIDE_A_HALF


def may_be_unasked(pieces: tuple[str, ...], *, weights: Weights = LEARNED) -> bool:
    """Tell whether two may be merged without asking, however likely: names that differ or are half there need more."""
    if not NEVER_UNASKED.isdisjoint(pieces):
        return False
    if beside_the_name(pieces, weights=weights) < BESIDE_A_NAME:
        return False
    if "source shared" in pieces and not is_one_in_a_list(pieces):
        return False  # whoever keeps one list knows whom it names twice better than a likeness does
    if OWN.isdisjoint(pieces):
        is_anybodys = pieces[0] in HALF_NAMES | NEARLY
        if "role other" in pieces or (is_anybodys and not HOUSEHOLDS.isdisjoint(pieces)):
            return False  # namesakes at one firm, or a brother on the house's line
    if pieces[0] in NEARLY and "number other near" in pieces:
        return False
    if pieces[0] in HALF_NAMES:
        return personal(pieces, weights=weights) >= BESIDE_A_HALF
    if pieces[0] in OTHER_NAMES:
        corroborating = {
            piece for piece in pieces if piece.startswith(PERSONAL) and weights.pieces.get(piece, 0.0) >= CORROBORATING
        }
        return len(corroborating) > 1 and not BIRTHDAYS.isdisjoint(corroborating)
    return True


def is_one_in_a_list(pieces: tuple[str, ...]) -> bool:
    """Tell whether two of one list may be merged unasked: for what is their own, or the same name, firm and role.

    A number beside an address may be the house's, where twins live who are called nearly alike.
    """
    if pieces[0] == "name same":
        is_job = "role same" in pieces and "name turned" not in pieces and not SMALL_FIRMS.isdisjoint(pieces)
        return not OWN.isdisjoint(pieces) or (is_job and not any(" other " in piece for piece in pieces))
    own = OWN - {"number own fits"} if any(piece.startswith("place same") for piece in pieces) else OWN
    return pieces[0] in ONE_NAME and not own.isdisjoint(pieces)


def beside_the_name(pieces: tuple[str, ...], *, weights: Weights) -> float:
    """Weigh what speaks for two beside their name: a name alone is a namesake's, however rare it is.

    No book makes more of it here than was learned, lest another number or firm come to speak for somebody.
    """
    beside = [piece for piece in pieces if not piece.startswith(OF_THE_NAME)]
    return sum(max(0.0, min(weights.pieces.get(piece, 0.0), LEARNED.pieces.get(piece, 0.0))) for piece in beside)


def personal(pieces: tuple[str, ...], *, weights: Weights) -> float:
    return sum(max(0.0, weights.pieces.get(piece, 0.0)) for piece in pieces if piece.startswith(PERSONAL))


def compared(profiles: tuple[Profile, ...], *, book: Book, fresh: Set[int]) -> list[Compared]:
    """Give the evidence on all pairs worth it with somebody fresh among them."""
    return [
        (profiles[a].id, profiles[b].id, evidence(profiles[a], profiles[b], book=book))
        for a, b in sorted(candidates(profiles))
        if profiles[a].id in fresh or profiles[b].id in fresh
    ]


def looked_at(everyone: tuple[Profile, ...], *, fresh: Set[int] | None = None) -> tuple[list[Compared], Book]:
    """Give the evidence on all pairs worth it with somebody fresh among them, and what is common in the book."""
    book = book_of(everyone)
    by_id = {one.id: one for one in everyone}
    held = compared(everyone, book=book, fresh=set(by_id) if fresh is None else fresh)
    book = replace(book, doubled=doubled(plain(held), everyone=by_id))
    return relisted(held, book=book, everyone=by_id), book


def plain(held: Iterable[Compared]) -> Iterable[tuple[int, int]]:
    """Give the pairs within one list that are one person by all but their standing there, as strictly as can be."""
    for a, b, pieces in held:
        elsewhere = (*pieces[:-1], "source apart")
        if pieces[-1] == "source shared" and may_be_unasked(pieces) and probability(elsewhere, weights=LEARNED) >= SURE:
            yield a, b


def relisted(held: Iterable[Compared], *, book: Book, everyone: Mapping[int, Profile]) -> list[Compared]:
    """Say anew of two in one list what that tells, now that it is known which lists hold people twice."""
    return [
        (a, b, (*pieces[:-1], listed(everyone[a], everyone[b], doubled=book.doubled)))
        if pieces[-1] == "source shared"
        else (a, b, pieces)
        for a, b, pieces in held
    ]


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


def is_told_apart(pieces: tuple[str, ...]) -> bool:
    """Tell whether two stand in one list with a profile page each: a network has one for everybody."""
    return pieces[-1] != "source apart" and any(piece.startswith("page other") for piece in pieces)


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
    )
