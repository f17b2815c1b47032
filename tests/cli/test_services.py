import pytest
from tests import world
from tests.cli.console import answer, run

from wellmet.actions import owners

pytestmark = pytest.mark.django_db


def test_services_are_listed_set_aside_and_taken_back() -> None:
    owner_id = owners.ensure_local()
    taxi, tom = (world.person(owner_id, name) for name in ("AA Taxi", "Tom Pizza"))
    world.person(owner_id, "Rosa Diaz")
    assert [(one["id"], one["is_sure"]) for one in answer("services")["seeming"]] == [(taxi, True), (tom, False)]
    assert "its name says “taxi”" in run("services").output
    assert answer("services", "--sure") == {"changed": [taxi], "are_people": False}
    assert [one["name"] for one in answer("people")] == ["Rosa Diaz", "Tom Pizza"]
    assert answer("services", "Tom Pizza")["changed"] == [tom]
    assert len(answer("services", code=1)["set_aside"]) == 2
    assert answer("services", "--back", "AA Taxi") == {"changed": [taxi], "are_people": True}
    assert "1 set aside" in run("services", str(taxi)).output
    assert run("services", "--back").exit_code == 2
