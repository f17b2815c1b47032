from pathlib import Path

import pytest
from tests import world
from tests.cli.console import answer, profile, run

from wellmet.actions import owners
from wellmet.actions.profile import set_found_work

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def ada(tmp_path: Path) -> None:
    answer("profile", "set", "--from", str(profile(tmp_path)))


def names(*arguments: str, now: str = "2026-11-16T10:00+00:00") -> list[str]:
    return [one["name"] for one in answer("next", *arguments, now=now)["suggestions"]]


def test_an_empty_list_is_a_no_and_says_how_to_begin() -> None:
    assert answer("next", code=1)["suggestions"] == []
    result = run("next")
    assert result.exit_code == 1
    assert "list" in result.stdout


def test_a_name_without_its_quotes_is_told_of_them() -> None:
    result = run("person", "Rosa", "Diaz")
    assert result.exit_code == 2
    assert result.stderr.count("between quotes") == 1


def test_after_work_is_found_nobody_is_said_to_be_resting() -> None:
    run("add", "Rosa Diaz", "--phone", "+1 503 555 0101", "--relationship", "known")
    set_found_work(owners.ensure_local(), on=world.TODAY)
    said = run("next").stdout
    assert "You have found work" in said
    assert "leads on to" not in said


def test_a_suggestion_has_everything_that_was_promised() -> None:
    answer(
        "add",
        "Grace Hopper",
        "--employer",
        "Harbor Logistics",
        "--email",
        "grace@harbor.example",
        "--relationship",
        "known",
    )
    (one,) = answer("next")["suggestions"]
    assert {
        "person",
        "name",
        "score",
        "reasons",
        "against",
        "channel",
        "purpose",
        "when",
        "employer",
        "via",
    } <= one.keys()
    assert (one["channel"], one["employer"], one["via"]) == ("in-person", "Harbor Logistics", None)
    assert one["reasons"]
    assert one["against"]
    assert one["when"]["from"] < one["when"]["to"]


def test_a_referral_changes_the_plan_and_says_why() -> None:
    answer("add", "Rosa Diaz", "--phone", "+1 503 555 0142", "--occupation", "teaches at Lincoln High")
    answer("add", "Imam Yusuf Demir", "--occupation", "imam", "--relationship", "known", "--how-met", "supper")
    before = names()
    answer("log", "Rosa Diaz", "--channel", "phone", "--outcome", "talked", "--note", "knows Tom")
    answer("refer", "Rosa Diaz", "Tom Okafor", "--employer", "Harbor Logistics", "--may-use-name", "yes")
    plan = answer("next")
    after = [one["name"] for one in plan["suggestions"]]
    assert before != after
    assert after[0] == "Tom Okafor"
    assert "Rosa Diaz" not in after
    assert any("Rosa Diaz" in reason for reason in plan["suggestions"][0]["reasons"])
    assert plan["suggestions"][0]["via"] == "Rosa Diaz"


def test_no_means_no() -> None:
    answer("add", "Rosa Diaz", "--phone", "+1 503 555 0142")
    answer("add", "Warren Pike", "--phone", "+1 503 555 0143")
    answer("log", "Warren Pike", "--channel", "phone", "--outcome", "opted-out")
    assert names() == ["Rosa Diaz"]
    assert names(now="2031-01-06T10:00+00:00") == ["Rosa Diaz"]
    assert run("say", "Warren Pike", "--channel", "phone").exit_code == 4
    assert "CAD-03" in run("say", "Warren Pike").stderr


def test_a_person_marked_not_to_be_contacted_is_left_alone() -> None:
    answer("add", "Rosa Diaz", "--phone", "+1 503 555 0142")
    answer("edit", "Rosa Diaz", "--do-not-contact")
    assert answer("next", code=1)["suggestions"] == []
    assert run("say", "Rosa Diaz").exit_code == 4


def test_a_plan_can_be_narrowed_to_an_employer_a_channel_and_a_number() -> None:
    answer(
        "add",
        "Grace Hopper",
        "--employer",
        "Harbor Logistics",
        "--email",
        "g@harbor.example",
        "--phone",
        "+1 503 555 0144",
    )
    answer("add", "Rosa Diaz", "--phone", "+1 503 555 0142")
    assert len(names("--count", "1")) == 1
    assert {one["channel"] for one in answer("next", "--channel", "phone")["suggestions"]} == {"phone"}
    assert names("--employer", "harbor")[0] == "Grace Hopper"
    assert run("next", "--employer", "Nowhere").exit_code == 3


def test_the_same_data_and_clock_give_the_same_answer() -> None:
    for number in range(12):
        answer("add", f"Person{number} Lind", "--phone", f"+1 503 555 01{number:02d}", "--relationship", "dormant")
    assert answer("next") == answer("next")


def test_quiet_hours_shape_the_time_and_remove_nobody() -> None:
    answer("add", "Rosa Diaz", "--phone", "+1 503 555 0142", "--occupation", "teacher")
    (night,) = answer("next", now="2026-11-16T23:30")["suggestions"]
    assert night["name"] == "Rosa Diaz"
    assert "T23" not in night["when"]["from"]


def test_somebody_whom_only_linkedin_reaches_is_asked_there() -> None:
    answer(
        "add",
        "Ines Okafor",
        "--employer",
        "Harbor Logistics",
        "--url",
        "https://www.linkedin.com/in/ines",
        "--relationship",
        "known",
    )
    (one,) = answer("next")["suggestions"]
    assert one["channel"] in {"linkedin-message", "in-person"}
