"""Which of many employers are one: what the whole book and its mailboxes add to the names."""

import random

import pytest

from wellmet.core.employers import Firm, Pair, match


def firms(*names: str, houses: dict[int, str] | None = None) -> list[Firm]:
    said = houses or {}
    return [
        Firm(number, (name,), houses=frozenset(said.get(number, "").split())) for number, name in enumerate(names, 1)
    ]


def same(*names: str, houses: dict[int, str] | None = None) -> set[tuple[int, int]]:
    return {(pair.kept, pair.other) for pair in match(firms(*names, houses=houses)).same}


def asked(*names: str, houses: dict[int, str] | None = None) -> set[tuple[int, int]]:
    return {(pair.kept, pair.other) for pair in match(firms(*names, houses=houses)).maybe}


def test_what_a_firm_does_is_left_out_where_only_one_name_goes_on() -> None:
    assert same("Northwind", "Northwind Analytics, Inc.") == {(1, 2)}
    assert same("Northwind", "Northwind Analytics", "Northwind Consulting") == set()
    assert asked("Northwind", "Northwind Analytics", "Northwind Consulting") == {(1, 2), (1, 3), (2, 3)}


def test_a_mailbox_of_one_house_makes_sure_of_what_names_leave_open() -> None:
    assert same("Siemens", "Siemens Healthineers") == set()
    assert same("Siemens", "Siemens Healthineers", houses={1: "siemens", 2: "siemens"}) == {(1, 2)}
    assert same("IBM", "International Business Machines", houses={2: "ibm"}) == {(1, 2)}
    assert same("IBM", "International Business Machines", houses={1: "internationalbusinessmachines"}) == {(1, 2)}
    assert same("Apple", "Apple Bank", houses={1: "apple", 2: "apple"}) == set()


def test_a_mailbox_that_many_houses_share_says_nothing() -> None:
    names = ("Siemens", "Siemens Healthineers", "Harbor", "Pier", "Lantern", "Orchard")
    assert same(*names, houses=dict.fromkeys(range(1, 7), "posthouse")) == set()


def test_nobody_is_asked_what_nobody_can_know() -> None:
    longer = ("Contoso Bikes", "Contoso Bakery", "Contoso Books", "Contoso Boats", "Contoso Baths")
    assert asked("Contoso", *longer) == set()
    assert asked("HP", "Hewlett Packard", "Harbor Partners") == set()
    assert asked("HP", "Hewlett Packard") == {(1, 2)}
    assert asked("HBP", "Harbor Bay Pies", "Hill Bell Pots") == {(1, 2), (1, 3)}


def test_the_heavier_keeps_its_name_through_all_that_joins_it() -> None:
    one, two, three = Firm(1, ("Pier Nine",), 2), Firm(2, ("Pier Nine Ltd",), 9), Firm(3, ("PIER NINE GmbH",), 5)
    assert {(pair.kept, pair.other) for pair in match((one, two, three)).same} == {(2, 1), (2, 3)}


def test_whoever_joins_one_that_joins_another_goes_along() -> None:
    light, middle = Firm(1, ("Northwind Analytics Ltd",), 1), Firm(2, ("Northwind Analytics",), 5)
    heavy, unit = Firm(3, ("Northwind",), 9), Firm(4, ("Department of Sales, Northwind",))
    found = match((light, middle, heavy, unit))
    assert [(pair.kept, pair.other) for pair in found.same] == [(2, 1), (3, 2)]
    assert [(pair.kept, pair.other) for pair in found.maybe] == [(3, 4)]


def test_what_was_said_to_be_two_stays_two_on_every_way() -> None:
    three = firms("Pier Nine", "Pier Nine Ltd", "PIER NINE GmbH")
    found = match(three, apart=frozenset({(1, 2)}))
    assert len(found.same) == 1
    assert not {(pair.kept, pair.other) for pair in found.maybe} & {(1, 2), (2, 1)}
    asked_before = match(firms("Siemens", "Siemens Healthineers"), apart=frozenset({(1, 2)}))
    assert asked_before.maybe == ()


def test_every_name_of_an_employer_speaks_for_it() -> None:
    found = match((Firm(1, ("Big Blue", "IBM")), Firm(2, ("International Business Machines",))))
    assert found.maybe == (Pair(1, 2, 0.65, ("initials",)),)


def test_of_those_joined_only_what_they_became_is_asked_about() -> None:
    found = match(firms("Siemens", "SIEMENS AG", "Siemens Healthineers"))
    assert {(pair.kept, pair.other) for pair in found.same} == {(1, 2)}
    assert {(pair.kept, pair.other) for pair in found.maybe} == {(1, 3)}


@pytest.mark.parametrize("seed", range(5))
def test_the_order_in_which_employers_come_changes_nothing(seed: int) -> None:
    names = ("Northwind", "Northwind Analytics", "NORTHWIND GmbH", "Siemens", "Siemens Energy", "Nortwind Analytics")
    book = firms(*names)
    shuffled = list(book)
    random.Random(seed).shuffle(shuffled)
    assert match(shuffled) == match(book)


def test_thousands_of_one_beginning_are_not_held_against_each_other() -> None:
    book = [Firm(number, (f"University {number}",)) for number in range(1, 400)]
    assert match(book).maybe == ()


def test_employers_without_a_word_are_nobodys() -> None:
    assert match(firms("!", "?", "")) == match(())
