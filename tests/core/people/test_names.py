import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core import people
from wellmet.core.people.names import could_be_one, display_name, employer_key, fold, tokens


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
    could_be_one(text, "Rosa Diaz")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rosa Diaz", "Rosa M. Diaz"),
        ("R. Diaz", "Rosa Diaz"),
        ("Bob Smith", "Robert Q Smith"),
        ("Robert Smith", "Bob Smith"),
        ("Alexandra Lee", "Alex Lee"),
        ("Anna Lund", "Anna Berg"),
        ("", "Rosa Diaz"),
        ("山田 太郎", "Taro Yamada"),
        ("山田 太郎", "山田 太郎"),
        ("Rosa", "Rosa Diaz"),
        ("Dr. Ada Smith, PhD", "ada smith"),
        ("🚀", "Rosa Diaz"),
    ],
)
def test_forms_of_one_name_may_be_one_person(one: str, other: str) -> None:
    assert could_be_one(one, other)
    assert could_be_one(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Anna Berg", "Erik Berg"), ("Rosa Diaz", "Tom Okafor"), ("山田 太郎", "佐藤 花子"), ("Ed Hall", "Al Hall")],
)
def test_a_household_or_a_switchboard_is_not_one_person(one: str, other: str) -> None:
    assert not could_be_one(one, other)
    assert not could_be_one(other, one)


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
