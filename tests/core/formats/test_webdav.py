import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.servers import BOOK, multistatus, response

from wellmet.core.formats import read_multistatus, these_cards
from wellmet.core.formats.webdav import DEEPEST

LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
ANSWER = multistatus(
    response("/ada/", "<current-user-principal><href> /ada/ </href></current-user-principal>"),
    response("/ada/home/", "<C:addressbook-home-set><href>/a/</href><href>/b/</href></C:addressbook-home-set>"),
    response("/ada/book/", BOOK),
    response(
        "/ada/1.vcf", "<getcontenttype>text/vcard</getcontenttype><C:address-data>BEGIN:VCARD&#13;\n</C:address-data>"
    ),
)


def test_an_answer_says_what_there_is_of_what_kind_and_whose() -> None:
    principal, home, book, card = read_multistatus(ANSWER.encode()).resources
    assert (principal.href, principal.principals) == ("/ada/", ("/ada/",))
    assert home.homes == ("/a/", "/b/")
    assert (book.name, book.is_address_book, book.is_folder) == ("Contacts", True, True)
    assert (card.content_type, card.card, card.is_folder) == ("text/vcard", "BEGIN:VCARD\r\n", False)


def test_a_property_that_is_refused_is_not_there() -> None:
    (one,) = read_multistatus(multistatus(response("/a", BOOK, status=403)).encode()).resources
    assert not one.is_address_book
    assert one.name == ""


@pytest.mark.parametrize(
    ("said", "status"), [("HTTP/1.1 404 Not Found", 404), ("HTTP/1.1", 0), ("", 0), ("HTTP/1.1 four", 0), ("x 1234", 0)]
)
def test_a_thing_may_have_a_status_of_its_own(said: str, status: int) -> None:
    answer = multistatus(f"<response><href>/a</href><status>{said}</status></response>")
    assert [one.status for one in read_multistatus(answer.encode()).resources] == [status]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"not found",
        b"<html><body>Log in</body></html>",
        b"<multistatus xmlns='DAV:'><response><href>/a</href></response>",
        f"<!DOCTYPE x [<!ENTITY a0 'ha'>{LAUGHS}]><multistatus xmlns='DAV:'>&a9;</multistatus>".encode(),
        b"<!DOCTYPE x SYSTEM 'file:///etc/passwd'><multistatus xmlns='DAV:'/>",
        b"<?xml version='1.0' encoding='martian'?><multistatus xmlns='DAV:'/>",
        multistatus(response("/a", "<C:address-data>\x01</C:address-data>")).encode(),
        multistatus("<a>" * DEEPEST + "</a>" * DEEPEST).encode(),
    ],
)
def test_what_is_damaged_or_dangerous_gives_nothing(body: bytes) -> None:
    found = read_multistatus(body)
    assert (found.resources, found.is_whole) == ((), False)


def test_what_stands_elsewhere_is_passed_over() -> None:
    answer = multistatus("<x><href>/x</href></x>", response("/a", "<y><href>/y</href></y><C:max>1</C:max>"))
    assert [(one.href, one.homes, one.name) for one in read_multistatus(answer.encode()).resources] == [("/a", (), "")]


@given(st.binary())
def test_no_answer_makes_it_raise(body: bytes) -> None:
    assert isinstance(read_multistatus(body).is_whole, bool)


@given(st.lists(st.text("/ab&<>\"' ;")))
def test_places_are_asked_for_as_they_are_written(hrefs: list[str]) -> None:
    asked = (
        these_cards(hrefs)
        .replace("addressbook-multiget", "multistatus")
        .replace("urn:ietf:params:xml:ns:carddav", "DAV:")
    )
    as_answer = asked.replace("<d:href>", "<d:response><d:href>").replace("</d:href>", "</d:href></d:response>")
    assert [one.href for one in read_multistatus(as_answer.encode()).resources] == [href.strip() for href in hrefs]
