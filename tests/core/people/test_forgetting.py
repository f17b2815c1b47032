import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core.people.contacts import Affiliation, Contact
from wellmet.core.people.forgetting import (
    digests,
    kept_digests,
    mention_digests,
    mentioned,
    mentions,
    name_digests,
    person_digests,
    strike,
)
from wellmet.core.people.identity import Key, KeyKind, strong_keys

ROSA = Key(KeyKind.EMAIL, "rosa@example.org")


def test_a_hash_tells_nothing_without_the_salt() -> None:
    assert digests((ROSA,), fingerprints=(), salts=("a",)) != digests((ROSA,), fingerprints=(), salts=("b",))
    assert "rosa" not in "".join(digests((ROSA,), fingerprints=(), salts=("a",)))


def test_every_key_and_record_is_known_again_under_every_salt() -> None:
    both = digests((ROSA,), fingerprints=("f00",), salts=("a", "b"))
    assert len(both) == 4
    assert digests((ROSA,), fingerprints=(), salts=("b",)) < both


def test_a_kind_is_part_of_the_key() -> None:
    other = Key(KeyKind.URL, ROSA.value)
    assert digests((ROSA,), fingerprints=(), salts=("a",)).isdisjoint(digests((other,), fingerprints=(), salts=("a",)))


def test_a_name_is_hashed_only_of_somebody_who_has_nothing_stronger() -> None:
    tom = Contact(name="Tom Okafor", affiliations=(Affiliation("Harbor Logistics"),))
    reached = Contact(name="Tom Okafor", emails=("tom@example.org",))
    by_name = name_digests((tom,), salts=("a",))
    by_key = digests(strong_keys(reached), names=("Tom Okafor",), salts=("a",))
    assert person_digests((tom,), fingerprints=(), region="", salts=("a",)) == by_name
    assert person_digests((reached,), fingerprints=(), region="", salts=("a",)) == by_key
    assert by_name.isdisjoint(person_digests((tom,), fingerprints=("f00",), region="", salts=("a",)))


def test_a_name_at_another_employer_is_another_hash() -> None:
    tom = Contact(name="Tom Okafor", affiliations=(Affiliation("Harbor Logistics"),))
    assert name_digests((tom,), salts=("a",)) != name_digests((Contact(name="Tom Okafor"),), salts=("a",))
    assert name_digests((Contact(name="TOM  Ökafor"),), salts=("a",)) == name_digests(
        (Contact(name="Tom Okafor"),), salts=("a",)
    )


def test_people_are_meant_by_former_names_and_contact_points_but_not_by_where_they_work_or_live() -> None:
    said = (
        Contact(name="Rosa Lind", emails=("r@example.org",), addresses=("1 Main St",)),
        Contact(name="Rosa Diaz", phones=("555-0142",), urls=("https://x.com/rosa",), occupation="teacher"),
        Contact(name="May", affiliations=(Affiliation("Harbor Logistics"),)),
    )
    assert set(mentions(said)) == {"Rosa Lind", "Rosa Diaz", "r@example.org", "555-0142", "https://x.com/rosa"}


@pytest.mark.parametrize(
    ("text", "string", "left"),
    [
        ("Rosa", "", "Rosa"),
        ("Ask ZOË MÜLLER first", "Zoë Müller", "Ask [forgotten] first"),
        ("Ask zoe muller first", "Zoë Müller", "Ask [forgotten] first"),
        (unicodedata.normalize("NFD", "Zoë Müllé."), "Zoë Müllé", "[forgotten]."),
        ("Zoë\n  Müller", "Zoë Müller", "[forgotten]"),
        ("Weiß, Ann Weiß", "Ann Weiss", "Weiß, [forgotten]"),
        ("Will Maybury and Will May", "Will May", "Will Maybury and [forgotten]"),
        ("Joann Smith, Ann Smithson, Ann Smith", "Ann Smith", "Joann Smith, Ann Smithson, [forgotten]"),
        ("write to ROSA@example.org.", "rosa@example.org", "write to [forgotten]."),
        ("call (503) 555-0142 now", "(503) 555-0142", "call [forgotten] now"),
        ("half ½, 1⁄2", "1⁄2", "half [forgotten], [forgotten]"),
    ],
)
def test_whole_words_are_struck_however_they_are_written(text: str, string: str, left: str) -> None:
    assert strike(text, strings=(string,)) == left


@given(st.text(), st.text())
def test_a_text_without_the_words_stays_as_it_was(before: str, after: str) -> None:
    text = f"{before} {after}".replace("Q", "").replace("q", "")
    assert strike(text, strings=("Rosa Quetzalli",)) == text


@given(st.text(), st.text())
def test_a_name_between_spaces_is_struck_and_all_else_is_kept(before: str, after: str) -> None:
    text = f"{before} Rosa Quetzalli {after}"
    assert strike(text, strings=("Rosa Quetzalli",)) == f"{before} [forgotten] {after}"


def test_what_a_household_shares_is_kept_only_with_the_name() -> None:
    phone = Key(KeyKind.PHONE, "+15035550142")
    rosa = Contact(name="Rosa Diaz", emails=("rosa@example.org",), phones=("+1 503 555 0142",))
    kept = kept_digests((rosa,), fingerprints=("f00",), region="", salts=("a",), shared=frozenset({phone}))
    assert kept.isdisjoint(digests((phone,), names=("Tom Diaz",), salts=("a",)))
    assert not kept.isdisjoint(digests((phone,), names=("Diaz, Rosa",), salts=("a",)))
    assert digests((ROSA,), fingerprints=("f00",), salts=("a",)) < kept


def test_somebody_with_nothing_but_a_name_is_kept_by_that() -> None:
    tom = Contact(name="Tom Okafor")
    assert kept_digests((tom,), fingerprints=(), region="", salts=("a",)) == name_digests((tom,), salts=("a",))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Ask ZOE MÜLLER, or zoe@example.org.", "Ask [forgotten], or [forgotten]."),
        ("tel. (+1 503) 555-0142", "tel. (+[forgotten]"),
        ("Zoë Müllerin; zoe@example.orgs", "Zoë Müllerin; zoe@example.orgs"),
        ("", ""),
    ],
)
def test_a_text_that_comes_in_later_is_known_by_hashes(text: str, left: str) -> None:
    kept = mention_digests(("Zoë Müller", "zoe@example.org", "+1 503 555 0142"), salts=("a", "b"))
    for salt in ("a", "b"):
        assert strike(text, strings=mentioned(text, digests=kept, salts=(salt,))) == left
    assert not mentioned(text, digests=kept, salts=("c",))
