"""The user's own words in the place of a draft: kept, checked while they are typed, opened as they are."""

from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client
from tests import world
from tests.web.visiting import Reader, visitor

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
        if tag == "input" and attributes.get("name") in {"channel", "purpose"}
    }
    return hidden | {"subject": "Coffee?", "body": body}


def mail(page: Reader) -> dict[str, list[str]]:
    (link,) = [href for href in page.values("a", "href") if href.startswith("mailto:")]
    return parse_qs(urlsplit(link).query)


def test_changed_words_are_there_again_and_the_mail_opens_with_them(grace: int, client: Client) -> None:
    words = sent(client, "Dear Grace,\r\nhow is the pier?\r\nAda Byron") | {"channel": "email"}
    page = Reader(client.post(f"/people/{grace}/words/", words, headers=HTMX).text)
    assert mail(page) == {"subject": ["Coffee?"], "body": ["Dear Grace,\r\nhow is the pier?\r\nAda Byron"]}


def test_without_javascript_they_stand_on_the_page_that_follows(grace: int, client: Client) -> None:
    page = Reader(client.post(f"/people/{grace}/words/", sent(client, "How is the pier?"), follow=True).text)
    assert "Your words are kept." in page.text
    assert page.text.count("How is the pier?") == 2
    dropped = client.post(f"/people/{grace}/words/drop/", sent(client, "How is the pier?"), follow=True)
    assert "How is the pier?" not in Reader(dropped.text).text


def test_findings_come_along_with_the_words_they_are_about(ada: int, grace: int, client: Client) -> None:
    world.person(ada, "Rosa Diaz")
    words = sent(client, "Dear Grace, it was good to see you at the pier. Do not tell Rosa Diaz. She knows why.")
    part = client.post(f"/people/{grace}/words/", words, headers=HTMX)
    page = Reader(part.text)
    assert "<html" not in part.text
    assert [tag for tag, _ in page.tags if tag == "mark"]
    assert [tag for tag, _ in page.tags if tag == "q"]


def test_words_are_shown_and_never_run(grace: int, client: Client) -> None:
    client.post(f"/people/{grace}/words/", sent(client, "</textarea><script>alert(1)</script>"))
    assert "<script>alert" not in client.get("/").text


def test_too_many_words_are_refused_and_those_before_stay(grace: int, client: Client) -> None:
    client.post(f"/people/{grace}/words/", sent(client, "How is the pier?"))
    answer = client.post(f"/people/{grace}/words/", sent(client, "x" * 10_001))
    assert answer.status_code == 422
    assert "How is the pier?" in client.get("/").text
