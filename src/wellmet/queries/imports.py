"""What an import would do, decided before anything is written."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Self, TypeVar

from wellmet.core import formats, people
from wellmet.db.models import ContactPoint, Forgotten, Person, Record
from wellmet.queries import profile

CHUNK = 5_000
NEXT_BATCH = 2**62  # newer than any stored batch
FORGOTTEN = "somebody you asked to forget is in this file; skipped"

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was read: where it came from, and what was in it."""

    path: str
    parsed: formats.Parsed


@dataclass(frozen=True, slots=True)
class Row:
    """A record that is not stored yet."""

    source: int
    contact: people.Contact
    packed: dict[str, Any]
    fingerprint: str
    format: str
    keys: tuple[people.Key, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """New records of one person, and the contact that all records of that person make together."""

    person_id: int | None
    rows: tuple[Row, ...]
    kept_apart_from: tuple[str, ...] = ()
    contact: people.Contact | None = None
    changes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """What happens to the records of one file: read = new + updated + unchanged + skipped."""

    path: str
    format: str
    read: int = 0
    new: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: int = 0
    problems: tuple[formats.Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Outlook:
    """The whole import: reports by file, people to make or change, and stored records that were seen again."""

    reports: tuple[Report, ...]
    groups: tuple[Group, ...]
    seen_again: tuple[int, ...]


def outlook(owner_id: int, *, sources: Sequence[Source]) -> Outlook:
    """Decide for every record of these files whether it is new, adds something, is known already, or must stay out."""
    sieve = Sieve.of(owner_id)
    tally: Counter[tuple[int, str]] = Counter()
    problems = [list(source.parsed.problems) for source in sources]
    rows: list[Row] = []
    seen_again: set[int] = set()
    fresh: set[str] = set()
    for number, source in enumerate(sources):
        tally[number, "skipped"] += source.parsed.read - len(source.parsed.entries)
        for entry in source.parsed.entries:
            row = sieve.row(number, entry=entry, format=source.parsed.format)
            if row.fingerprint in fresh or row.fingerprint in sieve.stored:
                tally[number, "unchanged"] += 1
                seen_again.update(filter(None, [sieve.stored.get(row.fingerprint)]))
            elif sieve.is_forgotten(row):
                tally[number, "skipped"] += 1
                problems[number].append(formats.Problem(entry.line, "", FORGOTTEN))
            else:
                fresh.add(row.fingerprint)
                rows.append(row)
    groups = tuple(gather(owner_id, rows=rows, region=sieve.region))
    for group in groups:
        tally.update((row.source, change) for row, change in zip(group.rows, group.changes, strict=True))
        if group.kept_apart_from:
            problems[group.rows[0].source].append(apart(group))
    return Outlook(
        tuple(report(source, number=number, tally=tally, problems=problems) for number, source in enumerate(sources)),
        groups,
        tuple(sorted(seen_again)),
    )


@dataclass(frozen=True, slots=True)
class Sieve:
    """What is stored or forgotten already, to hold every record of a file against."""

    region: str
    stored: Mapping[str, int]
    forgotten: frozenset[str]
    salts: tuple[str, ...]

    @classmethod
    def of(cls, owner_id: int) -> Self:
        records = Record.objects.filter(owner_id=owner_id).exclude(fingerprint="")
        return cls(
            region=profile.region(owner_id),
            stored=dict(records.values_list("fingerprint", "id")),
            forgotten=frozenset(Forgotten.objects.filter(owner_id=owner_id).values_list("digest", flat=True)),
            salts=profile.salts(owner_id),
        )

    def row(self, source: int, *, entry: formats.Entry, format: str) -> Row:
        packed = people.pack(entry.contact)
        fingerprint = people.fingerprint(packed, format=format)
        is_stored = fingerprint in self.stored
        keys = () if is_stored else people.strong_keys(entry.contact, region=self.region)
        return Row(source, entry.contact, packed, fingerprint, format, keys)

    def is_forgotten(self, row: Row) -> bool:
        if not self.forgotten:
            return False
        digests = people.digests(row.keys, fingerprints=(row.fingerprint,), salts=self.salts)
        return not self.forgotten.isdisjoint(digests)


def gather(owner_id: int, *, rows: list[Row], region: str) -> Iterable[Group]:
    newcomers = tuple(people.Newcomer(row.contact.name, row.keys) for row in rows)
    placements = people.place(newcomers, known=known_by_key(owner_id, keys={key for row in rows for key in row.keys}))
    said = said_of(owner_id, person_ids=[placed.person_id for placed in placements if placed.person_id])
    names = names_of(owner_id, person_ids=[other for placed in placements for other in placed.others])
    for placed in placements:
        members = tuple(rows[position] for position in placed.positions)
        yield grow(
            Group(placed.person_id, members, tuple(sorted(names[other] for other in placed.others))),
            said=said.get(placed.person_id or 0, ()),
            region=region,
        )


def grow(group: Group, *, said: tuple[people.Said, ...], region: str) -> Group:
    """Add a group's rows to what was said before, one by one, and note what each of them changed."""
    contact = people.fold_records(said, region=region) if said else None
    changes = []
    for row in group.rows:
        said = (*said, people.Said(row.contact, row.format, NEXT_BATCH))
        grown = people.fold_records(said, region=region)
        changes.append("new" if contact is None else "updated" if grown != contact else "unchanged")
        contact = grown
    return replace(group, contact=contact, changes=tuple(changes))


def apart(group: Group) -> formats.Problem:
    others = ", ".join(group.kept_apart_from)
    return formats.Problem(0, group.rows[0].contact.name, f"shares a phone or e-mail with {others}; kept apart")


def report(
    source: Source, *, number: int, tally: Counter[tuple[int, str]], problems: list[list[formats.Problem]]
) -> Report:
    counts = {change: tally[number, change] for change in ("new", "updated", "unchanged", "skipped")}
    return Report(
        source.path, source.parsed.format.value, source.parsed.read, **counts, problems=tuple(problems[number])
    )


def known_by_key(owner_id: int, *, keys: set[people.Key]) -> dict[people.Key, tuple[people.Known, ...]]:
    found: dict[people.Key, set[people.Known]] = defaultdict(set)
    points = ContactPoint.objects.filter(owner_id=owner_id, is_strong=True)
    for chunk in chunks(sorted({key.value for key in keys})):
        for kind, value, person_id, name in points.filter(key__in=chunk).values_list(
            "kind", "key", "person_id", "person__name"
        ):
            found[people.Key(people.KeyKind(kind), value)].add(people.Known(person_id, name))
    days = {key.value.split()[0] for key in keys if key.kind is people.KeyKind.CONNECTION}
    for chunk in chunks(sorted(days)):
        connected = Person.objects.filter(owner_id=owner_id, connected_on__in=chunk)
        for person_id, name, day in connected.values_list("id", "name", "connected_on"):
            for key in people.strong_keys(people.Contact(name=name, connected_on=day)):
                found[key].add(people.Known(person_id, name))
    return {key: tuple(found[key]) for key in keys if key in found}


def said_of(owner_id: int, *, person_ids: Iterable[int]) -> dict[int, tuple[people.Said, ...]]:
    """Everything said about some people, oldest record first."""
    said: dict[int, list[people.Said]] = defaultdict(list)
    for chunk in chunks(sorted(set(person_ids))):
        records = Record.objects.filter(owner_id=owner_id, person_id__in=chunk).order_by("id")
        for person_id, batch, format_, data, removed in records.values_list(
            "person_id", "batch_id", "format", "data", "removed"
        ):
            said[person_id].append(people.Said(people.unpack(data), format_, batch or 0, frozenset(removed)))
    return {person_id: tuple(records) for person_id, records in said.items()}


def names_of(owner_id: int, *, person_ids: Iterable[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    for chunk in chunks(sorted(set(person_ids))):
        found.update(Person.objects.filter(owner_id=owner_id, id__in=chunk).values_list("id", "name"))
    return found


def chunks(items: Sequence[Item]) -> Iterable[Sequence[Item]]:
    return (items[start : start + CHUNK] for start in range(0, len(items), CHUNK))


def report_of(stored: dict[str, Any]) -> Report:
    """A stored report as the value it was."""
    return Report(**{**stored, "problems": tuple(formats.Problem(**problem) for problem in stored["problems"])})
