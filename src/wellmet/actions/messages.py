"""Keeping the seeker's own words, so that closing a page loses none."""

from django.db import transaction

from wellmet.actions import owners
from wellmet.core.messages import Draft
from wellmet.db.models import Wording
from wellmet.queries import people as people_queries


@transaction.atomic
def keep(owner_id: int, *, person_id: int, draft: Draft) -> None:
    """Keep a draft as the seeker's own words for that person, channel and purpose; one without words is dropped."""
    owners.lock(owner_id, changes_people=False)
    people_queries.must_be_there(owner_id, person_ids=[person_id])
    if not (draft.body.strip() or draft.subject.strip()):
        drop(owner_id, person_id=person_id, draft=draft)
        return
    Wording.objects.update_or_create(
        owner_id=owner_id,
        person_id=person_id,
        channel=draft.channel.value,
        purpose=draft.purpose.value,
        defaults={"subject": draft.subject, "body": draft.body},
    )


@transaction.atomic
def drop(owner_id: int, *, person_id: int, draft: Draft) -> None:
    """Drop the seeker's own words, so that the first draft stands again."""
    owners.lock(owner_id, changes_people=False)
    Wording.objects.filter(
        owner_id=owner_id, person_id=person_id, channel=draft.channel.value, purpose=draft.purpose.value
    ).delete()
