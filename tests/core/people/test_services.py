"""What is a taxi or a hotline, and who is a person with such a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core import people


@pytest.mark.parametrize(
    "name",
    [
        "AA Taxi",
        "Voicemail",
        "Pizza",
        "Bank hotline",
        "TAXI 24",
        "Customer Service",
        "Répondeur",
        "Такси",
        "Notruf 112",
    ],
)
def test_an_entry_that_is_nothing_but_a_service_is_surely_no_person(name: str) -> None:
    found = people.service(name)
    assert found is not None and found.is_sure


@pytest.mark.parametrize("name", ["Ahmed Taxi", "ALI TAXI", "Pizza Hut", "Lucia (Restaurant)"])
def test_where_a_name_stands_beside_it_the_user_is_asked(name: str) -> None:
    found = people.service(name)
    assert found is not None and not found.is_sure


@pytest.mark.parametrize(
    "name", ["Rosa Diaz", "Anna Bank", "Mum", "Home", "Dr. Hotel", "Victor Case", "Will Service", "", "112", "SOS"]
)
def test_a_name_that_may_be_a_persons_is_left_alone(name: str) -> None:
    assert people.service(name) is None


@pytest.mark.parametrize(
    ("phones", "is_service"),
    [
        (["+18005550134"], True),
        (["+498001234567", "22333"], True),
        (["*100#"], True),
        (["+15035550134"], False),
        (["+18085550134"], False),
        (["+18325550134"], False),
        (["+18475550134"], False),
        (["+18005550134", "+15035550134"], False),
        (["555-0134"], False),
        ([], False),
    ],
)
def test_numbers_that_only_services_have_tell_as_much(phones: list[str], is_service: bool) -> None:
    assert (people.service("Acme", phones=phones) is not None) is is_service


@pytest.mark.parametrize("name", ["", "JD", "Acme"])
def test_a_number_alone_never_tells_surely(name: str) -> None:
    found = people.service(name, phones=["+18005550134"])
    assert found is not None and not found.is_sure


@given(st.text(max_size=40), st.lists(st.text(max_size=15), max_size=3))
def test_whatever_an_entry_is_called_it_is_read(name: str, phones: list[str]) -> None:
    found = people.service(name, phones=phones)
    assert found is None or isinstance(found.word, str)
