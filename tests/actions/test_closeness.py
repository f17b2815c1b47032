from datetime import date

import pytest
from tests import world

from wellmet.actions import closeness as actions
from wellmet.actions import imports, people
from wellmet.core.people import Contact, Relationship
from wellmet.db.models import Person
from wellmet.queries import closeness

pytestmark = pytest.mark.django_db

CONNECTIONS = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Rosa,Diaz,https://www.linkedin.com/in/rosa,,Lincoln High,Teacher,08 Feb 2021\n"
    "Tom,Okafor,https://www.linkedin.com/in/tom,,,,08 Feb 2021\n"
)
HEADER = "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT\n"
ADA = "https://www.linkedin.com/in/ada"


def messages(*months: str, to: str = "rosa") -> str:
    them = f"https://www.linkedin.com/in/{to}"
    rows = [
        f"{to},Ada King,{ADA},Them,{them},{month}-01 10:00:00 UTC,secret\n{to},Them,{them},Ada King,{ADA},"
        f"{month}-02 10:00:00 UTC,secret\n"
        for month in months
    ]
    return "".join(rows)


MANY = HEADER + messages(*(f"2026-{month:02d}" for month in range(3, 10))) + messages("2024-05", to="sales")


def test_evidence_joins_who_is_there_and_the_seeker_decides() -> None:
    ada = world.ada()
    world.take_in(ada, CONNECTIONS)
    world.take_in(ada, MANY)
    assert sorted(Person.objects.filter(owner_id=ada).values_list("name", flat=True)) == [
        "Rosa Diaz",
        "Them",
        "Tom Okafor",
    ]
    first, second = closeness.suggested(ada, today=world.TODAY)
    assert (first.name, first.closeness.relationship, first.closeness.sent) == ("Rosa Diaz", Relationship.CLOSE, 7)
    assert second.closeness.relationship is Relationship.KNOWN
    assert Person.objects.get(id=first.id).relationship == ""
    before = actions.accept(ada, person_ids=[first.id], today=world.TODAY)
    assert before == {"": [first.id]}
    assert Person.objects.get(id=first.id).relationship == "close"
    assert [one.id for one in closeness.suggested(ada, today=world.TODAY)] == [second.id]


def test_what_the_seeker_said_is_never_suggested_away() -> None:
    ada = world.ada()
    world.take_in(ada, CONNECTIONS, MANY)
    rosa = Person.objects.get(owner_id=ada, name="Rosa Diaz").pk
    people.edit(ada, person_id=rosa, said=Contact(relationship="known"))
    assert rosa not in {one.id for one in closeness.suggested(ada, today=world.TODAY)}
    assert actions.accept(ada, person_ids=[rosa], today=world.TODAY) == {}
    assert Person.objects.get(id=rosa).relationship == "known"


def test_no_word_of_a_message_is_stored_and_undo_takes_the_counts_back() -> None:
    ada = world.ada()
    world.take_in(ada, CONNECTIONS)
    batch, _ = world.take_in(ada, MANY)
    rosa = Person.objects.get(owner_id=ada, name="Rosa Diaz")
    assert rosa.exchanged_on == date(2026, 9, 2)
    assert "secret" not in repr(list(rosa.records.values()))
    assert batch is not None
    imports.undo(ada, batch_id=batch, now=world.NOW)
    rosa.refresh_from_db()
    assert rosa.exchanged == []
    assert rosa.exchanged_on is None


def test_a_later_export_adds_to_the_counts_and_the_same_changes_nothing() -> None:
    ada = world.ada()
    world.take_in(ada, CONNECTIONS, MANY)
    assert world.take_in(ada, MANY)[0] is None
    world.take_in(ada, MANY + messages("2026-10"))
    assert closeness.suggested(ada, today=world.TODAY)[0].closeness.sent == 8


def test_nobody_of_another_owner_is_suggested() -> None:
    ada, linus = world.ada(), world.owner("linus")
    world.take_in(ada, CONNECTIONS, MANY)
    assert closeness.suggested(linus, today=world.TODAY) == ()
