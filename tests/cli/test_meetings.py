import pytest
from tests.cli.console import answer, run

pytestmark = pytest.mark.django_db


def test_one_sentence_writes_down_somebody_and_whom_they_named() -> None:
    rosa = answer("met", "Met Rosa at the gym, she teaches, said to call her cousin at Acme")
    assert (rosa["name"], rosa["how_met"], rosa["occupation"]) == ("Rosa", "at the gym", "teaches")
    assert [one["name"] for one in answer("people")] == ["Rosa", "Rosa’s cousin"]


def test_a_sentence_without_a_name_writes_nothing_down() -> None:
    result = run("met", "at the gym")
    assert result.exit_code == 3
    assert "No name" in result.stderr
    assert answer("people", code=1) == []


def test_somebody_of_that_name_is_told_of() -> None:
    answer("add", "Rosa")
    assert "already" in run("met", "Met Rosa at the gym").stderr
