"""Whether the data and the installation are sound."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from wellmet.core import people
from wellmet.db.models import Affiliation, Ask, ContactPoint, Person, Record
from wellmet.queries import profile, records


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at, whether it is well, and what was found."""

    name: str
    is_well: bool
    found: str


def checks(owner_id: int) -> Iterator[Check]:
    yield database()
    yield schema()
    yield people_match_records(owner_id)
    yield asks_have_outcomes(owner_id)
    yield profile_is_there(owner_id)


def database() -> Check:
    if connection.vendor != "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("SELECT version()")
            return Check("database", True, str(cursor.fetchone()[0]).split(" on ")[0])
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA integrity_check")
        verdict = "; ".join(row[0] for row in cursor.fetchmany(5))
        cursor.execute("PRAGMA foreign_key_check")
        dangling = len(cursor.fetchall())
    return Check("database", verdict == "ok" and not dangling, f"SQLite: {verdict}, {dangling} dangling rows")


def schema() -> Check:
    executor = MigrationExecutor(connection)
    missing = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return Check("schema", not missing, "up to date" if not missing else f"{len(missing)} migrations missing")


def people_match_records(owner_id: int) -> Check:
    """People are a fold over their records; a difference would mean that something wrote past the actions."""
    region = profile.region(owner_id)
    ids = list(Person.objects.filter(owner_id=owner_id).order_by("id").values_list("id", flat=True))
    wrong = 0
    for chunk in records.chunks(ids):
        said = records.said_of(owner_id, person_ids=chunk)
        stored = stored_values(owner_id, person_ids=list(chunk))
        wrong += sum(
            stored.get(person_id) != values_of(people.fold_records(records, region=region))
            for person_id, records in said.items()
        )
    return Check("people", not wrong, f"{len(ids)} people, {wrong} unlike their records")


def stored_values(owner_id: int, *, person_ids: list[int]) -> dict[int, tuple[object, ...]]:
    points: dict[int, list[str]] = {person_id: [] for person_id in person_ids}
    for person_id, value in ContactPoint.objects.filter(owner_id=owner_id, person_id__in=person_ids).values_list(
        "person_id", "value"
    ):
        points[person_id].append(value)
    places: dict[int, list[tuple[str, str]]] = {person_id: [] for person_id in person_ids}
    for person_id, name, role in Affiliation.objects.filter(owner_id=owner_id, person_id__in=person_ids).values_list(
        "person_id", "named__name", "role"
    ):
        places[person_id].append((people.employer_key(name), role))
    rows = Person.objects.filter(owner_id=owner_id, id__in=person_ids).values_list("id", "folded", "relationship")
    return {
        person_id: (folded, relationship, sorted(points[person_id]), sorted(places[person_id]))
        for person_id, folded, relationship in rows
    }


def values_of(contact: people.Contact) -> tuple[object, ...]:
    name = people.display_name(name=contact.name, emails=contact.emails, phones=contact.phones, urls=contact.urls)
    places = [(people.employer_key(place.employer), place.role) for place in contact.affiliations]
    points = [*contact.emails, *contact.phones, *contact.urls, *contact.addresses]
    return people.fold(name), contact.relationship, sorted(points), sorted(places)


def asks_have_outcomes(owner_id: int) -> Check:
    empty = Ask.objects.filter(owner_id=owner_id, outcomes=None).count()
    return Check("asks", not empty, f"{empty} asks without an outcome")


def profile_is_there(owner_id: int) -> Check:
    records = Record.objects.filter(owner_id=owner_id).count()
    name = profile.seeker(owner_id).name
    return Check("profile", True, f"{name or 'no name said yet'}; {records} records")
