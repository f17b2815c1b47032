"""Which lists hold people twice, as far as they plainly do: in those two of one name are hardly two."""

from collections import Counter
from collections.abc import Iterable, Mapping

from .profiles import Profile

__all__ = ["doubled"]

# Of the people in a list. Of 300 in lists in which nobody stands twice (bench/books/lists.py) no pair is plain; where
# one in twenty does, it is one to seven in a hundred.
SHARE = 0.01
FEWEST = 3  # judgement: two pairs may be two pairs of namesakes


def doubled(plain: Iterable[tuple[int, int]], *, everyone: Mapping[int, Profile]) -> frozenset[str]:
    """Give the lists of which some `plain` pairs of one person, or people known to stand there twice, are a share.

    >>> from .profiles import Name
    >>> people = {n: Profile(n, (Name(("kay", "hall")),), sources=frozenset({"phone"})) for n in range(8)}
    >>> doubled([(0, 1), (2, 3)], everyone=people), doubled([(0, 1), (2, 3), (4, 5)], everyone=people)
    (frozenset(), frozenset({'phone'}))
    """
    size = Counter(source for one in everyone.values() for source in one.sources)
    twice = Counter(source for one in everyone.values() for source in one.twice)
    twice.update(source for a, b in plain for source in everyone[a].sources & everyone[b].sources)
    return frozenset(source for source, count in twice.items() if count >= max(FEWEST, SHARE * size[source]))
