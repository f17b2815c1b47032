"""The user's own words in the place of a draft: kept, checked while they are typed, opened as they are."""

from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client
from tests import world
from tests.web.visiting import Reader, visitor

from wellmet.queries import wordings

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true"}


@pytest.fixture
def ada() -> int:
    return world.ada()


@pytest.fixture
def grace(ada: int) -> int:
    return world.person(ada, "Grace Hopper", emails=("grace@harbor.example",), relationship="known", how_met="at work")


@pytest.fixture
def client(ada: int) -> Client:
    return visitor(ada)


def sent(client: Client, body: str) -> dict[str, str]:
    """What the form of the first card sends, with other words."""
    hidden = {
        str(attributes["name"]): str(attributes.get("value", ""))
        for tag, attributes in Reader(client.get("/").text).tags
        if tag == "input" and attributes.get("name") in {"person", "relationship", "channel", "purpose"}
    }
    return hidden | {"subject": "Coffee?", "body": body}


def mail(page: Reader) -> dict[str, list[str]]:
    (link,) = [href for href in page.values("a", "href") if href.startswith("mailto:")]
    return parse_qs(urlsplit(link).query)


def quoted(page: Reader) -> list[dict[str, str | None]]:
    return [attributes for tag, attributes in page.tags if tag == "q"]


@pytest.mark.usefixtures("grace")
def test_changed_words_are_there_again_and_the_mail_opens_with_them(client: Client) -> None:
    words = sent(client, "Dear Grace,\r\nhow is the pier?\r\nAda Byron") | {"channel": "email"}
    page = Reader(client.post("/check/words/", words, headers=HTMX).text)
    assert mail(page) == {"subject": ["Coffee?"], "body": ["Dear Grace,\r\nhow is the pier?\r\nAda Byron"]}
    assert "How is the pier?" not in client.get("/").text
    client.post("/check/words/", sent(client, "How is the pier?"), headers=HTMX)
    assert "How is the pier?</textarea>" in client.get("/").text


def test_without_javascript_they_stand_on_the_page_that_follows(grace: int, client: Client) -> None:
    page = Reader(client.post("/check/words/", sent(client, "How is the pier?"), follow=True).text)
    assert "Your words are kept." in page.text
    assert "How is the pier?" in page.text
    dropped = client.post(f"/people/{grace}/words/drop/", sent(client, ""), follow=True)
    assert "How is the pier?" not in Reader(dropped.text).text


def test_words_that_were_dropped_come_back_at_one_press(grace: int, client: Client) -> None:
    client.post("/check/words/", sent(client, "How is the pier?"))
    page = Reader(client.post(f"/people/{grace}/words/drop/", sent(client, ""), follow=True).text)
    (undo,) = [one for one in page.values("form", "action") if one.startswith("/changes/")]
    assert "How is the pier?" in client.post(undo, follow=True).text


def test_where_nothing_was_dropped_nothing_is_there_to_take_back(grace: int, client: Client) -> None:
    assert "Undo" not in client.post(f"/people/{grace}/words/drop/", sent(client, ""), follow=True).text
    assert client.post(f"/people/{grace}/words/drop/", {}).status_code == 422


def test_findings_know_the_records_and_say_where_the_words_stand(ada: int, client: Client, grace: int) -> None:
    world.person(ada, "Rosa Diaz")
    body = "👋 Dear Grace, it was good to see you at the pier. Rosa Diaz suggested that I write to you. May I ask how?"
    answer = client.post("/check/words/", sent(client, body) | {"person": str(grace), "channel": "email"}, headers=HTMX)
    page = Reader(answer.text)
    assert "<html" not in answer.text
    places = [(one["data-field"], int(one["data-start"] or 0), int(one["data-end"] or 0)) for one in quoted(page)]
    in_script = body.encode("utf-16-le")
    words = [in_script[2 * start : 2 * end].decode("utf-16-le") for field, start, end in places if field == "body"]
    assert "Rosa Diaz" in words


def test_without_javascript_they_are_marked_in_a_copy(ada: int, grace: int, client: Client) -> None:
    world.person(ada, "Rosa Diaz")
    body = "Dear Grace, it was good to see you at the pier. Rosa Diaz says hello. She knows why. Best wishes"
    page = Reader(client.post("/check/words/", sent(client, body), follow=True).text)
    assert grace
    assert "mark" in {tag for tag, _ in page.tags}
    assert "noscript" in {tag for tag, _ in page.tags}


def test_what_a_rule_blocks_no_button_sends_on_its_way(grace: int, client: Client) -> None:
    bait = "Dear Ms Hopper, how did you start? Is there any job for me at your firm?"
    words = sent(client, bait) | {"relationship": "stranger", "channel": "email", "purpose": "advice"}
    part = client.post("/check/words/", words, headers=HTMX).text
    assert grace
    assert "Better not" in part
    assert "mailto:" not in part


@pytest.mark.usefixtures("grace")
def test_words_are_shown_and_never_run(client: Client) -> None:
    client.post("/check/words/", sent(client, "</textarea><script>alert(1)</script>"))
    assert "<script>alert" not in client.get("/").text


@pytest.mark.usefixtures("grace")
def test_too_many_words_are_refused_with_the_words_and_those_before_stay(client: Client) -> None:
    client.post("/check/words/", sent(client, "How is the pier?"))
    answer = client.post("/check/words/", sent(client, "x" * 20_001))
    assert answer.status_code == 422
    assert "x" * 20_001 in answer.text
    assert "How is the pier?" in client.get("/").text


def test_words_to_nobody_that_is_there_are_kept_nowhere(ada: int, client: Client, grace: int) -> None:
    other = world.person(world.owner("linus"), "Rosa Diaz")
    assert client.post("/check/words/", sent(client, "Hello") | {"person": str(other)}).status_code == 404
    assert client.post("/check/words/", sent(client, "Hello") | {"person": str(grace + 10**6)}).status_code == 404
    assert not wordings.own(ada, person_ids=[grace, other])
    assert client.post("/check/words/", sent(client, "Hello") | {"person": "9" * 30}).status_code == 422
