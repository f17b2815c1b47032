"""Later, not this one, and back."""

from datetime import date, timedelta

import pytest
from tests import world

from wellmet.actions import planning as actions
from wellmet.core import planning
from wellmet.core.planning import PutOffReason
from wellmet.queries import people as people_queries
from wellmet.queries import planning as queries

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada() -> int:
    return world.ada()


@pytest.fixture
def grace(ada: int) -> int:
    return world.person(ada, "Grace Hopper", emails=("grace@harbor.example",), relationship="known")


def suggested(owner_id: int, *, days: int = 0) -> list[int]:
    made = queries.plan(owner_id, choice=planning.Choice(), now=world.NOW + timedelta(days=days)).plan
    return [one.person_id for one in made.suggestions]


def test_later_comes_back_on_its_day(ada: int, grace: int) -> None:
    actions.put_off(ada, person_id=grace, reason=PutOffReason.LATER, now=world.NOW, days=14)
    assert (suggested(ada), suggested(ada, days=13), suggested(ada, days=14)) == ([], [], [grace])


@pytest.mark.parametrize(
    ("reason", "until"),
    [
        (PutOffReason.LATER, date(2026, 11, 23)),
        (PutOffReason.NO_USE, date(2027, 2, 14)),
        (PutOffReason.NOT_CLOSE, date(2026, 11, 17)),
        (PutOffReason.LEAVE_OUT, None),
    ],
)
def test_each_reason_holds_for_as_long_as_it_says(
    reason: PutOffReason, until: date | None, ada: int, grace: int
) -> None:
    assert actions.put_off(ada, person_id=grace, reason=reason, now=world.NOW).until == until
    assert suggested(ada) == []
    assert suggested(ada, days=365) == ([grace] if until else [])


def test_an_undo_takes_back_the_very_one_it_names(ada: int, grace: int) -> None:
    first = actions.put_off(ada, person_id=grace, reason=PutOffReason.LEAVE_OUT, now=world.NOW)
    second = actions.put_off(ada, person_id=grace, reason=PutOffReason.LATER, now=world.NOW)
    assert actions.undo(ada, put_off_id=first.id) == first
    assert [one.reason for one in queries.put_off(ada)] == [PutOffReason.LATER]
    assert actions.undo(ada) == second
    assert suggested(ada) == [grace]


def test_what_was_taken_back_cannot_be_taken_back_again(ada: int, grace: int) -> None:
    one = actions.put_off(ada, person_id=grace, reason=PutOffReason.LATER, now=world.NOW)
    actions.undo(ada, put_off_id=one.id)
    for number in (one.id, None):
        with pytest.raises(actions.NothingPutOff):
            actions.undo(ada, put_off_id=number)


def test_nobody_puts_off_or_brings_back_anothers_people(ada: int, grace: int) -> None:
    linus = world.owner("linus")
    one = actions.put_off(ada, person_id=grace, reason=PutOffReason.LATER, now=world.NOW)
    with pytest.raises(people_queries.NoSuchPerson):
        actions.put_off(linus, person_id=grace, reason=PutOffReason.LATER, now=world.NOW)
    with pytest.raises(actions.NothingPutOff):
        actions.undo(linus, put_off_id=one.id)
    assert suggested(ada) == []
