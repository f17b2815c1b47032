from dataclasses import replace

import pytest
from tests import world

from wellmet.actions import profile
from wellmet.db.models import ContactPoint, Employer
from wellmet.queries import profile as queries

pytestmark = pytest.mark.django_db


def targets(owner_id: int) -> list[str]:
    ranked = Employer.objects.filter(owner_id=owner_id, target_rank__isnull=False).order_by("target_rank")
    return list(ranked.values_list("name", flat=True))


def test_a_profile_comes_back_as_it_was_kept() -> None:
    assert queries.seeker(world.ada()) == world.ADA


def test_the_employers_of_the_profile_are_the_targets_in_order() -> None:
    ada = world.ada()
    assert targets(ada) == ["Harbor Logistics", "Pier Nine"]
    profile.save(ada, seeker=replace(world.ADA, employers=("Pier Nine", "Northgate")))
    assert targets(ada) == ["Pier Nine", "Northgate"]
    assert not Employer.objects.filter(name="Harbor Logistics").exists()


def test_a_target_where_somebody_works_is_kept_when_it_is_no_target_any_more() -> None:
    ada = world.ada()
    world.person(ada, "Grace Hopper", employer="Harbor Logistics")
    profile.save(ada, seeker=replace(world.ADA, employers=()))
    assert Employer.objects.get(name="Harbor Logistics").target_rank is None


def test_saying_the_country_makes_local_numbers_tell_who_is_who() -> None:
    ada = world.owner("ada")
    world.person(ada, "Rosa Diaz", phones=("(503) 555-0142",))
    assert not ContactPoint.objects.get().is_strong
    profile.save(ada, seeker=world.ADA)
    assert ContactPoint.objects.get().key == "+15035550142"


def test_a_profile_does_not_reach_another_owner() -> None:
    world.ada()
    assert queries.seeker(world.owner("linus")).name == ""
