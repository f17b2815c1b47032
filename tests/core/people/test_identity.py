import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core.people.contacts import Contact
from wellmet.core.people.identity import (
    Key,
    KeyKind,
    email_key,
    phone_key,
    profile_key,
    strong_key,
    strong_keys,
    value_key,
)


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("Rosa@Example.ORG", "rosa@example.org"),
        (" <rosa@example.org> ", "rosa@example.org"),
        ("a@googlemail.com", "a@gmail.com"),
        ("info@example.org", ""),
        ("no-reply@example.org", ""),
        ("rosa", ""),
        ("rosa@localhost", ""),
        ("a@b@c.org", ""),
        ("", ""),
    ],
)
def test_a_mailbox_identifies_somebody_unless_it_is_shared(address: str, key: str) -> None:
    assert email_key(address) == key


@pytest.mark.parametrize(
    ("number", "region", "key"),
    [
        ("+1 (415) 555-0134", "", "+14155550134"),
        ("(415) 555-0134", "US", "+14155550134"),
        ("0151 5550100", "DE", "+491515550100"),
        ("+49 151 5550100", "US", "+491515550100"),
        ("415 555 0134", "", ""),
        ("+1 415 555 0134 x7", "", ""),
        ("12", "US", ""),
        ("call me", "US", ""),
        ("", "US", ""),
    ],
)
def test_a_phone_number_identifies_somebody_where_no_guess_is_needed(number: str, region: str, key: str) -> None:
    assert phone_key(number, region=region) == key


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://www.linkedin.com/in/Rosa-Diaz/", "linkedin.com/in/rosa-diaz"),
        ("linkedin.com/in/rosa-diaz?trk=x", "linkedin.com/in/rosa-diaz"),
        ("https://de.linkedin.com/in/zoe-m%C3%BCller/en", "linkedin.com/in/zoe-müller"),
        ("https://github.com/rosa", "github.com/rosa"),
        ("https://x.com/@rosa", "x.com/rosa"),
        ("https://www.linkedin.com/company/harbor", ""),
        ("https://facebook.com/groups", ""),
        ("https://harbor.example/about", ""),
        ("https://notlinkedin.com/in/rosa", ""),
        ("", ""),
    ],
)
def test_a_profile_page_identifies_somebody_and_a_company_page_does_not(url: str, key: str) -> None:
    assert profile_key(url) == key


def test_keys_come_once_and_pages_first() -> None:
    contact = Contact(
        emails=("a@example.org", "A@example.org", "info@example.org"),
        phones=("+1 415 555 0134",),
        urls=("https://linkedin.com/in/ada",),
    )
    assert strong_keys(contact) == (
        Key(KeyKind.URL, "linkedin.com/in/ada"),
        Key(KeyKind.EMAIL, "a@example.org"),
        Key(KeyKind.PHONE, "+14155550134"),
    )


def test_an_address_identifies_nobody_but_compares_as_folded_text() -> None:
    assert strong_key("address", "1 Main St") == ""
    assert value_key("address", "1  MAIN st") == "1 main st"
    assert strong_key("url", "https://github.com/rosa") == "github.com/rosa"
    assert strong_key("email", "rosa@example.org") == "rosa@example.org"


@given(st.text(), st.sampled_from(["email", "phone", "url", "address"]))
def test_nothing_anybody_types_raises(text: str, kind: str) -> None:
    value_key(kind, text, region="US")


@given(st.integers(2_000_000, 9_999_999))
def test_a_key_made_of_a_key_is_the_same(number: int) -> None:
    key = phone_key(f"+1415{number}")
    assert phone_key(key) == key
