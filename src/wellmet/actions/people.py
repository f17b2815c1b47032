"""People by hand: adding, editing, and whom to leave alone."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django.db import transaction

from wellmet.actions import folding, notes, owners
from wellmet.core import people
from wellmet.core.people import Contact
from wellmet.db.models import Person, Record
from wellmet.queries import people as people_queries
from wellmet.queries import profile

HAND = "hand"


class NothingToCallThem(ValueError):
    """A person needs a name, an e-mail address or a phone number."""


@transaction.atomic
def add(owner_id: int, *, contact: Contact, on: date | None = None) -> int:
    """Write down somebody the user typed in, on a day; never joins them with somebody else by name."""
    if not people.display_name(name=contact.name, emails=contact.emails, phones=contact.phones, urls=contact.urls):
        raise NothingToCallThem("Give a name, an e-mail address or a phone number.")
    notes.all_must_belong(contact)
    owners.lock(owner_id, changes=())
    (person_id,) = folding.create(owner_id, contacts=[people.fold_records((people.Said(contact),))])
    owners.changed(owner_id, person_ids=[person_id])
    Record.objects.create(owner_id=owner_id, person_id=person_id, format=HAND, data=people.pack(contact))
    Person.objects.filter(owner_id=owner_id, id=person_id).update(kept_on=on)
    return person_id


@transaction.atomic
def edit(
    owner_id: int, *, person_id: int, said: Contact, removed: Iterable[str] = (), unsaid: Iterable[str] = ()
) -> None:
    """Change what the user says of a person: single values replace, lists grow, `removed` values go.

    `unsaid` are fields of which the user says nothing any more, so that what files say of them counts again.
    """
    notes.all_must_belong(said)
    owners.lock(owner_id, changes=[person_id])
    people_queries.must_be_there(owner_id, person_ids=[person_id])
    hand = Record.objects.filter(owner_id=owner_id, person_id=person_id, format=HAND).first()
    before = people.unpack(
        {field: value for field, value in hand.data.items() if field not in {*unsaid}} if hand else {}
    )
    region = profile.region(owner_id)
    taken = sorted(
        value
        for value in {*(hand.removed if hand else ()), *removed}
        if not people.is_said_again(value, by=said, region=region)
    )
    data = people.pack(without(over(before, said=said), values=taken))
    if hand:
        Record.objects.filter(owner_id=owner_id, id=hand.pk).update(data=data, removed=taken)
    else:
        Record.objects.create(owner_id=owner_id, person_id=person_id, format=HAND, data=data, removed=taken)
    folding.refold(owner_id, person_ids=[person_id])


def over(before: Contact, *, said: Contact) -> Contact:
    """What the user said before, with what they say now on top."""
    folded = people.fold_records((people.Said(before), people.Said(said)))
    places = {people.employer_key(place.employer): place for place in (*before.affiliations, *said.affiliations)}
    return replace(folded, affiliations=tuple(places.values()), notes=said.notes or before.notes)


def without(contact: Contact, *, values: Iterable[str]) -> Contact:
    return people.fold_records((people.Said(contact, removed=frozenset(values)),))


class NothingElseSaid(ValueError):
    """What the user said of a person is all that is known of them by now."""


@dataclass(frozen=True, slots=True)
class Words:
    """What the user said of a person, as it is stored; None where they had said nothing."""

    data: dict[str, Any] | None
    removed: tuple[str, ...] = ()


def words(owner_id: int, *, person_id: int) -> Words:
    """What the user says of a person now, to be put back later."""
    hand = Record.objects.filter(owner_id=owner_id, person_id=person_id, format=HAND).first()
    return Words(hand.data, tuple(hand.removed)) if hand else Words(None)


@transaction.atomic
def put_back(owner_id: int, *, person_id: int, words: Words) -> None:
    """Say again of a person what was said before an edit."""
    owners.lock(owner_id, changes=[person_id])
    people_queries.must_be_there(owner_id, person_ids=[person_id])
    hand = Record.objects.filter(owner_id=owner_id, person_id=person_id, format=HAND)
    if words.data is None:
        if not Record.objects.filter(owner_id=owner_id, person_id=person_id).exclude(format=HAND).exists():
            raise NothingElseSaid("Your words are all that is known of them by now, so they stay. Nothing was changed.")
        hand.delete()
    else:
        hand.update(data=words.data, removed=[*words.removed])
    folding.refold(owner_id, person_ids=[person_id])


@transaction.atomic
def set_do_not_contact(owner_id: int, *, person_id: int, do_not_contact: bool) -> None:
    owners.lock(owner_id, changes=[person_id])
    people_queries.must_be_there(owner_id, person_ids=[person_id])
    Person.objects.filter(owner_id=owner_id, id=person_id).update(do_not_contact=do_not_contact)
