"""What files and the user said of people, as it is kept: one record per source and person."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from django.db.models import Max, QuerySet
from django.db.models.functions import Coalesce

from wellmet.core import people
from wellmet.db.models import ContactPoint, Person, Record, Sighting

CHUNK = 5_000
NEXT_BATCH = 2**62  # newer than any stored batch

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Stored:
    """A record that is there already; `is_replaced` where a newer import of its kind says something else.

    `newest` is the number of the last import that said it.
    """

    id: int
    person_id: int
    is_replaced: bool
    digest: str = ""
    format: str = ""
    newest: int = 0


def stored_records(owner_id: int) -> dict[str, Stored]:
    """Every record of a file by its fingerprint."""
    newest = batch_of(Record.objects.filter(owner_id=owner_id).exclude(fingerprint=""))
    rows = list(newest.values_list("fingerprint", "id", "person_id", "format", "newest"))
    latest: dict[tuple[int, str], int] = {}
    for _, _, person_id, format_, batch in rows:
        latest[person_id, format_] = max(batch, latest.get((person_id, format_), 0))
    digests = dict(originals(owner_id).values_list("record_id", "original__digest"))
    return {
        fingerprint: Stored(
            record_id, person_id, batch < latest[person_id, format_], digests.get(record_id, ""), format_, batch
        )
        for fingerprint, record_id, person_id, format_, batch in rows
    }


def turned(stored: Iterable[Stored], *, seen_again: Collection[int]) -> frozenset[int]:
    """People of whom something else was said last, once an import says some of their records again and others not."""
    again: dict[int, list[Stored]] = defaultdict(list)
    rest: dict[int, list[Stored]] = defaultdict(list)
    for one in stored:
        (again if one.id in seen_again else rest)[one.person_id].append(one)
    return frozenset(
        person_id
        for person_id, said in again.items()
        if any(
            (other.newest, other.id) > min((one.newest, one.id) for one in said)
            or (not other.is_replaced and other.format in {one.format for one in said})
            for other in rest[person_id]
        )
    )


def originals(owner_id: int) -> QuerySet[Sighting]:
    """Sightings with what the source wrote, the newest last."""
    return Sighting.objects.filter(owner_id=owner_id, original__isnull=False).order_by("batch_id")


def batch_of(records: QuerySet[Record]) -> QuerySet[Any]:
    """Give each record, as `newest`, the number of the last import that said it and was not taken back."""
    return records.annotate(newest=Coalesce(Max("sightings__batch_id"), "batch_id", 0))


def known_by_key(owner_id: int, *, keys: set[people.Key]) -> dict[people.Key, tuple[people.Known, ...]]:
    """Who has which of these keys: by every name and with every key that their records give them."""
    ids = ids_by_key(owner_id, keys=keys)
    names: dict[int, set[str]] = defaultdict(set)
    marks: dict[int, set[people.Key]] = defaultdict(set)
    for person_id, said in said_of(owner_id, person_ids={one for found in ids.values() for one in found}).items():
        for record in said:
            names[person_id].add(record.contact.name)
            marks[person_id].update(people.strong_keys(record.contact))
    everyone = {
        person_id: people.Known(person_id, tuple(sorted(names[person_id])), frozenset(marks[person_id]))
        for person_id in names
    }
    return {key: tuple(everyone[one] for one in sorted(found) if one in everyone) for key, found in ids.items()}


def ids_by_key(owner_id: int, *, keys: set[people.Key]) -> dict[people.Key, set[int]]:
    found: dict[people.Key, set[int]] = defaultdict(set)
    points = ContactPoint.objects.filter(owner_id=owner_id, is_strong=True)
    for chunk in chunks(sorted({key.value for key in keys})):
        for kind, value, person_id in points.filter(key__in=chunk).values_list("kind", "key", "person_id"):
            found[people.Key(people.KeyKind(kind), value)].add(person_id)
    days = {key.value.split()[0] for key in keys if key.kind is people.KeyKind.CONNECTION}
    for chunk in chunks(sorted(days)):
        connected = Person.objects.filter(owner_id=owner_id, connected_on__in=chunk)
        for person_id, name, day in connected.values_list("id", "name", "connected_on"):
            for key in people.strong_keys(people.Contact(name=name, connected_on=day)):
                found[key].add(person_id)
    return {key: found[key] for key in keys if key in found}


def said_of(
    owner_id: int,
    *,
    person_ids: Iterable[int],
    seen_again: frozenset[int] = frozenset(),
    without: frozenset[int] = frozenset(),
) -> dict[int, tuple[people.Said, ...]]:
    """Everything said about some people, the longest unsaid first, but for records in `without`.

    `seen_again` are records of the import at hand.
    """
    said: dict[int, list[people.Said]] = defaultdict(list)
    for chunk in chunks(sorted(set(person_ids))):
        records = batch_of(Record.objects.filter(owner_id=owner_id, person_id__in=chunk)).order_by("newest", "id")
        for record_id, person_id, batch, format_, data, removed in records.values_list(
            "id", "person_id", "newest", "format", "data", "removed"
        ):
            if record_id in without:
                continue
            last_said = NEXT_BATCH if record_id in seen_again else batch
            said[person_id].append(people.Said(people.unpack(data), format_, last_said, frozenset(removed)))
    return {person_id: tuple(records) for person_id, records in said.items()}


def names_of(owner_id: int, *, person_ids: Iterable[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    for chunk in chunks(sorted(set(person_ids))):
        found.update(Person.objects.filter(owner_id=owner_id, id__in=chunk).values_list("id", "name"))
    return found


def chunks(items: Sequence[Item]) -> Iterable[Sequence[Item]]:
    return (items[start : start + CHUNK] for start in range(0, len(items), CHUNK))
