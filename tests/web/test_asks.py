"""Noting what came of an ask, and taking it back."""

from dataclasses import replace

import pytest
from django.test import Client
from tests import world
from tests.web.visiting import Reader, undo, visitor

from wellmet.actions import profile
from wellmet.core.people import Channel, Outcome, Purpose
from wellmet.db.models import Consent, Person, Referral
from wellmet.queries import asks
from wellmet.queries import profile as queries

pytestmark = pytest.mark.django_db

SAID = {"channel": "email", "purpose": "advice", "outcome": "agreed", "note": "Thursday, by the pier"}


@pytest.fixture
def ada() -> int:
    return world.ada()


@pytest.fixture
def grace(ada: int) -> int:
    return world.person(ada, "Grace Hopper", emails=("grace@harbor.example",), relationship="known")


@pytest.fixture
def client(ada: int) -> Client:
    return visitor(ada)


def test_what_came_of_an_ask_is_noted_on_the_day(ada: int, grace: int, client: Client) -> None:
    assert client.post(f"/people/{grace}/log/", SAID)["Location"] == "/"
    (ask,) = asks.shown(ada, person_id=grace)
    assert (ask.channel, ask.purpose) == ("email", "advice")
    assert ask.history == (asks.Entry("agreed", world.TODAY, "Thursday, by the pier", None),)


def way_back(client: Client, person_id: int, said: dict[str, str] = SAID) -> str:
    """Note something, and give the address of the button that takes it back."""
    page = Reader(client.post(f"/people/{person_id}/log/", said, follow=True).text)
    assert "Noted." in page.text
    (address,) = [one for one in page.values("form", "action") if one.startswith("/asks/")]
    return address


def test_the_page_that_follows_offers_once_to_take_it_back(grace: int, client: Client) -> None:
    address = way_back(client, grace)
    assert address not in Reader(client.get("/").text).values("form", "action")


def test_a_message_in_a_cookie_names_nobody(grace: int, client: Client) -> None:
    client.post(f"/people/{grace}/log/", SAID)
    assert "Grace" not in str(client.cookies)


def test_undo_takes_back_what_was_just_noted(ada: int, grace: int, client: Client) -> None:
    assert "Taken back" in client.post(way_back(client, grace), follow=True).text
    assert asks.shown(ada) == ()


def test_undo_takes_back_its_own_entry_though_the_terminal_noted_more_on_the_same_ask(
    ada: int, grace: int, client: Client
) -> None:
    address = way_back(client, grace, SAID | {"outcome": "sent"})
    world.log(ada, grace, Outcome.AGREED, channel=Channel.EMAIL, purpose=Purpose.ADVICE)
    client.post(address)
    assert [[entry.outcome for entry in ask.history] for ask in asks.shown(ada)] == [["agreed"]]


def test_two_windows_each_take_back_their_own(ada: int, grace: int, client: Client) -> None:
    other = visitor(ada)
    first, second = way_back(client, grace, SAID | {"note": "one"}), way_back(other, grace, SAID | {"note": "two"})
    client.post(first)
    assert [[entry.note for entry in ask.history] for ask in asks.shown(ada)] == [["two"]]
    other.post(second)
    assert asks.shown(ada) == ()


def test_a_second_press_on_undo_takes_nothing_more_back(ada: int, grace: int, client: Client) -> None:
    world.log(ada, grace, Outcome.SENT)
    address = way_back(client, grace)
    client.post(address)
    assert client.post(address).status_code == 404
    assert len(asks.shown(ada)) == 1


def test_the_day_and_whether_they_knew_somebody_are_noted(ada: int, grace: int, client: Client) -> None:
    client.post(f"/people/{grace}/log/", SAID | {"on": "2026-11-12", "knew_someone": "yes"})
    (ask,) = asks.shown(ada)
    assert (ask.history[0].on.isoformat(), ask.history[0].knew_someone) == ("2026-11-12", True)
    assert client.post(f"/people/{grace}/log/", SAID | {"on": "2026-12-24"}).status_code == 422


@pytest.mark.parametrize(
    "change",
    [
        {"outcome": ""},
        {"outcome": "married"},
        {"channel": "pigeon"},
        {"purpose": "gossip"},
        {"note": "x" * 2001},
        {"on": "soon"},
    ],
)
def test_what_cannot_be_read_is_refused_in_words_and_nothing_is_noted(
    change: dict[str, str], ada: int, grace: int, client: Client
) -> None:
    answer = client.post(f"/people/{grace}/log/", SAID | change)
    assert answer.status_code == 422
    assert "Nothing was noted." in answer.text
    assert asks.shown(ada) == ()


@pytest.mark.parametrize("number", ["0", "999999999999999999"])
def test_nobody_has_a_number_that_was_never_given(number: str, client: Client) -> None:
    assert client.post(f"/people/{number}/log/", SAID).status_code == 404


def test_a_note_with_a_protected_trait_is_handed_back_with_the_reason(ada: int, grace: int, client: Client) -> None:
    answer = client.post(f"/people/{grace}/log/", SAID | {"note": "Thursday. She is pregnant."})
    page = Reader(answer.text)
    assert answer.status_code == 422
    assert "“pregnant”" in page.text
    assert "Thursday. She is pregnant." in answer.text
    assert {"email", "advice", "agreed"} <= set(page.values("input", "value"))
    assert f"/people/{grace}/log/" in page.values("form", "action")
    assert asks.shown(ada) == ()


def test_a_note_that_is_kept_though_it_tells_too_much_comes_with_a_thought(grace: int, client: Client) -> None:
    answer = client.post(f"/people/{grace}/log/", SAID | {"note": "Home address 12 Elm Road"}, follow=True)
    assert "A thought on the note" in answer.text


NAMED = SAID | {"outcome": "talked", "named": "Luis Ortega", "named_at": "Pier Nine", "permission": "yes"}


def test_whom_they_named_is_noted_in_the_same_step(ada: int, grace: int, client: Client) -> None:
    page = client.post(f"/people/{grace}/log/", NAMED, follow=True)
    assert "whom they named is written down" in page.text
    (referral,) = Referral.objects.filter(owner_id=ada)
    assert (referral.referrer_id, referral.person.name) == (grace, "Luis Ortega")
    assert referral.on == world.TODAY
    assert Consent.objects.filter(owner_id=ada, giver_id=grace, person_id=referral.person_id).exists()
    (ask,) = asks.shown(ada, person_id=grace)
    assert ask.history[0].knew_someone is True


def test_one_press_takes_back_what_came_of_it_and_whom_they_named(ada: int, grace: int, client: Client) -> None:
    undo(client, client.post(f"/people/{grace}/log/", NAMED, follow=True))
    assert asks.shown(ada) == ()
    assert [person.name for person in Person.objects.filter(owner_id=ada)] == ["Grace Hopper"]


def test_a_name_without_permission_is_one_that_still_has_to_be_asked_for(ada: int, grace: int, client: Client) -> None:
    client.post(f"/people/{grace}/log/", SAID | {"named": "Luis Ortega", "permission": ""})
    assert [one.may_use_name for one in Referral.objects.filter(owner_id=ada)] == ["ask"]


@pytest.mark.parametrize("change", [{"named": "x" * 201}, {"permission": "perhaps"}])
def test_a_name_that_cannot_be_read_leaves_nothing_half_noted(
    change: dict[str, str], ada: int, grace: int, client: Client
) -> None:
    assert client.post(f"/people/{grace}/log/", NAMED | change).status_code == 422
    assert asks.shown(ada) == ()
    assert not Referral.objects.exists()


def test_the_questions_that_a_talk_answered_are_ticked_and_leave_the_list(ada: int, grace: int, client: Client) -> None:
    asked = ("Is a license a must?", "Who hires at night?")
    profile.save(ada, seeker=replace(queries.seeker(ada), questions=asked))
    ticks = [one for one in Reader(client.get("/").text).values("input", "value") if one in asked]
    assert ticks == list(asked)
    client.post(f"/people/{grace}/log/", SAID | {"answered": list(asked)})
    assert queries.seeker(ada).questions == ()
    assert "They answered a question of yours" not in client.get("/").text


def test_a_note_that_is_changed_first_loses_none_of_the_ticks(ada: int, grace: int, client: Client) -> None:
    asked = ["Is a license a must?", "Who hires at night?"]
    page = client.post(f"/people/{grace}/log/", SAID | {"note": "She is pregnant.", "answered": asked})
    assert page.status_code == 422
    assert [one for one in Reader(page.text).values("input", "value") if one in asked] == asked
