"""Deleting somebody, with thirty days to think better of it."""

from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Q

from wellmet.actions import employers, folding, forgetting, notes, owners, rows
from wellmet.core import people
from wellmet.db.models import (
    Binned,
    Change,
    Employer,
    EmployerApart,
    EmployerMerge,
    Original,
    Outcome,
    Person,
    Record,
    Sighting,
)
from wellmet.queries import binned as queries
from wellmet.queries import people as people_queries
from wellmet.queries import profile

KEPT_FOR = timedelta(days=30)


class NotInTheBin(LookupError):
    """Nobody with that number is in the bin."""


@transaction.atomic
def remove(owner_id: int, *, person_id: int, now: datetime) -> int:
    """Put a person and all that hangs on them into the bin; gives the number they have there."""
    owners.lock(owner_id)
    people_queries.must_be_there(owner_id, person_ids=[person_id])
    person = Person.objects.get(owner_id=owner_id, id=person_id)
    near = rows.pointing_at(owner_id, person_id=person_id)
    mine: dict[str, Any] = {"owner_id": owner_id}
    places = list(Employer.objects.filter(**mine, named_by__person_id=person_id).distinct().order_by("pk"))
    stood = EmployerMerge.objects.filter(Q(former__in=places) | Q(kept__in=places), **mine).order_by("pk")
    parted = EmployerApart.objects.filter(Q(a__in=places) | Q(b__in=places), **mine).order_by("pk")
    far = [
        *Outcome.objects.filter(**mine, ask__person_id=person_id).order_by("pk"),
        *Original.objects.filter(**mine, record__person_id=person_id).order_by("pk"),
        *Sighting.objects.filter(**mine, record__person_id=person_id).order_by("pk"),
    ]
    data = rows.packed([person, *places, *stood, *parted, *near, *far])
    binned = Binned.objects.create(owner_id=owner_id, name=person.name, binned_at=now, data=data)
    Person.objects.filter(owner_id=owner_id, id=person_id).delete()
    Change.objects.filter(owner_id=owner_id).delete()
    employers.prune(owner_id)
    empty(owner_id, now=now)
    return binned.pk


@transaction.atomic
def take_out(owner_id: int, *, binned_id: int) -> int:
    """Put somebody back from the bin as they were; gives their number. What stands in the way meanwhile stays out."""
    owners.lock(owner_id)
    binned = Binned.objects.filter(owner_id=owner_id, id=binned_id).first()
    if binned is None:
        raise NotInTheBin(f"Nobody in the bin has the number {binned_id}.")
    person_id: int = binned.data[0]["pk"]
    for row in binned.data:
        if row["model"] == EmployerMerge._meta.label_lower:
            employers.stand_again(owner_id, row=row)
        else:
            rows.put_back(owner_id, row=row)
    if not Record.objects.filter(owner_id=owner_id, person_id=person_id).exists():
        Person.objects.filter(owner_id=owner_id, id=person_id).delete()
        raise NotInTheBin("Everything that was said of them has come in again with an import; they are there already.")
    Binned.objects.filter(owner_id=owner_id, id=binned_id).delete()
    notes.leave_out(owner_id, person_ids=[person_id])
    folding.refold(owner_id, person_ids=[person_id])
    return person_id


def forget(owner_id: int, *, binned_id: int) -> forgetting.Erased:
    """Erase somebody in the bin for good, so that no import brings them back."""
    with transaction.atomic():
        erased = forgetting.inside(owner_id, person_id=take_out(owner_id, binned_id=binned_id))
    return forgetting.outside(owner_id, erased=erased)


@transaction.atomic
def empty(owner_id: int, *, now: datetime) -> int:
    """Drop whoever has been in the bin for thirty days; gives how many.

    Salted hashes stay, as of somebody forgotten: whoever was deleted does not come back with the next import.
    """
    owners.lock(owner_id, changes=())
    old = Binned.objects.filter(owner_id=owner_id, binned_at__lte=now - KEPT_FOR)
    for binned_id, name, data in list(old.values_list("id", "name", "data")):
        keep_out(owner_id, said=queries.said_in(binned_id, name=name, data=data))
    gone, _ = old.delete()
    return gone


def keep_out(owner_id: int, *, said: queries.Said) -> None:
    region = profile.region(owner_id)
    digests = people.kept_digests(
        said.contacts,
        fingerprints=said.fingerprints,
        region=region,
        salts=profile.salts(owner_id),
        shared=forgetting.shared_keys(owner_id, person_id=0, contacts=said.contacts, region=region),
    )
    forgetting.keep(owner_id, digests=digests)
