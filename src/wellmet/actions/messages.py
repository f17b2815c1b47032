"""Keeping the seeker's own words, so that closing a page loses none."""

from django.db import transaction

from wellmet.actions import owners
from wellmet.core.people import Channel, Purpose
from wellmet.db.models import Wording
from wellmet.queries import people as people_queries
from wellmet.queries import wordings
from wellmet.queries.wordings import Own


@transaction.atomic
def keep(owner_id: int, *, person_id: int, own: Own) -> None:
    """Keep words as the seeker's own for that person, channel and purpose; without words, drop them."""
    owners.lock(owner_id, changes=())
    people_queries.must_be_there(owner_id, person_ids=[person_id])
    if not (own.body.strip() or own.subject.strip()):
        drop(owner_id, person_id=person_id, channel=own.channel, purpose=own.purpose)
        return
    Wording.objects.update_or_create(
        owner_id=owner_id,
        person_id=person_id,
        channel=own.channel.value,
        purpose=own.purpose.value,
        defaults={"subject": own.subject, "body": own.body},
    )


@transaction.atomic
def drop(owner_id: int, *, person_id: int, channel: Channel, purpose: Purpose) -> Own | None:
    """Drop the seeker's own words, so that the first draft stands again, and give what was dropped."""
    owners.lock(owner_id, changes=())
    people_queries.must_be_there(owner_id, person_ids=[person_id])
    dropped = wordings.own(owner_id, person_ids=[person_id]).get((person_id, channel, purpose))
    Wording.objects.filter(
        owner_id=owner_id, person_id=person_id, channel=channel.value, purpose=purpose.value
    ).delete()
    return dropped
