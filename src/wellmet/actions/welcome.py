"""The first run: several people jotted down at once, and how well the user knows them."""

from collections.abc import Mapping, Sequence
from datetime import date

from django.db import transaction

from wellmet.actions import folding, meetings, owners
from wellmet.actions.people import HAND
from wellmet.core import people
from wellmet.db.models import Person, Record
from wellmet.queries import people as people_queries


@transaction.atomic
def jot(owner_id: int, *, lines: Sequence[str], on: date) -> tuple[meetings.Kept, ...]:
    """Write down one person a line; who is here by that name already stays as they are."""
    owners.lock(owner_id, changes=())
    here = set(Person.objects.filter(owner_id=owner_id).values_list("folded", flat=True))
    kept = []
    for line in lines:
        met = people.meeting(line)
        name = people.fold(met.contact.name)
        if name and name not in here:
            here.add(name)
            kept.append(meetings.keep(owner_id, met=meetings.Met(met.contact, met.named), on=on))
    return tuple(kept)


@transaction.atomic
def acquaint(owner_id: int, *, said: Mapping[int, str]) -> dict[int, str]:
    """Note how the user stands to people, in a word of Relationship or none; gives what stood there before."""
    owners.lock(owner_id, changes=said)
    people_queries.must_be_there(owner_id, person_ids=list(said))
    hands = {one.person_id: one for one in Record.objects.filter(owner_id=owner_id, format=HAND, person__in=said)}
    before = {}
    for person_id, word in said.items():
        hand = hands.get(person_id)
        data = dict(hand.data) if hand else {}
        before[person_id] = str(data.pop("relationship", ""))
        data |= {"relationship": people.Relationship(word).value} if word else {}
        write(owner_id, person_id=person_id, hand=hand, data=data)
    folding.refold(owner_id, person_ids=list(said))
    return before


def write(owner_id: int, *, person_id: int, hand: Record | None, data: dict[str, object]) -> None:
    if hand is None:
        Record.objects.create(owner_id=owner_id, person_id=person_id, format=HAND, data=data)
    elif data or hand.removed:
        Record.objects.filter(owner_id=owner_id, id=hand.pk).update(data=data)
    else:
        Record.objects.filter(owner_id=owner_id, id=hand.pk).delete()
