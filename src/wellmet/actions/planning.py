"""Whom the user would not ask now, and taking that back."""

from datetime import date, datetime, timedelta

from django.db import transaction

from wellmet.actions import owners
from wellmet.core.planning import PutOffReason
from wellmet.db.models import PutOff
from wellmet.queries import people as people_queries
from wellmet.queries import planning as queries
from wellmet.queries.planning import Shelved

WEEK = 7
# How long each reason holds where no time is said. Who is of no use now may be in another season; who is not known
# well enough comes back the next day, as somebody further away; who is left out stays out.
DAYS: dict[PutOffReason, int | None] = {
    PutOffReason.LATER: WEEK,
    PutOffReason.NO_USE: 90,
    PutOffReason.NOT_CLOSE: 1,
    PutOffReason.LEAVE_OUT: None,
}


class NothingPutOff(LookupError):
    """There is nobody to bring back."""


@transaction.atomic
def put_off(owner_id: int, *, person_id: int, reason: PutOffReason, now: datetime, days: int | None = None) -> Shelved:
    """Suggest somebody no more for so many days, or as long as the reason holds."""
    owners.lock(owner_id, changes=())
    people_queries.must_be_there(owner_id, person_ids=[person_id])
    today = now.date()
    row = PutOff.objects.create(
        owner_id=owner_id,
        person_id=person_id,
        reason=reason.value,
        on=today,
        until=until(reason, today=today, days=days),
    )
    return found(owner_id, put_off_id=row.pk)


def until(reason: PutOffReason, *, today: date, days: int | None) -> date | None:
    """The day on which somebody may be suggested again; None for never."""
    lasting = DAYS[reason] if days is None else days
    return None if lasting is None else today + timedelta(days=lasting)


@transaction.atomic
def undo(owner_id: int, *, put_off_id: int | None = None) -> Shelved:
    """Bring somebody back who was put off: the one named, or the last."""
    owners.lock(owner_id, changes=())
    taken = found(owner_id, put_off_id=put_off_id)
    PutOff.objects.filter(owner_id=owner_id, id=taken.id).delete()
    return taken


def found(owner_id: int, *, put_off_id: int | None) -> Shelved:
    shelved = queries.shelved(owner_id, put_off_id=put_off_id)
    if shelved is None:
        raise NothingPutOff("Nobody is put off like that any more.")
    return shelved
