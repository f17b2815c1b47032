"""One employer of two names, and two of one again: at import, by the user, and back."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests import world
from tests.actions.employer_histories import History, content

from wellmet.actions import backups, binning, changes, employers, forgetting, imports, profile, scrubbing
from wellmet.core import planning
from wellmet.core.ethics import ConsentKind
from wellmet.core.people import Outcome
from wellmet.db.models import Affiliation, Consent, Employer, EmployerApart, EmployerMerge, Person
from wellmet.queries import employers as queries
from wellmet.queries import health, net, network, one_employer, routes
from wellmet.queries import people as people_queries
from wellmet.queries import planning as planning_queries

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada() -> int:
    return world.ada()


def card(name: str, firm: str, *, mail: str = "") -> str:
    email = f"EMAIL:{mail}\n" if mail else ""
    return f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nORG:{firm}\n{email}END:VCARD\n"


def called(owner_id: int) -> dict[str, str]:
    """What everybody's employer is called."""
    rows = Affiliation.objects.filter(owner_id=owner_id)
    return dict(rows.values_list("person__name", "employer__name"))


def number(owner_id: int, name: str) -> int:
    return Employer.objects.get(owner_id=owner_id, name=name).pk


def test_an_import_joins_names_that_are_spelled_alike_and_its_undo_takes_them_apart(ada: int) -> None:
    world.person(ada, "Rosa Diaz", employer="Fabrikam GmbH")
    before = content(ada)
    batch, _ = world.take_in(ada, card("Tom Oak", "FABRIKAM"), card("Ana Rey", "The Fabrikam Company"))
    assert set(called(ada).values()) == {"Fabrikam GmbH"}
    assert batch is not None
    imports.undo(ada, batch_id=batch, now=world.NOW)
    assert content(ada) == before


def test_an_import_joins_what_people_leave_out_and_asks_what_is_not_sure(ada: int) -> None:
    world.person(ada, "Rosa Diaz", employer="Northwind")
    world.take_in(ada, card("Tom Oak", "Northwind Analytics, Inc."), card("Ana Rey", "Contoso"), card("Bo Li", "Apple"))
    world.take_in(ada, card("Cy Fox", "Contoso Bank"), card("Di Orr", "Apple Bank"))
    assert called(ada)["Tom Oak"] == "Northwind"
    assert [one.names for one in one_employer.standing(ada)] == [("Contoso", "Contoso Bank")]
    assert called(ada)["Di Orr"] == "Apple Bank"


def test_mailboxes_of_one_house_join_what_names_leave_open(ada: int) -> None:
    world.person(ada, "Rosa Diaz", employer="IBM", emails=("rosa@ibm.example",))
    before = content(ada)
    batch, _ = world.take_in(ada, card("Tom Oak", "International Business Machines", mail="tom@ibm.example"))
    assert set(called(ada).values()) == {"IBM"}
    assert batch is not None
    imports.undo(ada, batch_id=batch, now=world.NOW)
    assert content(ada) == before


def test_an_undone_import_parts_two_that_were_there_before_it(ada: int) -> None:
    world.person(ada, "Rosa Diaz", employer="IBM")
    world.person(ada, "Ana Rey", employer="International Business Machines", emails=("ana@ibm.example",))
    before = content(ada)
    batch, _ = world.take_in(ada, card("Tom Oak", "Harbor Lights", mail="tom@harbor.example"))
    assert set(called(ada).values()) == {"IBM", "Harbor Lights"}
    assert batch is not None
    imports.undo(ada, batch_id=batch, now=world.NOW)
    assert content(ada) == before


def test_what_was_said_to_be_two_is_never_joined_nor_asked_again(ada: int) -> None:
    world.person(ada, "Rosa Diaz", employer="Fabrikam GmbH")
    world.person(ada, "Tom Oak", employer="Fabrikam")
    employers.unmerge(ada, employer_id=number(ada, "Fabrikam"))
    assert called(ada) == {"Rosa Diaz": "Fabrikam GmbH", "Tom Oak": "Fabrikam"}
    world.take_in(ada, card("Ana Rey", "Fabrikam"))
    employers.look(ada)
    assert called(ada)["Ana Rey"] == "Fabrikam"
    assert one_employer.standing(ada) == ()


def test_an_answer_is_taken_back_and_asked_again(ada: int) -> None:
    world.person(ada, "Rosa Diaz", employer="Siemens", role="clerk")
    world.person(ada, "Tom Oak", employer="Siemens Healthineers", role="cook")
    assert employers.look(ada) == 1
    before, (question,) = content(ada), one_employer.standing(ada)
    for is_one in (True, False):
        made, count = changes.decide_employers(
            ada, pairs=[(question.question.a, question.question.b)], is_one=is_one, back="/"
        )
        assert (count, one_employer.standing(ada)) == (1, ())
        assert (set(called(ada).values()) == {"Siemens"}) is is_one
        with pytest.raises(employers.NoQuestion):
            employers.decide(ada, pairs=[(question.question.a, question.question.b)], is_one=is_one)
        assert changes.take_back(ada, change_id=made) == "/"
        assert one_employer.standing(ada) == (question,)
        assert content(ada) == before


def test_an_aim_keeps_its_name_and_its_rank_and_gets_them_back(ada: int) -> None:
    profile.save(ada, seeker=replace(world.ADA, employers=("Pier Nine", "Siemens Healthineers")))
    for name in ("Rosa Diaz", "Ana Rey"):
        world.person(ada, name, employer="Siemens")
    world.person(ada, "Tom Oak", employer="Siemens Healthineers")
    before = content(ada)
    employers.look(ada)
    (question,) = one_employer.standing(ada)
    (made,) = employers.decide(ada, pairs=[(question.question.b, question.question.a)], is_one=True)
    assert set(called(ada).values()) == {"Siemens Healthineers"}
    employers.merge(ada, kept_id=number(ada, "Pier Nine"), other_id=made.kept_id)
    assert [one.target_rank for one in queries.listed(ada)] == [1]
    employers.unmerge(ada, employer_id=made.kept_id)
    employers.unmerge(ada, employer_id=made.other_id)
    assert content(ada) == before


def test_plan_ways_and_net_see_one_employer(ada: int) -> None:
    profile.save(ada, seeker=replace(world.ADA, employers=("Siemens",)))
    tom = world.person(ada, "Tom Oak", employer="Siemens Healthineers", role="cook", phones=("+1 503 555 0142",))
    other = number(ada, "Siemens Healthineers")
    choice = planning.Choice(employer_id=number(ada, "Siemens"))

    def towards() -> set[int | None]:
        found = planning_queries.plan(ada, choice=choice, now=world.NOW).plan.suggestions
        reasons = [reason for one in found if one.person_id == tom for reason in one.reasons]
        return {reason.employer_id for reason in reasons if reason.kind is planning.ReasonKind.WORKS_AT_TARGET}

    assert towards() == set()
    employers.merge(ada, kept_id=number(ada, "Siemens"), other_id=other)
    assert towards() == {number(ada, "Siemens")}
    assert routes.goal(ada, reference="Siemens Healthineers").people == {tom}
    assert net.overview(ada, now=world.NOW).reached == frozenset()
    world.log(ada, tom, Outcome.TALKED)
    assert net.overview(ada, now=world.NOW).reached == {number(ada, "Siemens")}
    employers.unmerge(ada, employer_id=other)
    assert net.overview(ada, now=world.NOW).reached == frozenset()


def test_one_cold_request_at_a_time_counts_both_names(ada: int) -> None:
    cold: dict[str, Any] = {"phones": ("+1 503 555 0142",), "relationship": "stranger"}
    one = world.person(ada, "Rosa Diaz", employer="Siemens", **cold)
    two = world.person(ada, "Tom Oak", employer="Siemens Healthineers", **cold | {"phones": ("+1 503 555 0143",)})
    world.log(ada, one, Outcome.SENT, purpose=None)

    def offered() -> set[int]:
        found = planning_queries.plan(ada, choice=planning.Choice(count=9), now=world.NOW).plan.suggestions
        return {each.person_id for each in found}

    assert two in offered()
    merged = employers.merge(ada, kept_id=number(ada, "Siemens"), other_id=number(ada, "Siemens Healthineers"))
    assert two not in offered()
    employers.take_back(ada, decisions=[merged])
    assert two in offered()


def test_a_permission_towards_one_name_holds_for_the_other_and_no_longer_once_parted(ada: int) -> None:
    rosa = world.person(ada, "Rosa Diaz", employer="Siemens")
    world.person(ada, "Tom Oak", employer="Siemens Healthineers")
    kept, other = number(ada, "Siemens"), number(ada, "Siemens Healthineers")
    kind = ConsentKind.MAY_USE_NAME.value
    Consent.objects.create(owner_id=ada, giver_id=rosa, kind=kind, employer_id=other, given_on=world.TODAY)
    employers.merge(ada, kept_id=kept, other_id=other)
    assert [one.employer_id for one in network.consents(ada)] == [kept]
    employers.unmerge(ada, employer_id=other)
    assert [one.employer_id for one in network.consents(ada)] == [other]


def test_a_place_said_under_two_names_stands_once(ada: int) -> None:
    rosa = world.person(ada, "Rosa Diaz", employer="Siemens", role="Clerk", emails=("r@x.example",))
    world.take_in(ada, card("Rosa Diaz", "Siemens Healthineers\nTITLE:Clerk", mail="r@x.example"))
    before = content(ada)
    employers.merge(ada, kept_id=number(ada, "Siemens"), other_id=number(ada, "Siemens Healthineers"))
    (listed,) = people_queries.find(ada, query="Siemens", today=world.TODAY)
    assert [place.employer for place in listed.affiliations if place.current] == ["Siemens"]
    assert "siemens healthineers" in Person.objects.get(id=rosa).searched
    employers.unmerge(ada, employer_id=number(ada, "Siemens Healthineers"))
    assert content(ada) == before


def test_lists_find_and_sort_people_by_what_their_employer_is_called(ada: int) -> None:
    tom = world.person(ada, "Tom Oak", employer="IBM")
    world.person(ada, "Rosa Diaz", employer="International Business Machines")
    employers.merge(ada, kept_id=number(ada, "International Business Machines"), other_id=number(ada, "IBM"))
    row = Person.objects.get(id=tom)
    assert row.by_employer == "international business machines"
    assert {"ibm", "international business machines"} <= set(row.searched.split("\n"))


def test_who_is_brought_back_from_the_bin_brings_the_name_and_what_it_stood_for(ada: int) -> None:
    tom = world.person(ada, "Tom Oak", employer="Siemens Healthineers")
    world.person(ada, "Rosa Diaz", employer="Siemens")
    world.person(ada, "Ana Rey", employer="Harbor Lights")
    employers.merge(ada, kept_id=number(ada, "Siemens"), other_id=number(ada, "Siemens Healthineers"))
    employers.keep_apart(ada, one_id=number(ada, "Harbor Lights"), other_id=number(ada, "Siemens Healthineers"))
    before = content(ada)
    binned = binning.remove(ada, person_id=tom, now=world.NOW)
    assert not Employer.objects.filter(name="Siemens Healthineers").exists()
    binning.take_out(ada, binned_id=binned)
    assert content(ada) == before
    assert EmployerApart.objects.count() == 1


def test_whoever_is_forgotten_takes_the_name_of_their_own_firm_along(ada: int, tmp_path: Path) -> None:
    rosa = world.person(ada, "Rosa Diaz", employer="Rosa Diaz Bakery")
    world.person(ada, "Tom Oak", employer="Corner Bakery")
    employers.merge(ada, kept_id=number(ada, "Rosa Diaz Bakery"), other_id=number(ada, "Corner Bakery"))
    employers.keep_apart(ada, one_id=number(ada, "Rosa Diaz Bakery"), other_id=number(ada, "Pier Nine"))
    path = tmp_path / "b.zip"
    backups.save(ada, path=path, now=world.NOW)
    erased = forgetting.forget(ada, person_id=rosa)
    assert scrubbing.scrub(ada, folder=tmp_path, erased=erased).rewritten == 1
    for _ in range(2):  # here, and in the backup
        assert not Employer.objects.filter(name="Rosa Diaz Bakery").exists()
        assert called(ada) == {"Tom Oak": "Corner Bakery"}
        assert all(check.is_well for check in health.checks(ada))
        backups.restore(ada, path=path)


def test_a_backup_brings_back_which_names_stand_for_which(ada: int, tmp_path: Path) -> None:
    world.person(ada, "Tom Oak", employer="Siemens Healthineers")
    world.person(ada, "Rosa Diaz", employer="Siemens")
    employers.merge(ada, kept_id=number(ada, "Siemens"), other_id=number(ada, "Siemens Healthineers"))
    before = content(ada)
    path = tmp_path / "b.zip"
    backups.save(ada, path=path, now=world.NOW)
    employers.unmerge(ada, employer_id=number(ada, "Siemens Healthineers"))
    backups.restore(ada, path=path)
    assert content(ada) == before


def test_nothing_is_joined_with_itself_or_with_another_seekers(ada: int) -> None:
    world.person(ada, "Rosa Diaz", employer="Siemens")
    linus = world.owner("linus")
    world.person(linus, "Tom Oak", employer="Siemens Healthineers")
    mine, theirs = number(ada, "Siemens"), number(linus, "Siemens Healthineers")
    with pytest.raises(employers.OneAndTheSame):
        employers.merge(ada, kept_id=mine, other_id=mine)
    with pytest.raises(employers.OneAndTheSame):
        employers.keep_apart(ada, one_id=mine, other_id=mine)
    with pytest.raises(queries.NoSuchEmployer):
        employers.merge(ada, kept_id=mine, other_id=theirs)
    with pytest.raises(queries.NoSuchEmployer):
        employers.unmerge(ada, employer_id=theirs)
    with pytest.raises(employers.NeverMerged):
        employers.unmerge(ada, employer_id=mine)
    assert not EmployerMerge.objects.exists()


@pytest.mark.parametrize("seed", range(4))
def test_what_is_taken_back_is_as_if_nothing_had_been_joined(seed: int) -> None:
    history = History(seed)
    joined, plain = history.play(deeds=10)
    assert joined == plain, history.steps
