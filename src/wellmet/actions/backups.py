"""Everything of a seeker's in one file, and back: on SQLite and PostgreSQL alike."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

from django.core import serializers
from django.core.exceptions import ValidationError
from django.core.serializers.base import DeserializationError
from django.db import Error as DatabaseDamage
from django.db import connection, models, transaction

import wellmet
from wellmet.actions import forgetting, merging, owners, upgrading
from wellmet.core import people
from wellmet.core.people import Contact
from wellmet.db import archives
from wellmet.db.models import (
    Affiliation,
    Apart,
    Ask,
    Batch,
    Change,
    ColumnLayout,
    Consent,
    ContactPoint,
    Employer,
    EmployerApart,
    EmployerMerge,
    Forgotten,
    Merge,
    Original,
    Outcome,
    Person,
    PutOff,
    Record,
    Referral,
    Seeker,
    Sighting,
    Tie,
    Wording,
)
from wellmet.queries import profile, records

# Parents before children, so that every row finds what it points at.
MODELS: tuple[type[models.Model], ...] = (
    *(Seeker, Forgotten, Employer, Person, ContactPoint, Affiliation, Batch, EmployerMerge, EmployerApart),
    *(ColumnLayout, Record, Original, Sighting, Ask, Outcome, Referral, Consent, Tie, PutOff, Wording, Merge, Apart),
)
BY_LABEL = {model._meta.label_lower: model for model in MODELS}
CHUNK = 2_000
Tell = Callable[[int, int], None]  # how many rows are done, of how many
LARGEST = 2**53  # the largest number that every reader of JSON keeps exact
# What reading a damaged or made-up backup may run into.
DAMAGE = (
    *(ArithmeticError, AttributeError, DatabaseDamage, DeserializationError),
    *(KeyError, RecursionError, TypeError, ValidationError, ValueError),
)


def quiet(done: int, total: int) -> None:
    """Tell nobody."""


def save(owner_id: int, *, path: Path, now: datetime, progress: Tell = quiet) -> int:
    """Write everything of a seeker's to a file, and give the number of rows."""
    is_outermost = not connection.in_atomic_block
    with transaction.atomic():
        if connection.vendor == "postgresql" and is_outermost:
            # One snapshot for all tables; SQLite's immediate transaction is one already.
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        counts = {model._meta.label_lower: owned(model, owner_id=owner_id).count() for model in MODELS}
        last = {model._meta.label_lower: last_key(owned(model, owner_id=owner_id)) for model in MODELS}
        manifest = {"wellmet": wellmet.__version__, "saved_at": now.isoformat(), "rows": counts, "last": last}
        everything = counted(rows(owner_id), total=sum(counts.values()), progress=progress)
        archives.write(path, manifest=manifest, rows=everything)
    return sum(counts.values())


def owned(model: type[models.Model], *, owner_id: int) -> models.QuerySet[Any]:
    return model._default_manager.filter(owner_id=owner_id).order_by("pk")


def last_key(rows: models.QuerySet[Any]) -> int:
    return rows.aggregate(last=models.Max("pk"))["last"] or 0


def rows(owner_id: int) -> Iterator[archives.Row]:
    encoder = serializers.get_serializer("python")()
    for model in MODELS:
        everything = owned(model, owner_id=owner_id).iterator(chunk_size=CHUNK)
        while chunk := list(islice(everything, CHUNK)):
            for row in encoder.serialize(chunk):
                row["fields"] = {name: plain(value) for name, value in row["fields"].items() if name != "owner"}
                yield row


def counted(rows: Iterable[archives.Row], *, total: int, progress: Tell) -> Iterator[archives.Row]:
    """The rows, telling now and then how many have gone by."""
    for number, row in enumerate(rows):
        if number % CHUNK == 0:
            progress(min(number, total), total)
        yield row


def plain(value: object) -> object:
    return value.isoformat() if hasattr(value, "isoformat") else value


@dataclass(frozen=True, slots=True)
class Restored:
    """How many rows are back, and of how many records something was left out that must not be kept of anybody."""

    rows: int
    shortened: int


def restore(owner_id: int, *, path: Path, progress: Tell = quiet) -> Restored:
    """Put a backup in the place of everything the seeker has now; all of it, or nothing where it is damaged.

    Whoever was forgotten since the backup stays forgotten.
    """
    with archives.opened(path) as (manifest, stored):
        try:
            with transaction.atomic():
                transaction.on_commit(forgetting.empty_log)
                told = counted(stored(), total=sum(manifest["rows"].values()), progress=progress)
                return replace(owner_id, manifest=manifest, stored=told)
        except archives.NotABackup:
            raise
        except DAMAGE as error:
            raise archives.NotABackup(f"{path}: the backup is damaged ({error}).") from error


def replace(owner_id: int, *, manifest: dict[str, Any], stored: Iterable[archives.Row]) -> Restored:
    owners.lock(owner_id)
    before = Before.of(owner_id)
    Change.objects.filter(owner_id=owner_id).delete()  # of what was there until now
    for model in reversed(MODELS):
        owned(model, owner_id=owner_id).delete()
    last = {label: number_in(manifest["last"].get(label, 0), lowest=0) for label in BY_LABEL}
    shift = {label: shift_of(model, last=last[label]) for label, model in BY_LABEL.items()}
    check = Check()
    waiting: dict[type[models.Model], list[models.Model]] = defaultdict(list)
    for row in stored:
        model = BY_LABEL[row["model"]]
        own = check.row(row, last=last[row["model"]])
        waiting[model].append(revive(own, model=model, owner_id=owner_id, shift=shift))
        if len(waiting[model]) >= CHUNK:
            flush(waiting)
    flush(waiting)
    check.whole(manifest["rows"])
    raise_sequences()
    shortened = upgrading.complete(owner_id)
    keep_forgotten(owner_id, before=before)
    owners.lock(owner_id)  # once more, since the version of the people came out of the backup too
    return Restored(sum(len(numbers) for numbers in check.seen.values()), shortened)


@dataclass(frozen=True, slots=True)
class Before:
    """What a restore must not lose: whom the seeker had forgotten, and what it takes to know them again."""

    salts: tuple[str, ...]
    region: str
    digests: frozenset[str]

    @classmethod
    def of(cls, owner_id: int) -> "Before":
        digests = Forgotten.objects.filter(owner_id=owner_id).values_list("digest", flat=True)
        return cls(profile.salts(owner_id), profile.region(owner_id), frozenset(digests))


class Check:
    """What a backup has to be before anything of it is believed: whole, and pointing at nothing but itself."""

    def __init__(self) -> None:
        self.seen: dict[str, set[int]] = {label: set() for label in BY_LABEL}
        self.described: set[int] = set()

    def row(self, row: archives.Row, *, last: int) -> archives.Row:
        """The row with its own columns only, or an error."""
        label, number = row["model"], number_in(row["pk"])
        if number > last or number in self.seen[label]:
            raise ValueError(f"{label} {number} is there twice, or is not counted")
        columns = {field.name: field for field in BY_LABEL[label]._meta.concrete_fields if not field.primary_key}
        # By their names alone: `id` and `person_id` would be read as well, and get past what is checked here.
        own = {name: row["fields"][name] for name in columns if name in row["fields"]}
        for name, value in own.items():
            target = target_of(columns[name])
            if target and value is not None and number_in(value) not in self.seen[target]:
                raise ValueError(f"{label} {number} points at a {name} that is not in the backup")
        if label == "wellmet.record":
            self.described.add(own["person"])
            check_said(people.unpack(own["data"]))
        self.seen[label].add(number)
        return {**row, "fields": own}

    def whole(self, counts: dict[str, int]) -> None:
        """Stop with an error unless everything is there."""
        if {label: len(numbers) for label, numbers in self.seen.items() if numbers} != {
            label: count for label, count in counts.items() if count
        }:
            raise archives.NotABackup("The backup does not hold as many rows as it says.")
        if len(self.seen["wellmet.seeker"]) != 1:
            raise ValueError("it holds not exactly one seeker")
        if self.seen["wellmet.person"] != self.described:
            raise ValueError("nothing is said of some people in it")


def number_in(value: object, *, lowest: int = 1) -> int:
    if type(value) is not int or not lowest <= value <= LARGEST:
        raise ValueError(f"{value!r} is not a number of a row")
    return value


def target_of(field: Any) -> str:
    """The label of what a column points at, within a backup; empty for other columns."""
    label = field.related_model._meta.label_lower if isinstance(field, models.ForeignKey) else ""
    return label if label in BY_LABEL else ""


def check_said(contact: Contact) -> None:
    """Stop with an error where a record says something that no reader of it expects."""
    pairs: list[tuple[Contact | people.Affiliation, Contact | people.Affiliation]] = [(contact, Contact())]
    pairs += [(place, people.Affiliation("")) for place in contact.affiliations]
    for said, empty in pairs:
        for field in fields(empty):
            value, usual = getattr(said, field.name), getattr(empty, field.name)
            is_usual = usual is None or isinstance(value, type(usual))
            inner = value if isinstance(value, tuple) and field.name != "affiliations" else ()
            if not is_usual or not all(isinstance(part, str) for part in inner):
                raise ValueError(f"a record whose {field.name} cannot be read")


def shift_of(model: type[models.Model], *, last: int) -> int:
    """How far the ids of a backup move: not at all, but where rows of another owner stand in the way."""
    taken: int = last_key(model._default_manager.all())
    return taken if model._default_manager.filter(pk__lte=last).exists() else 0


def revive(row: archives.Row, *, model: type[models.Model], owner_id: int, shift: dict[str, int]) -> models.Model:
    values = {**row["fields"], "owner": owner_id}
    for field in model._meta.concrete_fields:
        # The last person of the sample search and who was merged are bare numbers, and move with the people.
        target = target_of(field) or ("wellmet.person" if field.name in ("sample_until", "former") else "")
        if target and values.get(field.name) is not None:
            values[field.name] += shift[target]
    if model is Affiliation:
        values.setdefault("named", values.get("employer"))  # of a time before names were told apart
    if model is Merge and any(shift.values()):
        values["data"] = merging.shifted(values["data"], shift=shift)
    revived = {"model": row["model"], "pk": row["pk"] + shift[row["model"]], "fields": values}
    (deserialized,) = serializers.deserialize("python", [revived])
    return deserialized.object


def flush(waiting: dict[type[models.Model], list[models.Model]]) -> None:
    for model in MODELS:
        model._default_manager.bulk_create(waiting.pop(model, []))


def raise_sequences() -> None:
    """Let PostgreSQL count on from the highest number, and never go back: a number means one person for good."""
    if connection.vendor != "postgresql":
        return
    with connection.cursor() as cursor:
        for model in MODELS:
            table = connection.ops.quote_name(model._meta.db_table)
            cursor.execute(
                f"SELECT setval(counter, highest) FROM (SELECT max(id) AS highest FROM {table}) AS rows, "
                "(SELECT pg_get_serial_sequence(%s, 'id')::regclass AS counter) AS sequences "
                "WHERE highest > coalesce(pg_sequence_last_value(counter), 0)",
                [table],
            )


def keep_forgotten(owner_id: int, *, before: Before) -> None:
    """Apply what was forgotten since the backup to what was restored; who is in it in spite of one was added after."""
    then = Forgotten.objects.filter(owner_id=owner_id).values_list("digest", flat=True)
    since = before.digests.difference(then)
    both = dict.fromkeys((*profile.salts(owner_id), *before.salts))
    Seeker.objects.filter(owner_id=owner_id).update(salt=" ".join(both))
    Forgotten.objects.bulk_create(Forgotten(owner_id=owner_id, digest=digest) for digest in sorted(since))
    for person_id in sorted(known_again(owner_id, before=before, digests=since)) if since else ():
        forgetting.erase(owner_id, person_id=person_id)


def known_again(owner_id: int, *, before: Before, digests: frozenset[str]) -> set[int]:
    """The people that hashes mean, by any strong key or record, or by their name where they have nothing stronger."""
    names = dict(Person.objects.filter(owner_id=owner_id).values_list("id", "name"))
    fingerprints: dict[int, list[str]] = defaultdict(list)
    rows = Record.objects.filter(owner_id=owner_id).exclude(fingerprint="")
    for person_id, fingerprint in rows.values_list("person_id", "fingerprint"):
        fingerprints[person_id].append(fingerprint)
    return {
        person_id
        for person_id, said in records.said_of(owner_id, person_ids=names).items()
        if not digests.isdisjoint(
            people.person_digests(
                (*(record.contact for record in said), Contact(name=names[person_id])),
                fingerprints=fingerprints[person_id],
                region=before.region,
                salts=before.salts,
            )
        )
    }
