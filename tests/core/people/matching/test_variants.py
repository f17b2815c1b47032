import random
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core.people import Affiliation, Contact
from wellmet.core.people.matching import Profile, match, profile
from wellmet.core.people.matching.comparing import compared, looked_again, looked_at
from wellmet.core.people.matching.naming import Variants

KNOWN = ("Tanaka", "Yamada", "Kimura"), ("Taro", "Hanako", "Kenji")
FAMILIES = "Kovacs Nagy Toth Szabo Horvath Varga Kiss Molnar Nemeth Farkas Balogh Lakatos".split()
ENDS = ["", *"i fi di li ki mi ri ti bi zi nci".split()]
SYLLABLES = "ba de fo gu mi na pe ro".split()
MANY = [f"{family}{end}{last}" for last in ("", "o", "a", "ne") for end in ENDS for family in FAMILIES]


def book(*told: tuple[str, str, str]) -> list[Profile]:
    """People, each of a name, an address and the list that says so."""
    return [
        profile(number, contacts=[Contact(name=name, emails=(address,))], sources=[source])
        for number, (name, address, source) in enumerate(told, 1)
    ]


def shown(profiles: list[Profile], *, apart: frozenset[tuple[int, int]] = frozenset()) -> Variants:
    return looked_at(tuple(profiles), apart=apart)[1].variants


def twice(*families: str, one: str = "Zoli", other: str = "Zoltan") -> list[tuple[str, str, str]]:
    """One person of each family, in two lists by two names."""
    return [
        said
        for family in families
        for said in (
            (f"{one} {family}", f"{family}{other}@x.example", "a"),
            (f"{other} {family}", f"{family}{other}@x.example", "b"),
        )
    ]


def test_three_families_show_a_short_form_that_no_table_knows() -> None:
    assert ("zoli", "zoltan") in shown(book(*twice("Kovacs", "Nagy", "Toth")))


@pytest.mark.parametrize(("among", "is_enough"), [(300, False), (500, True)])
def test_two_families_show_something_only_where_two_couples_of_those_names_would_be_a_miracle(
    among: int, is_enough: bool
) -> None:
    others = [
        said
        for family, one, other in zip(MANY, *[product(SYLLABLES, repeat=4)] * 2, strict=False)
        for said in twice(family, one="".join(one), other="k" + "".join(other))
    ]
    found = shown(book(*others[: among * 2], *twice("Kovacs", "Nagy")))
    assert (("zoli", "zoltan") in found) is is_enough


@pytest.mark.parametrize(("families", "is_enough"), [(2, False), (3, True)])
def test_what_begins_otherwise_needs_more_families(families: int, is_enough: bool) -> None:
    found = shown(book(*twice(*FAMILIES[:families], one="Pista", other="Istvan"), *twice(*MANY)))
    assert (("istvan", "pista") in found) == is_enough


@pytest.mark.parametrize(("households", "is_enough"), [(2, False), (3, True)])
def test_a_family_name_needs_more_as_one_household_may_have_changed_it(households: int, is_enough: bool) -> None:
    changed = [
        (f"{given} {family}", f"q{number}@x.example", source)
        for number, given in enumerate("Anna Bela Cili Dora".split()[:households])
        for family, source in (("Kovacs", "a"), ("Kovalik", "b"))
    ]
    assert (("kovacs", "kovalik") in shown(book(*changed, *twice(*MANY[1:])))) == is_enough


def test_who_shares_nothing_else_is_then_one_person_by_a_firm() -> None:
    told = book(*twice("Kovacs", "Nagy", "Toth", "Szabo"))
    work = (Affiliation("Duna Ceramics", "Baker"),)
    pair = [
        profile(90 + place, contacts=[Contact(name=name, affiliations=work)], sources=[source])
        for place, (name, source) in enumerate((("Zoli Lakatos", "a"), ("Zoltan Lakatos", "b")))
    ]
    assert match(pair).same == ()
    assert (90, 91) in match([*told, *pair]).same


def test_what_one_list_has_both_of_is_two_people() -> None:
    both = [
        (f"{name} {family}", f"q{n}@x.example", "a")
        for n, family in enumerate(FAMILIES[:6])
        for name in ("Zoli", "Zoltan")
    ]
    assert shown(book(*both)) == frozenset()
    assert shown(book(*twice(*FAMILIES[:6]), *both)) == frozenset()


def test_whom_the_user_held_apart_bear_witness_against_it() -> None:
    told = book(*twice("Kovacs", "Nagy", "Toth"))
    gone = 99  # somebody who is no longer there
    assert shown(told, apart=frozenset({(1, 2), (1, gone)})) == frozenset()
    more = [replace(one, id=one.id + 10) for one in told]
    again = looked_at((*told, *more), fresh={one.id for one in more}, apart=frozenset({(1, 2)}))[1].variants
    assert again == frozenset()  # also where neither is new


@pytest.mark.parametrize(
    "families, given", [("Dantov Burseg Lomyat", "Ovpek Izgal Urwen"), ("田中 山田 木村", "太郎 花子 健二")]
)
@pytest.mark.parametrize("between", [" ", ""])
def test_names_of_which_no_word_fits_are_learned_from_whole_names(families: str, given: str, between: str) -> None:
    if families.isascii():
        between = " "
    told = [
        said
        for number, ((family, here), (one, called)) in enumerate(
            product(zip(families.split(), KNOWN[0], strict=True), zip(given.split(), KNOWN[1], strict=True))
        )
        for said in (
            (f"{family}{between}{one}", f"q{number}@x.example", "a"),
            (f"{called} {here}", f"q{number}@x.example", "b"),
        )
    ]
    found = shown(book(*told))
    assert len(found) == len({word for pair in found for word in pair}) / 2 == 6
    assert all(len({*KNOWN[0], *KNOWN[1]} & {word.capitalize() for word in pair}) == 1 for pair in found)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("listed", [0.3, 0.6, 0.9])
def test_couples_on_one_line_are_never_one_name(seed: int, listed: float) -> None:
    """Two hundred couples of a few common names, each of them in either list by chance."""
    dice = random.Random(seed)
    men, women = (
        "Jan Piotr Marek Adam Karol Marian Igor".split(),
        "Anna Maria Ewa Julia Karolina Marianna Irena".split(),
    )
    told = []
    for number in range(200):
        family = "".join(dice.choice("ba ber da den fal gar han jo kar lin mor nas".split()) for _ in range(3))
        for person in (dice.choice(men), dice.choice(women)):
            told += [
                (f"{person} {family}", f"q{number}@x.example", source) for source in "ab" if dice.random() < listed
            ]
    assert shown(book(*told)) == frozenset()


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("count", [20, 100, 300])
def test_couples_of_whom_either_list_has_one_are_no_name_either(seed: int, count: int) -> None:
    """A club's list has her, a firm's has him, and both lists have the number of the house."""
    dice = random.Random(seed)
    men = "Marek Zoltan Adamu Koffi Tendai Bela Istvan Paavo Heikki Jorgen Ruben Davit Giorgi Levan Arjun Rahul".split()
    women = "Marketa Zoe Amara Kezia Tariro Beata Ilona Paula Helmi Johanna Ruta Dalia Gayane Lia Anjali Rupa".split()
    told = [
        (f"{names[int(16 * dice.random() ** 1.5)]} {family}", f"q{number}@x.example", source)
        for number in range(count)
        for family in ["".join(dice.choice("ba ber da den fal gar han jo kar lin mor nas".split()) for _ in range(3))]
        for names, source in zip((men, women), dice.sample("ab", 2), strict=True)
    ]
    assert shown(book(*told)) == frozenset()


def in_two_lists(one: str, other: str, *, firm: str, role: str = "Baker") -> list[Profile]:
    """People of these names with one job, of two lists."""
    return [
        profile(10 + place, contacts=[Contact(name=name, affiliations=(Affiliation(firm, role),))], sources=[source])
        for place, (name, source) in enumerate(((one, "a"), (other, "b")))
    ]


@pytest.mark.parametrize(("firm", "is_shown"), [("Duna Ceramics", True), ("{family} Ceramics", False)])
def test_a_job_that_few_have_bears_witness_but_not_at_a_familys_own_firm(firm: str, is_shown: bool) -> None:
    told = [
        replace(one, id=number * 10 + one.id)
        for number, family in enumerate(FAMILIES[:3])
        for one in in_two_lists(
            f"Zoli {family}",
            f"Zoltan {family}",
            firm=firm.format(family=family),
            role="Baker Potter Glazer".split()[number],
        )
    ]
    assert (("zoli", "zoltan") in shown(told)) is is_shown


def test_who_was_merged_by_what_was_found_bears_witness_at_once() -> None:
    everyone = (*book(*twice(*MANY[:1])[:1]), *in_two_lists("Zoli Lakatos", "Zoltan Lakatos", firm="Duna Ceramics"))
    merged = [
        profile(80 + place, contacts=[Contact(name=f"{name} {family}") for name in ("Zoli", "Zoltan")])
        for place, family in enumerate(FAMILIES[:3])
    ]
    by_id = {one.id: one for one in everyone}
    held, before = looked_at(everyone)
    assert before.variants == frozenset()
    again, after = looked_again(held, book=before, everyone=by_id, merged=merged, apart=frozenset())
    assert after.variants == {("zoli", "zoltan")}
    assert [pieces[0] for a, b, pieces in again if (a, b) == (10, 11)] == ["name spoken"]
    assert looked_again(held, book=before, everyone=by_id, merged=(), apart=frozenset()) == (held, before)


@pytest.mark.parametrize(
    ("address", "others", "is_merged"),
    [
        ("keno.njoraina@duna.example", 0, True),
        ("keno.njoraina@x.example", 0, False),  # nobody works there
        ("keno.njoraina@njoraina.example", 0, False),  # the family's own
        ("keno.njoraina@duna.example", 2, False),  # everybody's
    ],
)
def test_a_mailbox_that_an_employer_gave_says_how_one_is_called(address: str, others: int, is_merged: bool) -> None:
    one = Contact(name="Wycliffe Njoraina", emails=(address,), affiliations=(Affiliation("Tisza Tiles", "Baker"),))
    other = Contact(name="Keno Njoraina", affiliations=(Affiliation("Tisza Tiles", "Baker"),))
    rest = [
        *(
            Contact(name=name, affiliations=(Affiliation(firm),))
            for name, firm in (("Ada Byron", "Duna"), ("Bo", "Njoraina"))
        ),
        *(Contact(name=name, emails=(address,)) for name in ("Ida Lund", "Max Weil")[:others]),
    ]
    people = [
        profile(number, contacts=[said], sources=["ab"[number % 2]]) for number, said in enumerate((one, other, *rest))
    ]
    assert ((0, 1) in match(people).same) is is_merged


def test_a_page_of_ones_own_says_how_one_is_called_and_a_mailbox_only_asks() -> None:
    work = (Affiliation("Duna Ceramics", "Baker"),)
    other = profile(2, contacts=[Contact(name="Keno Njoraina", affiliations=work)], sources=["b"])
    by_page = Contact(name="Wycliffe Njoraina", urls=("https://www.linkedin.com/in/keno-njoraina",), affiliations=work)
    by_mail = Contact(name="Wycliffe Njoraina", emails=("keno.njoraina@x.example",), affiliations=work)
    assert match([profile(1, contacts=[by_page], sources=["a"]), other]).same == ((1, 2),)
    asked = match([profile(1, contacts=[by_mail], sources=["a"]), other])
    assert (asked.same, len(asked.maybe)) == ((), 1)


words = st.sampled_from("Zoli Zoltan Pista Istvan Anna Anci".split())
told = st.tuples(
    st.builds("{} {}".format, words, st.sampled_from(FAMILIES[:5])),
    st.sampled_from([f"q{number}@x.example" for number in range(6)]),
    st.sampled_from("abc"),
)


@given(
    st.lists(told, max_size=25), st.sets(st.sampled_from([("zoli", "zoltan"), ("istvan", "pista"), ("anci", "anna")]))
)
def test_comparing_anew_what_may_have_changed_is_comparing_all(
    said: list[tuple[str, str, str]], known: set[tuple[str, str]]
) -> None:
    everyone = tuple(book(*said))
    held, found = looked_at(everyone, variants=frozenset(known))
    again = compared(everyone, book=replace(found, doubled=frozenset()), fresh={one.id for one in everyone})
    assert [(a, b, pieces[:-1]) for a, b, pieces in held] == [(a, b, pieces[:-1]) for a, b, pieces in again]
