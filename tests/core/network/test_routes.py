import math
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellmet.core.network import Net, Route, Source, Tie, routes, steps

EVERYBODY = range(1, 8)
SAID = (Source.SAID,)
LOWEST = 0.001
chances = st.floats(0.05, 0.95)


def stated(ties: dict[tuple[int, int], float]) -> dict[int, dict[int, Tie]]:
    found: dict[int, dict[int, Tie]] = {}
    for (one, other), certainty in ties.items():
        found.setdefault(one, {})[other] = found.setdefault(other, {})[one] = Tie(certainty, SAID)
    return found


@st.composite
def nets(draw: st.DrawFn) -> Net:
    pairs = [(one, other) for one in EVERYBODY for other in EVERYBODY if one < other]
    ties = draw(st.dictionaries(st.sampled_from(pairs), chances, max_size=21))
    arrows = [(one, other) for one in EVERYBODY for other in EVERYBODY if one != other]
    return Net(
        answers=draw(st.dictionaries(st.sampled_from(EVERYBODY), chances)),
        sent=draw(st.fixed_dictionaries(dict.fromkeys(EVERYBODY, chances | st.just(0.0)))),
        stated=stated(ties),
        silent=draw(st.dictionaries(st.sampled_from(arrows), chances, max_size=3)),
        shut=draw(st.frozensets(st.sampled_from(EVERYBODY), max_size=2)),
    )


def brute_force(net: Net, *, to: frozenset[int], with_detours: bool) -> list[float]:
    """The odds of every route there is: every walk along ties that repeats nobody."""
    walks: list[tuple[int, ...]] = [(one,) for one in net.answers if one not in net.shut]
    found = []
    while walks:
        path = walks.pop()
        if path[-1] in to and (with_detours or not is_detour(net, path)):
            found.append(odds(net, path))
        elif path[-1] not in to:
            known = set(net.stated.get(path[-1], ())) - set(path) - set(net.shut)
            walks += [(*path, person) for person in known]
    return sorted((chance for chance in found if chance > LOWEST), reverse=True)


def is_detour(net: Net, path: tuple[int, ...]) -> bool:
    """Whether somebody on the way is reached as well by asking them directly."""
    before = (path[:place] for place in range(2, len(path) + 1))
    return any(odds(net, part) <= net.answers.get(part[-1], 0) for part in before)


def odds(net: Net, path: tuple[int, ...]) -> float:
    chance = net.answers[path[0]]
    for giver, person in pairwise(path):
        tie = net.stated.get(giver, {}).get(person)
        chance *= tie.certainty * 0.5 * net.silent.get((giver, person), net.sent[person]) if tie else 0
    return chance


@settings(max_examples=60)  # each builds a net of 21 ties, which takes a while
@given(nets(), st.frozensets(st.sampled_from(EVERYBODY), min_size=1, max_size=2), st.integers(1, 6), st.booleans())
def test_routes_are_those_that_brute_force_finds(net: Net, to: frozenset[int], count: int, with_detours: bool) -> None:
    found = [route.odds for route in routes(net, to=to, count=count, with_detours=with_detours)]
    expected = brute_force(net, to=to, with_detours=with_detours)[:count]
    # Ways whose odds are the lowest told may fall on either side by the last digit.
    assert len(found) == len(expected) or math.isclose((expected or [LOWEST])[-1], LOWEST, rel_tol=1e-6)
    assert found == pytest.approx(expected[: len(found)])


@settings(max_examples=40)
@given(nets(), st.frozensets(st.sampled_from(EVERYBODY), min_size=1, max_size=2))
def test_routes_end_at_the_target_repeat_nobody_and_come_likeliest_first(net: Net, to: frozenset[int]) -> None:
    found = routes(net, to=to, count=4)
    for route in found:
        assert route.people[0] in net.answers
        assert route.people[-1] in to
        assert not to & set(route.people[:-1])
        assert len(set(route.people)) == len(route.people)
        assert not set(net.shut) & set(route.people)
        assert math.prod(step.odds for step in steps(route, net=net)) == pytest.approx(route.odds)
    assert [one.odds for one in found] == sorted((one.odds for one in found), reverse=True)
    assert len({route.people for route in found}) == len(found)


def test_an_introduction_may_beat_a_cold_request() -> None:
    net = Net(answers={1: 0.8, 2: 0.1}, sent={1: 0.8, 2: 0.38}, stated=stated({(1, 2): 1.0}))
    assert [route.people for route in routes(net, to={2})] == [(1, 2), (2,)]


def test_somebody_who_may_not_be_named_helps_no_more_than_chance() -> None:
    ties = stated({(1, 2): 1.0})
    net = Net(answers={1: 0.8}, sent={2: 0.4}, stated=ties, silent={(1, 2): 0.1})
    (route,) = routes(net, to={2})
    assert route.odds == pytest.approx(0.8 * 0.5 * 0.1)
    assert [step.may_use_name for step in steps(route, net=net)] == [True, False]


def test_nobody_knows_anybody() -> None:
    assert routes(Net(answers={}, sent={}, stated={}), to={1}) == ()
    assert routes(Net(answers={1: 0.5}, sent={}, stated={}), to={1}) == (Route((1,), 0.5),)


def test_nobody_is_asked_for_a_word_with_somebody_who_would_rather_be_asked_directly() -> None:
    net = Net(answers={1: 0.9, 2: 0.6}, sent={2: 0.6, 3: 0.4}, stated=stated({(1, 2): 0.9, (2, 3): 0.9}))
    assert [route.people for route in routes(net, to={3})] == [(2, 3)]
    assert [route.people for route in routes(net, to={3}, with_detours=True)] == [(2, 3), (1, 2, 3)]


def test_the_search_goes_no_further_than_it_must() -> None:
    ties = stated({(1, 2): 0.95, (2, 3): 0.3, (1, 3): 0.5, (3, 4): 0.9})
    net = Net(answers={1: 0.9, 3: 0.01, 4: 0.9}, sent=dict.fromkeys(EVERYBODY, 0.9), stated=ties)
    assert [route.people for route in routes(net, to={2}, count=1)] == [(1, 2)]
    assert [route.people for route in routes(net, to={2})] == [(1, 2), (4, 3, 2), (1, 3, 2), (3, 2)]


def test_of_several_who_are_aimed_at_the_likeliest_is_told() -> None:
    net = Net(answers={1: 0.3, 2: 0.5, 3: 0.7}, sent={}, stated={})
    assert routes(net, to={1, 2, 3}, count=1) == (Route((3,), 0.7),)
    ties = stated({(1, 4): 0.9, (2, 4): 0.9, (3, 4): 0.9, (1, 5): 0.9, (2, 5): 0.9})
    net = Net(answers={1: 0.3, 2: 0.5, 3: 0.7, 4: 0.2, 5: 0.1}, sent=dict.fromkeys(EVERYBODY, 0.9), stated=ties)
    assert [route.people for route in routes(net, to={4, 5}, count=2)] == [(3, 4), (2, 4)]


def test_a_person_who_is_met_on_two_ways_is_measured_once() -> None:
    ties = stated({(1, 2): 0.9, (1, 3): 0.9, (2, 4): 0.9, (3, 4): 0.8})
    net = Net(answers={1: 0.9}, sent=dict.fromkeys(EVERYBODY, 0.9), stated=ties)
    assert [route.people for route in routes(net, to={4})] == [(1, 2, 4), (1, 3, 4)]
