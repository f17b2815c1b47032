import pytest
from tests import world
from tests.cli.console import answer, run

from wellmet.actions import owners

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada() -> int:
    owner_id = owners.ensure_local()
    for name, firm in (("Rosa Diaz", "Siemens"), ("Ana Rey", "Siemens"), ("Tom Oak", "Siemens Healthineers")):
        world.person(owner_id, name, employer=firm)
    return owner_id


def test_employers_are_listed_with_the_names_that_mean_them(ada: int) -> None:
    assert [(one["name"], one["people"]) for one in answer("employers", "list")] == [
        ("Siemens", 2),
        ("Siemens Healthineers", 1),
    ]
    run("employers", "merge", "Siemens", "Siemens Healthineers")
    (listed,) = answer("employers", "list", "healthineers")
    assert (listed["name"], listed["people"], listed["also"]) == ("Siemens", 3, ["Siemens Healthineers"])
    assert "Healthineers" in run("employers", "list").output
    assert run("employers", "list", "nowhere").exit_code == 1


def test_a_pair_is_shown_merged_and_taken_apart(ada: int) -> None:
    (pair,) = answer("employers", "duplicates")["pairs"]
    assert (pair["names"], pair["verdict"]) == (["Siemens", "Siemens Healthineers"], "maybe")
    assert pair["reasons"] == ["the same beginning, one of them going on"]
    assert "Siemens Healthineers" in run("employers", "duplicates").output
    merged = answer("employers", "merge", "Siemens", "Siemens Healthineers")
    assert (merged["employer"], merged["other"], merged["merged"]) == (pair["a"], pair["b"], True)
    assert "twice" in run("employers", "duplicates").output
    assert answer("employers", "unmerge", "siemens  HEALTHINEERS")["other"] == pair["b"]
    assert answer("employers", "duplicates", code=1) == {"pairs": []}  # they were said to be two
    assert "takes them apart" in run("employers", "merge", str(pair["a"]), str(pair["b"])).output
    assert "two again" in run("employers", "unmerge", str(pair["b"])).output
    assert run("employers", "unmerge", str(pair["b"])).exit_code == 3


def test_two_that_are_two_are_not_asked_about_again(ada: int) -> None:
    assert answer("employers", "merge", "Siemens", "Siemens Healthineers", "--apart")["merged"] is False
    assert "nobody will ask again" in run("employers", "merge", "Siemens", "Siemens Healthineers", "--apart").output
    assert answer("employers", "duplicates", code=1) == {"pairs": []}


def test_others_of_which_the_same_was_found_are_decided_alike(ada: int) -> None:
    for name, firm in (("Eva Lind", "Contoso"), ("Ola Berg", "Contoso Bank")):
        world.person(ada, name, employer=firm)
    assert run("employers", "merge", "Siemens", "Siemens Healthineers", "--alike").exit_code == 3  # nobody looked yet
    one, other = answer("employers", "duplicates")["pairs"]
    decided = answer("employers", "merge", str(one["a"]), str(one["b"]), "--apart", "--alike")
    assert decided["alike"] == [[other["a"], other["b"]]]
    assert answer("employers", "duplicates", code=1) == {"pairs": []}


def test_a_name_that_fits_none_or_several_is_told(ada: int) -> None:
    assert "No employer is called" in run("employers", "merge", "Nowhere", "Siemens").output
    assert "No employer is called" in run("employers", "unmerge", "Nowhere").output
    told = run("employers", "merge", "Siem", "Siemens")
    assert told.exit_code == 3 and "Several employers fit" in told.output
