"""The likeliest ways to a person or employer, each step through somebody who may be asked, nobody twice."""

import heapq
import math
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from .ties import Places, Tie, ties_of

__all__ = ["Net", "Route", "Step", "routes", "steps"]

PASSES_ON = (
    0.5  # judgement between .27 of chances taken unasked (MARIN) and .68 of talks that led to a referral (SERIO)
)
LOWEST = 0.001  # less likely than this, a way is none; it also bounds the search where nobody is near
SLACK = 1e-9  # the same steps added up in another order differ by less


@dataclass(frozen=True, slots=True)
class Net:
    """What a search for routes looks at; all numbers are chances (0-1).

    `answers`: that somebody answers the seeker directly, who has no other way to whomever is not in it; `sent`: that
    they answer when sent by another; `silent`: that they do so although the giver (first of the pair) may not be named.
    """

    answers: Mapping[int, float]
    sent: Mapping[int, float]
    stated: Mapping[int, Mapping[int, Tie]]
    places: Places = field(default_factory=Places)
    silent: Mapping[tuple[int, int], float] = field(default_factory=dict)
    shut: Collection[int] = frozenset()

    def ties(self, person_id: int) -> Mapping[int, Tie]:
        """Collect the ties of one person."""
        return ties_of(person_id, stated=self.stated, places=self.places)

    def step(self, giver_id: int, person_id: int, *, tie: Tie) -> float:
        """Give the chance of one step: that the tie is real x that the name is passed on x that they answer."""
        answers = self.sent.get(person_id, 0.0)
        if self.silent:
            answers = self.silent.get((giver_id, person_id), answers)
        return tie.certainty * PASSES_ON * answers


@dataclass(frozen=True, slots=True)
class Route:
    """People to go through, the last being whom one wanted to reach, and the chance (0-1) that all of it comes true."""

    people: tuple[int, ...]
    odds: float


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a route: from whom (None is the seeker), to whom, its chance, and the tie that carries it."""

    giver_id: int | None
    person_id: int
    odds: float
    tie: Tie | None = None
    may_use_name: bool = True


def routes(net: Net, *, to: Collection[int], count: int = 5, with_detours: bool = False) -> tuple[Route, ...]:
    """Find the likeliest routes to any of some people, likeliest first; none passes through a second one of them.

    Nor does any lead to somebody by a detour, where asking them directly is at least as likely to succeed.

    The k shortest simple paths with -ln(chance) as lengths. First backwards from the ends (Dijkstra), only until so
    many ways are known that nothing further out can be likelier; then forwards (A*) with these exact distances.
    """
    ends = tuple(sorted(set(to)))
    near, bound = _distances(net, ends=ends, count=count, with_detours=with_detours)
    found: list[Route] = []
    answers = {person_id: _cost(net.answers[person_id]) for person_id in near if net.answers.get(person_id)}
    waiting: list[tuple[float, tuple[int, ...], float]] = [
        (near[person_id] + cost, (person_id,), cost)
        for person_id, cost in answers.items()
        if near[person_id] + cost <= bound
    ]
    heapq.heapify(waiting)
    while waiting and len(found) < count:
        _, path, so_far = heapq.heappop(waiting)
        if path[-1] in ends:
            found.append(Route(path, math.exp(-so_far)))
            continue
        for person_id, cost in _onward(net, path=path, near=near):
            is_detour = so_far + cost >= answers.get(person_id, math.inf) and not with_detours
            if so_far + cost + near[person_id] <= bound and not is_detour:
                heapq.heappush(waiting, (so_far + cost + near[person_id], (*path, person_id), so_far + cost))
    return tuple(found)


def _onward(net: Net, *, path: tuple[int, ...], near: Mapping[int, float]) -> Iterator[tuple[int, float]]:
    for person_id, tie in net.ties(path[-1]).items():
        if person_id in near and person_id not in path and (chance := net.step(path[-1], person_id, tie=tie)) > 0:
            yield person_id, _cost(chance)


def _distances(net: Net, *, ends: Collection[int], count: int, with_detours: bool) -> tuple[dict[int, float], float]:
    """Measure how far people are from the nearest end, nearest first, and bound the length of the routes wanted.

    Whoever is left out is further away than the frontier where the search stops: the tree already holds `count`
    different ways, each by another first person, that are no longer than any way through them could be. Who cannot be
    asked directly is reached in two steps at least, and so left out that much sooner. Carried along is the best way
    that begins further on: where that is no longer, the whole is a detour and does not count.
    """
    first, second = _least(net)
    loudest = max(net.silent.values(), default=0.0)
    near: dict[int, float] = {}
    complete: list[float] = []  # the negated lengths of the best ways so far, longest first
    bound = _cost(LOWEST)
    frontier = [(0.0, end, math.inf) for end in ends if end not in net.shut]
    while frontier:
        distance, person_id, shortcut = heapq.heappop(frontier)
        if distance + first > bound:
            break
        if person_id in near:
            continue
        near[person_id] = distance
        whole = distance + _cost(net.answers.get(person_id, 0.0))
        if whole < math.inf and (with_detours or whole < shortcut - SLACK):
            bound = min(bound, _counted(-whole, complete, count=count))
        shortcut = min(shortcut, whole)
        # most ties lead too far, which the product of chances tells sooner than the sum of their logarithms
        likely = PASSES_ON * max(net.sent.get(person_id, 0.0), loudest)
        least = [(1 - SLACK) * math.exp(distance + ahead - bound) for ahead in (second, first)]
        for giver_id, tie in net.ties(person_id).items():
            is_open = giver_id in net.answers
            if tie.certainty * likely < least[is_open] or giver_id in near or giver_id in net.shut or giver_id in ends:
                continue
            further = distance + _cost(net.step(giver_id, person_id, tie=tie))
            if further + (first if is_open else second) <= bound:
                heapq.heappush(frontier, (further, giver_id, shortcut))
    return near, bound


def _least(net: Net) -> tuple[float, float]:
    """Give the least length of a way to anybody who can be asked directly, and to anybody who cannot."""
    chances = (chance for person_id, chance in net.answers.items() if person_id not in net.shut)
    first = _cost(max(chances, default=0.0))
    likeliest = max(max(net.sent.values(), default=0.0), max(net.silent.values(), default=0.0))
    return first, first + _cost(PASSES_ON * likeliest)


def _counted(way: float, complete: list[float], *, count: int) -> float:
    """Count a way among the best, and give the length that no way worth telling exceeds."""
    heapq.heappush(complete, way)
    if len(complete) > count:
        heapq.heappop(complete)
    return SLACK - complete[0] if len(complete) == count else math.inf


def _cost(chance: float) -> float:
    return -math.log(chance) if chance else math.inf


def steps(route: Route, *, net: Net) -> tuple[Step, ...]:
    """Take a route apart; the chances of its steps multiply to its odds."""
    first, *others = route.people
    found = [Step(None, first, net.answers[first])]
    for giver_id, person_id in zip(route.people, others, strict=False):
        tie = net.ties(giver_id)[person_id]
        odds = net.step(giver_id, person_id, tie=tie)
        found.append(Step(giver_id, person_id, odds, tie, (giver_id, person_id) not in net.silent))
    return tuple(found)
