import pytest
from tests.cli.console import answer, run

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def rosa() -> None:
    answer("add", "Rosa Diaz", "--phone", "+1 503 555 0142", "--relationship", "known", "--how-met", "the gym")


def test_later_leaves_somebody_out_of_next_until_its_day() -> None:
    assert answer("later", "Rosa", "--days", "3")["until"] == "2026-11-19"
    assert run("next").exit_code == 1
    assert answer("next", now="2026-11-19T10:00")["suggestions"][0]["name"] == "Rosa Diaz"


def test_whoever_is_left_out_comes_back_when_that_is_taken_back() -> None:
    left_out = answer("pass", "Rosa", "--because", "leave-out")
    assert (left_out["reason"], left_out["until"]) == ("leave-out", None)
    assert run("next", now="2027-11-16T10:00").exit_code == 1
    assert answer("pass", "--undo", "--id", str(left_out["id"]))["undone"]
    assert answer("next")["suggestions"]
    assert run("later", "--undo").exit_code == 3


def test_it_says_until_when_and_how_to_take_it_back() -> None:
    told = run("later", "Rosa").stdout
    assert "until 2026-11-23" in told
    assert "--undo --id" in told
    assert "until you take it back" in run("pass", "Rosa", "--because", "leave-out").stdout
    assert "Taken back: Rosa Diaz" in run("pass", "--undo").stdout


def test_wrong_usage_ends_with_2() -> None:
    for arguments in (["later"], ["later", "Rosa", "--undo"], ["pass", "Rosa"], ["pass", "Rosa", "--because", "ugly"]):
        assert run(*arguments).exit_code == 2
    assert run("later", "Rosa", "--id", "1").exit_code == 2
    assert run("later", "Rosa", "--days", "0").exit_code == 2
