"""Which questions are asked: those of which an answer brings most together, and no more than somebody answers."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from heapq import heapify, heappop, heappush

__all__ = ["asked"]

# Nobody answers thousands: at most one for 25 people. There are fewer people than are left apart, as not all who are
# one are even asked about: in invented books one in forty.
PEOPLE_A_QUESTION, FEWEST_QUESTIONS = 26, 10

Numbers = tuple[int, int]


def asked(chances: Mapping[Numbers, float], *, files: Mapping[int, int]) -> tuple[Numbers, ...]:
    """Take the questions worth most up to a share of the people, last those that a yes to others would answer.

    `chances` says of pairs how likely they are one, `files` of everybody how many files tell of them. What a question
    is worth is how many pairs of files are likely brought together by its answer, once those before it have been
    answered by yes.

    >>> asked({(1, 2): 0.9, (3, 4): 0.6, (2, 5): 0.5}, files={1: 1, 2: 1, 3: 1, 4: 4, 5: 9})
    ((2, 5), (1, 2), (3, 4))
    """
    open_ = Open(chances, files=files)
    first: list[Numbers] = []
    last: list[Numbers] = []
    for pair in open_.by_worth():
        (first if open_.answer_by_yes(*pair) else last).append(pair)
    left = len(files) - sum(chances[pair] for pair in first)
    return (*first, *last)[: int(max(FEWEST_QUESTIONS, left / PEOPLE_A_QUESTION))]


class Open:
    """Questions that are not answered yet, and what each is worth by now."""

    def __init__(self, chances: Mapping[Numbers, float], *, files: Mapping[int, int]) -> None:
        self.chances, self.files = dict(chances), dict(files)
        self.homes: dict[int, int] = {}
        self.about: dict[int, list[Numbers]] = defaultdict(list)
        for a, b in chances:
            self.about[a].append((a, b))
            self.about[b].append((a, b))
        self.waiting = [(-self.worth(pair), pair) for pair in chances]
        heapify(self.waiting)

    def by_worth(self) -> Iterable[Numbers]:
        """Give every question once; after each answer what is worth more by it is nearer."""
        while self.waiting:
            worth, pair = heappop(self.waiting)
            if pair in self.chances and -worth == self.worth(pair):
                del self.chances[pair]
                yield pair

    def worth(self, pair: Numbers) -> float:
        """Give how many pairs of files a question likely joins; none where others have answered it."""
        a, b = map(self.home, pair)
        return 0.0 if a == b else self.chances[pair] * self.files[a] * self.files[b]

    def home(self, one: int) -> int:
        while one in self.homes:
            one = self.homes[one]
        return one

    def answer_by_yes(self, one: int, other: int) -> bool:
        """Join two; False where others did already."""
        a, b = sorted(map(self.home, (one, other)))
        if a == b:
            return False
        self.homes[b] = a
        self.files[a] += self.files.pop(b)
        self.about[a] += self.about.pop(b)
        for pair in self.about[a]:
            if pair in self.chances:
                heappush(self.waiting, (-self.worth(pair), pair))
        return True
