"""What the records have against words: told by check, say and log alike."""

import json

import pytest
from tests.cli.console import answer, run

pytestmark = pytest.mark.django_db

LETTER = "Could I ask how you came to run the night shift? Fifteen minutes by phone, whenever suits you. A no is fine."


@pytest.fixture(autouse=True)
def grace() -> None:
    answer(
        "add", "Grace Hopper", "--email", "grace@harbor.example", "--employer", "Harbor", "--relationship", "stranger"
    )


def check(*, to: str = "Grace", purpose: str = "advice") -> dict[str, str]:
    said = run("check", "--channel", "email", "--relationship", "stranger", "--purpose", purpose, "--subject", "Nights",
               "--to", to, "--json", "-", input=LETTER)  # fmt: skip
    return {found["rule"]: found["severity"] for found in json.loads(said.stdout)["findings"]}


def log(outcome: str, on: str, *, who: str = "Grace", purpose: str = "advice") -> None:
    answer("log", who, "--channel", "email", "--purpose", purpose, "--outcome", outcome, "--on", on)


def test_nobody_is_objected_to_before_anything_happened() -> None:
    assert not {rule for rule in check() if rule.startswith("CAD")}


def test_a_no_holds_for_words_of_ones_own_as_well() -> None:
    log("sent", "2026-11-10")
    log("declined", "2026-11-12")
    assert check()["CAD-03"] == "block"


def test_a_reminder_waits_and_after_the_last_one_there_is_rest() -> None:
    log("sent", "2026-11-12")
    assert check(purpose="follow-up")["CAD-01"] == "block"
    log("sent", "2026-10-01", who="Grace", purpose="follow-up")
    said = run("say", "Grace", "--channel", "email", "--purpose", "follow-up")
    assert said.exit_code == 4
    assert "CAD-0" in said.stdout


def test_a_second_cold_request_at_one_employer_is_early() -> None:
    answer("add", "Bo Li", "--email", "bo@harbor.example", "--employer", "Harbor", "--relationship", "stranger")
    log("sent", "2026-11-16", who="Bo")
    assert check()["CAD-05"] == "error"


def test_thanks_come_before_the_next_request() -> None:
    log("talked", "2026-11-13")
    found = check()
    assert (found["CAD-07"], found["REF-07"]) == ("warn", "error")
    assert "REF-07" not in check(purpose="thanks")


def test_what_speaks_against_an_ask_is_said_when_it_is_logged() -> None:
    log("talked", "2026-11-13")
    said = answer("log", "Grace", "--channel", "email", "--purpose", "advice", "--outcome", "sent")
    assert {"CAD-07", "REF-07"} <= {found["rule"] for found in said["findings"]}
