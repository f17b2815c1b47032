"""A name passed on in such a way that it can be taken back: whoever was there before is then as they were."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction

from wellmet.actions import employers, forgetting, network, owners
from wellmet.actions import people as people_actions
from wellmet.core import people
from wellmet.db.models import Ask, Consent, Person, PutOff, Record, Referral, Tie, Wording

Row = dict[str, Any]


class ChangedSince(ValueError):
    """Something was noted since that taking back would lose."""


@dataclass(frozen=True, slots=True)
class Referred:
    """Who was named by whom, and what stood there before and after, in values that JSON can hold."""

    referrer_id: int
    person_id: int
    is_new: bool
    said_before: Row
    said_after: Row
    link_before: Row | None
    withdrawn: tuple[int, ...]
    given: tuple[int, ...]


@transaction.atomic
def refer(owner_id: int, *, referrer_id: int, contact: people.Contact, naming: network.Naming) -> Referred:
    """Note that somebody named somebody, as `network.refer` does, and remember what it takes to undo it."""
    owners.lock(owner_id, changes=())
    known_id = network.meant(owner_id, referrer_id=referrer_id, contact=contact)
    said_before = said(owner_id, person_id=known_id) if known_id else {"data": None, "removed": []}
    link_before = link(owner_id, referrer_id=referrer_id, person_id=known_id)
    standing = set(consents(owner_id, referrer_id=referrer_id, person_id=known_id))
    person_id = network.refer(owner_id, referrer_id=referrer_id, contact=contact, naming=naming)
    still = consents(owner_id, referrer_id=referrer_id, person_id=person_id)
    return Referred(
        referrer_id=referrer_id,
        person_id=person_id,
        is_new=known_id is None,
        said_before=said_before,
        said_after=said(owner_id, person_id=person_id),
        link_before=link_before,
        withdrawn=tuple(sorted(standing.difference(still))),
        given=tuple(sorted(set(still).difference(standing))),
    )


@transaction.atomic
def take_back(owner_id: int, *, referred: Referred) -> None:
    """Undo `refer`; refused where something was noted since that would be lost."""
    owners.lock(owner_id, changes=[referred.referrer_id, referred.person_id])
    if not Person.objects.filter(owner_id=owner_id, id=referred.person_id).exists():
        return
    if said(owner_id, person_id=referred.person_id) != plain(referred.said_after):
        raise ChangedSince("You have changed what is said of them since; nothing was taken back.")
    pair = {"owner_id": owner_id, "referrer_id": referred.referrer_id, "person_id": referred.person_id}
    Consent.objects.filter(owner_id=owner_id, id__in=referred.given).delete()
    Consent.objects.filter(owner_id=owner_id, id__in=referred.withdrawn).update(withdrawn_on=None)
    if referred.link_before is None:
        Referral.objects.filter(**pair).delete()
    else:
        Referral.objects.filter(**pair).update(**referred.link_before)
    if referred.is_new:
        remove(owner_id, person_id=referred.person_id)
    else:
        before = people_actions.Words(referred.said_before["data"], tuple(referred.said_before["removed"]))
        people_actions.put_back(owner_id, person_id=referred.person_id, words=before)


def remove(owner_id: int, *, person_id: int) -> None:
    """Take somebody away who was only just written down; refused where something has been noted about them since."""
    about = (
        Ask.objects.filter(owner_id=owner_id, person_id=person_id),
        Referral.objects.filter(owner_id=owner_id, referrer_id=person_id),
        Referral.objects.filter(owner_id=owner_id, person_id=person_id),
        Consent.objects.filter(owner_id=owner_id, giver_id=person_id),
        Tie.objects.filter(owner_id=owner_id, a_id=person_id),
        Tie.objects.filter(owner_id=owner_id, b_id=person_id),
        Wording.objects.filter(owner_id=owner_id, person_id=person_id),
        PutOff.objects.filter(owner_id=owner_id, person_id=person_id),
        Person.objects.filter(owner_id=owner_id, id=person_id, do_not_contact=True),
        Record.objects.filter(owner_id=owner_id, person_id=person_id).exclude(format=people_actions.HAND),
    )
    if any(rows.exists() for rows in about):
        raise ChangedSince("Something has been noted about them since; take that back first. Nothing was changed.")
    Person.objects.filter(owner_id=owner_id, id=person_id).delete()
    employers.prune(owner_id)
    transaction.on_commit(forgetting.empty_log)


def said(owner_id: int, *, person_id: int) -> Row:
    """What the user says of somebody, as JSON holds it."""
    words = people_actions.words(owner_id, person_id=person_id)
    return {"data": words.data, "removed": [*words.removed]}


def plain(row: Row) -> Row:
    return {**row, "removed": [*row["removed"]]}


def link(owner_id: int, *, referrer_id: int, person_id: int | None) -> Row | None:
    if person_id is None:
        return None
    rows = Referral.objects.filter(owner_id=owner_id, referrer_id=referrer_id, person_id=person_id)
    row = rows.values("on", "words", "may_use_name").first()
    return {**row, "on": row["on"].isoformat()} if row else None


def consents(owner_id: int, *, referrer_id: int, person_id: int | None) -> list[int]:
    """The permissions towards a person that stand; none towards somebody who is not there yet."""
    if person_id is None:
        return []
    rows = Consent.objects.filter(owner_id=owner_id, giver_id=referrer_id, person_id=person_id, withdrawn_on=None)
    return list(rows.values_list("id", flat=True))


def revived(row: Row) -> Referred:
    """A referral as it was stored, with what JSON turns into lists and texts put right."""
    before = row["link_before"]
    return Referred(
        **{
            **row,
            "link_before": {**before, "on": date.fromisoformat(before["on"])} if before else None,
            "withdrawn": tuple(row["withdrawn"]),
            "given": tuple(row["given"]),
        }
    )
