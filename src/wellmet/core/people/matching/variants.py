"""What a book itself shows to be one name: Zoli and Zoltán, who have one mailbox in one family after another.

No table knows the short forms and spellings of every tongue, but a book of people of that tongue does. Two words count
as one name where they are all that differs between names whose owner is told by a mailbox, number or page of their own,
or by a job that few have; in so many families that chance, or couples, would not bring it about; and where no list has
both, as a list has a couple.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from itertools import chain, combinations, product

from .adapting import LEARNED, SURE
from .forms import TWO_NAMES
from .naming import NO_VARIANTS, Variants, left_over
from .profiles import Name, Profile
from .spelling import is_other_ending, sound

__all__ = ["variants_in"]

Held = tuple[int, int, tuple[str, ...]]
Words = tuple[str, str]
ROUNDS = 3  # what is known to be one name leaves fewer words over
# How many families have to bear witness (judgement): more for what does not even begin alike, and for the last words of
# names, the families' own in most tongues, as a household that takes another name does so several times.
FAMILIES, FAMILIES_IF_DOUBTFUL = 2, 3
WHOLE_NAMES = 3  # that bear witness, where neither word of two names fits
SHARE = 0.25  # of what a word stands beside there, that the other has to be
OUTNUMBERED = 3  # families that bear witness for each in which a list has both
BY_CHANCE = 0.00001  # at most so likely that couples of the same names would have brought it about
LEAST = 100  # so many couples are taken to be there at least, lest a small book show nothing
OWN = ("mailbox own", "number own", "page own", "day same")
FEW_THERE = frozenset({"firm same 0", "firm same 1"})  # people in one role at one firm
ELSE = ("generation", "mailbox other", "number other", "page other", "day other")


def variants_in(
    held: Iterable[Held],
    *,
    everyone: Mapping[int, Profile],
    apart: Set[tuple[int, int]],
    merged: Iterable[Profile] = (),
) -> Variants:
    """Find the pairs of words that are one name in a book, from the evidence on its pairs and who was `merged` by it.

    >>> variants_in([], everyone={}, apart=frozenset())
    frozenset()
    """
    witnesses = tuple(
        dict.fromkeys(chain(within(chain(everyone.values(), merged)), between(held, everyone=everyone, apart=apart)))
    )
    known = NO_VARIANTS
    for _ in range(ROUNDS):
        known |= shown_by(witnesses, known=known)
    return known


def within(everyone: Iterable[Profile]) -> Iterator[tuple[Name, Name, str]]:
    """Give what one person is called, by others and by their mailboxes and pages."""
    for one in everyone:
        for mine, other in (*combinations(one.names, 2), *product(one.names, one.aliases)):
            yield mine, other, "apart"


def between(
    held: Iterable[Held], *, everyone: Mapping[int, Profile], apart: Set[tuple[int, int]]
) -> Iterator[tuple[Name, Name, str]]:
    """Give what two are called who are surely one, and who were said to be two, be they compared this time or not."""
    for a, b in apart:
        if a in everyone and b in everyone:
            yield from called(everyone[a], everyone[b], how="two")
    for a, b, pieces in held:
        one, other = everyone[a], everyone[b]
        is_one = is_surely_one(pieces) or is_one_job(one, other, pieces=pieces)
        if is_one and (min(a, b), max(a, b)) not in apart:
            yield from called(one, other, how="apart" if "source apart" in pieces else "one list")


def called(one: Profile, other: Profile, *, how: str) -> Iterator[tuple[Name, Name, str]]:
    for left, right in ((one.names, other.names), (one.names, other.aliases), (other.names, one.aliases)):
        yield from ((mine, theirs, how) for mine, theirs in product(left, right))


def is_surely_one(pieces: tuple[str, ...]) -> bool:
    """Tell whether two are one by something of their own, whatever they are called."""
    if any(piece.startswith(ELSE) for piece in pieces) or not any(piece.startswith(OWN) for piece in pieces):
        return False
    beside = sum(LEARNED.pieces.get(piece, 0.0) for piece in pieces if not piece.startswith(("name", "rare", "source")))
    return LEARNED.bias + beside > math.log(SURE / (1 - SURE))


def is_one_job(one: Profile, other: Profile, *, pieces: tuple[str, ...]) -> bool:
    """Tell whether two have a job that few have, and not at a firm of their own name: a family's has room for more."""
    if "role same" not in pieces or FEW_THERE.isdisjoint(pieces) or any(piece.startswith(ELSE) for piece in pieces):
        return False
    called_after = {word for firm in one.firms | other.firms for word in firm.split()}
    return called_after.isdisjoint(word for name in (*one.names, *other.names) for word in name.words)


@dataclass
class Seen:
    """Beside what two words were seen to stand for each other, by how: one of each name left over, or two."""

    beside: dict[Words, dict[str, set[Words]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(set)))
    often: Counter[str] = field(default_factory=Counter)
    last: Counter[Words] = field(default_factory=Counter)
    total: int = 0

    def add(self, one: str, other: str, *, beside: Words, how: str, is_last: bool = False) -> None:
        """Note two words once for each two that they stood beside; `is_last` where both end a name."""
        words = (min(one, other), max(one, other))
        if beside not in self.beside[words][how]:
            self.beside[words][how].add(beside)
            self.often.update(words)
            self.last[words] += is_last
            self.total += 1


def shown_by(witnesses: Iterable[tuple[Name, Name, str]], *, known: Variants) -> Variants:
    ones, twos = Seen(), Seen()
    for mine, theirs, how in witnesses:
        left, right, common = left_over(mine, theirs, variants=known)
        if min(map(len, (*left, *right)), default=0) < 2:
            continue
        if common and len(left) == len(right) == 1:
            is_last = mine.words[-1:] == left and theirs.words[-1:] == right
            ones.add(left[0], right[0], beside=(common, common), how=how, is_last=is_last)
        elif not common and len(left) == len(right) == 2:
            for (one, rest), (other, other_rest) in product((left, left[::-1]), (right, right[::-1])):
                twos.add(one, other, beside=(rest, other_rest), how=how)
    return frozenset(
        [words for words in ones.beside if is_one_name(words, ones) and is_unexpected(words, ones)]
        + [words for words in twos.beside if is_witnessed(words, twos, fewest=WHOLE_NAMES) and is_alone(words, twos)]
    )


def is_one_name(words: Words, seen: Seen) -> bool:
    """Tell whether enough families bear witness, and no list has both words for one."""
    is_last = seen.last[words] * 2 > len(seen.beside[words]["apart"])
    return is_witnessed(words, seen, fewest=FAMILIES_IF_DOUBTFUL if is_last or is_doubtful(words) else FAMILIES)


def is_doubtful(words: Words) -> bool:
    """Tell whether two words may well be brother and sister: Paulo and Paula; or have nothing in common."""
    begin = {sound(word)[:1] for word in words}
    return len(begin) > 1 or frozenset(words) in TWO_NAMES or is_other_ending(*sorted(words, key=len))


def is_witnessed(words: Words, seen: Seen, *, fewest: int) -> bool:
    beside = seen.beside[words]
    if beside["two"]:
        return False
    counted = min(map(len, map(set, zip(*(beside["apart"] - beside["one list"]), strict=True))), default=0)
    return counted >= fewest and counted >= OUTNUMBERED * len(beside["one list"])


def is_unexpected(words: Words, seen: Seen) -> bool:
    """Tell whether two words stand for each other more often than names of couples would (Fisher's exact test)."""
    one, other = (seen.often[word] for word in words)
    total, met = max(seen.total, LEAST), range(len(seen.beside[words]["apart"]), min(one, other) + 1)
    ways = sum(math.comb(one, count) * math.comb(total - one, other - count) for count in met)
    return ways <= BY_CHANCE * math.comb(total, other)


def is_alone(words: Words, seen: Seen) -> bool:
    """Tell whether each of two words stands mostly for the other, and not just beside it."""
    return all(len(seen.beside[words]["apart"]) * 2 >= SHARE * seen.often[word] for word in words)
