"""Checking one's own words: the page without a script, the part for one, and nothing that is kept."""

import pytest
from django.test import Client
from tests import world
from tests.web.visiting import Reader, visitor

pytestmark = pytest.mark.django_db

BAIT = "Dear Ms Brook, how did you start? Is there any job for me at your firm?"
SAID = {"relationship": "stranger", "channel": "email", "purpose": "advice", "subject": "Re: hello", "body": BAIT}


@pytest.fixture
def client() -> Client:
    return visitor(world.ada())


def test_the_page_asks_and_says_nothing_before_there_are_words(client: Client) -> None:
    text = Reader(client.get("/check/").text).text
    assert "How will this sound?" in text
    assert "remark" not in text


def test_words_that_ask_for_a_job_are_marked_and_explained_without_a_script(client: Client) -> None:
    answer = client.post("/check/words/", SAID)
    page = Reader(answer.text)
    assert answer.status_code == 200
    assert "Better not like this" in page.text
    assert "mark" in {tag for tag, _ in page.tags}
    assert "good reason you may send it all the same" in page.text
    assert "16 words" in page.text


def test_a_friend_may_be_asked_what_a_stranger_may_not(client: Client) -> None:
    friendly = client.post(
        "/check/words/", SAID | {"relationship": "close", "purpose": "openings", "subject": "Hello"}
    ).text
    assert "No bait" in client.post("/check/words/", SAID).text
    assert "No bait" not in friendly


def test_a_script_gets_the_result_alone(client: Client) -> None:
    part = client.post("/check/words/", SAID, headers={"HX-Request": "true"})
    assert "<html" not in part.text
    assert "<form" not in part.text
    assert "data-verdict" in part.text
    assert "HX-Request" in part["Vary"]


def test_what_is_written_is_shown_as_text_and_never_run(client: Client) -> None:
    answer = client.post("/check/words/", SAID | {"body": "<script>alert(1)</script>", "subject": "<b>x"})
    assert "<script>alert" not in answer.text
    assert "&lt;script&gt;" in answer.text


@pytest.mark.parametrize("body", ["", "   \r\n "])
def test_nothing_written_is_nothing_said(body: str, client: Client) -> None:
    assert "data-verdict" not in client.post("/check/words/", SAID | {"body": body}).text


@pytest.mark.parametrize("change", [{"channel": "pigeon"}, {"relationship": ""}, {"body": "x" * 20_001}])
@pytest.mark.parametrize("headers", [{}, {"HX-Request": "true"}])
def test_what_cannot_be_read_is_said_in_words(change: dict[str, str], headers: dict[str, str], client: Client) -> None:
    answer = client.post("/check/words/", SAID | change, headers=headers)
    assert answer.status_code == 422
    assert "could not be read" in answer.text


def test_a_line_ends_in_one_letter_whatever_the_browser_sends(client: Client) -> None:
    ended = [client.post("/check/words/", SAID | {"body": f"one{end}two"}).text for end in ("\r\n", "\n")]
    assert all("7 characters" in text for text in ended)


def test_a_check_without_the_token_of_the_form_is_refused() -> None:
    assert visitor(world.ada(), checks_csrf=True).post("/check/words/", SAID).status_code == 403


def test_the_panel_tells_how_the_words_read_and_how_many_texts_they_are(client: Client) -> None:
    assert "reads at school year" in client.post("/check/words/", SAID).text
    long = "I would like to hear how you came to the yard, for 20 minutes. " * 4
    text = client.post("/check/words/", SAID | {"channel": "text", "body": long}).text
    assert "sent as 2 text messages" in text
    assert "names 20 minutes" in text
    assert "reads at" not in client.post("/check/words/", SAID | {"channel": "phone"}).text
