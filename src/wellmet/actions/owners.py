"""The owner of a local installation."""

from django.contrib.auth.models import User
from django.db import transaction

from wellmet.db.models import Seeker
from wellmet.db.models.profile import version

LOCAL = "me"


def lock(owner_id: int, *, changes_people: bool = True) -> None:
    """Make one owner's actions wait for each other, where two windows or programs act at once.

    What is remembered of all people is made anew after it, unless the action leaves them as they are.
    """
    Seeker.objects.select_for_update().get(owner_id=owner_id)
    if changes_people:
        Seeker.objects.filter(owner_id=owner_id).update(version=version())


@transaction.atomic
def ensure_local() -> int:
    """Make the one owner of a local installation if there is none yet, and give their id."""
    user, _ = User.objects.get_or_create(username=LOCAL)
    Seeker.objects.get_or_create(owner_id=user.pk)
    return user.pk
