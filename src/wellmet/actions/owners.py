"""The owner of a local installation."""

from collections.abc import Iterable

from django.contrib.auth.models import User
from django.db import transaction

from wellmet.db.models import Seeker
from wellmet.db.models.profile import version

LOCAL = "me"
MOST_CHANGED = 500  # people in all that are noted one by one; when there are more, everybody is read again


def lock(owner_id: int, *, changes: Iterable[int] | None = None) -> None:
    """Make one owner's actions wait for each other, where two windows or programs act at once.

    `changes` are the people who may be others after the action; everybody, where it does not say. It is empty where
    nobody is, and where others are asked to act or `changed` is told later. Somebody is another when a row about them
    is: a record, a way to reach them, a place, a tie, a name given by or to them, a permission towards them.
    """
    Seeker.objects.select_for_update().only("id").get(owner_id=owner_id)
    if changes is None:
        Seeker.objects.filter(owner_id=owner_id).update(version=version(), turns=[])
    else:
        changed(owner_id, person_ids=changes)


def changed(owner_id: int, *, person_ids: Iterable[int]) -> None:
    """Note who is another than before, so that what is remembered of all people is made anew of these."""
    ids = sorted(set(person_ids))
    if not ids:
        return
    before, turns = Seeker.objects.values_list("version", "turns").get(owner_id=owner_id)
    turns = [*turns, [before, ids]]
    while sum(len(found) for _, found in turns) > MOST_CHANGED:
        turns = turns[1:]
    Seeker.objects.filter(owner_id=owner_id).update(version=version(), turns=turns)


@transaction.atomic
def ensure_local() -> int:
    """Make the one owner of a local installation if there is none yet, and give their id."""
    user, _ = User.objects.get_or_create(username=LOCAL)
    Seeker.objects.get_or_create(owner_id=user.pk)
    return user.pk
