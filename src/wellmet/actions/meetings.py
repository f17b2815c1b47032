"""Somebody one met, and whom they named: written down together, and taken back together."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction

from wellmet.actions import network, owners, referrals
from wellmet.actions import people as people_actions
from wellmet.core.people import Contact, Permission
from wellmet.db.models import Consent, Person, Referral

NOBODY = Contact()


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody met, who named somebody, or was named by somebody who is there already."""

    contact: Contact
    named: Contact = NOBODY
    may_use_name: Permission = Permission.ASK
    via_id: int | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """Who was written down, by whom they were named, and whom they named."""

    person_id: int
    via_id: int | None = None
    referred: referrals.Referred | None = None


@transaction.atomic
def keep(owner_id: int, *, met: Met, on: date) -> Kept:
    """Write down somebody met, and who named whom."""
    owners.lock(owner_id, changes=())
    person_id = people_actions.add(owner_id, contact=met.contact, on=on)
    if met.via_id is not None:
        network.connect(owner_id, referrer_id=met.via_id, person_id=person_id, naming=network.Naming(on))
    if met.named == NOBODY:
        return Kept(person_id, met.via_id)
    naming = network.Naming(on, may_use_name=met.may_use_name)
    referred = referrals.refer(owner_id, referrer_id=person_id, contact=met.named, naming=naming)
    return Kept(person_id, met.via_id, referred)


@transaction.atomic
def take_back(owner_id: int, *, kept: Kept) -> None:
    """Undo `keep`; whoever was there before is as they were, and what was noted since is not lost but refused."""
    owners.lock(owner_id, changes=[kept.person_id, *filter(None, [kept.via_id])])
    if kept.referred:
        referrals.take_back(owner_id, referred=kept.referred)
    if not Person.objects.filter(owner_id=owner_id, id=kept.person_id).exists():
        return
    came = {"owner_id": owner_id, "person_id": kept.person_id}
    Consent.objects.filter(**came, giver_id=kept.via_id).delete()
    Referral.objects.filter(**came, referrer_id=kept.via_id).delete()
    referrals.remove(owner_id, person_id=kept.person_id)


def revived(row: dict[str, Any]) -> Kept:
    """What was written down, as it was stored."""
    return Kept(row["person_id"], row["via_id"], referrals.revived(row["referred"]) if row["referred"] else None)
