import pytest
from tests import world
from tests.cli.console import answer, run

from wellmet.actions import owners, profile
from wellmet.core.people import Outcome
from wellmet.queries import people

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada() -> int:
    owner_id = owners.ensure_local()
    profile.save(owner_id, seeker=world.ADA)
    world.person(owner_id, "Rosa Diaz", relationship="close", phones=("+1 503 555 0110",))
    world.person(owner_id, "Grace Hopper", employer="Harbor Logistics", relationship="stranger")
    return owner_id


def test_there_is_no_way_until_somebody_is_said_to_know_somebody(ada: int) -> None:
    assert answer("route", "Harbor Logistics", code=1)["routes"] == []
    assert "Ask those you talk to" in run("route", "Harbor Logistics").output
    tied = answer("tie", "Grace", "Rosa", "--source", "said", "--sure", "80")
    assert (tied["source"], tied["certainty"]) == ("said", 0.8)
    (found,) = answer("route", "Harbor Logistics")["routes"]
    assert found["names"] == ["Rosa Diaz", "Grace Hopper"]
    assert 0 < found["odds"] < 0.5
    assert [step["from"] for step in found["steps"]] == [None, found["people"][0]]
    answer("untie", "Rosa", "Grace")
    assert answer("route", "Grace Hopper", code=1)["routes"] == []


def test_a_way_is_told_step_by_step(ada: int) -> None:
    run("tie", "Grace", "Rosa")
    assert run("route", "Harbor Logistics").output == (
        "1. you → Rosa Diaz → Grace Hopper: about 2 in 10\n"
        "   You ask Rosa Diaz, somebody close: about 9 in 10 say yes.\n"
        "   Rosa Diaz knows Grace Hopper: you say so. "
        "Ask Rosa Diaz for a word with Grace Hopper, and whether you may say who sent you.\n"
    )


def test_a_promising_way_that_is_shut_is_explained(ada: int) -> None:
    run("tie", "Grace", "Rosa")
    world.log(ada, people.resolve(ada, reference="Rosa"), Outcome.DECLINED)
    found = answer("route", "Harbor Logistics", code=1)
    assert [(one["name"], one["rule"]) for one in found["shut"]] == [("Rosa Diaz", "CAD-03")]
    assert "A likelier way is shut: Rosa Diaz said no" in run("route", "Harbor Logistics").output


def test_what_cannot_be_is_said_in_words(ada: int) -> None:
    for arguments in (("route", "Nowhere"), ("tie", "Rosa", "Rosa"), ("untie", "Rosa", "Grace"), ("tie", "Rosa", "X")):
        result = run(*arguments)
        assert result.exit_code == 3, arguments
        assert result.output.startswith("Error: ")


def test_the_net_tells_how_far_talks_carry_and_what_is_owed_along_each_chain(ada: int) -> None:
    rosa = people.resolve(ada, reference="Rosa")
    assert "No talks yet." in run("net").output
    world.log(ada, rosa, Outcome.TALKED)
    answer("refer", "Rosa", "Tom Okafor", "--employer", "Pier Nine", "--may-use-name", "yes")
    told = answer("net")
    assert (told["chain"]["talks"], told["chain"]["names"]) == (1, 1)
    assert told["chain"]["low"] < told["chain"]["reproduction"] < told["chain"]["high"]
    assert told["employers"] == [
        {"employer": "Harbor Logistics", "reached": False, "ways": False},
        {"employer": "Pier Nine", "reached": False, "ways": True},
    ]
    ((chain,), said) = told["chains"], run("net").output
    assert chain["names"] == ["Rosa Diaz", "Tom Okafor"]
    assert [one["what"] for one in chain["owed"]] == ["thanks", "update"]
    assert "you → Rosa Diaz → Tom Okafor" in said
    assert "Thank Rosa Diaz for the talk." in said
