"""What people say somebody does must lead to the occupation a reader would choose."""

import csv
import os
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.people.occupation_phrases import LATER_PHRASES, NEAR_MISSES, NOBODY, PHRASES

from wellmet.core.people import occupation_spelling as spelling
from wellmet.core.people.occupation_reading import clauses
from wellmet.core.people.occupations import (
    FIELDS,
    TRADES,
    UNMEASURED,
    Occupation,
    occupation,
    occupation_at,
    occupations,
    same_field,
    same_occupation,
)


def code(text: str) -> str:
    found = occupation(text)
    return found.code if found else ""


@pytest.mark.parametrize(("said", "expected"), {**PHRASES, **LATER_PHRASES}.items())
def test_an_everyday_phrase_names_the_occupation_a_reader_would_choose(said: str, expected: str) -> None:
    assert code(said) == expected


@pytest.mark.parametrize(
    ("said", "place", "expected"),
    [
        ("social worker", "Calder General Hospital", "21-1022"),
        ("social worker", "Tamsen County", "21-1021"),
        ("security guard", "Calder General Hospital", "33-9032"),
        ("director", "Calder General Hospital", "11-1011"),
        ("registered nurse", "Marina Street Clinic", "29-1141"),
        ("friend of Bob", "Calder General Hospital", ""),
    ],
)
def test_the_kind_of_place_tells_apart_those_of_one_trade_only(said: str, place: str, expected: str) -> None:
    found = occupation_at(said, place=place)
    assert (found.code if found else "").startswith(expected)
    assert bool(found) is bool(expected)


@pytest.mark.parametrize("said", NOBODY)
def test_what_names_no_occupation_gives_none(said: str) -> None:
    assert occupation(said) is None


@pytest.mark.parametrize(("said", "wrong"), NEAR_MISSES)
def test_near_misses_are_not_mistaken(said: str, wrong: str) -> None:
    assert code(said) != wrong


@pytest.mark.parametrize("said", PHRASES)
def test_case_blanks_and_articles_change_nothing(said: str) -> None:
    expected = code(said)
    assert code(said.upper()) == code(f"  {said}\t") == code(said.title()) == expected


@pytest.mark.parametrize("one", ["hairdresser", "lawyer", "baker", "nurse", "social worker", "truck driver", "GP"])
def test_a_plural_or_an_article_changes_nothing(one: str) -> None:
    assert code(one) == code(f"{one}s") == code(f"a {one}") == code(f"the {one}s") == code(f"my {one}") != ""


@given(st.text(max_size=400))
@settings(max_examples=100, deadline=None)
def test_no_text_ever_fails(text: str) -> None:
    found = occupation(text)
    assert found is None or found in occupations()


@given(st.lists(st.sampled_from([*PHRASES, *NOBODY, "of", "at the", "'s", ",", "wife of", "has a", "as"]), max_size=6))
@settings(max_examples=100, deadline=None)
def test_no_mixture_of_phrases_ever_fails(parts: list[str]) -> None:
    occupation.cache_clear()
    assert occupation(" ".join(parts)) is occupation(" ".join(parts))


def test_every_word_of_the_table_finds_its_own_occupation() -> None:
    strays = {
        word: code(word) for one in occupations() for word in (*one.words, *one.domains) if occupation(word) is not one
    }
    assert strays == {}


def test_no_word_belongs_to_two_occupations() -> None:
    owners: dict[str, set[str]] = {}
    for one in occupations():
        for word in (*one.words, *one.domains):
            owners.setdefault(" ".join(clauses(word)[0].tail + clauses(word)[0].head), set()).add(one.code)
    assert [word for word, codes in owners.items() if len(codes) > 1 and word not in {"hr"}] == []


def test_every_word_of_the_table_is_one_clause_that_loses_nothing_to_a_named_place() -> None:
    read = {word: clauses(word) for one in occupations() for word in (*one.words, *one.domains)}
    assert [word for word, found in read.items() if len(found) != 1 or not found[0].head or found[0].named] == []


def test_a_lost_letter_in_a_long_word_is_forgiven_and_hardly_ever_leads_to_a_stranger() -> None:
    words = [word for one in occupations() for word in one.words if word.isalpha() and len(word) >= 9]
    slips = [(word, word[:place] + word[place + 1 :]) for word in words for place in range(1, len(word))]
    own = sum(occupation(typed) is occupation(word) for word, typed in slips)
    unknown = sum(occupation(typed) is None for _, typed in slips)
    assert own > 0.9 * len(slips)
    assert len(slips) - own - unknown <= 0.001 * len(slips)


def test_there_are_two_hundred_occupations_in_every_field_and_trade() -> None:
    assert len(occupations()) >= 200
    assert {one.field for one in occupations()} == set(FIELDS)
    assert {one.trade for one in occupations()} == TRADES | {""}


@pytest.mark.parametrize(
    ("said", "other", "is_one"),
    [
        ("truck driver", "shipping clerk", True),
        ("nurse", "home health aide", True),
        ("truck driver", "bus driver", False),
    ],
)
def test_a_line_of_work_joins_who_meet_at_work_and_parts_who_do_not(said: str, other: str, is_one: bool) -> None:
    one, two = occupation(said), occupation(other)
    assert one
    assert two
    assert (one.line == two.line) is is_one


def test_codes_are_unique_and_percentiles_lie_between_0_and_100() -> None:
    assert Counter(one.code for one in occupations()).most_common(1)[0][1] == 1
    assert all(0 <= one.percentile <= 100 for one in occupations())


def test_percentiles_and_titles_are_those_of_the_shared_figures() -> None:
    shared = os.environ.get("WELLMET_TEST_DATA")
    if not shared:
        pytest.skip("WELLMET_TEST_DATA is not set: the shared occupation figures are not here")
    with (Path(shared) / "occupations" / "contact_index.csv").open(encoding="utf-8") as lines:
        rows = {row["onet_soc_2010"]: row for row in csv.DictReader(lines)}
    for one in occupations():
        if one.code in rows:
            assert (one.title, one.percentile) == (
                rows[one.code]["title"],
                float(rows[one.code]["connector_percentile"]),
            )
        else:
            assert one.percentile == UNMEASURED


def test_nearly_every_occupation_is_measured() -> None:
    assert sum(one.percentile == UNMEASURED for one in occupations()) <= 10


def found(said: str) -> Occupation:
    one = occupation(said)
    assert one is not None
    return one


def test_the_same_occupation_is_one_detailed_soc_occupation() -> None:
    assert same_occupation(found("nurse"), found("ICU nurse"))
    assert not same_occupation(found("nurse"), found("doctor"))
    assert not same_occupation(None, found("nurse"))
    assert not same_occupation(found("nurse"), None)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("nurse", "doctor", True),
        ("nurse", "care home manager", True),
        ("nurse", "healthcare assistant", True),
        ("warehouse manager", "forklift driver", True),
        ("sales manager", "marketing manager", True),
        ("headteacher", "teacher", True),
        ("warehouse shift lead", "truck driver", True),
        ("warehouse shift lead", "inventory clerk", True),
        ("archivist", "professor of history", True),
        ("records clerk", "county clerk", True),
        # one major group of O*NET, and two worlds
        ("warehouse shift lead", "bus driver", False),
        ("records clerk", "mail carrier", False),
        ("archivist", "elementary school teacher", False),
        ("nurse", "dental hygienist", False),
        ("nurse", "vet", False),
        ("journalist", "musician", False),
        ("police officer", "security guard", False),
        ("baker", "banker", False),
        ("welder", "lawyer", False),
    ],
)
def test_a_field_is_shared_with_colleagues_and_with_those_who_lead_them(one: str, other: str, expected: bool) -> None:
    assert same_field(found(one), found(other)) is expected
    assert same_field(found(other), found(one)) is expected


def test_nobody_shares_a_field_with_somebody_unknown() -> None:
    assert not same_field(None, found("nurse"))
    assert not same_field(found("nurse"), None)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("nrse", "nurse"),
        ("nuurse", "nurse"),
        ("nirse", "nurse"),
        ("unrse", "nurse"),
        ("purse", None),
        ("nurxy", None),
        ("lectrician", "electrician"),
        ("nurs", "nurse"),
    ],
)
def test_one_slip_leads_to_the_word_that_was_meant(typed: str, expected: str | None) -> None:
    assert spelling.meant(typed, among=spelling.index(["nurse", "electrician", "cook", "x-ray"])) == expected


def test_of_two_words_as_near_the_one_that_stands_first_is_taken() -> None:
    near = spelling.index(["electrical", "electrician"])
    assert spelling.meant("electrican", among=near) is None
    assert spelling.meant("electrican", among=near, first={"electrician"}) == "electrician"
