"""Somebody one met, and whom they named: written down together, and taken back together."""

from dataclasses import dataclass
from datetime import date

from django.db import transaction

from wellmet.actions import folding, forgetting, network, owners
from wellmet.actions import people as people_actions
from wellmet.core.people import Contact, Permission
from wellmet.db.models import Ask, Person

NOBODY = Contact()


class AskedSince(ValueError):
    """Something was noted about somebody since, which would be lost."""


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody met, who named somebody, or was named by somebody who is there already."""

    contact: Contact
    named: Contact = NOBODY
    may_use_name: Permission = Permission.ASK
    via_id: int | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """Who was written down; the one they named only if they were not there before."""

    person_id: int
    named_id: int | None = None
    is_named_new: bool = False


@transaction.atomic
def keep(owner_id: int, *, met: Met, on: date) -> Kept:
    """Write down somebody met, and who named whom."""
    owners.lock(owner_id)
    person_id = people_actions.add(owner_id, contact=met.contact)
    if met.via_id is not None:
        network.connect(owner_id, referrer_id=met.via_id, person_id=person_id, naming=network.Naming(on))
    if met.named == NOBODY:
        return Kept(person_id)
    naming = network.Naming(on, may_use_name=met.may_use_name)
    named_id = network.refer(owner_id, referrer_id=person_id, contact=met.named, naming=naming)
    return Kept(person_id, named_id, is_named_new=named_id > person_id)


@transaction.atomic
def take_back(owner_id: int, *, kept: Kept) -> None:
    """Undo `keep`; whoever was there before stays, with what was said of them."""
    owners.lock(owner_id)
    ids = [kept.person_id, *([kept.named_id] if kept.named_id and kept.is_named_new else [])]
    if Ask.objects.filter(owner_id=owner_id, person_id__in=ids).exists():
        raise AskedSince("You have noted an ask since; take that back first. Nothing was changed.")
    Person.objects.filter(owner_id=owner_id, id__in=ids).delete()
    folding.prune_employers(owner_id)
    transaction.on_commit(forgetting.empty_log)
