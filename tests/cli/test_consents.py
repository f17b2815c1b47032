"""Saying it and asking leave, in a terminal."""

import pytest
from tests.cli.console import answer, profile, run

pytestmark = pytest.mark.django_db


def named(tmp_path: object) -> None:
    answer("profile", "set", "--from", str(profile(tmp_path)))  # type: ignore[arg-type]
    answer("add", "Rosa Diaz", "--email", "rosa@example.org", "--relationship", "known")
    answer("refer", "Rosa Diaz", "Tom Okafor", "--email", "tom@harbor.example")


def test_leave_is_listed_noted_and_taken_back(tmp_path: object) -> None:
    assert run("consents").exit_code == 1
    named(tmp_path)
    (one,) = answer("consents")
    assert (one["giver_name"], one["person_name"], one["answer"]) == ("Rosa Diaz", "Tom Okafor", "ask")
    assert answer("consent", "Rosa Diaz", "Tom Okafor", "--answer", "yes")["until"] == "2027-05-15"
    assert "may be named until" in run("consents").stdout
    assert "Rosa Diaz" in answer("say", "Tom Okafor", "--channel", "email")["body"]
    assert "would rather not" in run("consent", "Rosa Diaz", "Tom Okafor", "--answer", "no").stdout
    assert "Rosa" not in answer("say", "Tom Okafor", "--channel", "email")["body"]
    assert run("consent", "Tom Okafor", "Rosa Diaz", "--answer", "yes").exit_code == 3


def test_leave_is_asked_for_with_a_draft_of_its_own(tmp_path: object) -> None:
    named(tmp_path)
    said = answer("say", "Rosa Diaz", "--channel", "text", "--about", "Tom Okafor")
    assert "Tom Okafor" in said["body"] and said["purpose"] == "referral"
    assert run("say", "Tom Okafor", "--channel", "email", "--about", "Rosa Diaz").exit_code == 3


def test_a_draft_tells_what_it_stands_on_and_what_to_have_ready(tmp_path: object) -> None:
    named(tmp_path)
    said = answer("say", "Tom Okafor", "--channel", "phone", "--voice", "formal")
    kinds = {fact["kind"] for sentence in said["facts"] for fact in sentence["facts"]}
    assert {"name", "greeted", "sought"} <= kinds
    assert {"reception", "voicemail", "no-time"} <= said["asides"].keys()
    assert said["ways"] and said["ladder"]["of"] == 6
    shown = run("say", "Tom Okafor", "--channel", "phone").stdout
    assert "If reception answers:" in shown and "Ways, the best first:" in shown and "You are on step" in shown


def test_a_reply_and_what_was_learned_are_said(tmp_path: object) -> None:
    named(tmp_path)
    assert " at " in answer("say", "Rosa Diaz", "--channel", "email", "--reply", "yes")["body"]
    thanks = answer("say", "Rosa Diaz", "--channel", "email", "--purpose", "thanks", "--learned", "they hire in May")
    assert "they hire in May" in thanks["body"]
    no = answer("say", "Rosa Diaz", "--channel", "email", "--reply", "no")
    assert no["purpose"] == "thanks"
    assert no["body"] != thanks["body"]
    assert "?" not in no["body"]
