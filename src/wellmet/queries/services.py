"""Entries of address books that are no people: those that seem so, and those of which the user has said it."""

from collections import defaultdict
from dataclasses import dataclass

from wellmet.core import people
from wellmet.db.models import Ask, ContactPoint, Person, Referral


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry that seems to be no person; `word` is what in its name tells so, empty where its number does."""

    id: int
    name: str
    word: str = ""
    is_sure: bool = False


def seeming(owner_id: int) -> tuple[Entry, ...]:
    """Entries that seem to be no people, the surest first; nobody whom the user knows, has met, or was named by."""
    unsaid = (
        Person.objects.filter(owner_id=owner_id, is_person=True, relationship="", how_met="", connected_on=None)
        .exclude(id__in=Ask.objects.filter(owner_id=owner_id).values("person_id"))
        .exclude(id__in=Referral.objects.filter(owner_id=owner_id).values("person_id"))
        .exclude(id__in=Referral.objects.filter(owner_id=owner_id).values("referrer_id"))
    )
    phones: dict[int, list[str]] = defaultdict(list)
    points = ContactPoint.objects.filter(owner_id=owner_id, kind="phone").order_by("id")
    for person_id, key in points.values_list("person_id", "key"):
        phones[person_id].append(key)
    found = [
        Entry(person_id, name, said.word, said.is_sure)
        for person_id, name in unsaid.order_by("by_name", "id").values_list("id", "name")
        if (said := people.service(name, phones=phones.get(person_id, ())))
    ]
    return tuple(sorted(found, key=lambda one: not one.is_sure))


def set_aside(owner_id: int) -> tuple[Entry, ...]:
    """Entries of which the user has said that they are no people."""
    rows = Person.objects.filter(owner_id=owner_id, is_person=False).order_by("by_name", "id")
    return tuple(Entry(person_id, name) for person_id, name in rows.values_list("id", "name"))
