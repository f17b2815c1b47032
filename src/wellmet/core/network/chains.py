"""How people came into the net one through another: the history of names passed on, from own contacts to the last."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

__all__ = ["Chain", "Link", "chains"]


@dataclass(frozen=True, slots=True)
class Link:
    """Somebody named somebody on a day, in these words, and may be mentioned to them today or not."""

    referrer_id: int
    person_id: int
    on: date
    words: str = ""
    may_use_name: bool = False


@dataclass(frozen=True, slots=True)
class Chain:
    """The links from one of the seeker's own contacts to somebody, in order."""

    links: tuple[Link, ...]

    @property
    def people(self) -> tuple[int, ...]:
        """Give everybody on the chain, the seeker's own contact first."""
        return (self.links[0].referrer_id, *(link.person_id for link in self.links))


def chains(links: Iterable[Link], *, to: int | None = None) -> tuple[Chain, ...]:
    """Trace the chain to everybody who was named and named nobody further, or to one person; oldest ends first.

    Somebody who was named by several came in through the first: what was later said is not how they were found.

    >>> day = date(2026, 11, 16)
    >>> [chain.people for chain in chains([Link(1, 2, day), Link(2, 3, day), Link(1, 4, day)])]
    [(1, 2, 3), (1, 4)]
    """
    came: dict[int, list[Link]] = defaultdict(list)
    givers = set()
    for link in sorted(links, key=lambda link: link.on):
        came[link.person_id].append(link)
        givers.add(link.referrer_id)
    ends = [person_id for person_id in came if person_id not in givers] if to is None else [to]
    return tuple(Chain(tuple(found)) for end in ends if (found := tuple(traced(end, came=came))))


def traced(end: int, *, came: dict[int, list[Link]]) -> Iterator[Link]:
    found: list[Link] = []
    seen, person_id = {end}, end
    while first := next((link for link in came.get(person_id, ()) if link.referrer_id not in seen), None):
        found.append(first)
        person_id = first.referrer_id
        seen.add(person_id)
    return reversed(found)
