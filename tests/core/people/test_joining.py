import random
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core.people.identity import Key, KeyKind
from wellmet.core.people.joining import Known, Newcomer, place


def mail(value: str) -> Key:
    return Key(KeyKind.EMAIL, value)


def phone(value: str) -> Key:
    return Key(KeyKind.PHONE, value)


def page(value: str) -> Key:
    return Key(KeyKind.URL, f"linkedin.com/in/{value}")


def connection(value: str) -> Key:
    return Key(KeyKind.CONNECTION, value)


def placed(*newcomers: Newcomer) -> list[tuple[int, ...]]:
    return [placement.positions for placement in place(newcomers, known={})]


def test_records_that_share_a_key_through_a_third_are_one_person() -> None:
    assert placed(
        Newcomer("Rosa Diaz", (mail("r"),)),
        Newcomer("Rosa Diaz", (phone("1"),)),
        Newcomer("R. Diaz", (mail("r"), phone("1"))),
    ) == [(0, 1, 2)]


def test_records_without_keys_stay_apart_whatever_their_names() -> None:
    assert placed(Newcomer("Rosa", ()), Newcomer("Rosa", ())) == [(0,), (1,)]


def test_ones_own_profile_page_joins_under_any_name() -> None:
    assert placed(Newcomer("山田 太郎", (page("t"),)), Newcomer("Anna Berg", (page("t"),))) == [(0, 1)]


@pytest.mark.parametrize("key", [phone("1"), mail("berg"), Key(KeyKind.URL, "facebook.com/acmebakery")])
@pytest.mark.parametrize(
    "names",
    [
        ("Anna Berg", "Erik Berg"),
        ("Anna Berg", "Erik Berg", ""),
        ("Anna Berg", "Arne Berg", "A. Berg"),
        ("Anna Berg", "Erik Olsen", "3rd floor desk"),
    ],
)
def test_a_household_or_a_business_is_not_one_person(key: Key, names: tuple[str, ...]) -> None:
    assert len(placed(*(Newcomer(name, (key,)) for name in names))) == len(names)


def test_the_elder_and_the_younger_of_one_name_and_number_are_two() -> None:
    elder, younger = (Newcomer(f"Tom Oak {generation}", (phone("1"),)) for generation in ("Sr", "Jr"))
    assert placed(younger, elder, younger, elder) == [(0, 2), (1, 3)]


def test_two_middle_names_or_two_family_names_are_not_joined_by_a_mailbox() -> None:
    assert placed(Newcomer("Jo Ann Berg", (mail("b"),)), Newcomer("Jo Eva Berg", (mail("b"),))) == [(0,), (1,)]
    assert placed(Newcomer("Anna Berg", (mail("b"),)), Newcomer("Anna Lind", (mail("b"),))) == [(0,), (1,)]


def test_a_household_is_kept_apart_over_several_keys_too() -> None:
    assert placed(
        Newcomer("Anna Berg", (phone("1"),)),
        Newcomer("A. Berg", (phone("1"), mail("b"))),
        Newcomer("Arne Berg", (mail("b"),)),
        Newcomer("Anna Berg", (phone("1"),)),
    ) == [(0, 3), (1,), (2,)]


def test_a_number_under_very_many_names_is_a_switchboard() -> None:
    records = tuple(Newcomer(f"R. Fam{letter}ly{letter}", (phone("1"),)) for letter in "abcdefghijklmnopqrstuvwxyz")
    assert len(place(records, known={})) == 26


def test_two_rows_of_one_export_are_two_people_whatever_their_name_and_day() -> None:
    day = connection("2024-02-29 wei chen")
    assert placed(Newcomer("Wei Chen", (day,)), Newcomer("Wei Chen", (day,))) == [(0,), (1,)]
    assert placed(Newcomer("Wei Chen", (day,), 0), Newcomer("Wei Chen", (day,), 1)) == [(0, 1)]


@pytest.mark.parametrize("kind", [page, mail])
def test_a_connection_with_another_page_or_mailbox_is_another(kind: Callable[[str], Key]) -> None:
    day = connection("2024-02-29 wei chen")
    one, other = Newcomer("Wei Chen", (day, kind("a")), 0), Newcomer("Wei Chen", (day, kind("b")), 1)
    assert placed(one, other) == [(0,), (1,)]
    there = {day: (Known(7, ("Wei Chen",), frozenset({kind("b")})),)}
    assert place((one,), known=there)[0].person_id is None
    assert place((other,), known=there)[0].person_id == 7


def test_a_known_person_takes_the_record_in_by_any_name_they_were_given() -> None:
    (found,) = place((Newcomer("R. Diaz", (mail("r"),)),), known={mail("r"): (Known(7, ("Mum", "Rosa Diaz")),)})
    assert (found.person_id, found.others) == (7, ())


def test_a_namesake_on_the_same_phone_is_told_and_left_alone() -> None:
    (found,) = place((Newcomer("Erik Berg", (phone("1"),)),), known={phone("1"): (Known(7, ("Anna Berg",)),)})
    assert (found.person_id, found.others) == (None, (7,))


def test_a_card_without_a_name_that_fits_two_people_stays_apart() -> None:
    both = (Known(7, ("Anna Berg",)), Known(8, ("Erik Berg",)))
    (found,) = place((Newcomer("", (phone("1"),)),), known={phone("1"): both})
    assert (found.person_id, found.others) == (None, (7, 8))
    (found,) = place((Newcomer("", (phone("1"),)),), known={phone("1"): both[:1]})
    assert found.person_id == 7


def test_two_known_people_are_never_made_one() -> None:
    known = {
        mail("r"): (Known(3, ("Rosa Diaz",)),),
        phone("1"): (Known(2, ("Rosa Diaz",)),),
        page("r"): (Known(3, ("Rosa",)),),
    }
    (found,) = place((Newcomer("Rosa Diaz", (mail("r"), phone("1"), page("r"))),), known=known)
    assert (found.person_id, found.others) == (3, (2,))


KEYS = st.lists(st.sampled_from([mail("a"), mail("b"), phone("1"), phone("2"), page("x")]), max_size=3, unique=True)
NAMES = st.sampled_from(["Rosa Diaz", "R Diaz", "Tom Okafor", "", "Anna Berg", "Erik Berg", "A. Berg"])
RECORDS = st.lists(st.builds(Newcomer, NAMES, KEYS.map(tuple)), max_size=8)


@given(RECORDS, st.randoms(use_true_random=False))
def test_the_order_of_records_does_not_matter(records: list[Newcomer], dice: random.Random) -> None:
    shuffled = list(range(len(records)))
    dice.shuffle(shuffled)
    straight = {frozenset(found.positions) for found in place(tuple(records), known={})}
    mixed = place(tuple(records[position] for position in shuffled), known={})
    assert {frozenset(shuffled[position] for position in found.positions) for found in mixed} == straight


@given(RECORDS)
def test_every_record_is_placed_once(records: list[Newcomer]) -> None:
    found = [position for placement in place(tuple(records), known={}) for position in placement.positions]
    assert sorted(found) == list(range(len(records)))
