"""Which names stand for which employer: each for one at most, so that any can be taken apart by itself."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

__all__ = ["Forest"]


class Forest:
    """Employers by number, each with the one that it stands for; what stands for nothing is the employer itself."""

    def __init__(self, kept: Mapping[int, int]) -> None:
        self.kept = kept
        self.former: dict[int, list[int]] = defaultdict(list)
        for one, other in sorted(kept.items()):
            self.former[other].append(one)

    def root(self, number: int) -> int:
        """Give the employer that a name means.

        >>> Forest({3: 2, 2: 1}).root(3), Forest({3: 2, 2: 1}).root(4)
        (1, 4)
        """
        while number in self.kept:
            number = self.kept[number]
        return number

    def tree(self, number: int) -> tuple[int, ...]:
        """Give an employer and all the names that stand for it.

        >>> Forest({3: 2, 2: 1}).tree(2)
        (2, 3)
        """
        found = [number]
        for one in found:  # which grows meanwhile
            found += self.former.get(one, [])
        return tuple(found)

    def without(self, gone: Iterable[int]) -> "Forest":
        """Give the forest without some names; what stood for them alone stands for itself."""
        out = frozenset(gone)
        return Forest({one: other for one, other in self.kept.items() if one not in out and other not in out})

    def pairs(self, apart: Iterable[tuple[int, int]]) -> frozenset[tuple[int, int]]:
        """Give the employers that pairs of names mean, the smaller number first; pairs within one employer mean none.

        >>> Forest({3: 2}).pairs([(1, 3), (2, 3)])
        frozenset({(1, 2)})
        """
        ends = ((self.root(one), self.root(other)) for one, other in apart)
        return frozenset((min(two), max(two)) for two in ends if two[0] != two[1])
