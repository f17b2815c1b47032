"""Entries that are no people: found, set aside many at once, left alone everywhere, and back."""

import pytest
from django.test import Client
from tests import world
from tests.web.visiting import Reader, undo, visitor

from wellmet.actions import imports, likeness, merging
from wellmet.db.models import Person
from wellmet.queries import employers, exports, matching, net, planning, routes, services, welcome

pytestmark = pytest.mark.django_db

PAGE, SAY = "/people/services/", "/people/services/say/"


def card(name: str, phone: str) -> str:
    return f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nTEL:{phone}\nEND:VCARD\n"


BOOK = card("AA Taxi", "+1 503 555 0101") + card("Voicemail", "+1 503 555 0102") + card("Rosa Diaz", "+1 503 555 0103")


@pytest.fixture
def ada() -> int:
    owner_id = world.ada()
    world.take_in(owner_id, BOOK)
    return owner_id


@pytest.fixture
def client(ada: int) -> Client:
    return visitor(ada)


def number(name: str) -> int:
    return Person.objects.get(name=name).pk


def candidates(owner_id: int) -> set[int]:
    return {one.id for one in planning.everyone(owner_id, today=world.TODAY).candidates}


def test_what_seems_to_be_no_person_is_marked_beforehand_with_the_reason(client: Client) -> None:
    page = client.get(PAGE).text
    assert "2 entries" in page and "its name says “taxi”" in page
    assert page.count("checked") == 2
    assert "Rosa" not in page


def test_many_are_set_aside_at_once_and_one_undo_takes_it_back(ada: int, client: Client) -> None:
    asked = candidates(ada)
    answer = client.post(SAY, {"person": [number("AA Taxi"), number("Voicemail")]}, follow=True)
    assert "2 entries are no people" in Reader(answer.text).text
    assert candidates(ada) == {number("Rosa Diaz")}
    page = client.get("/people/").text
    assert "AA Taxi" not in page and "1 person" in page
    assert "AA Taxi" in exports.vcards(ada)
    undo(client, answer)
    assert candidates(ada) == asked
    assert Person.objects.filter(is_person=True).count() == 3


def test_what_another_window_said_already_is_not_counted_again(client: Client) -> None:
    taxi, voicemail = number("AA Taxi"), number("Voicemail")
    client.post(SAY, {"person": taxi})
    answer = client.post(SAY, {"person": [taxi, voicemail]}, follow=True)
    assert "1 entry is no person" in Reader(answer.text).text
    undo(client, answer)
    assert list(Person.objects.filter(is_person=False).values_list("name", flat=True)) == ["AA Taxi"]
    again = Reader(client.post(SAY, {"person": taxi}, follow=True).text).text
    assert "said before" in again and "Undo" not in again


def test_one_is_a_person_after_all(client: Client) -> None:
    client.post(SAY, {"person": number("Voicemail")})
    page = client.get(f"/people/{number('Voicemail')}/").text
    assert "no person, as you said" in page and "This is a person after all" in page
    assert client.get(f"/people/{number('Voicemail')}/say/").status_code == 200
    client.post(SAY, {"person": number("Voicemail"), "are-people": "yes"})
    assert Person.objects.filter(is_person=True).count() == 3
    assert client.post(SAY, {}).status_code == 422


def test_whoever_says_it_on_the_entry_itself_stays_there(client: Client) -> None:
    taxi = number("AA Taxi")
    answer = client.post(SAY, {"person": taxi, "from-them": "yes"})
    assert answer["Location"] == f"/people/{taxi}/"


def test_at_an_employer_and_in_a_circle_it_does_not_count(ada: int, client: Client) -> None:
    both = [world.person(ada, name, employer="Acme") for name in ("Acme Hotline", "Acme Reception")]
    (acme,) = (one for one in employers.listed(ada) if one.name == "Acme")
    assert acme.people == 2
    client.post(SAY, {"person": both})
    assert [one.people for one in employers.listed(ada) if one.name == "Acme"] == [0]
    assert not net.circles(ada, talked=())
    assert not routes.goal(ada, reference="Acme").people
    assert "Acme" not in welcome.employers(ada)


def test_no_import_makes_a_person_of_it_again_nor_an_undone_one(ada: int, client: Client) -> None:
    client.post(SAY, {"person": [number("AA Taxi")]})
    world.take_in(ada, BOOK)
    changed = BOOK.replace("FN:AA Taxi", "FN:AA Taxi\nNOTE:cheap")
    batch, _ = world.take_in(ada, changed)
    assert batch
    assert Person.objects.get(name="AA Taxi").is_person is False
    imports.undo(ada, batch_id=batch, now=world.NOW)
    imports.undo(ada, batch_id=batch - 1, now=world.NOW)
    world.take_in(ada, BOOK)
    assert Person.objects.get(name="AA Taxi").is_person is False


def test_it_is_no_question_who_it_may_be(ada: int, client: Client) -> None:
    for family in ("Bergqvist", "Lindqvist"):
        world.person(ada, f"Anna {family}", emails=("anna.b@x.example",))
    assert likeness.look(ada) == 1
    client.post(SAY, {"person": [number("Anna Lindqvist")]})
    assert matching.count(ada) == 0 and matching.standing(ada) == ()
    assert likeness.look(ada) == 0
    world.take_in(ada, card("Anna Lindqvist", "+1 503 555 0104").replace("TEL", "EMAIL:anna.b@x.example\nTEL"))
    assert matching.count(ada) == 0


def test_who_is_merged_with_a_person_is_one_and_parted_none_again(ada: int) -> None:
    Person.objects.filter(name="Voicemail").update(is_person=False)
    voicemail, rosa = number("Voicemail"), number("Rosa Diaz")
    merging.merge(ada, kept_id=voicemail, other_id=rosa, now=world.NOW)
    assert Person.objects.get(id=voicemail).is_person
    merging.unmerge(ada, person_id=voicemail)
    assert dict(Person.objects.values_list("name", "is_person")) == {
        "AA Taxi": True,
        "Voicemail": False,
        "Rosa Diaz": True,
    }


def test_whom_the_user_knows_or_another_seeker_is_not_offered(ada: int) -> None:
    world.person(ada, "Toni Taxi", relationship="known")
    assert {one.name for one in services.seeming(ada)} == {"AA Taxi", "Voicemail"}
    linus = world.owner("linus")
    assert services.seeming(linus) == ()
    assert visitor(linus).post(SAY, {"person": number("AA Taxi")}).status_code == 404
