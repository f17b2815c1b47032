"""Logging what was asked and what came of it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from django.db import transaction

from wellmet.actions import notes, owners, profile
from wellmet.core import cadence, people
from wellmet.core.people import Channel, Purpose
from wellmet.db.models import Ask, Outcome
from wellmet.queries import asks
from wellmet.queries import people as people_queries


class NothingLogged(LookupError):
    """There is no log entry to take back."""


class InTheFuture(ValueError):
    """What came of an ask cannot be known before it happens."""


@dataclass(frozen=True, slots=True)
class Logged:
    """What the user says happened; without a purpose, that of the ask it belongs to.

    `answered` are the seeker's questions that it answered, in their words; what is no open question is passed over.
    """

    channel: Channel
    outcome: people.Outcome
    on: date
    purpose: Purpose | None = None
    note: str = ""
    knew_someone: bool | None = None
    answered: tuple[str, ...] = ()


class Noted(NamedTuple):
    """What a log entry became: the ask that it belongs to, and the entry itself, by which it can be taken back."""

    ask_id: int
    entry_id: int


@transaction.atomic
def log(owner_id: int, *, person_id: int, logged: Logged, now: datetime) -> Noted:
    """Note what happened with a person: the next event of their open ask, or the first of a new one."""
    notes.must_belong(logged.note)
    owners.lock(owner_id, changes=())
    if logged.on > now.date():
        raise InTheFuture(f"{logged.on.isoformat()} has not come yet.")
    relationship = people_queries.relationships(owner_id, person_ids=[person_id], today=logged.on).get(person_id)
    if relationship is None:
        raise people_queries.NoSuchPerson(f"There is nobody with the number {person_id}.")
    history = asks.history(owner_id, person_id=person_id)
    ask_id = cadence.belongs_to(history, channel=logged.channel, outcome=logged.outcome, purpose=logged.purpose)
    if ask_id is None:
        purpose = logged.purpose or cadence.usual_purpose(relationship)
        ask_id = Ask.objects.create(
            owner_id=owner_id,
            person_id=person_id,
            channel=logged.channel.value,
            purpose=purpose.value,
            relationship=relationship.value,
        ).pk
    entry = Outcome.objects.create(
        owner_id=owner_id,
        ask_id=ask_id,
        outcome=logged.outcome.value,
        on=logged.on,
        note=logged.note,
        knew_someone=logged.knew_someone,
        answered=profile.cross_out(owner_id, questions=logged.answered),
        logged_at=now,
    )
    return Noted(ask_id, entry.pk)


@transaction.atomic
def undo(owner_id: int, *, entry_id: int | None = None) -> asks.Shown:
    """Take one log entry back, the last of all where none is named, and give its ask as it was up to that entry."""
    owners.lock(owner_id, changes=())
    entries = Outcome.objects.filter(owner_id=owner_id, **({"id": entry_id} if entry_id else {}))
    taken = entries.order_by("-id").first()
    if taken is None:
        raise NothingLogged("This entry is not there any more." if entry_id else "Nothing has been logged yet.")
    before = asks.up_to(owner_id, ask_id=taken.ask_id, entry_id=taken.pk)
    Outcome.objects.filter(owner_id=owner_id, id=taken.pk).delete()
    Ask.objects.filter(owner_id=owner_id, id=taken.ask_id, outcomes=None).delete()
    profile.open_again(owner_id, questions=taken.answered)
    return before
