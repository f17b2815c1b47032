from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core.people import Affiliation, Contact
from wellmet.core.people.matching import Matches, Profile, Verdict, match, profile
from wellmet.core.people.matching.adapting import LEARNED
from wellmet.core.people.matching.deciding import agrees
from wellmet.core.people.matching.evidence import book_of
from wellmet.core.people.matching.guards import may_be_unasked


def book(*contacts: Contact, days: tuple[str, ...] = ()) -> list[Profile]:
    return [
        profile(number, contacts=[contact], sources=[f"file {number}"], days=days[number - 1 : number])
        for number, contact in enumerate(contacts, 1)
    ]


def person(name: str, *ways: str, at: str = "", living: str = "", role: str = "") -> Contact:
    return Contact(
        name=name,
        emails=tuple(way for way in ways if "@" in way),
        phones=tuple(way for way in ways if way.startswith("+") or way.isdigit()),
        urls=tuple(way for way in ways if way.startswith("linkedin")),
        affiliations=(Affiliation(at, role),) if at else (),
        addresses=(living,) if living else (),
    )


def asked(found: Matches) -> set[tuple[int, int]]:
    return {(pair.a, pair.b) for pair in found.maybe}


SAME = [
    (person("Rosemary Whitehead", at="Bayou Unions"), person("Rosemary Whitehead", at="Bayou Unions, Inc.")),
    (person("Bob Hathaway", "+1 415 555 0100"), person("Robert Hathaway", "+1 (415) 555-0100")),
    (person("Юлия Щербакова", "j@mail.example"), person("Julia Shcherbakova", "J@mail.example")),
    (person("Khaled Mansour", "+49 171 5550142"), person("خالد منصور", "+49 171 5550142")),
    (person("Omar Al-Halabi", "+49 171 5550142"), person("عمر الحلبي", "+49 171 5550142")),
    (person("David Cohen", "+49 171 5550142"), person("דוד כהן", "+49 171 5550142")),
    (person("Ada Underhill", at="Acme Steel"), person("Underhill, Ada", "ada@acmesteel.example")),
]
ASKED = [
    (person("Anna Bergqvist", "anna.b@x.example"), person("Anna Lindqvist", "anna.b@x.example")),
    (person("Tom Oakley Jr.", "+1 415 555 0100"), person("Tom Oakley", "+1 415 555 0100")),
]
WORKING = {"at": "Bayou Unions"}
ALIKE_BEGUN = [
    (person("Marko Novak", "+49 171 5550142"), person("Margareta Novak", "+49 171 5550142")),
    (person("Anna Rossi", **WORKING), person("Anna Rosselli", **WORKING)),
    (person("Mario Weber", **WORKING), person("Marianne Weber", **WORKING)),
]
APART = [
    (
        person("R. M. Diaz", "+1 415 555 0100", "+1 415 555 7788"),
        person("Rosa Diaz", "+1 415 555 0100", "+1 415 555 3311"),
    ),
    (person("Anna Berg", "bergs@x.example"), person("Erik Berg", "bergs@x.example")),
    (person("Ana Rey", "info@acme.example"), person("Eva Sol", "info@acme.example")),
    (person("John Smith"), person("John Smith")),
    (person("Omar Al-Halabi"), person("عمر الحلبي")),
    (person("Rosa Diaz", "linkedin.com/in/rosa-1"), person("Rosa Diaz", "linkedin.com/in/rosa-2")),
    (person("Tom Oak Jr", "tj@x.example"), person("Tom Oak Sr", "ts@x.example")),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_nobody_would_doubt_is_the_same(one: Contact, other: Contact) -> None:
    assert match(book(one, other)).same == ((1, 2),)


@pytest.mark.parametrize(("one", "other"), ASKED)
def test_what_one_may_doubt_is_asked(one: Contact, other: Contact) -> None:
    found = match(book(one, other))
    assert not found.same
    assert asked(found) == {(1, 2)}


@pytest.mark.parametrize(("one", "other"), ALIKE_BEGUN)
def test_names_that_only_begin_alike_are_never_merged_unasked(one: Contact, other: Contact) -> None:
    assert not match(book(one, other)).same


@pytest.mark.parametrize(("one", "other"), APART)
def test_households_and_namesakes_stay_apart(one: Contact, other: Contact) -> None:
    assert not match(book(one, other)).same


def test_who_was_said_to_be_two_is_never_asked_about_nor_merged() -> None:
    for one, other in (*SAME, *ASKED):
        found = match(book(one, other), apart=frozenset({(1, 2)}))
        assert not found.same and not found.maybe


def test_a_third_who_knows_both_halves_brings_them_together() -> None:
    first, last = person("Ada Underhill", "ada@x.example"), person("Ada Underhill", "+1 415 555 0100")
    middle = person("Ada Underhill", "ada@x.example", "+1 415 555 0100")
    assert match(book(first, last, middle)).same == ((1, 2, 3),)


def test_only_pairs_with_somebody_new_are_looked_at() -> None:
    one, other = SAME[0]
    assert match(book(one, other), fresh=frozenset()).same == ()
    assert match(book(one, other), fresh=frozenset({2})).same == ((1, 2),)


def test_birthdays_tell_people_of_one_name_apart() -> None:
    one = person("Mary Underhill", living="8 Stanley Street, Dapto")
    assert match(book(one, one, days=("1971-06-24", "1971-06-24"))).same == ((1, 2),)
    assert not match(book(one, one, days=("1971-06-24", "1938-11-02"))).same
    near = match(book(one, one, days=("1971-06-24", "1971-05-24")))
    assert near.same or near.maybe


def test_reasons_come_weightiest_first_and_say_the_verdict() -> None:
    one, other = SAME[1]
    (pair,) = match(book(one, other)).because
    assert (pair.verdict, pair.reasons[0]) == (Verdict.SAME, "number own fits")
    assert 0.98 <= pair.score <= 1


def test_at_most_one_question_is_asked_for_25_people() -> None:
    crowd = [
        person(f"{given} {family}{given.casefold()}", f"{given}.b@{given}.example".casefold())
        for given in "Anna Maja Erik Olof Karin Sven Tuva Bodil Hugo Greta Ivar Rut Nils Ebba".split()
        for family in ("Berg", "Lind")
    ]
    assert len(match(book(*crowd)).maybe) == 10


names = st.sampled_from(
    "Ada Byron|A. Byron|Byron, Ada|Bob Smith|Robert Smith|王小明|Wang Xiaoming|Rosa||J|Tom Oak Jr".split("|")
)
ways = st.sampled_from("a@x.example|b@x.example|info@acme.example|+14155550100|5550100|linkedin.com/in/a|".split("|"))
firms = st.sampled_from("|Acme|Acme Labs|Acme Bank".split("|"))
living = st.sampled_from("|Leeds|8 Main, Leeds|9 Main, Leeds|8 Mian, Leeds|York".split("|"))
said = st.builds(
    lambda name, one, other, at, town: person(name, one, other, at=at, living=town, role="Cook"),
    *(names, ways, ways, firms, living),
)


@given(st.lists(said, max_size=7))
def test_nobody_is_in_two_sets_and_no_question_is_within_one(contacts: list[Contact]) -> None:
    found = match(book(*contacts))
    members = [one for same in found.same for one in same]
    assert len(members) == len(set(members))
    within = {pair for same in found.same for pair in combinations(sorted(same), 2)}
    assert not within & asked(found)
    assert all(pair.a < pair.b for pair in found.maybe)


def test_half_a_name_beside_what_a_house_shares_is_never_merged_unasked() -> None:
    assert may_be_unasked(("name part", "number own fits"))
    assert not may_be_unasked(("name part", "number shared fits", "place same 4"))


def test_nobody_is_asked_about_two_of_whom_a_part_was_said_to_be_another() -> None:
    firsts, seconds = person("Anna Bergqvist", "a@x.example"), person("Anna Lindqvist", "a@x.example")
    thirds, fourths = person("Anna Bergqvist", "b@x.example"), person("Anna Lindqvist", "b@x.example")
    assert asked(match(book(firsts, seconds, thirds, fourths))) == {(1, 2)}
    assert not match(book(firsts, seconds, thirds, fourths), apart=frozenset({(1, 4)})).maybe


def test_nobody_is_merged_unasked_on_a_name_alone_whatever_a_book_makes_of_it() -> None:
    turned = replace(LEARNED, pieces={**LEARNED.pieces, "name same": 20.0, "number other fits": 5.0})
    assert not may_be_unasked(("name same", "rare 5", "source apart"), weights=turned)
    assert not may_be_unasked(("name same", "rare 5", "number other fits", "source apart"), weights=turned)
    assert may_be_unasked(("name same", "rare 5", "number own fits", "source apart"), weights=turned)


def test_colleagues_of_one_list_whose_names_sound_alike_stay_two() -> None:
    """Hundreds have a mailbox at one house, and nobody in the list is there twice: no likeness among them merges."""
    given, ends = (
        ("Bo", "Pia", "Eli", "Joan"),
        ("fal", "falol", "velhan", "vellin", "winhan", "win", "tanfal", "denfal"),
    )
    people = [
        profile(
            number,
            contacts=[person(f"{first} {end.title()}", f"{first}.{end}{number}@works.example".casefold())],
            sources=["google"],
        )
        for number, (first, end) in enumerate((first, end) for first in given for end in ends)
    ]
    assert match(people).same == ()


def test_nobody_is_asked_about_two_whom_one_list_gives_a_page_each() -> None:
    two = (
        person("Omar Nupemu", "linkedin.com/in/omar-n", at="Bayou Unions", role="Nurse"),
        person("Omar Nupemo", "linkedin.com/in/omar-2", at="Bayou Unions", role="Nurse"),
    )
    for sources, is_asked in (("aa", False), ("ab", True)):
        people = [
            profile(number, contacts=[one], sources=[source])
            for number, (one, source) in enumerate(zip(two, sources, strict=True))
        ]
        assert bool(match(people).maybe) is is_asked


LISTED = [
    # in one list, in two lists
    (person("Bob Hathaway", "+1 415 555 0100"), person("Robert Hathaway", "+1 (415) 555-0100"), True, True),
    (person("Rosemary Whitehead", at="Bayou Unions"), person("Rosemary Whitehead", at="Bayou Unions"), False, True),
    (
        person("Rosemary Whitehead", at="Bayou Unions", role="Nurse"),
        person("Rosemary Whitehead", at="Bayou Unions", role="Nurse"),
        True,
        True,
    ),
    (
        person("Rosemary Whitehead", "r.w@x.example", at="Bayou Unions", role="Nurse"),
        person("Rosemary Whitehead", "rose@y.example", at="Bayou Unions", role="Nurse"),
        False,
        True,
    ),
    (
        person("Kate Underhill", "+1 415 555 0100", living="8 Mill Lane, Hull"),
        person("Katherine Underhill", "+1 415 555 0100", living="8 Mill Lane, Hull"),
        False,
        True,
    ),
]


@pytest.mark.parametrize(("one", "other", "in_one", "in_two"), LISTED)
def test_two_of_one_list_are_merged_unasked_over_what_only_one_person_can_have(
    one: Contact, other: Contact, in_one: bool, in_two: bool
) -> None:
    for sources, is_merged in (("aa", in_one), ("ab", in_two)):
        people = [
            profile(number, contacts=[who], sources=[source])
            for number, (who, source) in enumerate(zip((one, other), sources, strict=True))
        ]
        assert bool(match(people).same) is is_merged


def test_two_of_one_list_who_may_both_be_meant_are_not_merged_with_a_third() -> None:
    namesakes = [person("Kay Hall", f"{n}@x.example", at="Bayou Unions", role="Nurse") for n in ("kay", "hall")]
    for count, is_merged in ((1, True), (2, False)):
        people = [
            *(profile(n, contacts=[one], sources=["office"]) for n, one in enumerate(namesakes[:count])),
            profile(9, contacts=[person("Kay Hall", at="Bayou Unions", role="Nurse")], sources=["network"]),
        ]
        merged = {number for members in match(people).same for number in members}
        assert (9 in merged) is is_merged


@pytest.mark.parametrize(("name", "agree"), [("Tom Oakley", True), ("Tom Oakley Sr.", False)])
def test_what_two_have_become_is_held_against_each_other_again(name: str, agree: bool) -> None:
    both = book(person("Tom Oakley", "+1 415 555 0100"), person(name, "+1 415 555 0100"))
    assert agrees(*both, book=book_of(both), weights=LEARNED) is agree


@pytest.mark.parametrize(("one", "other", "agree"), [(1, 1, True), (1, 3, True), (2, 2, False)])
def test_two_who_each_stand_in_several_lists_must_be_surer(one: int, other: int, agree: bool) -> None:
    living = "12 Low Street, Leeds"
    both = [
        replace(each, sources=frozenset(f"{each.id} {number}" for number in range(count)))
        for each, count in zip(
            book(person("Bob Hathaway", living=living), person("Robert Hathaway", living=living)),
            (one, other),
            strict=True,
        )
    ]
    assert agrees(*both, book=book_of(both), weights=LEARNED) is agree


def test_somebody_of_another_name_is_asked_about_though_they_have_a_number_and_the_work_of_few() -> None:
    work = ("firm same 0", "role same", "source apart")
    assert not may_be_unasked(("name differs", "number own conflicts", *work))
    assert not may_be_unasked(("name given-differs", "mailbox own conflicts", *work))
    assert not may_be_unasked(("name alias-differs", *work))


def test_brothers_on_one_line_and_namesakes_in_other_roles_are_asked_about() -> None:
    house = ("mailbox shared fits", "number partly fits", "place same 4", "source apart")
    assert may_be_unasked(("name same", "rare 5", *house))
    assert not may_be_unasked(("name initial", "rare 5", *house))
    assert may_be_unasked(("name near", "mailbox own near", "source apart"))
    assert not may_be_unasked(("name near", "mailbox own near", "number other near", "source apart"))
    assert may_be_unasked(("name same", "firm same 0", "source apart"))
    assert not may_be_unasked(("name same", "firm same 0", "role other", "source apart"))
