"""The game of a search, played on a network: whom to ask until somebody who was asked knows an insider."""

import math
import random
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from worlds import Network

__all__ = ["MOST", "Case", "cases", "closest", "fewest", "likest", "played", "sociable", "thinned"]

MOST, LISTED, VOUCHED, PASSED_ON, KINDLY, BLUR = 60, 25, 16, 2, 0.5, 0.5
ANSWERS = {"known": 0.75, "referred": 0.6}

State = dict[str, Any]
Policy = Callable[[State], list[str]]


def thinned(network: Network, *, seed: int) -> Network:
    """Keep the ties for which people would vouch, sixteen each on average."""
    dice = random.Random(f"thin/{seed}")
    pairs = sorted((one, other) for one, theirs in enumerate(network.ties) for other in theirs if one < other)
    ties: list[set[int]] = [set() for _ in network.ties]
    for one, other in dice.sample(pairs, min(len(pairs), VOUCHED * len(ties) // 2)):
        ties[one].add(other)
        ties[other].add(one)
    return Network(facts=network.facts, ties=ties, groups=network.groups)


@dataclass(slots=True)
class Case:
    """One seeker, one target, and what asking anybody would bring: the same for every policy."""

    network: Network
    seeker: int
    group: str
    own: tuple[int, ...]
    luck: float
    public: list[list[str]] = field(default_factory=list)
    wanted: Counter[str] = field(default_factory=Counter)
    met: dict[int, tuple[bool, bool, list[int]]] = field(default_factory=dict)

    def ask(self, person: int) -> tuple[bool, bool, list[int]]:
        """Tell whether somebody answers, whether they know an insider, and whom they name."""
        if person not in self.met:
            self.met[person] = self._asked(person, random.Random(f"{self.luck}|{person}"))
        return self.met[person]

    def _asked(self, person: int, dice: random.Random) -> tuple[bool, bool, list[int]]:
        answers = dice.random() < ANSWERS["known" if person in self.own else "referred"]
        others = sorted(self.network.ties[person] - {self.seeker})
        names: list[int] = []
        while others and len(names) < PASSED_ON:
            if dice.random() < KINDLY:
                name = max(others, key=lambda one: (self.likeness(one), dice.random()))
            else:
                name = dice.choice(others)
            others.remove(name)
            names.append(name)
        return answers, not self.network.groups[self.group].isdisjoint(self.network.ties[person]), names

    def likeness(self, person: int) -> int:
        """Count what somebody has in common with the insiders known in public."""
        return sum(self.wanted[fact] for fact in self.network.facts[person])

    def guess(self, person: int) -> float:
        """Guess how many people somebody knows, as roughly as a seeker would."""
        return len(self.network.ties[person]) * math.exp(random.Random(f"{self.luck}|{person}|guess").gauss(0, BLUR))


def cases(network: Network, *, count: int, seed: int) -> Iterator[Case]:
    """Draw seekers who know no insider, and for whom some chain leads to one."""
    dice, groups = random.Random(f"cases|{seed}"), sorted(network.groups)
    made = 0
    for _ in range(200 * count):
        if made == count:
            break
        seeker, group = dice.randrange(len(network.facts)), dice.choice(groups)
        ties = sorted(network.ties[seeker])
        own = tuple(dice.sample(ties, min(LISTED, len(ties))))
        insiders = network.groups[group]
        luck = dice.random()
        if len(own) < 4 or seeker in insiders or not insiders.isdisjoint(own):
            continue
        coin = random.Random(luck)
        public = [list(network.facts[one]) for one in sorted(insiders) if coin.random() < 0.5]
        wanted = Counter(fact for facts in public for fact in facts if fact != group)
        case = Case(network, seeker, group, own, luck, public, wanted)
        if fewest(case) <= MOST:
            made += 1
            yield case


def fewest(case: Case) -> int:
    """Count the asks of the shortest chain that leads to an insider, which only hindsight knows."""
    depth, queue = dict.fromkeys(case.own, 1), deque(case.own)
    while queue:
        person = queue.popleft()
        answers, knows, names = case.ask(person)
        if answers and knows:
            return depth[person]
        for name in names if answers else ():
            if name not in depth:
                depth[name] = depth[person] + 1
                queue.append(name)
    return MOST + 1


def played(case: Case, policy: Policy) -> int:
    """Count the asks until somebody knows an insider; sixty where nobody does."""
    people: dict[str, dict[str, Any]] = {}
    for one in case.own:
        people[str(one)] = _newcomer(case, one)
    state: State = {
        "target": {"group": case.group, "insiders": case.public},
        "people": people,
        "talks": [],
        "answer_rates": dict(ANSWERS),
    }
    for asks in range(1, MOST + 1):
        pick = next((name for name in policy(state) if not people[name]["asked"]), None)
        if pick is None:
            return MOST
        answers, knows, names = case.ask(int(pick))
        people[pick].update(asked=True, answered=answers)
        if answers and knows:
            return asks
        if answers:
            _told(case, state, pick, names)
    return MOST


def _newcomer(case: Case, person: int, via: str | None = None, depth: int = 1) -> dict[str, Any]:
    return {
        "facts": list(case.network.facts[person]),
        "circle": case.guess(person),
        "via": via,
        "depth": depth,
        "named_by": [via] if via else [],
        "asked": False,
        "answered": None,
    }


def _told(case: Case, state: State, by: str, names: list[int]) -> None:
    people = state["people"]
    for one in names:
        if str(one) not in people:
            people[str(one)] = _newcomer(case, one, by, people[by]["depth"] + 1)
        elif by not in people[str(one)]["named_by"]:
            people[str(one)]["named_by"].append(by)
    state["talks"].append({"with": by, "named": [str(one) for one in names]})


def closest(case: Case) -> Policy:
    """Go to one's own contacts first, then to the people they named."""
    return _by(case, "closest", lambda name, person: person["depth"])


def likest(case: Case) -> Policy:
    """Go first to those who have most in common with the insiders."""
    return _by(case, "likest", lambda name, person: -case.likeness(int(name)))


def sociable(case: Case) -> Policy:
    """Go first to those who know most people, which no seeker can see."""
    return _by(case, "sociable", lambda name, person: -len(case.network.ties[int(name)]))


def _by(case: Case, name: str, key: Callable[[str, Mapping[str, Any]], float]) -> Policy:
    dice = random.Random(f"{case.luck}|{name}")
    drawn: dict[str, float] = {}

    def policy(state: State) -> list[str]:
        free = [one for one, person in state["people"].items() if not person["asked"]]
        return sorted(free, key=lambda one: (key(one, state["people"][one]), drawn.setdefault(one, dice.random())))

    return policy
