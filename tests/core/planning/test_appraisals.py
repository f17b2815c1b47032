"""What makes somebody worth asking: what they do, where they work and worked, and whom they keep company with."""

import dataclasses

import pytest
from tests.core.planning.builders import ACME, ANY, BRIO, EMAIL, ask, at, only, order, person, scene

from wellmet.core.planning import Candidate, ReasonKind
from wellmet.core.planning.aims import aim
from wellmet.core.planning.appraisals import appraise
from wellmet.core.planning.scoring import worth


def test_a_counselor_for_work_counts_as_who_does_the_job_and_a_recruiter_as_the_field() -> None:
    counselor = person(1, occupation="employment counselor", code="21-1012.00", field="21")
    recruiter = person(2, occupation="recruiter", code="13-1071.00", field="13")
    colleague, nurse = person(3, field="health"), person(4, occupation="nurse", field="health")
    people = (recruiter, colleague, counselor, nurse)
    assert order(*people, fields=frozenset({"health"})) == [1, 4, 3, 2]
    goal = aim(scene(*people, fields=frozenset({"health"})), choice=ANY)
    known = {one.id: appraise(one, aim=goal).link.know for one in people}
    assert known[4] == known[1] > known[3] == known[2]
    assert only(counselor).reasons[0].kind is ReasonKind.KNOWS_EMPLOYERS


def test_whoever_works_at_one_target_and_left_another_is_asked_for_the_one_they_work_at() -> None:
    both = person(1, affiliations=at(ACME) + at(BRIO, ended_on="2018"))
    assert only(both, targets=(ACME, BRIO)).employer_id == ACME
    assert only(both, targets=(BRIO, ACME)).reasons[0].kind is ReasonKind.WORKS_AT_TARGET


@pytest.mark.parametrize("ends", [("2010", "2025"), ("2025", "2010"), ("2025", "?")])
def test_of_several_jobs_at_one_place_the_last_to_end_counts(ends: tuple[str, str]) -> None:
    (found,) = [
        reason
        for reason in only(person(1, affiliations=at(ACME, ended_on=ends[0]) + at(ACME, ended_on=ends[1]))).reasons
        if reason.kind is ReasonKind.WORKED_AT_TARGET
    ]
    assert found.number == pytest.approx(1.3, abs=0.1)


@pytest.mark.parametrize("who", [person(1), person(1, affiliations=at(ACME, ended_on="2025"))])
def test_what_people_said_they_know_moves_former_colleagues_as_all_others(who: Candidate) -> None:
    goal = aim(scene(who), choice=ANY)
    half = dataclasses.replace(goal, gain=0.5)
    assert appraise(who, aim=half).link.expected == pytest.approx(appraise(who, aim=goal).link.expected / 2)


def test_a_yes_of_people_out_of_touch_is_worth_a_tenth_more() -> None:
    known, dormant = person(1), person(1, "dormant")
    goal = aim(scene(known), choice=ANY)
    values = [worth(appraise(one, aim=goal)) for one in (known, dormant)]
    assert values[1] == pytest.approx(1.1 * values[0])


def test_insiders_are_no_company_since_what_is_shared_with_them_counts_already() -> None:
    choir = frozenset({"choir"})
    insider = person(1, "stranger", EMAIL, affiliations=at(ACME), circles=choir)
    others = tuple(person(id) for id in range(10, 40))
    assert not aim(scene(person(2, circles=choir), insider, *others), choice=ANY).company
    # a second member, who is no insider, is company
    assert aim(scene(person(2, circles=choir), person(3, circles=choir), insider), choice=ANY).company


def test_who_does_other_work_in_the_same_circle_tells_something_new() -> None:
    ward = frozenset({"ward"})
    nurse = person(9, circles=ward, code="29-1141.00")
    asks = (ask(1, 9, ("talked", 70)), ask(2, 9, ("sent", 69), purpose="thanks"))
    for code, is_new in (("21-1022.00", True), ("29-1141.00", False), ("29-1141.03", False), ("", False)):
        goal = aim(scene(nurse, person(1, circles=ward, code=code), asks=asks), choice=ANY)
        found = appraise(person(1, circles=ward, code=code), aim=goal)
        assert (found.novelty == 1) is is_new
        assert not found.is_new_circle
    unknown = dataclasses.replace(nurse, code="")
    goal = aim(scene(unknown, asks=asks), choice=ANY)
    assert appraise(person(1, circles=ward, code="21-1022.00"), aim=goal).novelty == 0.5
