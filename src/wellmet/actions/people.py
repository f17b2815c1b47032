"""People by hand: adding, editing, forgetting."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.db import connection, transaction

from wellmet.actions import folding
from wellmet.core import people
from wellmet.core.people import Contact
from wellmet.db.models import ContactPoint, Forgotten, Outcome, Person, Record, Referral
from wellmet.queries import imports, profile
from wellmet.queries import people as people_queries

HAND = "hand"


@dataclass(frozen=True, slots=True)
class Erased:
    """What was erased: the person's number, the words that meant them, and how many rows of each kind."""

    person_id: int
    strings: tuple[str, ...]
    rows: dict[str, int]


class NothingToCallThem(ValueError):
    """A person needs a name, an e-mail address or a phone number."""


@transaction.atomic
def add(owner_id: int, *, contact: Contact) -> int:
    """Write down somebody the user typed in; never joins them with somebody else by name."""
    if not people.display_name(name=contact.name, emails=contact.emails, phones=contact.phones, urls=contact.urls):
        raise NothingToCallThem("Give a name, an e-mail address or a phone number.")
    (person_id,) = folding.create(owner_id, contacts=[people.fold_records((people.Said(contact),))])
    Record.objects.create(owner_id=owner_id, person_id=person_id, format=HAND, data=people.pack(contact))
    return person_id


@transaction.atomic
def edit(owner_id: int, *, person_id: int, said: Contact, removed: Iterable[str] = ()) -> None:
    """Change what the user says of a person: single values replace, lists grow, `removed` values go."""
    hand = Record.objects.select_for_update().filter(owner_id=owner_id, person_id=person_id, format=HAND).first()
    before = people.unpack(hand.data) if hand else Contact()
    taken = sorted(set(hand.removed if hand else ()) | set(removed))
    data = people.pack(without(over(before, said=said), values=removed))
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


@transaction.atomic
def set_do_not_contact(owner_id: int, *, person_id: int, do_not_contact: bool) -> None:
    Person.objects.filter(owner_id=owner_id, id=person_id).update(do_not_contact=do_not_contact)


@transaction.atomic
def forget(owner_id: int, *, person_id: int) -> Erased:
    """Erase a person and everything that hangs on them; only salted hashes stay, so that no import brings them back."""
    transaction.on_commit(empty_log)
    return erase(owner_id, person_id=person_id)


def empty_log() -> None:
    """Empty SQLite's write-ahead log, whose old pages keep the bytes that secure_delete erased from the file."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def erase(owner_id: int, *, person_id: int) -> Erased:
    strings = strings_of(owner_id, person_id=person_id)
    Forgotten.objects.bulk_create(
        [Forgotten(owner_id=owner_id, digest=digest) for digest in sorted(digests(owner_id, person_id=person_id))],
        ignore_conflicts=True,
    )
    _, rows = Person.objects.filter(owner_id=owner_id, id=person_id).delete()
    strike_out(owner_id, strings=strings)
    folding.prune_employers(owner_id)
    counts = {label.removeprefix("wellmet.").lower(): count for label, count in sorted(rows.items())}
    return Erased(person_id, strings, counts)


def digests(owner_id: int, *, person_id: int) -> frozenset[str]:
    said = imports.said_of(owner_id, person_ids=[person_id]).get(person_id, ())
    region = profile.region(owner_id)
    records = Record.objects.filter(owner_id=owner_id, person_id=person_id).exclude(fingerprint="")
    return people.digests(
        [key for record in said for key in people.strong_keys(record.contact, region=region)],
        fingerprints=records.values_list("fingerprint", flat=True),
        salts=profile.salts(owner_id),
    )


def strings_of(owner_id: int, *, person_id: int) -> tuple[str, ...]:
    """The words by which notes on others may mention a person: the full name and the contact points."""
    whole = Person.objects.filter(owner_id=owner_id, id=person_id).values_list("name", flat=True)
    if not whole:
        raise people_queries.NoSuchPerson(f"There is nobody with the number {person_id}.")
    points = ContactPoint.objects.filter(owner_id=owner_id, person_id=person_id).values_list("value", flat=True)
    return tuple(sorted({*whole, *points}, key=len, reverse=True))


def strike_out(owner_id: int, *, strings: Iterable[str]) -> None:
    """Take a forgotten person's name and numbers out of what was noted about others."""
    refold: set[int] = set()
    for string in strings:
        for outcome in Outcome.objects.filter(owner_id=owner_id, note__icontains=string):
            Outcome.objects.filter(id=outcome.pk).update(note=people.strike(outcome.note, string=string))
        for referral in Referral.objects.filter(owner_id=owner_id, words__icontains=string):
            Referral.objects.filter(id=referral.pk).update(words=people.strike(referral.words, string=string))
        mentions = Person.objects.filter(owner_id=owner_id, notes__icontains=string) | Person.objects.filter(
            owner_id=owner_id, how_met__icontains=string
        )
        for record in Record.objects.filter(owner_id=owner_id, person__in=mentions):
            struck = {
                field: people.strike(value, string=string) if field in ("notes", "how_met") else value
                for field, value in record.data.items()
            }
            Record.objects.filter(id=record.pk).update(data=struck)
            refold.add(record.person_id)
    folding.refold(owner_id, person_ids=refold)
