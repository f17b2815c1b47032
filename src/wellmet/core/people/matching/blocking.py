"""Which pairs are worth comparing: those who share something rare enough, never everybody with everybody."""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache
from itertools import combinations, permutations, product

from .profiles import Name, Profile, house, is_shared_mailbox
from .spelling import canonical, sound, written_as_one

__all__ = ["candidates"]

NUMBER = re.compile(r"\d+")
MOST = 40  # people in a block; what more have in common tells nothing by itself
FEWEST_LETTERS = 5  # of the part before the @


def candidates(profiles: tuple[Profile, ...]) -> set[tuple[int, int]]:
    """Give the pairs (by position, the smaller first) that share a block.

    >>> smith, other = Profile(1, (Name(("bob", "smith")),)), Profile(2, (Name(("robert", "smyth")),))
    >>> candidates((smith, other))
    {(0, 1)}
    """
    blocks: dict[str, list[int]] = defaultdict(list)
    initialed: dict[str, list[int]] = defaultdict(list)
    written_out: dict[str, list[int]] = defaultdict(list)
    for position, one in enumerate(profiles):
        for key in {*keys(one)}:
            blocks[key].append(position)
        for name in one.names:
            has_initial = any(len(word) == 1 for word in name.words)
            for key in {*starts(name)}:
                (initialed if has_initial else written_out)[key].append(position)
    found: set[tuple[int, int]] = set()
    for members in blocks.values():
        if 1 < len(members) <= MOST:
            found.update(combinations(members, 2))
    for key, members in initialed.items():
        others = written_out.get(key, ())
        if len(members) * len(others) <= MOST * MOST // 2:
            found.update((min(pair), max(pair)) for pair in product(members, others) if pair[0] != pair[1])
    return found


def keys(one: Profile) -> Iterable[str]:
    yield from ways(one)
    firms = {firm.split()[0] for firm in one.firms} | {firm.replace(" ", "") for firm in one.firms} | one.houses
    towns = {address.split(",")[-1].strip() for address in one.addresses}
    streets = {" ".join(address.split()[:2]) for address in one.addresses if any(map(str.isdigit, address))}
    yield from (f"street {street}" for street in streets)
    yield from (f"numbers {' '.join(key)}" for address in one.addresses if len(key := NUMBER.findall(address)) > 1)
    for name in one.aliases:
        yield from names(name)
    for name in one.names:
        yield from names(name)
        for word in name.words:
            heard = sound(word)
            if len(word) > 1:
                yield from (f"firm {called} {firm}" for firm in firms for called in called_at_work(word))
                yield from (f"town {heard} {town}" for town in towns)
            yield from (f"day {heard} {day}" for day in one.days)
            yield from (f"half day {word[:1]} {part}" for day in one.days for part in (day[:7], day[-6:]))


def ways(one: Profile) -> Iterable[str]:
    for address in one.mailboxes:
        yield f"mailbox {address}"
        local = address.partition("@")[0]
        if len(local) > FEWEST_LETTERS and not is_shared_mailbox(address):
            yield f"local {local}"
        if house(address) and not is_shared_mailbox(address):
            yield f"at {house(address)} {local[:1]}"
    yield from (f"number {number[-9:]}" for number in one.numbers)
    yield from (f"page {page}" for page in one.pages)


@lru_cache(maxsize=65_536)
def called_at_work(word: str) -> frozenset[str]:
    """How somebody may be called at a firm: the consonants, as some scripts write no vowels, and short forms."""
    return frozenset({sound(word).replace("a", ""), *(form for form in heard(word) if form.startswith("~"))})


@lru_cache(maxsize=65_536)
def names(name: Name) -> tuple[str, ...]:
    return tuple(spelled(name))


def spelled(name: Name) -> Iterable[str]:
    """Keys of a name: every two words as they sound, in any order, with what else each may be called; all in one."""
    words = name.words[:4]
    yield f"whole {''.join(sorted(sound(''.join(words))))}"
    for one, other in combinations(words, 2):
        for first in heard(one):
            for second in heard(other):
                yield f"two {' '.join(sorted((first, second)))}"
    if len(words) == 1:
        yield f"one {sound(words[0])}"


@lru_cache(maxsize=65_536)
def starts(name: Name) -> tuple[str, ...]:
    """Keys for names with initials: one word by its first letter, another as it sounds."""
    return tuple(f"{first[:1]} {sound(last)}" for first, last in permutations(name.words[:4], 2) if len(last) > 1)


@lru_cache(maxsize=65_536)
def heard(word: str) -> frozenset[str]:
    """How a word sounds, and the long forms of the name that it may be."""
    return frozenset({sound(word), f"~{word}", *(f"~{form}" for form in (*canonical(word), *written_as_one(word)))})
