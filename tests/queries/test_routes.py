from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests import world

from wellmet.actions import network
from wellmet.actions import people as actions
from wellmet.core.cadence import StandingKind
from wellmet.core.network import Source
from wellmet.core.people import Affiliation, Contact, Outcome, Permission
from wellmet.queries import people, routes

pytestmark = pytest.mark.django_db


def net(owner_id: int) -> tuple[int, int, int]:
    """Ada knows Rosa and Tom; Rosa says that she knows Grace, who works where Ada wants to and is nobody Ada met."""
    rosa = world.person(owner_id, "Rosa Diaz", relationship="close", phones=("+1 503 555 0110",))
    tom = world.person(owner_id, "Tom Okafor", relationship="known", emails=("tom@example.org",))
    grace = world.person(owner_id, "Grace Hopper", employer="Harbor Logistics", relationship="stranger")
    network.tie(owner_id, one_id=rosa, other_id=grace, knowing=network.Knowing(world.TODAY, Source.SAID, 0.9))
    return rosa, tom, grace


def found(owner_id: int, reference: str) -> routes.Ways:
    return routes.ways(owner_id, goal=routes.goal(owner_id, reference=reference), now=world.NOW)


def test_a_way_to_an_employer_leads_through_somebody_who_knows_somebody_there() -> None:
    ada = world.ada()
    rosa, _, grace = net(ada)
    (way,) = found(ada, "harbor logistics, inc.").ways
    assert way.route.people == (rosa, grace)
    assert found(ada, "Grace").ways == found(ada, "Harbor").ways == (way,)
    assert 0.05 < way.route.odds < 0.3


def test_colleagues_of_the_same_time_are_ties_of_their_own() -> None:
    ada = world.ada()
    _, tom, grace = net(ada)
    place = Affiliation("Corner Bakery", is_current=False, started_on="2019", ended_on="2021")
    for person_id in (tom, grace):
        said = replace(people.person(ada, person_id=person_id, today=world.TODAY).contact, name="")
        actions.edit(ada, person_id=person_id, said=replace(said, affiliations=(*said.affiliations, place)))
    (way,) = (way for way in found(ada, "Harbor Logistics").ways if way.route.people == (tom, grace))
    tie = way.steps[-1].tie
    assert tie and (tie.certainty, tie.sources) == (0.5, (Source.COLLEAGUES,))
    assert set(found(ada, "Grace").places.values()) == {"Corner Bakery"}


def test_nobody_who_rests_or_said_no_is_passed_through_and_it_is_said_who() -> None:
    ada = world.ada()
    rosa, *_ = net(ada)
    world.log(ada, rosa, Outcome.DECLINED)
    ways = found(ada, "Harbor Logistics")
    assert ways.ways == ()
    assert [(one.person_id, one.standing.kind) for one in ways.shut] == [(rosa, StandingKind.STOPPED)]


def test_who_asked_not_to_be_named_is_no_help_and_no_name() -> None:
    ada = world.ada()
    rosa, _, grace = net(ada)
    before = found(ada, "Grace").ways[0].route.odds
    naming = network.Naming(world.TODAY, "", Permission.NO)
    network.connect(ada, referrer_id=rosa, person_id=grace, naming=naming)
    (way,) = found(ada, "Grace").ways  # asking Grace cold is as good as coming from somebody unnamed
    assert way.route.people == (grace,)
    assert not any(link.may_use_name for link in found(ada, "Grace").links.values())
    assert way.route.odds < before


def test_a_name_given_with_permission_is_a_way_of_its_own() -> None:
    ada = world.ada()
    rosa, *_ = net(ada)
    una = Contact(name="Una Berg", affiliations=(Affiliation("Pier Nine"),))
    naming = network.Naming(world.TODAY, "call her", Permission.YES)
    una_id = network.refer(ada, referrer_id=rosa, contact=una, naming=naming)
    ways = found(ada, "Pier Nine")
    assert ways.ways[0].route.people == (una_id,)
    assert ways.links[una_id].may_use_name
    later = routes.ways(ada, goal=ways.goal, now=world.NOW + timedelta(days=200))
    assert not later.links[una_id].may_use_name


def test_nobody_elses_people_are_on_the_way() -> None:
    ada, linus = world.ada(), world.owner("linus")
    *_, grace = net(ada)
    with pytest.raises(people.NoSuchPerson):
        routes.person_goal(linus, person_id=grace)
    assert routes.world(linus, now=world.NOW).relationships == {}


def test_the_search_costs_the_same_queries_however_many_there_are() -> None:
    ada = world.ada()
    net(ada)
    with CaptureQueriesContext(
        connection,
    ) as few:
        found(ada, "Harbor Logistics")
    for number in range(12):
        other = world.person(
            ada, f"Somebody {number}", employer=f"Place {number % 3}", phones=(f"+1 503 555 02{number:02}",)
        )
        grace = people.resolve(ada, reference="Grace Hopper")
        network.tie(ada, one_id=other, other_id=grace, knowing=network.Knowing(world.TODAY))
    with CaptureQueriesContext(connection) as many:
        assert len(found(ada, "Harbor Logistics").ways) == 5
    assert len(many) <= len(few) + 1  # the names of a place, once there is one on a way
