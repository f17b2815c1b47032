from bench.books.lists import clean

from wellmet.core.people import Affiliation, Contact
from wellmet.core.people.matching import Matches, match, profile
from wellmet.core.people.matching.doubles import doubled


def listed(*contacts: Contact, source: str = "phone") -> Matches:
    return match(profile(n, contacts=[one], sources=[source]) for n, one in enumerate(contacts))


KAY = Contact(name="Kay Hallström", affiliations=(Affiliation("Bayou Unions"),))
ONCE = [one.contact for one in clean("firm", people=40, seed=1)]
TWICE = [Contact(name=one.name, emails=one.emails) for one in ONCE[:5]]


def test_in_a_list_full_of_doubles_two_of_one_name_at_one_small_firm_are_one() -> None:
    assert not listed(KAY, KAY, *ONCE).same
    assert (0, 1) in listed(KAY, KAY, *ONCE, *TWICE).same


def test_doubles_of_one_list_tell_nothing_of_another() -> None:
    other = [profile(90 + n, contacts=[KAY], sources=["club"]) for n in range(2)]
    found = match([*(profile(n, contacts=[one], sources=["phone"]) for n, one in enumerate([*ONCE, *TWICE])), *other])
    assert (90, 91) not in found.same


def test_who_joined_by_a_key_stands_in_a_list_twice_as_well() -> None:
    people = {n: profile(n, contacts=[KAY, KAY], sources=["phone", "phone"]) for n in range(3)}
    assert doubled((), everyone=people) == {"phone"}


def test_few_doubles_in_a_large_list_tell_nothing() -> None:
    people = {n: profile(n, contacts=[KAY], sources=["phone"]) for n in range(1_000)}
    assert doubled([(0, 1), (2, 3), (4, 5)], everyone=people) == frozenset()
