"""Placing newly read records: with a person who is there, together as somebody new, or apart."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from .identity import Key, KeyKind
from .names import could_be_one, tokens

__all__ = ["Known", "Newcomer", "Placement", "place"]

SURE = frozenset({KeyKind.URL, KeyKind.CONNECTION})  # one person's, whatever the name
MOST_NAMES = 20  # judgement: a phone or mailbox under more names than a large household's is a switchboard


@dataclass(frozen=True, slots=True)
class Known:
    """A person who is there already, as far as joining needs it."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A record that is not there yet: its name and its strong keys."""

    name: str
    keys: tuple[Key, ...]


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

    A profile page belongs to one person whatever the name; a phone or mailbox may be a household's. A group never joins
    two people who are both there already: it goes to the one it shares most keys with, and says so.

    >>> rosa = Newcomer("Rosa Diaz", (Key(KeyKind.EMAIL, "r@example.org"),))
    >>> [placement.positions for placement in place((rosa, rosa), known={})]
    [(0, 1)]
    """
    groups = Groups(len(newcomers))
    for key, namesakes in by_key(newcomers).items():
        for positions in namesakes.values():
            for position in positions[1:]:
                groups.join(positions[0], position)
        if len(namesakes) <= MOST_NAMES or key.kind in SURE:
            for (one, first), (other, second) in combinations(namesakes.items(), 2):
                if agree(key, one, other):
                    groups.join(first[0], second[0])
    return tuple(settle(group, newcomers=newcomers, known=known) for group in groups.all())


def by_key(newcomers: tuple[Newcomer, ...]) -> dict[Key, dict[str, list[int]]]:
    positions: dict[Key, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for position, newcomer in enumerate(newcomers):
        for key in newcomer.keys:
            positions[key][" ".join(tokens(newcomer.name))].append(position)
    return positions


def agree(key: Key, one: str, other: str) -> bool:
    return key.kind in SURE or could_be_one(one, other)


def settle(
    group: tuple[int, ...], *, newcomers: tuple[Newcomer, ...], known: Mapping[Key, tuple[Known, ...]]
) -> Placement:
    shared: dict[int, int] = defaultdict(int)
    others: set[int] = set()
    for position in group:
        for key in newcomers[position].keys:
            for person in known.get(key, ()):
                if agree(key, newcomers[position].name, person.name):
                    shared[person.id] += 1
                else:
                    others.add(person.id)
    chosen = min(shared, key=lambda person_id: (-shared[person_id], person_id), default=None)
    return Placement(group, chosen, tuple(sorted((others | set(shared)) - {chosen})))


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

    def all(self) -> Iterable[tuple[int, ...]]:
        """List every set, in order of its smallest position."""
        members: dict[int, list[int]] = defaultdict(list)
        for position in range(len(self.parent)):
            members[self.root(position)].append(position)
        return tuple(tuple(members[root]) for root in sorted(members))
