import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core import people
from wellmet.core.people.names import display_name, employer_key, fold, tokens


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zoë", "ZOE"),
        ("Łukasz", "lukasz"),
        ("Straße", "STRASSE"),
        ("  Ana   Ruiz ", "ana ruiz"),
        ("Søren", "Soren"),
        ("Ｒｏｓａ", "rosa"),
    ],
)
def test_folding_drops_case_marks_and_spaces(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_folding_keeps_letters_of_other_scripts_apart() -> None:
    assert fold("山田") != fold("太郎")


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_nothing_anybody_types_raises(text: str) -> None:
    tokens(text)
    employer_key(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Northwind Analytics, Inc.", "Northwind Analytics"),
        ("Fabrikam GmbH & Co. KG", "FABRIKAM"),
        ("The Harbor Company", "Harbor"),
        ("日本電産株式会社", "日本電産株式会社"),
    ],
)
def test_a_legal_form_does_not_make_another_employer(one: str, other: str) -> None:
    assert employer_key(one) == employer_key(other)


@pytest.mark.parametrize(("one", "other"), [("Apple", "Apple Bank"), ("Co", "AG"), ("!!!", "???")])
def test_different_employers_have_different_keys(one: str, other: str) -> None:
    assert employer_key(one) != employer_key(other)


def test_somebody_without_a_name_is_called_by_what_is_known() -> None:
    assert display_name(name="", emails=(), phones=("+1 503 555 0142",), urls=()) == "+1 503 555 0142"
    assert display_name(name="", emails=(), phones=(), urls=()) == ""
    assert people.display_name(name="Rosa", emails=("r@example.org",), phones=(), urls=()) == "Rosa"
