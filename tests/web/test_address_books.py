"""An address book on a server, from the page: asked, chosen, fetched, looked at; and nothing else ever goes out."""

import sys
import time
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from tests import servers, world
from tests.servers import Answer, Asked, Radicale, multistatus, one_book, response
from tests.web.visiting import Reader, addresses, visitor

from wellmet.actions import address_books as actions
from wellmet.actions import uploads as upload_actions
from wellmet.db import uploads
from wellmet.db.models import Person
from wellmet.queries import uploads as queries

pytestmark = pytest.mark.django_db

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{0}\r\nFN:{0} Diaz\r\nEMAIL:{0}@example.org\r\nEND:VCARD\r\n"
LOOK = "/bring/server/look/"
CONNECTED: list[tuple[str, int]] = []
HEARD: list[object] = []


def overhear(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.connect":
        CONNECTED.append(arguments[1])
    elif event == "socket.getaddrinfo":
        CONNECTED.append((str(arguments[0]), int(arguments[1] or 0)))


@pytest.fixture
def connected() -> list[tuple[str, int]]:
    """Every place that this process asked for or connected to since the test began."""
    if overhear not in HEARD:
        sys.addaudithook(overhear)  # it cannot be taken away again, and does no harm
        HEARD.append(overhear)
    CONNECTED.clear()
    return CONNECTED


@pytest.fixture
def ada() -> Iterator[int]:
    owner_id = world.ada()
    yield owner_id
    for folder in uploads.folders(owner_id):
        uploads.drop(folder)


@pytest.fixture
def client(ada: int) -> Client:
    return visitor(ada)


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fetch at once instead of in a thread, which would not see the test's own transaction end."""

    def at_once(held: Any, deed: Any) -> None:
        with held:
            deed()

    monkeypatch.setattr(upload_actions, "in_background", at_once)


def asked(address: str, **more: Any) -> dict[str, Any]:
    return {"address": address, "user": "ada", "password": "secret", **more}


def names(owner_id: int) -> list[str]:
    return sorted(Person.objects.filter(owner_id=owner_id).values_list("name", flat=True))


def token_of(answer: Any) -> str:
    assert answer.status_code == 302, Reader(answer.text).text
    return str(answer["Location"]).strip("/").rpartition("/")[2]


@pytest.mark.usefixtures("waits")
def test_the_only_address_book_is_fetched_looked_at_brought_in_and_taken_back(
    ada: int, client: Client, radicale: Radicale
) -> None:
    radicale.book("friends", CARD.format("Rosa"), CARD.format("Tom"), name="Friends")
    token = token_of(client.post(LOOK, asked(radicale.address)))
    page = Reader(client.get(f"/bring/{token}/").text)
    assert "Bring 2 people in?" in page.text
    assert "Friends (127.0.0.1)" in page.text
    assert names(ada) == []
    client.post(f"/bring/{token}/start/")
    assert names(ada) == ["Rosa Diaz", "Tom Diaz"]
    again = token_of(client.post(LOOK, asked(radicale.address)))
    assert "Nothing new in this" in Reader(client.get(f"/bring/{again}/").text).text
    (undo,) = [one for one in Reader(client.get("/bring/").text).values("form", "action") if one.endswith("/undo/")]
    client.post(undo)
    assert names(ada) == []
    radicale.empty("friends")


@pytest.mark.usefixtures("waits")
def test_of_several_address_books_those_that_were_chosen_are_fetched(client: Client, radicale: Radicale) -> None:
    radicale.book("friends", CARD.format("Rosa"), name="Friends")
    work = radicale.book("work", CARD.format("Tom"), name="Work")
    answer = client.post(LOOK, asked(radicale.address))
    page = Reader(answer.text)
    assert "Which of these address books?" in page.text
    assert page.values("input", "value").count(work) == 1
    token = token_of(client.post(LOOK, asked(radicale.address, book=[work])))
    page = Reader(client.get(f"/bring/{token}/").text)
    assert "Tom Diaz" in page.text
    assert "Rosa" not in page.text
    elsewhere = client.post(LOOK, asked(radicale.address, book=["http://127.0.0.1:1/not/theirs/"]))
    assert "Which of these address books?" in Reader(elsewhere.text).text
    radicale.empty("friends", "work")


@pytest.mark.usefixtures("waits")
def test_what_cannot_be_fetched_is_told_and_nothing_of_it_is_kept(ada: int, client: Client) -> None:
    def answers(one: Asked) -> Answer:
        if one.method == "REPORT":
            return Answer(207, multistatus(), cut=10)
        return one_book("rosa")(one)

    with servers.invented(answers) as server:
        token = token_of(client.post(LOOK, asked(server.address)))
    page = Reader(client.get(f"/bring/{token}/").text)
    assert "was cut off in the middle of an answer" in page.text
    assert "Nobody was brought in" in page.text
    assert "cut off" in Reader(client.get("/bring/").text).text
    assert uploads.contents(uploads.folder_of(ada, token=token)) == []
    assert names(ada) == []


@pytest.mark.usefixtures("waits")
def test_cards_that_could_not_be_had_are_counted_before_anybody_is_brought_in(client: Client) -> None:
    def answers(one: Asked) -> Answer:
        return Answer(500) if one.method == "REPORT" or one.path == "/tom.vcf" else one_book("rosa", "tom")(one)

    with servers.invented(answers) as server:
        token = token_of(client.post(LOOK, asked(server.address)))
    assert "1 of 2 cards could not be had" in Reader(client.get(f"/bring/{token}/").text).text


def test_a_refusal_stands_over_the_form_as_it_was_filled_in(client: Client, radicale: Radicale) -> None:
    answer = client.post(LOOK, asked(radicale.address, password="wrong"))
    page = Reader(answer.text)
    assert answer.status_code == 422
    assert "does not accept this name with this password" in page.text
    assert {radicale.address, "ada", "wrong"} <= set(page.values("input", "value"))


def test_a_form_that_lacks_something_says_what(client: Client) -> None:
    answer = client.post(LOOK, asked("", password=""))
    assert answer.status_code == 422
    assert Reader(answer.text).text.count("This field is required.") == 2


def test_where_a_server_names_another_that_address_is_shown_to_be_asked(client: Client) -> None:
    with servers.invented(one_book("rosa")) as other:
        turn = Answer(301, headers={"Location": f"{other.address}/ada/"})
        with servers.invented(lambda one: turn) as server:
            answer = client.post(LOOK, asked(server.address))
        page = Reader(answer.text)
        assert f"is kept at {other.address}/ada/" in page.text
        assert f"{other.address}/ada/" in page.values("input", "value")
        assert other.asked == []


@pytest.mark.usefixtures("waits")
def test_the_password_is_kept_nowhere(ada: int, client: Client, radicale: Radicale) -> None:
    radicale.book("friends", CARD.format("Rosa"), name="Friends")
    token = token_of(client.post(LOOK, asked(radicale.address)))
    client.get(f"/bring/{token}/")
    kept = [path.read_bytes() for path in uploads.folder_of(ada, token=token).iterdir()]
    assert kept
    assert not [one for one in kept if b"secret" in one]
    assert "secret" not in str(dict(client.session))
    assert "no-store" in client.post(LOOK, asked(radicale.address, password="wrong"))["Cache-Control"]
    radicale.empty("friends")


@pytest.mark.usefixtures("waits")
def test_a_fetch_that_is_called_off_or_cut_off_keeps_nothing(
    ada: int, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answers(one: Asked) -> Answer:
        if one.method == "REPORT":
            uploads.stop(uploads.folders(ada)[0])
        return one_book("rosa")(one)

    with servers.invented(answers) as server:
        token = token_of(client.post(LOOK, asked(server.address)))
    folder = uploads.folder_of(ada, token=token)
    assert (uploads.read(folder).stage, uploads.contents(folder)) == ("stopped", [])
    monkeypatch.setattr(upload_actions, "in_background", lambda held, deed: held.close())
    with servers.invented(one_book("rosa")) as server:
        killed = token_of(client.post(LOOK, asked(server.address)))
    assert queries.progress(ada, token=killed).state.stage == "cut-off"
    assert "was cut off when Wellmet ended" in Reader(client.get(f"/bring/{killed}/").text).text


def test_while_it_fetches_the_page_is_a_bar_that_comes_again_and_leads_on(
    ada: int, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: list[Any] = []
    monkeypatch.setattr(upload_actions, "in_background", lambda lock, deed: held.extend([lock, deed]))
    with servers.invented(one_book("rosa")) as server:
        token = token_of(client.post(LOOK, asked(server.address)))
        answer = client.get(f"/bring/{token}/")
        assert answer["Refresh"] == "1"
        assert "Fetching your address book" in Reader(answer.text).text
        assert f"/bring/{token}/" in Reader(client.get("/bring/").text).values("a", "href")
        held[1]()
        held[0].close()
    assert client.get(f"/bring/{token}/progress/")["Location"] == f"/bring/{token}/"
    assert "Bring 1 person in?" in Reader(client.get(f"/bring/{token}/").text).text


@pytest.mark.django_db(transaction=True)
def test_it_is_fetched_in_a_thread_of_its_own() -> None:
    owner_id = world.ada()
    with servers.invented(one_book("rosa", "tom")) as server:
        token, books = actions.look(owner_id, sign_in=actions.SignIn(server.address, "ada", "secret"))
        folder = uploads.folder_of(owner_id, token=token)
        assert [book.name for book in books] == ["Contacts"]
        for _ in range(400):
            if uploads.read(folder).stage != queries.FETCHING:
                break
            time.sleep(0.02)
    assert uploads.read(folder).stage == "waiting"
    assert queries.preview(owner_id, token=token).people == 2
    uploads.drop(folder)


# --- nothing leaves this computer but by this button ----------------------------------------------------------------


def test_no_page_and_no_other_button_asks_anything_of_any_server(
    ada: int, client: Client, connected: list[tuple[str, int]]
) -> None:
    rosa = world.person(ada, "Rosa Diaz", emails=("rosa@example.org",), urls=("https://example.org/rosa",))
    for address in addresses():
        client.get(address.path(rosa))
        client.post(address.path(rosa))
    world.take_in(ada, CARD.format("Tom").replace("END", "PHOTO;VALUE=uri:https://example.org/tom.jpg\r\nEND"))
    assert connected == []


@pytest.mark.usefixtures("waits")
def test_the_button_asks_the_server_that_was_named_and_no_other(
    client: Client, connected: list[tuple[str, int]]
) -> None:
    def answers(one: Asked) -> Answer:
        picture = "PHOTO;VALUE=uri:https://example.org/tom.jpg\nSOURCE:https://example.org/tom.vcf\nEND"
        card = CARD.format("Tom").replace("END", picture)
        if one.method == "REPORT":
            return Answer(body=multistatus(response("/tom.vcf", f"<C:address-data>{card}</C:address-data>")))
        return one_book("tom")(one)

    with servers.invented(answers) as server:
        port = int(server.address.rpartition(":")[2])
        token = token_of(client.post(LOOK, asked(server.address)))
        client.get(f"/bring/{token}/")
        client.post(f"/bring/{token}/start/")
    assert set(connected) == {("127.0.0.1", port)}
