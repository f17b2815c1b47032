"""Placing newly read records: with a person who is there, together as somebody new, or apart."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations, pairwise

from .agreement import could_be_one
from .identity import OWN_PAGES, Key, KeyKind
from .matching.profiles import Name, name_of

__all__ = ["Known", "Newcomer", "Placement", "place"]

MOST_NAMES = 20  # judgement: a phone or mailbox under more names than a large household's is a switchboard


@dataclass(frozen=True, slots=True)
class Known:
    """A person who is there already: by every name that a record gives them, and the keys that tell them apart."""

    id: int
    names: tuple[str, ...]
    keys: frozenset[Key] = frozenset()


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A record that is not there yet: its name, its strong keys, and the file it came in."""

    name: str
    keys: tuple[Key, ...]
    source: int = 0


@dataclass(frozen=True, slots=True)
class Placement:
    """Records (by position) that are one person: the known person they belong to, or None for somebody new.

    `others` are further people who share a key with them and were left alone.
    """

    positions: tuple[int, ...]
    person_id: int | None
    others: tuple[int, ...] = ()


def place(newcomers: tuple[Newcomer, ...], *, known: Mapping[Key, tuple[Known, ...]]) -> tuple[Placement, ...]:
    """Group records that share a strong key and whose names allow it, in any order with the same result.

    Somebody's own profile page joins whatever the name; a phone, a mailbox or another page may be a household's or a
    business's, so that everybody joined by it has to agree with everybody else. A LinkedIn connection's day and name
    join two exports, never two rows of one. No two people who are both there already become one.

    >>> rosa = Newcomer("Rosa Diaz", (Key(KeyKind.EMAIL, "r@example.org"),))
    >>> [placement.positions for placement in place((rosa, rosa), known={})]
    [(0, 1)]
    """
    told = tuple(without_doubtful_connections(newcomers))
    loose = Groups(len(told))
    strict = Groups(len(told))
    for key, positions in by_key(told).items():
        for one, other in links(key, positions, told=told):
            loose.join(one, other)
            if is_own(key) or words(told[one]) == words(told[other]):
                strict.join(one, other)
    groups: list[tuple[int, ...]] = []
    for group in loose.all():
        # One who agrees with two that do not agree with each other would draw a whole household together.
        groups += [group] if all_agree(told[position].name for position in group) else strict.within(group)
    return tuple(settle(group, newcomers=told, known=known) for group in sorted(groups))


def without_doubtful_connections(newcomers: tuple[Newcomer, ...]) -> Iterable[Newcomer]:
    """Leave out the day and name of connections that one file has twice: those are two people of one name."""
    seen = Counter(
        (newcomer.source, key) for newcomer in newcomers for key in newcomer.keys if key.kind is KeyKind.CONNECTION
    )
    for newcomer in newcomers:
        keys = tuple(key for key in newcomer.keys if seen[newcomer.source, key] < 2)
        yield Newcomer(newcomer.name, keys, newcomer.source)


def by_key(newcomers: tuple[Newcomer, ...]) -> dict[Key, list[int]]:
    positions: dict[Key, list[int]] = defaultdict(list)
    for position, newcomer in enumerate(newcomers):
        for key in newcomer.keys:
            positions[key].append(position)
    return {key: found for key, found in positions.items() if len(found) > 1}


def links(key: Key, positions: list[int], *, told: tuple[Newcomer, ...]) -> Iterable[tuple[int, int]]:
    """Pairs that a key joins: all of one name in a chain, and the names among each other where they agree."""
    namesakes: dict[Name, list[int]] = defaultdict(list)
    for position in positions:
        namesakes[words(told[position])].append(position)
    for same in namesakes.values():
        yield from (pair for pair in pairwise(same) if agree(key, told[pair[0]], told[pair[1]]))
    if len(namesakes) <= MOST_NAMES or is_own(key):
        firsts = [same[0] for same in namesakes.values()]
        yield from (pair for pair in combinations(firsts, 2) if agree(key, told[pair[0]], told[pair[1]]))


def words(newcomer: Newcomer) -> Name:
    return name_of(newcomer.name)


def is_own(key: Key) -> bool:
    return key.kind is KeyKind.URL and key.value.startswith(OWN_PAGES)


def agree(key: Key, one: Newcomer, other: Newcomer) -> bool:
    if key.kind is KeyKind.CONNECTION and contradict(one.keys, other.keys):
        return False
    return is_own(key) or could_be_one(one.name, other.name)


def contradict(one: Iterable[Key], other: Iterable[Key]) -> bool:
    """Tell whether two records name different pages, or different mailboxes, of what would be one connection."""
    for kind in (KeyKind.URL, KeyKind.EMAIL):
        mine, theirs = ({key for key in keys if key.kind is kind} for keys in (one, other))
        if mine and theirs and mine.isdisjoint(theirs):
            return True
    return False


def all_agree(names: Iterable[str]) -> bool:
    distinct = sorted({name for name in names if name_of(name).words})
    return len(distinct) <= MOST_NAMES and all(could_be_one(one, other) for one, other in combinations(distinct, 2))


def settle(
    group: tuple[int, ...], *, newcomers: tuple[Newcomer, ...], known: Mapping[Key, tuple[Known, ...]]
) -> Placement:
    """Find the known person a group belongs to: the one it shares most keys with, of equals the first."""
    shared: Counter[int] = Counter()
    others: set[int] = set()
    members = [newcomers[position] for position in group]
    for key in dict.fromkeys(key for member in members for key in member.keys):
        for person in known.get(key, ()):
            if fits(key, members, person=person):
                shared[person.id] += 1
            else:
                others.add(person.id)
    best = sorted(shared, key=lambda person_id: (-shared[person_id], person_id))
    is_nameless = not any(words(member).words for member in members)
    is_tied = len(best) > 1 and shared[best[0]] == shared[best[1]]
    chosen = None if not best or (is_nameless and is_tied) else best[0]
    return Placement(group, chosen, tuple(sorted((others | set(shared)) - {chosen})))


def fits(key: Key, members: list[Newcomer], *, person: Known) -> bool:
    if is_own(key):
        return True
    if key.kind is KeyKind.CONNECTION and any(contradict(member.keys, person.keys) for member in members):
        return False
    return all(any(could_be_one(member.name, name) for name in person.names) for member in members)


class Groups:
    """Disjoint sets of positions, joined two at a time (union by smallest position, path halving)."""

    def __init__(self, count: int) -> None:
        self.parent = list(range(count))

    def root(self, position: int) -> int:
        """Find the smallest position of the set that holds this one."""
        while self.parent[position] != position:
            self.parent[position] = self.parent[self.parent[position]]
            position = self.parent[position]
        return position

    def join(self, one: int, other: int) -> None:
        """Make one set of two."""
        low, high = sorted((self.root(one), self.root(other)))
        self.parent[high] = low

    def within(self, positions: Iterable[int]) -> list[tuple[int, ...]]:
        """List the sets that some positions fall into."""
        members: dict[int, list[int]] = defaultdict(list)
        for position in positions:
            members[self.root(position)].append(position)
        return [tuple(members[root]) for root in sorted(members)]

    def all(self) -> list[tuple[int, ...]]:
        """List every set, in order of its smallest position."""
        return self.within(range(len(self.parent)))
