import importlib.util
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from wellmet.core import planning
from wellmet.core.people import Channel, Relationship, Seeker
from wellmet.core.planning import Candidate, Scene, bench, scoring
from wellmet.core.planning.appraisals import Appraisal


def member(*facts: str, via: str | None = None, circle: float = 10, asked: bool | None = None) -> dict[str, Any]:
    named_by = [via] if via else []
    depth = 2 if via else 1
    known = {"facts": list(facts), "circle": circle, "via": via, "depth": depth, "named_by": named_by}
    return {**known, "asked": asked is not None, "answered": asked}


def state(**people: dict[str, Any]) -> dict[str, Any]:
    return {
        "target": {"group": "employer:5", "insiders": [["field:1", "school:2"], ["school:2"]]},
        "people": people,
        "talks": [{"with": name, "named": []} for name, person in people.items() if person["answered"]],
        "answer_rates": {"known": 0.75, "referred": 0.6},
    }


def test_people_like_the_insiders_come_first_and_nobody_is_asked_twice() -> None:
    told = state(
        a=member("school:9"),
        b=member("school:2"),
        c=member("employer:5", via="d"),
        d=member("school:9", asked=True),
        e=member("school:9", asked=False),
        f=member("school:9", circle=20),
    )
    assert bench.order(told)[0] in {"b", "c"}
    assert sorted(bench.order(told)) == ["a", "b", "c", "f"]
    assert bench.order(told)[-2:] == ["f", "a"]


def test_facts_count_as_shared_and_never_by_their_value() -> None:
    told = state(a=member("school:9"), b=member("school:2"), c=member("field:1", "x:3"))
    renamed = {"employer:5": "employer:77", "school:2": "q", "school:9": "z", "field:1": "school:2", "x:3": "field:1"}

    def rename(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: rename(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [rename(inner) for inner in value]
        return renamed.get(value, value) if isinstance(value, str) else value

    assert bench.order(told) == bench.order(rename(told))


def test_without_any_known_insider_the_group_itself_still_leads() -> None:
    told = state(a=member("school:9", circle=90), b=member("employer:5"))
    told["target"]["insiders"] = []
    assert bench.order(told) == ["b", "a"]


def test_the_bench_and_the_plan_are_moved_by_the_same_scoring(monkeypatch: pytest.MonkeyPatch) -> None:
    told = state(a=member("school:9"), b=member("school:2"))
    people = tuple(
        Candidate(id, Relationship.KNOWN, frozenset({Channel.EMAIL}), percentile=percentile)
        for id, percentile in ((1, 10.0), (2, 90.0))
    )
    scene = Scene(Seeker(), people, (), (), (1,), bench.NOW)
    before = bench.order(told), [suggestion.person_id for suggestion in planning.plan(scene).suggestions]
    straight = scoring.worth

    def reversed_worth(appraisal: Appraisal) -> float:
        return -straight(appraisal)

    monkeypatch.setattr(scoring, "worth", reversed_worth)
    after = bench.order(told), [suggestion.person_id for suggestion in planning.plan(scene).suggestions]
    assert before == (["b", "a"], [2, 1])
    assert after == (["a", "b"], [1, 2])


@pytest.fixture
def simulation() -> Any:
    data = os.environ.get("WELLMET_TEST_DATA")
    script = Path(data or ".").parent / "bench" / "reach_sim.py"
    if not data or not script.exists():
        pytest.skip("WELLMET_TEST_DATA is not set, or the simulation does not stand beside it")
    spec = importlib.util.spec_from_file_location("reach_sim", script)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["reach_sim"] = module
    spec.loader.exec_module(module)
    return module


def test_the_planner_needs_fewer_asks_than_going_to_the_closest(simulation: Any) -> None:
    # the network with employers, schools and places is the one that is like a search; `make bench` plays them all
    (folder,) = (Path(os.environ["WELLMET_TEST_DATA"]) / "networks").glob("egofb-*")
    ours = closest = 0
    for case in simulation.cases(simulation.World(folder, 1), 25, 1):
        ours += simulation.search(case, bench.order)[0]
        closest += simulation.search(case, simulation.baseline("closest", case))[0]
    assert ours < closest
