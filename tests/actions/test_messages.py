"""The seeker's own words are kept until they are dropped."""

import pytest
from tests import world

from wellmet.actions import forgetting, messages
from wellmet.core.people import Channel, Purpose
from wellmet.db.models import Wording
from wellmet.queries import people as people_queries
from wellmet.queries.wordings import Own

pytestmark = pytest.mark.django_db


def said(body: str, *, channel: Channel = Channel.EMAIL) -> Own:
    return Own(channel, Purpose.ADVICE, body, "Hello")


def kept(owner_id: int) -> list[tuple[str, str]]:
    return list(Wording.objects.filter(owner_id=owner_id).order_by("channel").values_list("channel", "body"))


def test_the_last_words_count_for_each_channel() -> None:
    ada = world.ada()
    grace = world.person(ada, "Grace Hopper")
    for draft in (said("one"), said("two"), said("three", channel=Channel.LETTER)):
        messages.keep(ada, person_id=grace, own=draft)
    assert kept(ada) == [("email", "two"), ("letter", "three")]
    dropped = messages.drop(ada, person_id=grace, channel=Channel.EMAIL, purpose=Purpose.ADVICE)
    assert dropped == said("two")
    assert kept(ada) == [("letter", "three")]


def test_to_leave_nothing_is_to_drop_them() -> None:
    ada = world.ada()
    grace = world.person(ada, "Grace Hopper")
    messages.keep(ada, person_id=grace, own=said("one"))
    messages.keep(ada, person_id=grace, own=Own(Channel.EMAIL, Purpose.ADVICE, " "))
    assert kept(ada) == []


def test_nobody_writes_to_anothers_people() -> None:
    grace = world.person(world.ada(), "Grace Hopper")
    with pytest.raises(people_queries.NoSuchPerson):
        messages.keep(world.owner("linus"), person_id=grace, own=said("one"))


def test_somebody_forgotten_goes_from_words_to_others_too() -> None:
    ada = world.ada()
    grace, rosa = world.person(ada, "Grace Hopper"), world.person(ada, "Rosa Diaz")
    messages.keep(ada, person_id=grace, own=said("Rosa Diaz sent me."))
    messages.keep(ada, person_id=rosa, own=said("Dear Rosa"))
    forgetting.forget(ada, person_id=rosa)
    ((_, body),) = kept(ada)
    assert "Rosa" not in body
