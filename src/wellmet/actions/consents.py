"""What somebody answered to whether their name may be used."""

from datetime import date

from django.db import transaction

from wellmet.actions import network, owners
from wellmet.core.people import Permission
from wellmet.db.models import Referral


class NeverNamed(LookupError):
    """Somebody did not name the person whom the leave would be about."""


@transaction.atomic
def record(owner_id: int, *, giver_id: int, person_id: int, answer: Permission, on: date) -> None:
    """Note a yes, which holds for 180 days, or a no, which withdraws it; `ask` stands for no answer yet."""
    owners.lock(owner_id)
    named = Referral.objects.filter(owner_id=owner_id, referrer_id=giver_id, person_id=person_id)
    if not named.update(may_use_name=answer.value):
        raise NeverNamed("This person named nobody like that to you. Note the name first, then the leave to say so.")
    network.set_permission(
        owner_id, giver_id=giver_id, person_id=person_id, naming=network.Naming(on, may_use_name=answer)
    )
