import json
from pathlib import Path

import pytest
from tests.cli.console import answer, run

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def rosa() -> None:
    answer("add", "Rosa Diaz", "--phone", "+1 503 555 0142", "--relationship", "known", "--how-met", "the gym")


def test_logging_prints_the_ask() -> None:
    ask = answer(
        "log", "Rosa", "--channel", "phone", "--outcome", "talked", "--note", "May is busy", "--knew-someone", "yes"
    )
    assert (ask["channel"], ask["purpose"], ask["outcome"], ask["relationship"]) == (
        "phone",
        "openings",
        "talked",
        "known",
    )
    assert ask["history"] == [
        {"outcome": "talked", "on": "2026-11-16", "note": "May is busy", "knew_someone": True, "answered": []}
    ]


def test_what_came_of_it_joins_the_ask_it_answers() -> None:
    first = answer("log", "Rosa", "--channel", "email", "--outcome", "sent", "--on", "2026-11-10")
    second = answer("log", "Rosa", "--channel", "phone", "--outcome", "agreed")
    assert second["id"] == first["id"]
    assert [entry["outcome"] for entry in second["history"]] == ["sent", "agreed"]


def test_the_last_entry_is_taken_back_and_only_the_last() -> None:
    answer("log", "Rosa", "--channel", "email", "--outcome", "sent", "--on", "2026-11-10")
    answer("log", "Rosa", "--channel", "email", "--outcome", "agreed")
    assert answer("log", "--undo")["outcome"] == "agreed"
    assert [ask["outcome"] for ask in answer("person", "Rosa")["asks"]] == ["sent"]
    answer("log", "--undo")
    assert answer("person", "Rosa")["asks"] == []
    assert run("log", "--undo").exit_code == 3


def test_nothing_is_logged_before_it_happens() -> None:
    assert run("log", "Rosa", "--channel", "phone", "--outcome", "talked", "--on", "2026-11-17").exit_code == 3


def test_wrong_usage_ends_with_2() -> None:
    for arguments in (["Rosa"], ["Rosa", "--channel", "phone"], [], ["Rosa", "--undo"]):
        assert run("log", *arguments).exit_code == 2
    assert run("log", "Rosa", "--channel", "pigeon", "--outcome", "sent").exit_code == 2
    assert run("log", "Rosa", "--channel", "phone", "--outcome", "sent", "--on", "31.2.2026").exit_code == 2


def test_thanks_are_due_after_a_talk_until_they_are_given() -> None:
    assert answer("due", code=1) == []
    answer("log", "Rosa", "--channel", "phone", "--outcome", "talked", "--on", "2026-11-13")
    (due,) = answer("due")
    assert (due["what"], due["name"], due["due_on"], due["overdue"], due["rule"]) == (
        "thanks",
        "Rosa Diaz",
        "2026-11-14",
        True,
        "CAD-07",
    )
    answer("log", "Rosa", "--channel", "text", "--outcome", "sent", "--purpose", "thanks")
    assert answer("due", code=1) == []
    assert run("due").exit_code == 1


def test_due_says_in_words_what_to_do() -> None:
    answer("log", "Rosa", "--channel", "phone", "--outcome", "talked")
    assert "Thank Rosa Diaz" in run("due").stdout


def test_a_day_of_another_age_ends_with_2() -> None:
    assert run("log", "Rosa", "--channel", "phone", "--outcome", "sent", "--on", "1989-12-31").exit_code == 2


def test_people_are_told_the_channel_in_words() -> None:
    told = run("log", "Rosa", "--channel", "linkedin-note", "--outcome", "sent").stdout
    assert "LinkedIn" in told
    assert "linkedin-note" not in told
    assert "LinkedIn" in run("person", "Rosa").stdout
    assert "(by phone," in run("say", "Rosa", "--channel", "phone", "--purpose", "thanks").stdout


def test_a_note_with_a_protected_trait_is_refused_and_nothing_is_noted() -> None:
    said = ("--channel", "phone", "--outcome", "talked", "--note", "She is pregnant.")
    lines = (
        run("edit", "Rosa", "--how-met", "while she was pregnant"),
        run("edit", "Rosa", "--occupation", "retired, divorced"),
        run("edit", "Rosa", "--employer", "Acme", "--role", "pensioner"),
    )
    for refused in (run("log", "Rosa", *said), run("edit", "Rosa", "--note", "Devout Catholic."), *lines):
        assert refused.exit_code == 4
        assert "PRV-01" in refused.stderr
    assert answer("person", "Rosa")["asks"] == []
    assert "thought" in run("edit", "Rosa", "--note", "Home address 12 Elm Road").stderr


def test_a_question_that_a_talk_answered_is_crossed_out_until_the_entry_is_taken_back(tmp_path: Path) -> None:
    asked = ["Is a license a must?", "Who hires at night?"]
    resume = tmp_path / "resume.json"
    resume.write_text(json.dumps({"wellmet": {"questions": asked}}))
    answer("profile", "set", "--from", str(resume))
    ask = answer("log", "Rosa", "--channel", "phone", "--outcome", "talked", "--answered", "a license")
    assert ask["history"][0]["answered"] == ["Is a license a must?"]
    assert answer("profile", "show")["wellmet"]["questions"] == ["Who hires at night?"]
    answer("log", "--undo")
    assert answer("profile", "show")["wellmet"]["questions"] == ["Who hires at night?", "Is a license a must?"]


def test_words_of_no_question_are_told_and_nothing_is_noted() -> None:
    done = run("log", "Rosa", "--channel", "phone", "--outcome", "talked", "--answered", "Saturdays")
    assert (done.exit_code, "No open question has “Saturdays”." in done.stderr) == (3, True)
    assert answer("person", "Rosa")["asks"] == []
