import pytest
from tests import world
from tests.cli.console import answer, run

from wellmet.actions import owners

pytestmark = pytest.mark.django_db


@pytest.fixture
def twice() -> tuple[int, int]:
    owner_id = owners.ensure_local()
    mail = ("anna.b@x.example",)
    one = world.person(owner_id, "Anna Bergqvist", emails=mail)
    return one, world.person(owner_id, "Anna Lindqvist", emails=mail)


def test_a_pair_is_shown_merged_and_taken_apart(twice: tuple[int, int]) -> None:
    one, other = twice
    (pair,) = answer("duplicates")["pairs"]
    assert (pair["a"], pair["b"], pair["verdict"]) == (one, other, "maybe")
    assert "the same e-mail address" in pair["reasons"] and 0 < pair["score"] < 1
    assert "Anna Lindqvist" in run("duplicates").output
    assert answer("merge", str(one), str(other)) == {"person": one, "other": other, "merged": True}
    assert [person["id"] for person in answer("people")] == [one]
    assert "Nobody seems to be here twice" in run("duplicates").output
    assert answer("unmerge", str(one))["other"] == other
    assert answer("duplicates", code=1) == {"pairs": []}  # they were said to be two
    assert "takes them apart" in run("merge", str(one), str(other)).output
    assert "two again" in run("unmerge", str(one)).output
    assert run("unmerge", str(one)).exit_code == 3


def test_two_who_are_two_are_not_asked_about_again(twice: tuple[int, int]) -> None:
    one, other = map(str, twice)
    assert answer("merge", one, other, "--apart")["merged"] is False
    assert "nobody will ask again" in run("merge", one, other, "--apart").output
    assert answer("duplicates", code=1) == {"pairs": []}


def test_others_of_whom_the_same_was_found_are_decided_alike(twice: tuple[int, int]) -> None:
    owner_id = owners.ensure_local()
    mail = ("bertil.b@x.example",)
    more = [world.person(owner_id, f"Bertil {family}", emails=mail) for family in ("Bergqvist", "Lindqvist")]
    one, other = map(str, twice)
    assert run("merge", one, other, "--alike").exit_code == 3  # nobody has looked yet
    assert len(answer("duplicates")["pairs"]) == 2
    assert answer("merge", one, other, "--alike") == {
        "person": twice[0],
        "other": twice[1],
        "merged": True,
        "alike": [more],
    }
    assert len(answer("people")) == 2
    assert "Decided alike: no other pair." in run("merge", *map(str, chain_of(owner_id)), "--alike", "--apart").stderr


def chain_of(owner_id: int) -> list[int]:
    """A pair that alone is asked about."""
    found = [world.person(owner_id, f"Cecilia {family}", emails=("c@x.example",)) for family in ("Berg", "Lind")]
    run("duplicates")
    return found


def test_what_is_held_on_somebody_is_told(twice: tuple[int, int]) -> None:
    held = answer("about", str(twice[0]))
    assert [source["format"] for source in held["sources"]] == ["hand"]
    assert "anna.b@x.example" in run("about", str(twice[0])).output


def test_who_is_removed_waits_in_the_bin(twice: tuple[int, int]) -> None:
    one, other = twice
    assert run("bin").exit_code == 1
    number = answer("remove", str(one))["bin"]
    assert [waiting["name"] for waiting in answer("bin")["bin"]] == ["Anna Bergqvist"]
    assert "Anna Bergqvist" in run("bin").output
    assert answer("bin", "--restore", str(number)) == {"person": one}
    assert "bin --restore" in run("remove", str(other)).output
    gone = answer("bin", "--forget", str(answer("bin")["bin"][0]["id"]))
    assert (gone["erased"]["person"], gone["backups_unreadable"], gone["imports_let_go"]) == (1, [], 0)
    assert [person["id"] for person in answer("people")] == [one]
