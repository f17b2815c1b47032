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
    most = int(max(FEWEST_QUESTIONS, left(chances, people=len(files)) / PEOPLE_A_QUESTION))
    open_ = Open(chances, files=files)
    first: list[Numbers] = []
    last: list[Numbers] = []
    for pair in open_.by_worth():
        (first if open_.answer_by_yes(*pair) else last).append(pair)
        if len(first) == most:
            break
    return (*first, *last)[:most]


def left(chances: Mapping[Numbers, float], *, people: int) -> float:
    """Tell how many people there likely are, once each question that others do not answer is: the likeliest first."""
    homes: dict[int, int] = {}
    joined = 0.0
    for a, b in sorted(chances, key=lambda pair: (-chances[pair], pair)):
        one, other = sorted((home_in(homes, a), home_in(homes, b)))
        if one != other:
            homes[other] = one
            joined += chances[a, b]
    return people - joined


def home_in(homes: dict[int, int], one: int) -> int:
    """Follow somebody to whom they were joined to, and keep the way short."""
    while one in homes:
        homes[one] = homes.get(homes[one], homes[one])
        one = homes[one]
    return one


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
        return home_in(self.homes, one)

    def answer_by_yes(self, one: int, other: int) -> bool:
        """Join two; False where others did already."""
        a, b = sorted(map(self.home, (one, other)))
        if a == b:
            return False
        self.homes[b] = a
        self.files[a] += self.files.pop(b)
        self.about[a] = [pair for pair in (*self.about[a], *self.about.pop(b)) if pair in self.chances]
        for pair in self.about[a]:
            heappush(self.waiting, (-self.worth(pair), pair))
        return True
