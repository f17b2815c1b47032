"""The scene that rows make, and that who people are changes nothing in it."""

from dataclasses import replace
from itertools import permutations

import pytest
from tests import world

from wellmet.actions import network, profile
from wellmet.core.people import Channel, Outcome
from wellmet.core.planning import Choice
from wellmet.queries import employers
from wellmet.queries import planning as queries

pytestmark = pytest.mark.django_db

# told apart by sex, age and origin, as far as a name or a note tells them
NAMES = ("Mary Baker", "Mohammed al-Rashid", "Nguyễn Thị Hoa", "Jacob Levi, 71, retired")
KNOWN = (
    {"employer": "Harbor Logistics", "role": "forklift operator", "relationship": "known", "how_met": "Bayline"},
    {"role": "teacher", "employer": "Lincoln High", "relationship": "close", "how_met": "neighbor"},
    {"occupation": "barber", "relationship": "known", "how_met": "every second Friday"},
    {"employer": "Pier Nine", "role": "clerk", "relationship": "dormant", "emails": ("x@example.org",)},
)


def planned(owner_id: int, names: tuple[str, ...]) -> list[tuple[int, float, Channel]]:
    """The plan with these names for the same four people, told by their places, one of whom was asked."""
    ids = [world.person(owner_id, name, **known) for name, known in zip(names, KNOWN, strict=True)]  # type: ignore[arg-type]
    world.log(owner_id, ids[2], Outcome.NO_REPLY)
    found = queries.plan(owner_id, choice=Choice(), now=world.NOW).plan.suggestions
    return [(ids.index(one.person_id), one.score, one.channel) for one in found]


def test_names_sexes_ages_and_origins_change_nothing() -> None:
    orders = []
    for place, names in enumerate(list(permutations(NAMES))[::6]):
        owner_id = world.owner(f"ada-{place}")
        profile.save(owner_id, seeker=world.ADA)
        orders.append(planned(owner_id, names))
    assert len(orders[0]) > 1
    assert all(order == orders[0] for order in orders)


def test_whom_somebody_is_known_to_know_tells_how_many_they_know() -> None:
    ada = world.ada()
    rosa, tom, una = (world.person(ada, name, role="teacher", relationship="known") for name in ("Rosa", "Tom", "Una"))
    assert {one.circle_size for one in queries.scene(ada, now=world.NOW).candidates} == {None}
    network.tie(ada, one_id=rosa, other_id=tom, knowing=network.Knowing(world.TODAY))
    naming = network.Naming(world.TODAY)
    network.connect(ada, referrer_id=rosa, person_id=una, naming=naming)
    sizes = {one.id: one.circle_size or 0 for one in queries.scene(ada, now=world.NOW).candidates}
    assert sizes[rosa] > sizes[tom] == sizes[una] > 0


def test_a_question_is_about_the_employer_or_the_trade_that_it_names_and_else_about_the_work_sought() -> None:
    ada = world.ada()
    asked = ("How are nights paid at Pier Nine?", "What do truck drivers earn?", "Must one have a license?")
    profile.save(ada, seeker=replace(world.ADA, questions=asked))
    paid, earned, license_ = queries.scene(ada, now=world.NOW).questions
    assert paid.employers == {employers.one(ada, reference="Pier Nine")}
    assert earned.codes == {"53-3032"}
    assert not earned.employers
    assert license_ == type(license_)("Must one have a license?")
