import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core.people.agreement import could_be_one


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rosa Diaz", "Rosa M. Diaz"),
        ("R. Diaz", "Rosa Diaz"),
        ("Bob Smith", "Robert Q Smith"),
        ("Alexandra Lee", "Alex Lee"),
        ("", "Rosa Diaz"),
        ("Rosa", "Rosa Diaz"),
        ("Diaz, Rosa", "Rosa Diaz"),
        ("Dr. Ada Smith, PhD", "ada smith"),
        ("🚀", "Rosa Diaz"),
        ("Tom Oak Jr.", "Thomas Oak Jr"),
        ("山田 太郎", "Taro Yamada"),
        ("山田 太郎", "山田 太郎"),
        ("Юлия Щербакова", "Julia Shcherbakova"),
        ("김민준", "Minjun Kim"),
    ],
)
def test_forms_of_one_name_may_be_one_person(one: str, other: str) -> None:
    assert could_be_one(one, other)
    assert could_be_one(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Berg", "Erik Berg"),
        ("Rosa Diaz", "Tom Okafor"),
        ("山田 太郎", "佐藤 花子"),
        ("Анна Берг", "Erik Berg"),
        ("Ed Hall", "Al Hall"),
        ("Diaz", "Rosa Diaz"),
        ("Tom Oak Jr", "Tom Oak Sr"),
        ("Tom Oak Jr", "Tom Oak"),
        ("John A. Smith", "John B. Smith"),
    ],
)
def test_a_household_or_a_switchboard_is_not_one_person(one: str, other: str) -> None:
    assert not could_be_one(one, other)
    assert not could_be_one(other, one)


def test_what_may_be_a_maiden_name_is_for_the_user_to_say() -> None:
    assert not could_be_one("Anna Bergqvist", "Anna Lindqvist")


@given(st.text())
def test_nothing_anybody_types_raises(text: str) -> None:
    assert could_be_one(text, "Rosa Diaz") == could_be_one("Rosa Diaz", text)
