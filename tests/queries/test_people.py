from collections.abc import Callable

import pytest
from pytest_django import DjangoAssertNumQueries
from tests import invented, world

from wellmet.core import planning
from wellmet.core.people import Channel, Outcome
from wellmet.db.models import Person
from wellmet.queries import asks, exports, messages, today
from wellmet.queries import people as queries
from wellmet.queries import planning as planning_queries

pytestmark = pytest.mark.django_db

Counter = Callable[[Callable[[], object]], int]


@pytest.fixture
def count(django_assert_max_num_queries: DjangoAssertNumQueries) -> Counter:
    def run(work: Callable[[], object]) -> int:
        with django_assert_max_num_queries(200) as captured:
            work()
        return len(captured.captured_queries)

    return run


WORK: dict[str, Callable[[int], object]] = {
    "people": lambda owner_id: queries.find(owner_id, today=world.TODAY),
    "plan": lambda owner_id: planning_queries.plan(owner_id, choice=planning.Choice(), now=world.NOW),
    "today": lambda owner_id: today.today(owner_id, now=world.NOW),
    "export": lambda owner_id: exports.document(owner_id),
    "due": lambda owner_id: asks.due(owner_id, today=world.TODAY, days=7),
}


@pytest.mark.parametrize("name", sorted(WORK))
def test_queries_do_not_grow_with_people(name: str, count: Counter) -> None:
    ada = world.ada()
    world.take_in(ada, invented.google_csv(10))
    few = count(lambda: WORK[name](ada))
    world.take_in(ada, invented.google_csv(40))
    assert count(lambda: WORK[name](ada)) == few


@pytest.mark.parametrize("name", sorted(WORK))
def test_nothing_of_adas_reaches_linus(name: str) -> None:
    ada, linus = world.ada(), world.owner("linus")
    grace = world.person(ada, "Grace Quetzalli", employer="Harbor Logistics", emails=("g@harbor.example",))
    world.log(ada, grace, Outcome.TALKED, note="quetzalli talk")
    assert "quetzalli" in repr(WORK["people"](ada)).casefold()
    assert "quetzalli" not in repr(WORK[name](linus)).casefold()


def test_linus_cannot_draft_to_adas_people() -> None:
    ada, linus = world.ada(), world.owner("linus")
    grace = world.person(ada, "Grace Hopper")
    with pytest.raises(queries.NoSuchPerson):
        messages.draft(linus, person_id=grace, wish=messages.Wish(channel=Channel.EMAIL), now=world.NOW)
    with pytest.raises(queries.NoSuchPerson):
        queries.resolve(linus, reference=str(grace))
    with pytest.raises(queries.NoSuchPerson):
        queries.person(linus, person_id=grace, today=world.TODAY)


def test_people_come_by_name_whatever_the_letters() -> None:
    ada = world.ada()
    for name in ("Zoë", "Łukasz", "ana", "Émile"):
        world.person(ada, name)
    assert [one.name for one in queries.find(ada, today=world.TODAY)] == ["ana", "Émile", "Łukasz", "Zoë"]


def test_a_short_form_finds_who_is_written_in_full_and_the_name_itself_comes_first() -> None:
    ada = world.ada()
    stephen = world.person(ada, "Stephen Booth")
    assert queries.resolve(ada, reference="steve") == queries.resolve(ada, reference="Steve Booth") == stephen
    assert [one.id for one in queries.find(ada, query="Steve", today=world.TODAY)] == [stephen]
    steve = world.person(ada, "Steve Hale")
    assert queries.resolve(ada, reference="steve") == steve
    with pytest.raises(queries.NoSuchPerson):
        queries.resolve(ada, reference="Bob")


def test_a_relationship_left_open_is_assumed_and_one_said_is_kept() -> None:
    ada = world.ada()
    world.person(ada, "Rosa Diaz")
    world.person(ada, "Grace Hopper", relationship="employer")
    assert [one.relationship for one in queries.find(ada, today=world.TODAY)] == ["employer", "known"]
    assert Person.objects.get(name="Rosa Diaz").relationship == ""
