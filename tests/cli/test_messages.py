from pathlib import Path

import pytest
from tests.cli.console import answer, profile, run

CHECK = (
    "check",
    "--channel",
    "email",
    "--relationship",
    "stranger",
    "--purpose",
    "advice",
    "--subject",
    "Fifteen minutes?",
)


def test_a_job_request_dressed_as_advice_is_blocked_and_shown_where() -> None:
    text = "Hello Grace, could I ask you some advice? Are you hiring at the moment?"
    found = answer(*CHECK, input=text, code=4)
    blocks = [finding for finding in found["findings"] if finding["severity"] == "block"]
    assert {finding["rule"] for finding in blocks} == {"HON-01"}
    assert "Are you hiring" in text[blocks[0]["start"] : blocks[0]["end"]]
    assert {"rule", "severity", "start", "end", "message", "advice"} <= blocks[0].keys()
    assert found["words"] == 14


def test_a_finding_quotes_the_words_it_is_about_and_none_where_it_is_about_all() -> None:
    told = run(
        *CHECK, input="Hello Grace, could I ask you some advice? Are you\nhiring at the moment?"
    ).stdout.splitlines()
    assert any(line.startswith("block HON-01 “Are you hiring”: ") for line in told)
    assert any(line.startswith("warn ASK-06: ") for line in told)


def test_an_error_without_a_block_ends_with_1() -> None:
    found = answer(*CHECK[:-2], input="Could I ask you a question about your work?", code=1)
    assert "FMT-02" in {finding["rule"] for finding in found["findings"]}


def test_words_that_need_no_mending_end_with_0() -> None:
    text = """Hello Grace,

I am Ada Byron, and I have led shifts in food warehouses for five years. I read about your work at Harbor Logistics and
would like to learn what larger sites look for. Could I ask you a few questions for fifteen minutes, by phone or
wherever suits you, at a time that is convenient for you? If it is a bad moment, I quite understand.

Ada Byron"""
    result = run(*CHECK, input=text)
    assert result.exit_code == 0, result.stdout


@pytest.mark.django_db
def test_a_draft_comes_with_its_length_and_its_check(tmp_path: Path) -> None:
    answer("profile", "set", "--from", str(profile(tmp_path)))
    answer("add", "Rosa Diaz", "--phone", "+1 503 555 0142", "--relationship", "known")
    said = answer("say", "Rosa Diaz", "--channel", "phone")
    assert {"subject", "body", "words", "characters", "seconds", "findings"} <= said.keys()
    assert said["channel"] == "phone"
    assert "Rosa" in said["body"]
    assert "Ada Byron" in said["body"]
    assert said["seconds"] <= 30


@pytest.mark.django_db
def test_a_referrers_name_is_used_only_with_permission(tmp_path: Path) -> None:
    answer("profile", "set", "--from", str(profile(tmp_path)))
    answer("add", "Rosa Diaz")
    refer = ("refer", "Rosa Diaz", "Tom Okafor", "--employer", "Harbor Logistics", "--email", "tom@harbor.example")
    answer(*refer, "--may-use-name", "yes")
    assert "Rosa Diaz" in answer("say", "Tom Okafor", "--channel", "email")["body"]
    answer(*refer, "--may-use-name", "no")
    silent = answer("say", "Tom Okafor", "--channel", "email")
    assert "Rosa" not in silent["body"] + silent["subject"]


@pytest.mark.django_db
def test_own_words_are_held_against_what_is_known(tmp_path: Path) -> None:
    answer("profile", "set", "--from", str(profile(tmp_path)))
    answer("add", "Rosa Diaz")
    answer("add", "Grace Hopper", "--employer", "Harbor Logistics")
    text = "Dear Grace, Rosa Diaz suggested that I write. Could we talk for 15 minutes when it suits you? Ada Byron"
    found = answer(*CHECK, "--to", "Grace Hopper", input=text, code=4)
    (named,) = [finding for finding in found["findings"] if finding["rule"] == "REF-01"]
    assert text[named["start"] : named["end"]] == "Rosa Diaz"


@pytest.mark.django_db
def test_a_referrer_who_did_not_name_them_is_refused(tmp_path: Path) -> None:
    answer("add", "Rosa Diaz")
    answer("add", "Grace Hopper", "--email", "grace@harbor.example")
    assert run("say", "Grace Hopper", "--referrer", "Rosa Diaz").exit_code == 4


@pytest.mark.django_db
def test_somebody_out_of_reach_needs_a_channel() -> None:
    answer("add", "Petter Lind", "--relationship", "stranger")
    assert run("say", "Petter Lind").exit_code == 3
    assert run("say", "Petter Lind", "--channel", "letter").exit_code in {0, 1}


@pytest.mark.django_db
def test_a_no_may_be_answered_once_with_thanks() -> None:
    answer("add", "Rosa Diaz", "--email", "rosa@example.org")
    answer("log", "Rosa Diaz", "--channel", "email", "--outcome", "declined")
    assert run("say", "Rosa Diaz", "--purpose", "advice").exit_code == 4
    assert run("say", "Rosa Diaz", "--channel", "email", "--purpose", "thanks").exit_code in {0, 1}
    answer("log", "Rosa Diaz", "--channel", "email", "--outcome", "sent", "--purpose", "thanks")
    assert run("say", "Rosa Diaz", "--channel", "email", "--purpose", "thanks").exit_code == 4


@pytest.mark.django_db
def test_what_is_drafted_follows_from_what_happened(tmp_path: Path) -> None:
    answer("profile", "set", "--from", str(profile(tmp_path)))
    answer("add", "Rosa Diaz", "--email", "rosa@example.org", "--relationship", "known")
    assert answer("say", "Rosa Diaz")["purpose"] == "openings"
    answer("log", "Rosa Diaz", "--channel", "email", "--outcome", "sent", "--on", "2026-11-02")
    reminder = answer("say", "Rosa Diaz", "--channel", "email")
    assert reminder["purpose"] == "follow-up"
    assert "advice" not in reminder["body"]
    answer("log", "Rosa Diaz", "--channel", "email", "--outcome", "talked")
    assert answer("say", "Rosa Diaz", "--channel", "email")["purpose"] == "thanks"


@pytest.mark.django_db
def test_a_referrer_of_one_word_is_named_too(tmp_path: Path) -> None:
    answer("profile", "set", "--from", str(profile(tmp_path)))
    answer("add", "Zenobia")
    answer("refer", "Zenobia", "Tom Okafor", "--email", "tom@harbor.example", "--may-use-name", "yes")
    assert "Zenobia" in answer("say", "Tom Okafor", "--channel", "email")["body"]


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["Rosa Diaz-Moreno", "Rosa Diaz, PhD", "Rosa Díaz"])
def test_a_name_without_permission_is_found_however_it_is_written(tmp_path: Path, name: str) -> None:
    answer("profile", "set", "--from", str(profile(tmp_path)))
    answer("add", name)
    answer("add", "Grace Hopper")
    text = f"Dear Grace, {name} suggested that I write. Could we talk for 15 minutes when it suits you? Ada Byron"
    found = answer(*CHECK, "--to", "Grace Hopper", input=text, code=4)
    assert "REF-01" in {finding["rule"] for finding in found["findings"]}
