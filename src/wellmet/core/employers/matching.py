"""Which of many employers are one: by their names, and by the mailboxes of those who work there."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import combinations, product

from .judging import LONG_SLIP, SHORTEST_SLIP, Judgement, Reason, in_order, judge
from .naming import Name, initials, named
from .vocabulary import UNITS

__all__ = ["Firm", "Matches", "Pair", "match"]

MOST = 100  # names in a block; what more have in common tells nothing by itself
MOST_HOUSES = 5  # employers with one mail domain; what more share is a provider, or a school's for life
MOST_GOING_ON = 4  # longer names of a short one; of more, nobody can say which is meant
MOST_WRITTEN_OUT = 3  # names that initials may stand for
AFFIX = 9  # letters of a long name's beginning or end in which two that differ by slips are alike
LONGEST_SLIP = 40  # letters
LONGER = frozenset({Reason.DESCRIPTION, Reason.PART})

# How sure a yes is, by what was found: a judgement, for the order of the questions.
LIKELY = {
    Reason.SPELLING: 0.98,
    Reason.DESCRIPTION: 0.9,
    Reason.UNIT: 0.85,
    Reason.PLACE: 0.8,
    Reason.SHORTENED: 0.8,
    Reason.SLIP: 0.7,
    Reason.INITIALS: 0.65,
    Reason.PART: 0.6,
    Reason.ORDER: 0.5,
}


@dataclass(frozen=True, slots=True)
class Firm:
    """An employer with all its names, what it weighs (the heavier of two keeps its name), and its mail domains."""

    id: int
    names: tuple[str, ...]
    weight: int = 0
    houses: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Pair:
    """Two employers that may be one, the heavier first: how likely from 0 to 1, and why."""

    kept: int
    other: int
    score: float
    reasons: tuple[str, ...]
    is_same: bool = False


@dataclass(frozen=True, slots=True)
class Matches:
    """Pairs that are one employer each, and pairs to ask about, the likeliest first."""

    same: tuple[Pair, ...]
    maybe: tuple[Pair, ...]


def match(firms: Iterable[Firm], *, apart: frozenset[tuple[int, int]] = frozenset()) -> Matches:
    """Find employers that are one; `apart` are pairs, the smaller number first, that are two whatever they are called.

    The order of the employers changes nothing.

    >>> one, other = Firm(1, ("Northwind",)), Firm(2, ("Northwind Analytics, Inc.",))
    >>> match((one, other)).same
    (Pair(kept=1, other=2, score=0.9, reasons=('description',), is_same=True),)
    """
    known = {firm.id: firm for firm in without_providers(firms)}
    found = {pair: said for pair in candidates(known.values()) if (said := judged(known, pair))}
    found = {pair: said for pair, said in found.items() if pair not in apart}
    context = Context(found, known=known)
    pairs = [
        made for pair, said in sorted(found.items()) if (made := context.pair(known[pair[0]], known[pair[1]], said))
    ]
    pairs.sort(key=lambda pair: (-pair.score, pair.kept, pair.other))
    same = tuple(joined((pair for pair in pairs if pair.is_same), apart=apart))
    home = homes(same)
    asked: dict[tuple[int, int], Pair] = {}
    for pair in pairs:
        ends = home.get(pair.kept, pair.kept), home.get(pair.other, pair.other)
        first, second = min(ends), max(ends)
        if first != second and (first, second) not in apart and not pair.is_same:
            asked.setdefault((first, second), replace(pair, kept=ends[0], other=ends[1]))
    return Matches(same, tuple(asked.values()))


def without_providers(firms: Iterable[Firm]) -> list[Firm]:
    """The employers without mail domains that too many share."""
    listed = list(firms)
    counted = Counter(house for firm in listed for house in firm.houses)
    return [
        replace(firm, houses=frozenset(house for house in firm.houses if counted[house] <= MOST_HOUSES))
        for firm in listed
    ]


def candidates(firms: Iterable[Firm]) -> set[tuple[int, int]]:
    """The pairs worth comparing, the smaller number first: those that share something rare enough."""
    blocks: dict[str, set[int]] = defaultdict(set)
    for firm in firms:
        for name in firm.names:
            for key in keys(named(name)):
                blocks[key].add(firm.id)
    found: set[tuple[int, int]] = set()
    for members in blocks.values():
        if 1 < len(members) <= MOST:
            found.update(combinations(sorted(members), 2))
    return found


def keys(name: Name) -> Iterator[str]:
    words = name.words
    yield from (f"is {key}" for key in name.keys)
    yield from (f"is {''.join(part)}" for part in name.parts[1:])
    if words and words[0] in UNITS:
        yield from (f"is {''.join(words[at:])}" for at in range(1, len(words)))
    yield from (f"begins {''.join(words[:count])}" for count in range(1, len(words) + 1))
    yield f"order {' '.join(in_order(words))}"
    yield from (f"initials {letters}" for letters in initials(name.whole))
    yield f"initials {' '.join(words)}"
    for at in range(2, len(words) + 1):
        yield from (f"initials {' '.join((letters, *words[at:]))}" for letters in initials(words[:at]))
    yield from (f"slip {spelled}" for spelled in slips(name.joined))


def slips(joined: str) -> Iterator[str]:
    """What two names share that differ by a letter: the rest without it; and long ones their first or last letters."""
    if SHORTEST_SLIP <= len(joined) <= LONGEST_SLIP:
        yield joined
        yield from {joined[:at] + joined[at + 1 :] for at in range(1, len(joined))}
    if len(joined) >= LONG_SLIP:
        yield f"{joined[:AFFIX]}…"
        yield f"{joined[0]}…{joined[-AFFIX:]}"


def judged(known: dict[int, Firm], pair: tuple[int, int]) -> Judgement | None:
    """The strongest of what any two names of theirs have to do with each other."""
    one, other = (known[number].names for number in pair)
    found = [said for mine, theirs in product(one, other) if (said := judge(mine, theirs))]
    return max(found, key=lambda said: (LIKELY[said.reason], said.beyond)) if found else None


class Context:
    """What the whole book says of a pair: how many go on from a short name, what initials may stand for."""

    def __init__(self, found: dict[tuple[int, int], Judgement], *, known: dict[int, Firm]) -> None:
        self.longer: dict[int, set[tuple[str, ...]]] = defaultdict(set)
        self.written_out: Counter[int] = Counter()
        for pair, said in found.items():
            short = min(pair, key=lambda number: (len(named(known[number].names[0]).words), number))
            if said.reason in LONGER:
                self.longer[short].add(said.beyond)
            if said.reason is Reason.INITIALS:
                self.written_out[short] += 1

    def pair(self, one: Firm, other: Firm, said: Judgement) -> Pair | None:
        """The pair as it is merged or asked about; None where that is not worth a question."""
        kept, gone = sorted((one, other), key=lambda firm: (-firm.weight, firm.id))
        short = min((one, other), key=lambda firm: (len(named(firm.names[0]).words), firm.id))
        by_mail = has_one_house(one, other)
        is_same = said.is_same or by_mail or self.is_only(short, said)
        if not is_same and self.is_anybodys(short, said):
            return None
        reasons = (said.reason.value, *(["mailbox"] if by_mail else ()))
        return Pair(kept.id, gone.id, LIKELY[said.reason], reasons, is_same)

    def is_only(self, short: Firm, said: Judgement) -> bool:
        """Tell whether a longer name adds what the firm does, and no other name goes on from the short one."""
        return said.reason is Reason.DESCRIPTION and len(self.longer[short.id]) == 1

    def is_anybodys(self, short: Firm, said: Judgement) -> bool:
        if said.reason is Reason.INITIALS:
            few = 1 if len(named(short.names[0]).joined) == 2 else MOST_WRITTEN_OUT
            return self.written_out[short.id] > few
        return said.reason in LONGER and len(self.longer[short.id]) > MOST_GOING_ON


def has_one_house(one: Firm, other: Firm) -> bool:
    """Tell whether those who work at both have mailboxes of one house, or at one have those called like the other."""
    mine, theirs = ({named(name).joined for name in firm.names} for firm in (one, other))
    return bool(one.houses & (other.houses | theirs) or other.houses & mine)


def joined(pairs: Iterable[Pair], *, apart: frozenset[tuple[int, int]]) -> Iterator[Pair]:
    """The pairs that make clusters, each from the home it has by then, unless two of them are known to be two."""
    members: dict[int, set[int]] = {}
    home: dict[int, int] = {}
    for pair in pairs:
        kept, other = (home.get(number, number) for number in (pair.kept, pair.other))
        mine, theirs = (members.get(number, {number}) for number in (kept, other))
        if kept == other or any((min(two), max(two)) in apart for two in product(mine, theirs)):
            continue
        members[kept] = mine | theirs
        home.update(dict.fromkeys(theirs, kept))
        yield replace(pair, kept=kept, other=other)


def homes(same: Iterable[Pair]) -> dict[int, int]:
    """Where each employer is after the pairs are joined, for those that are elsewhere."""
    home: dict[int, int] = {}
    for pair in same:
        for number, place in home.items():
            if place == pair.other:
                home[number] = pair.kept
        home[pair.other] = pair.kept
    return home
