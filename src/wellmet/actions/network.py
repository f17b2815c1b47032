"""Names passed on and ties: who named whom, who allowed what, and who knows whom."""

from dataclasses import dataclass
from datetime import date

from django.db import transaction

from wellmet.actions import notes, owners
from wellmet.actions import people as people_actions
from wellmet.core import ethics, network, people
from wellmet.db.models import Affiliation, Consent, ContactPoint, Referral, Tie
from wellmet.queries import employers as employer_queries
from wellmet.queries import people as people_queries
from wellmet.queries import profile


class NamedThemselves(ValueError):
    """Somebody cannot be the one who named themselves."""


class OneAndTheSame(ValueError):
    """A tie is between two."""


class NotTied(LookupError):
    """There is no stated tie to take back."""


@dataclass(frozen=True, slots=True)
class Knowing:
    """That two people know each other: where the user knows it from, how sure (over 0, up to 1), and since when."""

    on: date
    source: network.Source = network.Source.USER
    certainty: float = 0.9


@dataclass(frozen=True, slots=True)
class Naming:
    """What the referrer said: when, in what words, and whether their name may be used."""

    on: date
    words: str = ""
    may_use_name: people.Permission = people.Permission.ASK


@transaction.atomic
def refer(owner_id: int, *, referrer_id: int, contact: people.Contact, naming: Naming) -> int:
    """Note that somebody named somebody, and give the id of who was named.

    They are the person who is there already if a strong key says so, or the same name at the same employer, since the
    user types it about somebody they have in mind.
    """
    owners.lock(owner_id, changes=())
    people_queries.must_be_there(owner_id, person_ids=[referrer_id])
    person_id = meant(owner_id, referrer_id=referrer_id, contact=contact)
    if person_id is None:
        person_id = people_actions.add(owner_id, contact=contact, on=naming.on)
    elif person_id != referrer_id:
        people_actions.edit(owner_id, person_id=person_id, said=contact)
    connect(owner_id, referrer_id=referrer_id, person_id=person_id, naming=naming)
    return person_id


@transaction.atomic
def connect(owner_id: int, *, referrer_id: int, person_id: int, naming: Naming) -> None:
    """Note a referral between two people who are both there, and the permission that came with it.

    Said again, the day and the words of the first time stay: the chain is history. Only what is allowed may change.
    """
    if referrer_id == person_id:
        raise NamedThemselves("A person cannot be referred by themselves.")
    notes.must_belong(naming.words)
    owners.lock(owner_id, changes=[referrer_id, person_id])
    people_queries.must_be_there(owner_id, person_ids=[referrer_id, person_id])
    Referral.objects.update_or_create(
        owner_id=owner_id,
        referrer_id=referrer_id,
        person_id=person_id,
        defaults={"may_use_name": naming.may_use_name.value},
        create_defaults={"on": naming.on, "words": naming.words, "may_use_name": naming.may_use_name.value},
    )
    set_permission(owner_id, giver_id=referrer_id, person_id=person_id, naming=naming)


def set_permission(owner_id: int, *, giver_id: int, person_id: int, naming: Naming) -> None:
    standing = Consent.objects.filter(
        owner_id=owner_id, giver_id=giver_id, person_id=person_id, kind=ethics.ConsentKind.MAY_USE_NAME.value
    )
    standing.filter(withdrawn_on=None).update(withdrawn_on=naming.on)
    if naming.may_use_name is people.Permission.YES:
        Consent.objects.create(
            owner_id=owner_id,
            giver_id=giver_id,
            person_id=person_id,
            kind=ethics.ConsentKind.MAY_USE_NAME.value,
            given_on=naming.on,
            expires_on=naming.on + ethics.VALIDITY,
        )


def meant(owner_id: int, *, referrer_id: int, contact: people.Contact) -> int | None:
    """Find who is there already and is meant by a name that somebody passes on."""
    return existing(owner_id, contact=contact) or named_before(owner_id, by=referrer_id, name=contact.name)


def existing(owner_id: int, *, contact: people.Contact) -> int | None:
    keys = people.strong_keys(contact, region=profile.region(owner_id))
    points = ContactPoint.objects.filter(owner_id=owner_id, is_strong=True, key__in=[key.value for key in keys])
    for person_id, name in points.order_by("person_id").values_list("person_id", "person__name"):
        if people.could_be_one(contact.name, name):
            return person_id
    namesakes = Affiliation.objects.filter(owner_id=owner_id, person__folded=people.fold(contact.name))
    if not contact.affiliations or not namesakes.exists():
        return None
    meant = employer_queries.same(owner_id, names=[place.employer for place in contact.affiliations])
    same = namesakes.filter(employer_id__in=meant)
    found = set(same.values_list("person_id", flat=True))
    return found.pop() if len(found) == 1 else None


def named_before(owner_id: int, *, by: int, name: str) -> int | None:
    """Find somebody of that name whom the same person named already."""
    same = Referral.objects.filter(owner_id=owner_id, referrer_id=by, person__folded=people.fold(name))
    found = set(same.values_list("person_id", flat=True))
    return found.pop() if len(found) == 1 else None


@transaction.atomic
def tie(owner_id: int, *, one_id: int, other_id: int, knowing: Knowing) -> None:
    """Note that two people know each other; said again, the newer word counts."""
    if one_id == other_id:
        raise OneAndTheSame("A tie is between two people, and this is one.")
    owners.lock(owner_id, changes=[one_id, other_id])
    people_queries.must_be_there(owner_id, person_ids=[one_id, other_id])
    first, second = network.pair(one_id, other_id)
    Tie.objects.update_or_create(
        owner_id=owner_id,
        a_id=first,
        b_id=second,
        defaults={"source": knowing.source.value, "certainty": knowing.certainty, "on": knowing.on},
    )


@transaction.atomic
def untie(owner_id: int, *, one_id: int, other_id: int) -> None:
    """Take back that two people know each other; what follows from a referral or a common place stays."""
    owners.lock(owner_id, changes=[one_id, other_id])
    first, second = network.pair(one_id, other_id)
    gone, _ = Tie.objects.filter(owner_id=owner_id, a_id=first, b_id=second).delete()
    if not gone:
        raise NotTied("Nobody said that these two know each other, so there is nothing to take back.")
