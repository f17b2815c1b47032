from hypothesis import given
from hypothesis import strategies as st

from wellmet.core.people.forgetting import digests, strike
from wellmet.core.people.identity import Key, KeyKind

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


def test_striking_an_empty_string_changes_nothing() -> None:
    assert strike("Rosa", string="") == "Rosa"


@given(st.text(st.sampled_from("roasR ")), st.text(st.sampled_from("roasR."), min_size=2))
def test_after_striking_the_name_is_gone(text: str, name: str) -> None:
    assert name not in "".join(strike(f"{text}{name}", string=name).split("[forgotten]"))
