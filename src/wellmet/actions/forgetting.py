"""Forgetting somebody: their rows, and every mention of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from django.db import connection, models, transaction

from wellmet.actions import folding, owners
from wellmet.core import people
from wellmet.core.people import Contact
from wellmet.db.models import (
    Batch,
    Binned,
    Change,
    Forgotten,
    Merge,
    Original,
    Outcome,
    Person,
    Record,
    Referral,
    Wording,
)
from wellmet.queries import people as people_queries
from wellmet.queries import profile, records

LONGEST_WORDS = 100_000  # characters
LOG_WAIT = 2_000  # milliseconds for other windows to let go of the log

# What people write freely, and where others may therefore be mentioned; everything else is closed words and keys.
FREE_TEXT = {
    "wellmet.person": ("how_met", "notes"),
    "wellmet.outcome": ("note",),
    "wellmet.referral": ("words",),
    "wellmet.wording": ("subject", "body"),
}
WHOLE = ("wellmet.merge", "wellmet.binned")  # rows of all kinds within one
SAID_FREELY = ("how_met", "notes")  # of what a record says


@dataclass(frozen=True, slots=True)
class Erased:
    """What was erased: the person's number, what they were called and known by, and how many rows of each kind.

    `is_in_log` where another window keeps SQLite from emptying its log, which may hold their bytes till that closes.
    """

    person_id: int
    names: tuple[str, ...]
    strings: tuple[str, ...]
    digests: frozenset[str]
    rows: dict[str, int]
    is_in_log: bool = False


def forget(owner_id: int, *, person_id: int) -> Erased:
    """Erase a person and everything that hangs on them; only salted hashes stay, so that no import brings them back."""
    with transaction.atomic():
        owners.lock(owner_id)
        erased = erase(owner_id, person_id=person_id)
    return replace(erased, is_in_log=not empty_log())


def empty_log() -> bool:
    """Empty SQLite's write-ahead log, whose old pages keep the bytes that secure_delete erased from the file.

    Gives False where another window still reads from the log; the next time does it then.
    """
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        return True  # there is none, or whoever opened the transaction empties it
    with connection.cursor() as cursor:
        (patience,) = cursor.execute("PRAGMA busy_timeout").fetchone()
        cursor.execute(f"PRAGMA busy_timeout = {LOG_WAIT}")
        try:
            is_busy, *_ = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            cursor.execute(f"PRAGMA busy_timeout = {patience:d}")
    return not is_busy


def erase(owner_id: int, *, person_id: int) -> Erased:
    contacts = contacts_of(owner_id, person_id=person_id)
    strings = people.mentions(contacts)
    digests = digests_of(owner_id, person_id=person_id, contacts=contacts)
    Forgotten.objects.bulk_create(
        [Forgotten(owner_id=owner_id, digest=digest) for digest in sorted(digests)], ignore_conflicts=True
    )
    Change.objects.filter(owner_id=owner_id).delete()  # they may stand in anything that could be taken back
    _, rows = Person.objects.filter(owner_id=owner_id, id=person_id).delete()
    strike_out(owner_id, strings=strings)
    folding.prune_employers(owner_id)
    counts = {label.removeprefix("wellmet.").lower(): count for label, count in sorted(rows.items())}
    return Erased(person_id, tuple(sorted({contact.name for contact in contacts})), strings, digests, counts)


def contacts_of(owner_id: int, *, person_id: int) -> tuple[Contact, ...]:
    """What was ever said of a person, and what they are called now."""
    name = Person.objects.filter(owner_id=owner_id, id=person_id).values_list("name", flat=True).first()
    if name is None:
        raise people_queries.NoSuchPerson(f"There is nobody with the number {person_id}.")
    said = records.said_of(owner_id, person_ids=[person_id]).get(person_id, ())
    return (*(record.contact for record in said), Contact(name=name))


def digests_of(owner_id: int, *, person_id: int, contacts: tuple[Contact, ...]) -> frozenset[str]:
    records = Record.objects.filter(owner_id=owner_id, person_id=person_id).exclude(fingerprint="")
    salts = profile.salts(owner_id)
    digests = people.person_digests(
        contacts,
        fingerprints=records.values_list("fingerprint", flat=True),
        region=profile.region(owner_id),
        salts=salts,
    )
    folded = {people.fold(contact.name) for contact in contacts}
    namesakes = Person.objects.filter(owner_id=owner_id, folded__in=folded).exclude(id=person_id)
    # By a name alone a restore could not tell them apart, and somebody who was not forgotten would be lost.
    return frozenset() if digests == people.name_digests(contacts, salts=salts) and namesakes.exists() else digests


def strike_out(owner_id: int, *, strings: tuple[str, ...]) -> None:
    """Take a forgotten person's names and numbers out of what was noted about others."""
    with_notes = Person.objects.filter(owner_id=owner_id).exclude(how_met="", notes="")
    refold: set[int] = set()
    for record in Record.objects.filter(owner_id=owner_id, person__in=with_notes).only("person_id", "data"):
        if strike_row(owner_id, row=record, fields={"data": record.data}, strings=strings):
            refold.add(record.person_id)
    for original in Original.objects.filter(owner_id=owner_id).only("lines").iterator():
        strike_row(owner_id, row=original, fields={"lines": original.lines}, strings=strings)
    for batch in Batch.objects.filter(owner_id=owner_id).only("files"):
        strike_row(owner_id, row=batch, fields={"files": batch.files}, strings=strings)
    for outcome in Outcome.objects.filter(owner_id=owner_id).exclude(note="").only("note"):
        strike_row(owner_id, row=outcome, fields={"note": outcome.note}, strings=strings)
    for referral in Referral.objects.filter(owner_id=owner_id).exclude(words="").only("words"):
        strike_row(owner_id, row=referral, fields={"words": referral.words}, strings=strings)
    for model in (Merge, Binned):
        for kept in model._default_manager.filter(owner_id=owner_id).only("data"):
            strike_row(owner_id, row=kept, fields={"data": kept.data}, strings=strings)
    for wording in Wording.objects.filter(owner_id=owner_id).only("subject", "body"):
        fields = {"subject": wording.subject, "body": wording.body}
        strike_row(owner_id, row=wording, fields=fields, strings=strings)
    folding.refold(owner_id, person_ids=refold)


def strike_row(owner_id: int, *, row: models.Model, fields: dict[str, Any], strings: tuple[str, ...]) -> bool:
    left = without_mentions(row._meta.label_lower, fields=fields, strings=strings)
    if left == fields:
        return False
    type(row)._default_manager.filter(owner_id=owner_id, pk=row.pk).update(**left)
    return True


def without_mentions(label: str, *, fields: dict[str, Any], strings: tuple[str, ...]) -> dict[str, Any]:
    """The fields of a row, in the database or in a backup, without mentions of a person in what was written freely."""
    if label == "wellmet.record":
        return {**fields, "data": struck(fields["data"], names=SAID_FREELY, strings=strings)}
    if label in WHOLE:
        return {**fields, "data": struck_through(fields["data"], strings=strings)}
    if label == "wellmet.batch":
        return {**fields, "files": [struck(file, names=("path",), strings=strings) for file in fields["files"]]}
    if label == "wellmet.original":
        return {**fields, "lines": [[*line[:3], struck_line(line[3], strings=strings)] for line in fields["lines"]]}
    return struck(fields, names=FREE_TEXT.get(label, ()), strings=strings)


def struck_line(value: str, *, strings: tuple[str, ...]) -> str:
    # A picture holds no words, and is long.
    return people.strike(value, strings=strings) if len(value) < LONGEST_WORDS else value


def struck_through(value: Any, *, strings: tuple[str, ...]) -> Any:
    """Strike mentions out of every text within JSON values."""
    if isinstance(value, str):
        return people.strike(value, strings=strings)
    if isinstance(value, list):
        return [struck_through(one, strings=strings) for one in value]
    if isinstance(value, dict):
        return {name: struck_through(one, strings=strings) for name, one in value.items()}
    return value


def struck(fields: Mapping[str, Any], *, names: Iterable[str], strings: tuple[str, ...]) -> dict[str, Any]:
    return {**fields, **{name: people.strike(fields[name], strings=strings) for name in names if name in fields}}
