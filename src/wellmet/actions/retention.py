"""Keeping people on purpose, once nothing has been heard of them for long."""

from collections.abc import Sequence
from datetime import date

from django.db import transaction

from wellmet.actions import owners
from wellmet.db.models import Person
from wellmet.queries import people as people_queries

Before = dict[int, date | None]


@transaction.atomic
def keep(owner_id: int, *, person_ids: Sequence[int], on: date) -> Before:
    """Note that the user would keep people, which holds for a year; gives the day that was noted before."""
    owners.lock(owner_id, changes=())
    people_queries.must_be_there(owner_id, person_ids=person_ids)
    some = Person.objects.filter(owner_id=owner_id, id__in=person_ids)
    before = dict(some.values_list("id", "kept_on"))
    some.update(kept_on=on)
    return before


@transaction.atomic
def put_back(owner_id: int, *, before: Before) -> None:
    """Note again what was noted before."""
    owners.lock(owner_id, changes=())
    for person_id, on in before.items():
        Person.objects.filter(owner_id=owner_id, id=person_id).update(kept_on=on)
