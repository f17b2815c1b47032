import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests import world
from tests.web.visiting import visitor

from wellmet.actions import network
from wellmet.core.people import Affiliation, Contact, Outcome, Permission, Purpose
from wellmet.queries import net

pytestmark = pytest.mark.django_db

TOM = Contact(name="Tom Okafor", affiliations=(Affiliation("Harbor Logistics", "Manager"),))


@pytest.fixture
def ada() -> int:
    return world.ada()


def grown(owner_id: int, *, permission: Permission = Permission.YES) -> tuple[int, int]:
    """Ada talked with Rosa, who named Tom; a choir knows Una and Rosa."""
    rosa = world.person(owner_id, "Rosa Diaz", relationship="close", phones=("+1 503 555 0110",), groups=("Choir",))
    world.person(owner_id, "Una Berg", relationship="known", groups=("Choir",))
    world.log(owner_id, rosa, Outcome.TALKED)
    naming = network.Naming(world.TODAY, "ask for Tom at night", permission)
    return rosa, network.refer(owner_id, referrer_id=rosa, contact=TOM, naming=naming)


def test_an_empty_net_says_what_will_be_here(ada: int) -> None:
    page = visitor(ada).get("/net/").text
    assert "It begins with the first people" in page
    assert "You know of nobody at Pier Nine yet" in page


def test_the_net_tells_chains_circles_and_ways(ada: int) -> None:
    grown(ada)
    page = " ".join(visitor(ada).get("/net/").text.split())
    assert "How does it hang together?" in page
    assert "3 people, 1 chain of names." in page
    assert "Ten talks lead to about" in page
    assert "Talks have reached 1 of 1 circle, and 0 of the 2 employers you have in mind." in page
    assert "ask for Tom at night" in page
    assert "you may say that Rosa Diaz sent you" in page
    assert "you → Tom Okafor: about" in page


def test_a_name_that_may_not_be_used_is_told_so(ada: int) -> None:
    grown(ada, permission=Permission.NO)
    assert "do not mention Rosa Diaz; ask first" in visitor(ada).get("/net/").text
    assert "may not be mentioned yet" in visitor(ada).get("/ways/", {"to": "Tom Okafor"}).text


def test_what_is_owed_along_a_chain_stands_with_it(ada: int) -> None:
    rosa, tom = grown(ada)
    page = visitor(ada).get("/net/").text
    assert "Thank Rosa Diaz for the talk. Due" in page
    assert "Tell Rosa Diaz what came of your getting in touch with Tom Okafor. Due" in page
    world.log(ada, rosa, Outcome.SENT, purpose=Purpose.THANKS)
    world.log(ada, tom, Outcome.TALKED, on=world.TODAY)
    page = visitor(ada).get("/net/").text
    assert "Thank Rosa Diaz" not in page
    assert "Thank Tom Okafor for the talk. Due" in page
    assert "and 1 of the 2 employers you have in mind." in page


def test_a_giver_who_was_not_asked_yet_is_to_be_asked(ada: int) -> None:
    grown(ada, permission=Permission.ASK)
    assert "Ask Rosa Diaz whether you may mention them to Tom Okafor" in visitor(ada).get("/net/").text


@pytest.mark.parametrize(("view", "is_there"), [("", True), ("reached", True), ("not-yet", False), ("nonsense", True)])
def test_circles_are_filtered_by_the_address(ada: int, view: str, is_there: bool) -> None:
    grown(ada)
    assert ("Choir" in visitor(ada).get("/net/", {"circles": view}).text) == is_there


def test_the_ways_to_an_employer_are_told_step_by_step(ada: int) -> None:
    rosa, tom = grown(ada)
    una = world.person(ada, "Grace Hopper", employer="Pier Nine", relationship="stranger")
    network.tie(ada, one_id=tom, other_id=una, knowing=network.Knowing(world.TODAY))
    page = visitor(ada).get("/ways/", {"to": "pier nine"}).text
    assert "Tom Okafor knows Grace Hopper: you say so." in page
    assert "Rosa Diaz gave you this name, and you may say so." in page
    # Rosa was talked to and is to be thanked first: no way leads through her.
    assert f"Ask Rosa Diaz for a word {rosa}" not in page


def test_ways_begin_with_a_question_and_say_so_where_there_is_none(ada: int) -> None:
    assert "Whom or where do you want to reach?" in visitor(ada).get("/ways/").text
    assert "You know of nobody at Pier Nine yet" in visitor(ada).get("/ways/", {"to": "Pier Nine"}).text
    assert visitor(ada).get("/ways/", {"to": "Nowhere at all"}).status_code == 404


def test_a_way_that_is_shut_says_until_when(ada: int) -> None:
    rosa = world.person(ada, "Rosa Diaz", relationship="close", phones=("+1 503 555 0110",))
    grace = world.person(ada, "Grace Hopper", employer="Pier Nine", relationship="stranger")
    network.tie(ada, one_id=rosa, other_id=grace, knowing=network.Knowing(world.TODAY))
    world.log(ada, rosa, Outcome.TALKED)
    assert "Thank Rosa Diaz for the talk first." in visitor(ada).get("/ways/", {"to": "Pier Nine"}).text


def test_a_persons_page_shows_the_chain_to_them_and_leads_to_the_ways(ada: int) -> None:
    rosa, tom = grown(ada)
    assert net.trail(ada, person_id=tom, today=world.TODAY) == ((rosa, "Rosa Diaz"), (tom, "Tom Okafor"))
    assert net.trail(ada, person_id=rosa, today=world.TODAY) == ()
    page = visitor(ada).get(f"/people/{tom}/").text
    assert "The chain to them" in page
    assert f"/ways/?to={tom}" in page


def test_the_net_costs_the_same_queries_however_many_there_are(ada: int) -> None:
    rosa, _ = grown(ada)
    client = visitor(ada)
    with CaptureQueriesContext(connection) as few:
        client.get("/net/")
    for number in range(10):
        named = Contact(name=f"Somebody {number}", affiliations=(Affiliation("Harbor Logistics"),), groups=("Gym",))
        network.refer(ada, referrer_id=rosa, contact=named, naming=network.Naming(world.TODAY))
    with CaptureQueriesContext(connection) as many:
        client.get("/net/")
    assert len(many) == len(few)
