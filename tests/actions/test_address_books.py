"""Address books on a real server and on invented ones: found, fetched whole, and every kind of trouble told."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from tests import servers, world
from tests.asking_servers import ada, everything, told
from tests.servers import CARD, Answer, Answers, Asked, Radicale, multistatus, one_book, response

from wellmet.actions import address_books, imports, outgoing
from wellmet.actions.address_books import NotFetched, WrongPassword
from wellmet.core import formats
from wellmet.queries import people
from wellmet.queries.imports import Source

ROSA = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:rosa\r\nFN:Rosa Díaz & Co <x>\r\nN:Díaz;Rosa;;;\r\n"
    "TEL;TYPE=CELL:+1 503 555 0142\r\nX-FUTURE;A=b:]]>\\, c\r\nBDAY:--0412\r\nEND:VCARD\r\n"
)
TOM = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:tom\r\nFN:Tom Okafor\r\nEMAIL:tom@example.org\r\nEND:VCARD\r\n"


# --- a real server -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["", "/", "/ada", "/ada/", "/.well-known/carddav", "/ada/friends/"])
def test_an_address_book_is_found_from_any_address_that_leads_to_it(radicale: Radicale, path: str) -> None:
    book = radicale.book("friends", ROSA, name="Friends of Ada")
    assert address_books.find(ada(radicale, path)) == (address_books.Book(book, "Friends of Ada"),)
    radicale.empty("friends")


def test_all_that_stands_on_the_cards_is_fetched_as_it_would_be_read_from_a_file(radicale: Radicale) -> None:
    radicale.book("friends", ROSA, TOM, name="Friends")
    (found,) = everything(ada(radicale))
    assert (found.name, found.cards, found.missing) == ("Friends (127.0.0.1)", 2, 0)

    def said(data: bytes) -> set[tuple[formats.CardLine, ...]]:
        return {tuple(sorted(entry.lines)) for entry in formats.read(data).entries}

    assert said(found.data) == said((ROSA + TOM).encode())
    radicale.empty("friends")


def test_many_cards_of_several_address_books_come_by_the_hundred_and_the_way_is_told(radicale: Radicale) -> None:
    many = "".join(TOM.replace("tom", f"tom{number}").replace("Tom", f"Tom{number}") for number in range(130))
    radicale.book("many", many)
    radicale.book("few", ROSA, name="Few")
    sign_in, steps = ada(radicale), list[tuple[int, int]]()
    books = sorted(address_books.find(sign_in), key=lambda book: book.name)
    found = address_books.fetch(sign_in, books=books, tell=lambda done, total: steps.append((done, total)))
    assert [(one.cards, one.missing) for one in found] == [(1, 0), (130, 0)]
    assert steps[-1] == (131, 131)
    assert [entry.contact.name for entry in formats.read(found[1].data).entries].count("Tom129 Okafor") == 1
    radicale.empty("many", "few")


@pytest.mark.django_db
def test_what_was_fetched_twice_is_there_once_and_goes_with_its_import(radicale: Radicale) -> None:
    owner_id = world.ada()
    radicale.book("friends", ROSA, TOM, name="Friends")

    def take_in() -> int | None:
        files = [Source(one.name, formats.read(one.data)) for one in everything(ada(radicale))]
        return imports.take_in(owner_id, sources=files, now=world.NOW)[0]

    batch = take_in()
    assert batch
    assert take_in() is None
    radicale.book("friends", ROSA, TOM.replace("END", "TEL:+1 503 555 0199\r\nEND"), name="Friends")
    assert take_in()
    tom = people.resolve(owner_id, reference="tom@example.org")
    assert people.person(owner_id, person_id=tom, today=world.TODAY).listed.phones == ("+1 503 555 0199",)
    imports.undo(owner_id, batch_id=batch, now=world.NOW)
    radicale.empty("friends")


def test_a_wrong_password_and_a_user_without_address_books_are_told(radicale: Radicale) -> None:
    with pytest.raises(WrongPassword, match="does not accept this name with this password"):
        address_books.find(replace(ada(radicale), password="wrong"))
    with pytest.raises(NotFetched, match="has no address book for them"):
        address_books.find(ada(radicale))


# --- cards that come otherwise than expected -----------------------------------------------------------------------


def with_cards(several: Callable[[Asked], Answer], single: Callable[[Asked], Answer], *names: str) -> Answers:
    """A server with these cards that gives several, and each for itself, in its own way."""

    def answers(asked: Asked) -> Answer:
        ways = {"REPORT": several, "GET": single}
        return ways.get(asked.method, one_book(*names))(asked)

    return answers


def fetched(answers: Answers) -> address_books.Fetched:
    with servers.invented(answers) as server:
        (found,) = everything(ada(server))
        return found


@pytest.mark.parametrize(
    "several",
    [
        Answer(501),
        Answer(207, multistatus(response("/rosa.vcf", "<C:address-data>BEGIN:VCARD\x0b</C:address-data>"))),
        Answer(207, multistatus(response("/rosa.vcf", "", status=404))),
    ],
)
def test_where_a_server_cannot_give_several_cards_they_are_fetched_one_by_one(several: Answer) -> None:
    found = fetched(with_cards(lambda asked: several, one_book(), "rosa", "tom"))
    assert [entry.contact.name for entry in formats.read(found.data).entries] == ["rosa", "tom"]
    assert found.missing == 0


def test_where_a_hundred_cards_are_too_large_together_they_come_in_halves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outgoing, "LARGEST_ANSWER", 1500)
    names = ("a", "b", "c", "d")

    def several(asked: Asked) -> Answer:
        wanted = [name for name in names if f"/{name}.vcf<" in asked.body.decode()]
        cards = (
            response(f"/{one}.vcf", f"<C:address-data>{CARD.format(name=one) + 'x' * 400}</C:address-data>")
            for one in wanted
        )
        return Answer(body=multistatus(*cards))

    found = fetched(with_cards(several, lambda asked: Answer(500), *names))
    assert (found.cards, found.missing) == (4, 0)


def test_a_card_that_is_gone_is_no_trouble_and_one_that_cannot_be_had_is_counted() -> None:
    def single(asked: Asked) -> Answer:
        status = {"/gone.vcf": 404, "/broken.vcf": 500, "/page.vcf": 200}.get(asked.path)
        return Answer(status, "<html>") if status else one_book()(asked)

    found = fetched(with_cards(lambda asked: Answer(405), single, "gone", "broken", "rosa", "page"))
    assert (found.cards, found.missing) == (1, 2)
    assert address_books.lacking([found]).startswith("2 of 3 cards could not be had")


def test_a_server_that_gives_no_card_at_all_is_left_after_some_tries() -> None:
    names = [f"p{number}" for number in range(address_books.MOST_IN_TROUBLE + 50)]
    said, asked = told(with_cards(lambda asked: Answer(403), lambda asked: Answer(403), *names))
    assert "does not let ada read this" in said
    assert len(asked) < len(names)


@pytest.mark.parametrize(("name", "most"), [("MOST_CARDS", 1), ("LARGEST", 100)])
def test_more_than_is_fetched_at_once_is_refused_before_anything_is_kept(
    name: str, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(address_books, name, most)
    said, _ = told(one_book("rosa", "tom"))
    assert "at once" in said or "more than" in said


def test_an_address_book_without_cards_is_an_empty_file() -> None:
    found = fetched(one_book())
    assert (found.data, found.cards, found.missing) == (b"", 0, 0)


def test_a_broken_card_is_told_with_its_line_and_the_others_are_read() -> None:
    def several(asked: Asked) -> Answer:
        broken = response("/broken.vcf", "<C:address-data>BEGIN:VCARD\nFN:Half</C:address-data>")
        whole = response("/tom.vcf", f"<C:address-data>{TOM}</C:address-data>")
        return Answer(body=multistatus(broken, whole))

    parsed = formats.read(fetched(with_cards(several, one_book(), "broken", "tom")).data)
    assert "Tom Okafor" in [entry.contact.name for entry in parsed.entries]
    assert parsed.problems
