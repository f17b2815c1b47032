"""What somebody answered to whether their name may be used."""

from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.db.models import QuerySet

from wellmet.actions import network, owners
from wellmet.core.ethics import ConsentKind
from wellmet.core.people import Permission
from wellmet.db.models import Consent, Referral


class NeverNamed(LookupError):
    """Somebody did not name the person whom the leave would be about."""


@dataclass(frozen=True, slots=True)
class Stood:
    """How a leave stood: what each naming said of it, by its number, and the numbers of the leaves that held."""

    giver_id: int
    person_id: int
    said: list[tuple[int, str]]
    held: list[int]


@transaction.atomic
def record(owner_id: int, *, giver_id: int, person_id: int, answer: Permission, on: date) -> Stood:
    """Note a yes, which holds for 180 days, or a no, which withdraws it; `ask` stands for no answer yet.

    Gives how it stood before, for `put_back`.
    """
    owners.lock(owner_id, changes=[person_id])
    before = standing(owner_id, giver_id=giver_id, person_id=person_id)
    named = Referral.objects.filter(owner_id=owner_id, referrer_id=giver_id, person_id=person_id)
    if not named.update(may_use_name=answer.value):
        raise NeverNamed("This person named nobody like that to you. Note the name first, then the leave to say so.")
    network.set_permission(
        owner_id, giver_id=giver_id, person_id=person_id, naming=network.Naming(on, may_use_name=answer)
    )
    return before


def standing(owner_id: int, *, giver_id: int, person_id: int) -> Stood:
    named = Referral.objects.filter(owner_id=owner_id, referrer_id=giver_id, person_id=person_id).order_by("id")
    held = leaves(owner_id, giver_id=giver_id, person_id=person_id).filter(withdrawn_on=None).order_by("id")
    said = list(named.values_list("id", "may_use_name"))
    return Stood(giver_id, person_id, said, list(held.values_list("id", flat=True)))


def leaves(owner_id: int, *, giver_id: int, person_id: int) -> QuerySet[Consent]:
    kind = ConsentKind.MAY_USE_NAME.value
    return Consent.objects.filter(owner_id=owner_id, giver_id=giver_id, person_id=person_id, kind=kind)


@transaction.atomic
def put_back(owner_id: int, *, stood: Stood) -> None:
    """Let a leave stand as it did."""
    owners.lock(owner_id, changes=[stood.person_id])
    for referral_id, said in stood.said:
        Referral.objects.filter(owner_id=owner_id, id=referral_id).update(may_use_name=said)
    kept = leaves(owner_id, giver_id=stood.giver_id, person_id=stood.person_id)
    kept.filter(withdrawn_on=None).exclude(id__in=stood.held).delete()
    kept.filter(id__in=stood.held).update(withdrawn_on=None)
