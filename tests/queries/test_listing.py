"""The list of people: what is found, in which order, which page, and at the same cost for many."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests import invented, world

from wellmet.actions import network, people, selections
from wellmet.core.people import Affiliation, Contact, Outcome, Permission, Relationship
from wellmet.db.models import ContactPoint, Person
from wellmet.queries import listing
from wellmet.queries.listing import Column, View, Wish

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada() -> int:
    return world.ada()


def names(owner_id: int, wish: Wish) -> list[str]:
    return [line.listed.name for line in listing.page(owner_id, wish=wish, today=world.TODAY).lines]


def queries_of(owner_id: int, wish: Wish) -> int:
    with CaptureQueriesContext(
        connection,
    ) as captured:
        listing.page(owner_id, wish=wish, today=world.TODAY)
    return len(captured)


def test_a_page_costs_as_many_queries_for_ten_people_as_for_forty(ada: int) -> None:
    wishes = [Wish(query="works", view=view, column=column) for view in View for column in Column]
    world.take_in(ada, invented.google_csv(10))
    few = [queries_of(ada, wish) for wish in wishes]
    world.take_in(ada, invented.google_csv(40))
    assert [queries_of(ada, wish) for wish in wishes] == few


def test_pages_hold_everybody_once_in_every_order(ada: int) -> None:
    world.take_in(ada, invented.google_csv(120))
    for column in Column:
        for is_descending in (False, True):
            wish = Wish(column=column, is_descending=is_descending)
            seen = [
                line.listed.id
                for number in (1, 2, 3)
                for line in listing.page(ada, wish=replace(wish, page=number), today=world.TODAY).lines
            ]
            assert len(seen) == len(set(seen)) == 120


def test_a_page_past_the_last_is_the_last(ada: int) -> None:
    world.take_in(ada, invented.google_csv(60))
    found = listing.page(ada, wish=Wish(page=99), today=world.TODAY)
    assert (found.number, found.last, len(found.lines), found.fitting, found.everybody) == (2, 2, 10, 60, 60)


def test_every_word_of_a_search_has_to_fit_and_letters_stand_for_themselves(ada: int) -> None:
    world.person(ada, "Rosa Díaz", employer="Harbor Logistics", emails=("rosa@example.org",))
    world.person(ada, "Rosa Berg", occupation="teacher")
    assert names(ada, Wish(query="ROSA diaz")) == ["Rosa Díaz"]
    assert names(ada, Wish(query="rosa harbor")) == ["Rosa Díaz"]
    assert names(ada, Wish(query="teach")) == ["Rosa Berg"]
    assert names(ada, Wish(query="%")) == names(ada, Wish(query="r_sa")) == []


def test_each_view_lets_the_right_people_through(ada: int) -> None:
    asked = world.person(ada, "Asked", phones=("+1 503 555 0110",))
    world.log(ada, asked, Outcome.SENT)
    world.person(ada, "Close", relationship="close", emails=("c@example.org",))
    world.person(ada, "Insider", employer="Harbor Logistics", emails=("i@example.org",))
    world.person(ada, "Barber", occupation="hairdresser", emails=("b@example.org",))
    left = world.person(ada, "Left", emails=("l@example.org",))
    world.person(ada, "Lost")
    people.set_do_not_contact(ada, person_id=left, do_not_contact=True)
    assert names(ada, Wish(view=View.NOT_ASKED)) == ["Barber", "Close", "Insider", "Left", "Lost"]
    assert names(ada, Wish(view=View.CLOSE)) == ["Close"]
    assert names(ada, Wish(view=View.AT_TARGET)) == ["Insider"]
    assert names(ada, Wish(view=View.NO_WAY)) == ["Lost"]
    assert names(ada, Wish(view=View.DO_NOT_CONTACT)) == ["Left"]
    assert set(names(ada, Wish(view=View.MEETS_MANY))) == set(
        Person.objects.filter(owner_id=ada, meets_many=True).values_list("name", flat=True)
    )


def test_whoever_has_nothing_in_a_column_comes_last_either_way(ada: int) -> None:
    world.person(ada, "Nowhere")
    world.person(ada, "Second", employer="Pier Nine")
    world.person(ada, "First", employer="Harbor Logistics")
    assert names(ada, Wish(column=Column.EMPLOYER)) == ["First", "Second", "Nowhere"]
    assert names(ada, Wish(column=Column.EMPLOYER, is_descending=True)) == ["Second", "First", "Nowhere"]


def test_people_are_sorted_by_the_relationship_that_is_shown(ada: int) -> None:
    long_ago = world.TODAY - timedelta(days=5 * 366)
    rosa = world.person(ada, "Rosa", relationship="close")
    world.person(ada, "Old", connected_on=long_ago)
    world.person(ada, "Recent", connected_on=date(2026, 1, 5))
    network.refer(
        ada,
        referrer_id=rosa,
        contact=Contact(name="Grace", affiliations=(Affiliation("Pier Nine"),)),
        naming=network.Naming(world.TODAY, may_use_name=Permission.YES),
    )
    found = listing.page(ada, wish=Wish(column=Column.RELATIONSHIP), today=world.TODAY)
    shown = [line.listed.relationship for line in found.lines]
    assert shown == sorted(shown) == ["close", "dormant", "known", "referred"]


def test_an_edit_is_found_at_once(ada: int) -> None:
    rosa = world.person(ada, "Rosa Diaz")
    people.edit(ada, person_id=rosa, said=Contact(occupation="beekeeper"))
    assert names(ada, Wish(query="beekeep")) == ["Rosa Diaz"]


def test_nothing_of_adas_reaches_linus(ada: int) -> None:
    rosa = world.person(ada, "Rosa Diaz")
    linus = world.owner("linus")
    assert listing.page(linus, wish=Wish(query="rosa"), today=world.TODAY).everybody == 0
    assert selections.set_do_not_contact(linus, person_ids=[rosa], do_not_contact=True) == []
    with pytest.raises(LookupError):
        selections.set_relationship(linus, person_ids=[rosa], relationship=Relationship.CLOSE)
    with pytest.raises(LookupError):
        listing.line(linus, person_id=rosa, today=world.TODAY)


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL counts its rows by itself")
def test_after_an_import_a_few_people_are_not_looked_for_among_all_rows_of_their_owner(ada: int) -> None:
    world.take_in(ada, invented.google_csv(200))
    few = ContactPoint.objects.filter(owner_id=ada, person_id__in=[1, 2, 3])
    assert "owner_id" not in few.explain().split("INDEX")[1]


def test_those_who_were_asked_come_by_their_last_day_and_all_others_after_them(ada: int) -> None:
    world.take_in(ada, invented.google_csv(60))
    by_name = [line.listed.id for line in listing.page(ada, wish=Wish(), today=world.TODAY).lines]
    world.log(ada, by_name[9], Outcome.SENT, on=world.TODAY - timedelta(days=3))
    world.log(ada, by_name[9], Outcome.TALKED)
    world.log(ada, by_name[4], Outcome.SENT, on=world.TODAY - timedelta(days=1))
    for wish, first in ((Wish(column=Column.ASKED), [4, 9]), (Wish(column=Column.ASKED, is_descending=True), [9, 4])):
        pages = [listing.page(ada, wish=replace(wish, page=number), today=world.TODAY).lines for number in (1, 2)]
        shown = [line.listed.id for lines in pages for line in lines]
        assert shown[:2] == [by_name[place] for place in first]
        assert len(set(shown)) == 60
