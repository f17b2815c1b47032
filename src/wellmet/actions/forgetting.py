"""Forgetting somebody: their rows, and every mention of them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from django.db import connection, models, transaction

from wellmet.actions import employers, folding, owners
from wellmet.core import formats, people
from wellmet.core.people import Contact
from wellmet.db import uploads
from wellmet.db.models import (
    Batch,
    Binned,
    Change,
    ContactPoint,
    Erasure,
    Forgotten,
    Merge,
    Original,
    Outcome,
    Person,
    Record,
    Referral,
    Seeker,
    Wording,
)
from wellmet.queries import aside, binned, forgotten, profile, records
from wellmet.queries import people as people_queries

LOG_WAIT = 2_000  # milliseconds for other windows to let go of the log

# What people write freely, and where others may therefore be mentioned; everything else is closed words and keys.
FREE_TEXT = {
    "wellmet.person": ("how_met", "notes"),
    "wellmet.outcome": ("note",),
    "wellmet.referral": ("words",),
    "wellmet.wording": ("subject", "body"),
}
# What of it stands on its own: people are made anew from their records.
WRITTEN: dict[type[models.Model], tuple[str, ...]] = {
    Original: ("lines", "digest"),
    Batch: ("files",),
    Outcome: ("note", "answered"),
    Referral: ("words",),
    Merge: ("data",),
    Binned: ("data",),
    Wording: ("subject", "body"),
    Seeker: ("resume",),
}
SAID_FREELY = ("how_met", "notes")  # of what a record says

Strike = Callable[[str], str]  # a text, without mentions


@dataclass(frozen=True, slots=True)
class Erased:
    """What was erased: the person's number, what they were called and known by, and how many rows of each kind.

    `is_in_log` where another window keeps SQLite from emptying its log, which may hold their bytes till that closes;
    `let_go` is how many imports that waited for the user's word are gone, since their files may hold the person.
    """

    person_id: int
    names: tuple[str, ...]
    strings: tuple[str, ...]
    digests: frozenset[str]
    rows: dict[str, int]
    is_in_log: bool = False
    let_go: int = 0


def forget(owner_id: int, *, person_id: int) -> Erased:
    """Erase a person and everything that hangs on them; only salted hashes stay, so that no import brings them back.

    That backups have to be rewritten is remembered until it is done: see actions/scrubbing.py.
    """
    with transaction.atomic():
        erased = inside(owner_id, person_id=person_id)
    return outside(owner_id, erased=erased)


def inside(owner_id: int, *, person_id: int) -> Erased:
    """Erase a person from the database, and note what is left to do outside of it."""
    owners.lock(owner_id)
    hashes = hashes_of(owner_id, person_id=person_id)
    erased = erase(owner_id, person_id=person_id)
    data = {"digests": sorted(erased.digests), **hashes, "uploads": uploads.tokens(owner_id)}
    Erasure.objects.create(owner_id=owner_id, number=person_id, data=data)
    return erased


def outside(owner_id: int, *, erased: Erased) -> Erased:
    """Let go of what waits to come in, and of the log.

    Files on their way in may hold the person, and be named after them; nobody can tell of a file that is packed, or in
    a form that is not read whole. They are copies: whoever wants them in can choose them again.
    """
    let_go = uploads.clear(owner_id, tokens=uploads.tokens(owner_id))
    return replace(erased, let_go=let_go, is_in_log=not empty_log())


def hashes_of(owner_id: int, *, person_id: int) -> dict[str, list[str]]:
    """What backups can tell a person by once they are gone here: hashes of keys with their name, of it, of mentions."""
    contacts, salts = contacts_of(owner_id, person_id=person_id), profile.salts(owner_id)
    names = {contact.name for contact in contacts}
    region = profile.region(owner_id)
    keys = {key for contact in contacts for key in people.strong_keys(contact, region=region)}
    found = {
        "named": people.digests(keys, names=names, salts=salts) - people.digests(keys, salts=salts),
        "called": people.mention_digests(names, salts=salts),
        "mentions": mentions_of(owner_id, person_id=person_id, strings=people.mentions(contacts)),
    }
    return {name: sorted(hashes) for name, hashes in found.items()}


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
    keep(owner_id, digests=digests | mentions_of(owner_id, person_id=person_id, strings=strings))
    empty_bin(owner_id, digests=digests, names={contact.name for contact in contacts})
    Change.objects.filter(owner_id=owner_id).delete()  # they may stand in anything that could be taken back
    _, rows = Person.objects.filter(owner_id=owner_id, id=person_id).delete()
    strike_out(owner_id, strings=strings)
    employers.prune(owner_id)
    counts = {label.removeprefix("wellmet.").lower(): count for label, count in sorted(rows.items())}
    return Erased(person_id, tuple(sorted({contact.name for contact in contacts})), strings, digests, counts)


def keep(owner_id: int, *, digests: frozenset[str]) -> None:
    """Keep hashes, so that no import brings back what they stand for."""
    rows = [Forgotten(owner_id=owner_id, digest=digest) for digest in sorted(digests)]
    Forgotten.objects.bulk_create(rows, ignore_conflicts=True)


def empty_bin(owner_id: int, *, digests: frozenset[str], names: set[str]) -> None:
    """Drop older copies of a person from the bin: those known by the same, under a name that may be theirs."""
    salts, region = profile.salts(owner_id), profile.region(owner_id)
    for one in binned.said(owner_id):
        known = people.person_digests(one.contacts, fingerprints=one.fingerprints, region=region, salts=salts)
        if not digests.isdisjoint(known) and any(binned.agree(contact.name, names) for contact in one.contacts):
            Binned.objects.filter(owner_id=owner_id, id=one.id).delete()


def contacts_of(owner_id: int, *, person_id: int) -> tuple[Contact, ...]:
    """What was ever said of a person, and what they are called now."""
    name = Person.objects.filter(owner_id=owner_id, id=person_id).values_list("name", flat=True).first()
    if name is None:
        raise people_queries.NoSuchPerson(f"There is nobody with the number {person_id}.")
    said = records.said_of(owner_id, person_ids=[person_id]).get(person_id, ())
    return (*(record.contact for record in said), Contact(name=name))


def digests_of(owner_id: int, *, person_id: int, contacts: tuple[Contact, ...]) -> frozenset[str]:
    """What is kept of a person; of a phone or mailbox that others here have too, only together with their name."""
    records = Record.objects.filter(owner_id=owner_id, person_id=person_id).exclude(fingerprint="")
    salts, region = profile.salts(owner_id), profile.region(owner_id)
    digests = people.kept_digests(
        contacts,
        fingerprints=records.values_list("fingerprint", flat=True),
        region=region,
        salts=salts,
        shared=shared_keys(owner_id, person_id=person_id, contacts=contacts, region=region),
    )
    folded = {people.fold(contact.name) for contact in contacts}
    namesakes = Person.objects.filter(owner_id=owner_id, folded__in=folded).exclude(id=person_id)
    # By a name alone a restore could not tell them apart, and somebody who was not forgotten would be lost.
    return frozenset() if digests == people.name_digests(contacts, salts=salts) and namesakes.exists() else digests


def mentions_of(owner_id: int, *, person_id: int, strings: tuple[str, ...]) -> frozenset[str]:
    """Hashes of the words that mean a person and nobody else who is here."""
    folded = {string: people.fold(string) for string in strings}
    others = Person.objects.filter(owner_id=owner_id, folded__in=set(folded.values())).exclude(id=person_id)
    points = ContactPoint.objects.filter(owner_id=owner_id, value__in=strings).exclude(person_id=person_id)
    theirs = {*others.values_list("folded", flat=True), *map(people.fold, points.values_list("value", flat=True))}
    own = (string for string in strings if folded[string] not in theirs)
    return people.mention_digests(own, salts=profile.salts(owner_id))


def shared_keys(owner_id: int, *, person_id: int, contacts: tuple[Contact, ...], region: str) -> frozenset[people.Key]:
    keys = {key for contact in contacts for key in people.strong_keys(contact, region=region)}
    who = records.ids_by_key(owner_id, keys=keys)
    return frozenset(key for key, ids in who.items() if ids - {person_id})


def strike_out(owner_id: int, *, strings: tuple[str, ...]) -> None:
    """Take a forgotten person's names and numbers out of what was noted about others."""
    with_notes = Person.objects.filter(owner_id=owner_id).exclude(how_met="", notes="")
    refold: set[int] = set()
    for record in Record.objects.filter(owner_id=owner_id, person__in=with_notes).only("person_id", "data"):
        if strike_row(owner_id, row=record, fields={"data": record.data}, strings=strings):
            refold.add(record.person_id)
    for model, columns in WRITTEN.items():
        for row in model._default_manager.filter(owner_id=owner_id).only(*columns).iterator():
            strike_row(owner_id, row=row, fields={name: getattr(row, name) for name in columns}, strings=strings)
    folding.refold(owner_id, person_ids=refold)


def strike_row(owner_id: int, *, row: models.Model, fields: dict[str, Any], strings: tuple[str, ...]) -> bool:
    left = rewritten(row._meta.label_lower, fields=fields, strike=partial(people.strike, strings=strings))
    if left == fields:
        return False
    if isinstance(row, Original) and Original.objects.filter(record_id=row.record_id, digest=left["digest"]).exists():
        left["digest"] = row.digest  # what two imports wrote of somebody differed by this mention alone
    type(row)._default_manager.filter(owner_id=owner_id, pk=row.pk).update(**left)
    return True


def rewritten(label: str, *, fields: dict[str, Any], strike: Strike) -> dict[str, Any]:
    """The fields of a row, in the database or in a backup, with what `strike` leaves of whatever is written freely."""
    if label == "wellmet.record" and not fields["data"].keys().isdisjoint(SAID_FREELY):
        return {**fields, "data": struck(fields["data"], names=SAID_FREELY, strike=strike)}
    if label == "wellmet.seeker":
        return {**fields, "resume": without_mentions(fields["resume"], strike=strike)}
    if label == "wellmet.outcome" and fields.get("answered"):
        fields = {**fields, "answered": [strike(question) for question in fields["answered"]]}
    if label == "wellmet.merge":
        row, said = partial(struck_within, strike=strike), partial(struck, names=SAID_FREELY, strike=strike)
        return {**fields, "data": aside.merge_rewritten(fields["data"], row=row, said=said)}
    if label == "wellmet.binned":
        return {**fields, "data": [struck_within(row, strike=strike) for row in fields["data"]]}
    if label == "wellmet.batch":
        return {**fields, "files": [struck(file, names=("path",), strike=strike) for file in fields["files"]]}
    if label == "wellmet.original":
        return struck_original(fields, strike=strike)
    return struck(fields, names=FREE_TEXT.get(label, ()), strike=strike)


def without_mentions(resume: dict[str, Any], *, strike: Strike) -> dict[str, Any]:
    """A profile, without mentions in its questions; the rest of it is about the seeker, who may bear the same name."""
    own = resume.get("wellmet") or {}
    questions = own.get("questions")
    return {**resume, "wellmet": {**own, "questions": [*map(strike, questions)]}} if questions else resume


def struck_original(fields: dict[str, Any], *, strike: Strike) -> dict[str, Any]:
    """What a source wrote, without mentions in what it may say of others; its digest is that of what is left."""
    lines = tuple(
        formats.CardLine(group, name, tuple(parameters), value) for group, name, parameters, value in fields["lines"]
    )
    left = tuple(forgotten.struck_line(line, strike=strike) for line in lines)
    if left == lines:
        return fields
    return {**fields, "lines": [[*line[:2], [*line[2]], line[3]] for line in left], "digest": formats.digest(left)}


def struck_within(row: dict[str, Any], *, strike: Strike) -> dict[str, Any]:
    """A row that is kept within another: its own name and ways to reach somebody stay, as they do where it stands."""
    return {**row, "fields": rewritten(row["model"], fields=row["fields"], strike=strike)}


def struck(fields: dict[str, Any], *, names: Iterable[str], strike: Strike) -> dict[str, Any]:
    left = {name: strike(fields[name]) for name in names if fields.get(name)}
    return {**fields, **left} if left else fields
