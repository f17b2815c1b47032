import pytest
from tests import world

from wellmet.actions import sample
from wellmet.db.models import Forgotten, Person, Seeker
from wellmet.queries import health, planning, profile, today

pytestmark = pytest.mark.django_db


def test_the_sample_is_a_whole_search_said_to_be_a_sample() -> None:
    ada = world.owner("ada")
    sample.load(ada, now=world.NOW)
    page = today.today(ada, now=world.NOW)
    assert page.is_sample
    assert len(page.cards) == 5
    assert page.owed.dues
    assert Person.objects.filter(owner_id=ada).count() > 110
    assert all(check.is_well for check in health.checks(ada))


def test_the_way_out_leaves_an_empty_start() -> None:
    ada = world.owner("ada")
    sample.load(ada, now=world.NOW)
    sample.clear(ada)
    assert planning.scene(ada, now=world.NOW).candidates == ()
    assert profile.seeker(ada).name == ""
    assert not profile.is_sample(ada)
    with pytest.raises(sample.NotASample):
        sample.clear(ada)


def test_what_the_user_brought_in_meanwhile_stays() -> None:
    ada = world.owner("ada")
    sample.load(ada, now=world.NOW)
    world.person(ada, "My Own Friend")
    world.take_in(ada, "BEGIN:VCARD\nVERSION:3.0\nFN:Rosa Own\nEMAIL:rosa.own@example.org\nEND:VCARD\n")
    sample.clear(ada)
    assert set(Person.objects.filter(owner_id=ada).values_list("name", flat=True)) == {"My Own Friend", "Rosa Own"}


@pytest.mark.parametrize("trace", ["profile", "person", "forgotten"])
def test_the_sample_never_mixes_with_what_is_there(trace: str) -> None:
    ada = world.ada() if trace == "profile" else world.owner("ada")
    if trace == "person":
        world.person(ada, "Rosa Diaz")
    if trace == "forgotten":
        Forgotten.objects.create(owner_id=ada, digest="f00")
    before = Seeker.objects.get(owner_id=ada).resume
    with pytest.raises(sample.NotEmpty):
        sample.load(ada, now=world.NOW)
    assert Seeker.objects.get(owner_id=ada).resume == before
