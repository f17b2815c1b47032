"""Small versions of the lists of `bench/books`: whoever is merged in them is merged wrongly."""

import pytest
from bench.books.lists import CLEAN, clean, shared

from wellmet.core.people.matching import Matches, match, profile

PEOPLE = 60


def matched(told: list) -> Matches:  # type: ignore[type-arg]
    return match(profile(n, contacts=[one.contact], sources=[one.source]) for n, one in enumerate(told))


@pytest.mark.parametrize("name", CLEAN)
def test_where_nobody_stands_twice_nobody_is_merged(name: str) -> None:
    assert matched(clean(name, people=PEOPLE, seed=1)).same == ()


def test_a_firm_of_hundreds_loses_nobody() -> None:
    assert matched(clean("firm", people=300, seed=3)).same == ()


def test_of_a_firms_people_who_are_in_a_network_most_are_found_and_nobody_else() -> None:
    told = shared("staff", people=150, seed=1)
    found = matched(told)
    truth = [{told[place].person for place in members} for members in found.same]
    assert all(len(people) == 1 for people in truth)
    assert len(truth) >= 40  # of fifty who are in both
