from collections.abc import Callable

import pytest
from tests import world
from tests.actions.merging_histories import file as google

from wellmet.actions import folding, forgetting, imports, merging, messages, people, planning, welcome
from wellmet.core.people import Channel, Contact, Outcome, Purpose
from wellmet.core.planning import PutOffReason
from wellmet.db.models import Batch, Person, Record, Sighting
from wellmet.queries import exports
from wellmet.queries import people as people_queries
from wellmet.queries.wordings import Own

pytestmark = pytest.mark.django_db

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
ROSA = "Rosa,Diaz,https://www.linkedin.com/in/rosa-diaz,rosa@example.org,Lincoln High,Teacher,08 Feb 2021\n"
TOM = "Tom,Okafor,https://www.linkedin.com/in/tom-okafor,,Harbor Logistics,Warehouse Manager,09 Feb 2021\n"
ROSA_MOVED = ROSA.replace("Lincoln High,Teacher", "Jefferson High,Head of History")
ROSA_CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Rosa M. Diaz\nEMAIL:ROSA@example.org\nTEL:(503) 555-0142\nEND:VCARD\n"


def names(owner_id: int) -> list[str]:
    return sorted(Person.objects.filter(owner_id=owner_id).values_list("name", flat=True))


def test_the_same_file_twice_changes_nothing() -> None:
    ada = world.ada()
    first, _ = world.take_in(ada, HEADER + ROSA + TOM)
    before = exports.document(ada)
    second, (report,) = world.take_in(ada, HEADER + ROSA + TOM)
    assert first is not None
    assert second is None
    assert (report.read, report.unchanged) == (2, 2)
    assert exports.document(ada) == before
    assert Batch.objects.count() == 1


def test_a_strong_key_joins_records_from_two_sources() -> None:
    ada = world.ada()
    _, reports = world.take_in(ada, HEADER + ROSA, ROSA_CARD)
    assert [(report.new, report.updated) for report in reports] == [(1, 0), (0, 1)]
    (one,) = people_queries.find(ada, today=world.TODAY)
    assert one.phones == ("(503) 555-0142",)
    assert one.emails == ("rosa@example.org",)
    assert one.sources == ("linkedin-connections", "vcard")


def test_a_name_alone_never_joins() -> None:
    ada = world.ada()
    world.take_in(ada, "BEGIN:VCARD\nVERSION:3.0\nFN:Rosa Diaz\nEND:VCARD\n", HEADER + ROSA)
    assert names(ada) == ["Rosa Diaz", "Rosa Diaz"]


def test_a_household_on_one_phone_stays_two_people() -> None:
    ada = world.ada()
    anna, erik = (
        ROSA_CARD.replace("Rosa M. Diaz", name).replace("ROSA@", f"{name[:4]}@") for name in ("Anna Berg", "Erik Berg")
    )
    world.take_in(ada, anna)
    _, (report,) = world.take_in(ada, erik)
    assert names(ada) == ["Anna Berg", "Erik Berg"]
    assert [problem.message for problem in report.problems] == ["shares a phone or e-mail with Anna Berg; kept apart"]


def test_counts_add_up_to_what_was_read() -> None:
    ada = world.ada()
    _, (report,) = world.take_in(ada, HEADER + ROSA + ROSA + TOM + ",,,,,,07 Jun 2026\n")
    assert report.read == 4
    assert (report.new, report.updated, report.unchanged, report.skipped) == (2, 0, 1, 1)


def test_a_newer_export_tells_where_somebody_works_now() -> None:
    ada = world.ada()
    world.take_in(ada, HEADER + ROSA)
    _, (report,) = world.take_in(ada, HEADER + ROSA_MOVED)
    (one,) = people_queries.find(ada, today=world.TODAY)
    assert (report.new, report.updated) == (0, 1)
    assert [(place.employer, place.current) for place in one.affiliations] == [
        ("Lincoln High", False),
        ("Jefferson High", True),
    ]


def test_what_the_user_typed_outranks_any_file() -> None:
    ada = world.ada()
    world.take_in(ada, HEADER + ROSA)
    (one,) = people_queries.find(ada, today=world.TODAY)
    people.edit(ada, person_id=one.id, said=Contact(name="Rosa Díaz"))
    world.take_in(ada, ROSA_CARD)
    assert names(ada) == ["Rosa Díaz"]


def test_undo_takes_the_whole_batch_back() -> None:
    ada = world.ada()
    world.person(ada, "Imam Yusuf Demir")
    world.take_in(ada, HEADER + TOM)
    before = exports.document(ada)
    batch, _ = world.take_in(ada, HEADER + ROSA, ROSA_CARD)
    assert batch is not None
    imports.undo(ada, batch_id=batch, now=world.NOW)
    assert exports.document(ada) == before
    assert not Sighting.objects.filter(batch_id=batch).exists()


def test_undo_gives_back_what_an_update_changed() -> None:
    ada = world.ada()
    world.take_in(ada, HEADER + ROSA)
    before = exports.document(ada)
    batch, _ = world.take_in(ada, HEADER + ROSA_MOVED, ROSA_CARD)
    assert batch is not None
    imports.undo(ada, batch_id=batch, now=world.NOW)
    assert exports.document(ada) == before


def test_undo_keeps_what_another_import_said_too() -> None:
    ada = world.ada()
    first, _ = world.take_in(ada, HEADER + ROSA)
    world.take_in(ada, HEADER + ROSA + TOM)
    assert first is not None
    imports.undo(ada, batch_id=first, now=world.NOW)
    assert names(ada) == ["Rosa Diaz", "Tom Okafor"]


def test_undo_keeps_people_who_were_asked_since() -> None:
    ada = world.ada()
    batch, _ = world.take_in(ada, HEADER + ROSA + TOM)
    tom = Person.objects.get(owner_id=ada, name="Tom Okafor").pk
    world.log(ada, tom, Outcome.SENT)
    assert batch is not None
    imports.undo(ada, batch_id=batch, now=world.NOW)
    assert names(ada) == ["Tom Okafor"]
    assert Record.objects.filter(owner_id=ada).count() == 1


def test_a_batch_is_taken_back_once_and_by_its_owner_only() -> None:
    ada, linus = world.ada(), world.owner("linus")
    batch, _ = world.take_in(ada, HEADER + ROSA)
    assert batch is not None
    with pytest.raises(imports.NoSuchBatch):
        imports.undo(linus, batch_id=batch, now=world.NOW)
    imports.undo(ada, batch_id=batch, now=world.NOW)
    with pytest.raises(imports.NoSuchBatch):
        imports.undo(ada, batch_id=batch, now=world.NOW)


def test_somebody_forgotten_is_skipped_and_said_to_be() -> None:
    ada = world.ada()
    world.take_in(ada, HEADER + ROSA + TOM)
    rosa = Person.objects.get(owner_id=ada, name="Rosa Diaz").pk
    forgetting.forget(ada, person_id=rosa)
    _, (report, card) = world.take_in(ada, HEADER + ROSA + TOM, ROSA_CARD)
    assert names(ada) == ["Tom Okafor"]
    assert (report.skipped, card.skipped) == (1, 1)
    assert "forget" in report.problems[0].message


def test_nothing_of_one_owner_reaches_another() -> None:
    ada, linus = world.ada(), world.owner("linus")
    world.take_in(ada, HEADER + ROSA)
    _, (report,) = world.take_in(linus, HEADER + ROSA)
    assert report.new == 1
    assert len(people_queries.find(linus, today=world.TODAY)) == 1


def test_undo_keeps_whole_people_who_were_edited_and_asked_since() -> None:
    ada = world.ada()
    batch, _ = world.take_in(ada, HEADER + ROSA)
    rosa = Person.objects.get(owner_id=ada).pk
    people.edit(ada, person_id=rosa, said=Contact(notes="likes mornings"))
    world.log(ada, rosa, Outcome.SENT)
    assert batch is not None
    imports.undo(ada, batch_id=batch, now=world.NOW)
    whole = people_queries.person(ada, person_id=rosa, today=world.TODAY)
    assert (whole.listed.name, whole.listed.emails, whole.contact.notes) == (
        "Rosa Diaz",
        ("rosa@example.org",),
        "likes mornings",
    )


def test_undo_leaves_nobody_without_a_name() -> None:
    ada = world.ada()
    batch, _ = world.take_in(ada, HEADER + ROSA)
    welcome.acquaint(ada, said={Person.objects.get(owner_id=ada).pk: "close"})
    assert batch is not None
    imports.undo(ada, batch_id=batch, now=world.NOW)
    assert not Person.objects.filter(owner_id=ada).exists()


@pytest.mark.parametrize(
    "deed",
    [
        lambda ada, rosa: people.edit(ada, person_id=rosa, said=Contact(notes="likes mornings")),
        lambda ada, rosa: people.edit(ada, person_id=rosa, said=Contact(), removed=["rosa@example.org"]),
        lambda ada, rosa: planning.put_off(ada, person_id=rosa, reason=PutOffReason.LEAVE_OUT, now=world.NOW),
        lambda ada, rosa: messages.keep(ada, person_id=rosa, own=Own(Channel.EMAIL, Purpose.ADVICE, "", "Dear Rosa")),
    ],
)
def test_undo_loses_nothing_that_the_user_wrote(deed: Callable[[int, int], object]) -> None:
    ada = world.ada()
    batch, _ = world.take_in(ada, HEADER + ROSA)
    deed(ada, Person.objects.get(owner_id=ada).pk)
    assert batch is not None
    imports.undo(ada, batch_id=batch, now=world.NOW)
    assert Person.objects.get(owner_id=ada).name == "Rosa Diaz"


def test_a_file_that_says_again_what_another_replaced_is_heard() -> None:
    ada = world.ada()
    world.take_in(ada, HEADER + ROSA)
    world.take_in(ada, HEADER + ROSA_MOVED)
    batch, (report,) = world.take_in(ada, HEADER + ROSA)
    assert batch is not None
    assert report.updated == 1
    (one,) = people_queries.find(ada, today=world.TODAY)
    assert {place.employer: place.current for place in one.affiliations} == {
        "Lincoln High": True,
        "Jefferson High": False,
    }
    imports.undo(ada, batch_id=batch, now=world.NOW)
    (one,) = people_queries.find(ada, today=world.TODAY)
    assert {place.employer: place.current for place in one.affiliations} == {
        "Lincoln High": False,
        "Jefferson High": True,
    }


def test_who_was_said_again_is_as_their_records_say_then() -> None:
    ada = world.ada()
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:{}\nEMAIL:{}\nORG:{}\nEND:VCARD\n".format
    first, second = card("Rosa Diaz", "r@x.example", "Acme"), card("Tom Oak", "t@x.example", "Pier Nine")
    world.take_in(ada, first, second)
    rosa, tom = Person.objects.order_by("id")
    merging.merge(ada, kept_id=rosa.pk, other_id=tom.pk, now=world.NOW)
    world.take_in(ada, google(("Rosalia Diaz", "Harbor", "r@x.example", "")))
    # The card comes in again beside somebody else: it is what was said last now, and the other card of its kind is old.
    world.take_in(ada, first + card("Hal Iron", "hal@x.example", ""))
    found = people_queries.find(ada, query="Diaz", today=world.TODAY)
    current = {place.employer: place.current for place in found[0].affiliations}
    assert (found[0].name, current) == ("Rosa Diaz", {"Acme": True, "Pier Nine": False, "Harbor": True})
    folding.refold(ada, person_ids=[rosa.pk])
    assert people_queries.find(ada, query="Diaz", today=world.TODAY) == found


def test_somebody_renamed_by_hand_is_known_again_by_the_next_export() -> None:
    ada = world.ada()
    world.take_in(ada, HEADER + ROSA)
    people.edit(ada, person_id=Person.objects.get(owner_id=ada).pk, said=Contact(name="Auntie"))
    world.take_in(ada, HEADER + ROSA_MOVED)
    assert names(ada) == ["Auntie"]


def test_an_older_export_without_pages_and_a_newer_one_are_the_same_connections() -> None:
    ada = world.ada()
    world.take_in(ada, "First Name,Last Name,Company,Position,Connected On\nTom,Okafor,Pier Nine,Clerk,09 Feb 2021\n")
    world.take_in(ada, HEADER + TOM)
    assert names(ada) == ["Tom Okafor"]


def test_two_connections_of_one_name_on_one_day_are_two_people() -> None:
    ada = world.ada()
    other = TOM.replace("/in/tom-okafor", "/in/tom-okafor-2").replace("Harbor Logistics", "Pier Nine")
    world.take_in(ada, HEADER + TOM + other)
    assert names(ada) == ["Tom Okafor", "Tom Okafor"]


def test_two_records_that_join_one_person_by_different_keys_are_both_kept() -> None:
    ada = world.ada()
    world.take_in(ada, ROSA_CARD)
    more = ROSA_CARD.replace("TEL:(503) 555-0142", "TEL:(503) 555-0199") + ROSA_CARD.replace("ROSA@", "second@")
    world.take_in(ada, more)
    (one,) = people_queries.find(ada, today=world.TODAY)
    assert one.phones == ("(503) 555-0142", "(503) 555-0199")
    assert one.emails == ("ROSA@example.org", "second@example.org")
