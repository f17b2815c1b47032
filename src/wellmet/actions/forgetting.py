"""Forgetting somebody: their rows, and every mention of them."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import connection, transaction

from wellmet.actions import folding
from wellmet.core import people
from wellmet.db.models import ContactPoint, Forgotten, Outcome, Person, Record, Referral
from wellmet.queries import imports, profile
from wellmet.queries import people as people_queries


@dataclass(frozen=True, slots=True)
class Erased:
    """What was erased: the person's number, the words that meant them, and how many rows of each kind."""

    person_id: int
    strings: tuple[str, ...]
    rows: dict[str, int]


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
