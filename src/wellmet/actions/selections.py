"""What is done to many people at once, and how to take it back."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from django.db import transaction

from wellmet.actions import folding, owners
from wellmet.actions.people import HAND
from wellmet.core import people
from wellmet.db.models import Person, Record
from wellmet.queries import people as people_queries
from wellmet.queries import records

Before = dict[str, list[int]]


@transaction.atomic
def set_relationship(owner_id: int, *, person_ids: Sequence[int], relationship: people.Relationship) -> Before:
    """Say of many people how one stands to them; gives what the user had said before, each with the people."""
    owners.lock(owner_id, changes=person_ids)
    people_queries.must_be_there(owner_id, person_ids=person_ids)
    return say(owner_id, relationships=dict.fromkeys(person_ids, relationship.value))


@transaction.atomic
def put_back_relationships(owner_id: int, *, before: Before) -> None:
    """Take a change of many relationships back; whoever is no longer there is left out."""
    wanted = {person_id: said for said, person_ids in before.items() for person_id in person_ids}
    owners.lock(owner_id, changes=wanted)
    there = set(Person.objects.filter(owner_id=owner_id).values_list("id", flat=True))
    say(owner_id, relationships={one: said for one, said in wanted.items() if one in there})


def say(owner_id: int, *, relationships: Mapping[int, str]) -> Before:
    """Write relationships into what the user says, an empty one taking the user's word away, and fold anew."""
    before: Before = defaultdict(list)
    for chunk in records.chunks(sorted(relationships)):
        hands = {
            one.person_id: one for one in Record.objects.filter(owner_id=owner_id, format=HAND, person_id__in=chunk)
        }
        kept = []
        for person_id in chunk:
            hand = hands.get(person_id) or Record(owner_id=owner_id, person_id=person_id, format=HAND, data={})
            before[hand.data.get("relationship", "")].append(person_id)
            hand.data = with_relationship(hand.data, said=relationships[person_id])
            kept.append(hand)
        write(owner_id, records=kept)
        folding.refold(owner_id, person_ids=chunk)
    return dict(before)


def with_relationship(data: Mapping[str, object], *, said: str) -> dict[str, object]:
    rest = {field: value for field, value in data.items() if field != "relationship"}
    return {**rest, "relationship": said} if said else rest


def write(owner_id: int, *, records: list[Record]) -> None:
    known = [record for record in records if record.pk and (record.data or record.removed)]
    silent = [record.pk for record in records if record.pk and not (record.data or record.removed)]
    Record.objects.filter(owner_id=owner_id, id__in=silent).delete()
    Record.objects.bulk_create(
        known,
        update_conflicts=True,
        unique_fields=["id"],
        update_fields=["data"],
        batch_size=folding.BATCH_SIZE,
    )
    new = [record for record in records if not record.pk and record.data]
    assert all(record.owner_id == owner_id for record in records)
    Record.objects.bulk_create(new, batch_size=folding.BATCH_SIZE)


@transaction.atomic
def set_is_person(owner_id: int, *, person_ids: Sequence[int], is_person: bool) -> list[int]:
    """Say of many entries that they are no people, or are after all; gives of which that is news."""
    owners.lock(owner_id, changes=person_ids)
    changed: list[int] = []
    for chunk in records.chunks(sorted(person_ids)):
        others = Person.objects.filter(owner_id=owner_id, id__in=chunk, is_person=not is_person)
        changed += others.order_by("id").values_list("id", flat=True)
        others.update(is_person=is_person)
    return changed


@transaction.atomic
def set_do_not_contact(owner_id: int, *, person_ids: Sequence[int], do_not_contact: bool) -> list[int]:
    """Mark many people as to be left alone, or no longer; gives whom that changed."""
    owners.lock(owner_id, changes=person_ids)
    changed: list[int] = []
    for chunk in records.chunks(sorted(person_ids)):
        others = Person.objects.filter(owner_id=owner_id, id__in=chunk, do_not_contact=not do_not_contact)
        changed += others.order_by("id").values_list("id", flat=True)
        others.update(do_not_contact=do_not_contact)
    return changed
