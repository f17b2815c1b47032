from collections import Counter

import pytest

from wellmet.core.people.matching.places import days, places, words_of_place

KNOWN = ("12 mill lane, hull", "97 quay road, hull", "97 quay road, leeds", "12 mlil lane, hulll")


def compared(one: str, other: str) -> tuple[str, ...]:
    counts = Counter(word for address in KNOWN for word in words_of_place(address))
    return tuple(places((one,), (other,), counts=counts, size=4_000))


def test_addresses_are_the_same_alike_in_one_town_or_other() -> None:
    assert compared("12 mill lane, hull", "12 mill lane, hull") == ("place same 4",)
    assert compared("12 mill lane, hull", "12 mlil lane, hulll") == ("place same 4",)
    assert compared("12 mill lane, hull", "97 quay road, hull") == ("place town",)
    assert compared("12 mill lane, hull", "97 quay road, leeds") == ("place other",)
    assert compared("hull", "hull") == ("place same 2",)
    assert compared("hull", "12 mill lane, hull") == ("place same 2",)
    assert tuple(places((), ("hull",), counts=Counter(), size=4_000)) == ()


def test_two_words_written_as_one_are_found_in_it() -> None:
    assert compared("12 quaylane road, leeds", "12 quay lane road, leeds")[0].startswith("place same")
    assert compared("12 quay lanes, leeds", "12 quaylanes, leeds")[0].startswith("place same")


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("1971-06-24", "1971-06-24", "same"),
        ("1971-06-24", "1971-05-24", "slip"),
        ("1971-06-24", "1971-06-42", "slip"),
        ("1971-06-04", "1971-04-06", "slip"),
        ("19710624", "19710703", "month"),
        ("19710624", "19711130", "year"),
        ("19710624", "19801130", "decade"),
        ("19710624", "19951130", "other"),
        ("1971-06", "1971-06-24", "other"),
    ],
)
def test_birthdays_are_told_apart_by_how_far_they_are(one: str, other: str, how: str) -> None:
    assert tuple(days(frozenset({one}), frozenset({other}))) == (f"day {how}",)
    assert tuple(days(frozenset({other}), frozenset({one}))) == (f"day {how}",)


def test_no_birthday_says_nothing() -> None:
    assert tuple(days(frozenset(), frozenset({"1971-06-24"}))) == ()
