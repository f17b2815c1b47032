"""Saying it: the draft and what it stands on, the choices, the file for a mail program, and noting that it was sent."""

import re
from dataclasses import replace
from email import message_from_bytes
from email.policy import default

import pytest
from django.test import Client
from tests import world
from tests.web.visiting import Reader, visitor

from wellmet.actions import network
from wellmet.actions.profile import save
from wellmet.core.people import Contact, Outcome, Permission
from wellmet.db.models import Ask
from wellmet.queries import profile

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada() -> int:
    return world.ada()


@pytest.fixture
def client(ada: int) -> Client:
    return visitor(ada)


@pytest.fixture
def rosa(ada: int) -> int:
    said = {"emails": ("rosa@example.org",), "phones": ("+1 503 555 0142",), "relationship": "known"}
    return world.person(ada, "Rosa Diaz", employer="Vidal School", role="Teacher", **said)


@pytest.fixture
def tom(ada: int, rosa: int) -> int:
    naming = network.Naming(world.TODAY, "ask Tom", Permission.ASK)
    contact = Contact(name="Tom Okafor", emails=("tom@harbor.example",))
    return network.refer(ada, referrer_id=rosa, contact=contact, naming=naming)


def page(client: Client, person_id: int, **asked: str) -> Reader:
    return Reader(client.get(f"/people/{person_id}/say/", asked).text)


def test_the_draft_stands_with_what_it_comes_from(client: Client, rosa: int) -> None:
    read = page(client, rosa, channel="email").text
    assert "warehouse shift lead" in read and "the work you seek, from your profile" in read
    assert "You are on step" in read and "seconds aloud" in read and "school year" in read


def test_finer_choices_are_folded_away_until_one_is_worth_making(client: Client, rosa: int) -> None:
    is_open = '<details class="fold" open>'
    assert is_open not in client.get(f"/people/{rosa}/say/", {"channel": "email"}).text
    for finer in ({"voice": "warm"}, {"minutes": "10"}, {"purpose": "thanks"}):
        assert is_open in client.get(f"/people/{rosa}/say/", {"channel": "email", **finer}).text


def test_a_letter_without_a_name_below_it_is_pointed_out(ada: int, client: Client, rosa: int) -> None:
    hint = "/settings/profile/#profile-name"
    assert hint not in page(client, rosa, channel="email").values("a", "href")
    save(ada, seeker=replace(profile.seeker(ada), name=""))
    assert hint in page(client, rosa, channel="email").values("a", "href")
    assert hint not in page(client, rosa, channel="phone").values("a", "href")


def test_a_call_has_its_card_and_what_to_have_ready(client: Client, tom: int) -> None:
    read = page(client, tom, channel="phone").text
    assert "seconds to say" in read
    for ready in ("If reception answers", "If they have no time", "send me your CV", "If the voicemail answers"):
        assert ready in read


def test_a_choice_is_kept_and_a_voice_is_heard(client: Client, rosa: int) -> None:
    read = client.get(f"/people/{rosa}/say/", {"channel": "letter", "voice": "formal", "relationship": "stranger"})
    assert "Dear Rosa," in read.text and ("sincerely" in read.text or "Respectfully" in read.text)
    assert client.get(f"/people/{rosa}/say/", {"channel": "pigeon"}).status_code == 422


def test_what_was_learned_is_thanked_for_and_stands_in_no_address(client: Client, rosa: int) -> None:
    sent = {"channel": "email", "purpose": "thanks", "learned": "they train people in May"}
    said = client.post(f"/people/{rosa}/say/otherwise/", sent).text
    assert re.search(r"they train people in May(\.| was new to me\.)", said)
    links = Reader(client.post(f"/people/{rosa}/say/otherwise/", sent).text).values("a", "href")
    assert not [link for link in links if "train" in link and not link.startswith("mailto:")]


def test_a_mail_file_has_the_words_as_they_stand(client: Client, rosa: int) -> None:
    words = {"person": rosa, "relationship": "known", "channel": "email", "purpose": "openings"}
    client.post("/check/words/", words | {"subject": "My own", "body": "Dear Rosa, my own words."})
    answer = client.get(f"/people/{rosa}/say/message.eml", {"channel": "email", "purpose": "openings"})
    read = message_from_bytes(answer.content, policy=default)
    assert (read["To"], read["Subject"]) == ("rosa@example.org", "My own")
    assert read.get_content().strip() == "Dear Rosa, my own words."


def test_i_sent_it_begins_the_wait_for_an_answer(client: Client, ada: int, rosa: int) -> None:
    form = {"from": "person", "channel": "email", "purpose": "openings", "outcome": "sent"}
    client.post(f"/people/{rosa}/log/", form)
    assert Ask.objects.filter(owner_id=ada, person_id=rosa, channel="email", purpose="openings").exists()
    assert page(client, rosa, channel="email").text.count("ask once more")


def test_after_a_yes_two_times_are_offered_and_after_a_no_a_last_word(client: Client, ada: int, rosa: int) -> None:
    world.log(ada, rosa, Outcome.AGREED)
    assert " at 1" in page(client, rosa, channel="email").text
    world.log(ada, rosa, Outcome.DECLINED)
    assert client.get(f"/people/{rosa}/say/").status_code == 403
    assert client.get(f"/people/{rosa}/say/", {"channel": "email", "purpose": "thanks"}).status_code == 200


def test_own_phrases_are_kept_in_every_draft(client: Client, ada: int, tom: int) -> None:
    said = {"pitch": "I keep warehouses calm", "sign_off": "So long", "voice": "warm", "person": tom}
    assert client.post("/phrases/", said)["Location"] == f"/people/{tom}/say/"
    read = client.get(f"/people/{tom}/say/", {"channel": "letter"}).text
    assert "I keep warehouses calm." in read and "So long," in read
    assert profile.seeker(ada).voice == "warm" and profile.seeker(ada).employers == world.ADA.employers
    assert client.post("/phrases/", {"voice": "loud"}).status_code == 422
    assert client.post("/phrases/", {"voice": "plain"})["Location"] == "/"


def test_news_are_of_those_they_named(client: Client, ada: int, rosa: int, tom: int) -> None:
    world.log(ada, tom, Outcome.SENT)
    assert "Tom Okafor" in page(client, rosa, channel="email", purpose="update").text
    world.log(ada, tom, Outcome.TALKED)
    told = page(client, rosa, channel="email", purpose="update").text
    assert re.search(r"talk[^.]* Tom Okafor|Tom Okafor[^.]* talked", told)


def test_thanks_are_for_somebody_whom_they_named(client: Client, rosa: int, tom: int) -> None:
    assert "Tom Okafor" in page(client, rosa, channel="email", purpose="thanks").text


def test_the_best_way_comes_first_and_the_others_are_folded(client: Client, rosa: int) -> None:
    text = client.get(f"/people/{rosa}/say/").text
    part = text[text.index("Best way and moment") :]
    assert part.index("daily life") < part.index("You are on step") < part.index("Other ways and moments")


def test_a_note_can_be_thanked_for_with_one_press(client: Client, ada: int, rosa: int) -> None:
    world.log(ada, rosa, Outcome.TALKED, note="they train people in May")
    text = client.get(f"/people/{rosa}/say/", {"channel": "email"}).text
    assert "Thank them for it" in text
    sent = {"channel": "email", "purpose": "thanks", "learned": "they train people in May"}
    thanked = client.post(f"/people/{rosa}/say/otherwise/", sent).text
    assert "they train people in May" in thanked and "Thank them for it" not in thanked
