"""Everything of a seeker's in one file, and back: on SQLite and PostgreSQL alike."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

from django.core import serializers
from django.core.exceptions import ValidationError
from django.core.management.color import no_style
from django.core.serializers.base import DeserializationError
from django.db import IntegrityError, connection, models, transaction

import wellmet
from wellmet.actions import archives, forgetting
from wellmet.core import people
from wellmet.db.models import (
    Affiliation,
    Ask,
    Batch,
    Consent,
    ContactPoint,
    Employer,
    Forgotten,
    Outcome,
    Person,
    Record,
    Referral,
    Seeker,
    Sighting,
)
from wellmet.queries import profile

# Parents before children, so that every row finds what it points at.
MODELS: tuple[type[models.Model], ...] = (
    *(Seeker, Forgotten, Employer, Person, ContactPoint, Affiliation, Batch),
    *(Record, Sighting, Ask, Outcome, Referral, Consent),
)
BY_LABEL = {model._meta.label_lower: model for model in MODELS}
CHUNK = 2_000


def save(owner_id: int, *, path: Path, now: datetime) -> int:
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
        archives.write(path, manifest=manifest, rows=rows(owner_id))
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


def plain(value: object) -> object:
    return value.isoformat() if hasattr(value, "isoformat") else value


def restore(owner_id: int, *, path: Path) -> int:
    """Put a backup in the place of everything the seeker has now; all of it, or nothing where it is damaged.

    Whoever was forgotten since the backup stays forgotten. Gives the number of rows.
    """
    with archives.opened(path) as (manifest, stored):
        try:
            with transaction.atomic():
                return replace(owner_id, manifest=manifest, stored=stored())
        except (DeserializationError, IntegrityError, ValidationError, ValueError, TypeError, KeyError) as error:
            if isinstance(error, archives.NotABackup):
                raise
            raise archives.NotABackup(f"{path}: the backup is damaged ({error}).") from error


def replace(owner_id: int, *, manifest: dict[str, Any], stored: Iterable[archives.Row]) -> int:
    salts = profile.salts(owner_id)
    forgotten = set(Forgotten.objects.filter(owner_id=owner_id).values_list("digest", flat=True))
    for model in reversed(MODELS):
        owned(model, owner_id=owner_id).delete()
    shift = {label: shift_of(model, last=manifest["last"].get(label, 0)) for label, model in BY_LABEL.items()}
    waiting: dict[type[models.Model], list[models.Model]] = defaultdict(list)
    counts: dict[str, int] = defaultdict(int)
    for row in stored:
        model = BY_LABEL[row["model"]]
        counts[row["model"]] += 1
        waiting[model].append(revive(row, model=model, owner_id=owner_id, shift=shift))
        if len(waiting[model]) >= CHUNK:
            flush(waiting)
    flush(waiting)
    if counts != {label: count for label, count in manifest["rows"].items() if count}:
        raise archives.NotABackup("The backup does not hold as many rows as it says.")
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            for statement in connection.ops.sequence_reset_sql(no_style(), list(MODELS)):
                cursor.execute(statement)
    keep_forgotten(owner_id, salts=salts, digests=forgotten)
    return sum(counts.values())


def shift_of(model: type[models.Model], *, last: int) -> int:
    """How far the ids of a backup move: not at all, but where rows of another owner stand in the way."""
    taken: int = last_key(model._default_manager.all())
    return taken if model._default_manager.filter(pk__lte=last).exists() else 0


def revive(row: archives.Row, *, model: type[models.Model], owner_id: int, shift: dict[str, int]) -> models.Model:
    fields = {**row["fields"], "owner": owner_id}
    for field in model._meta.concrete_fields:
        target = field.related_model._meta.label_lower if isinstance(field, models.ForeignKey) else ""
        if target in shift and fields.get(field.name) is not None:
            fields[field.name] += shift[target]
    revived = {"model": row["model"], "pk": row["pk"] + shift[row["model"]], "fields": fields}
    # A field that a later version dropped is no reason to lose the rest.
    (deserialized,) = serializers.deserialize("python", [revived], ignorenonexistent=True)
    return deserialized.object


def flush(waiting: dict[type[models.Model], list[models.Model]]) -> None:
    for model in MODELS:
        model._default_manager.bulk_create(waiting.pop(model, []))


def keep_forgotten(owner_id: int, *, salts: tuple[str, ...], digests: set[str]) -> None:
    """Apply what was forgotten before the restore to what was restored."""
    if not digests:
        return
    both = dict.fromkeys((*profile.salts(owner_id), *salts))
    Seeker.objects.filter(owner_id=owner_id).update(salt=" ".join(both))
    Forgotten.objects.bulk_create(
        [Forgotten(owner_id=owner_id, digest=digest) for digest in sorted(digests)], ignore_conflicts=True
    )
    for person_id in sorted(known_again(owner_id, salts=salts, digests=digests)):
        forgetting.erase(owner_id, person_id=person_id)


def known_again(owner_id: int, *, salts: tuple[str, ...], digests: set[str]) -> set[int]:
    found = set()
    points = ContactPoint.objects.filter(owner_id=owner_id, is_strong=True)
    for person_id, kind, key in points.values_list("person_id", "kind", "key"):
        mark = people.Key(people.KeyKind(kind), key)
        if not digests.isdisjoint(people.digests((mark,), fingerprints=(), salts=salts)):
            found.add(person_id)
    records = Record.objects.filter(owner_id=owner_id).exclude(fingerprint="")
    for person_id, fingerprint in records.values_list("person_id", "fingerprint"):
        if not digests.isdisjoint(people.digests((), fingerprints=(fingerprint,), salts=salts)):
            found.add(person_id)
    return found
