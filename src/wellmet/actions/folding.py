"""Writing people down: rows that can be made again at any time from what their records say."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from wellmet.actions import naming
from wellmet.core import people, planning
from wellmet.core.people import Contact
from wellmet.db.models import Affiliation, ContactPoint, Person
from wellmet.queries import profile, records
from wellmet.queries.naming import Meant, places

BATCH_SIZE = 2_000
FIELDS = (
    "name",
    "given",
    "family",
    "folded",
    "occupation",
    "relationship",
    "how_met",
    "notes",
    "groups",
    "connected_on",
    "exchanged",
    "exchanged_on",
    "searched",
    "by_name",
    "by_employer",
    "meets_many",
)
LONGEST_KEY = 120  # letters by which people are sorted; PostgreSQL's indexes hold no more than 2,700 bytes
POINTS = {"email": "emails", "phone": "phones", "url": "urls", "address": "addresses"}


def refold(owner_id: int, *, person_ids: Iterable[int]) -> None:
    """Make people anew from their records; a person without records is left as they are."""
    region = profile.region(owner_id)
    said = records.said_of(owner_id, person_ids=person_ids)
    rewrite(
        owner_id,
        contacts={person_id: people.fold_records(records, region=region) for person_id, records in said.items()},
    )


def create(owner_id: int, *, contacts: list[Contact]) -> list[int]:
    """Write new people and give their ids, in order."""
    region = profile.region(owner_id)
    meant = naming.ensure(owner_id, names=named_by(contacts))
    made = Person.objects.bulk_create(
        [Person(owner_id=owner_id, **columns(contact, region=region, meant=meant)) for contact in contacts],
        batch_size=BATCH_SIZE,
    )
    ids = [person.pk for person in made]
    attach(owner_id, contacts=dict(zip(ids, contacts, strict=True)), meant=meant)
    return ids


def rewrite(owner_id: int, *, contacts: Mapping[int, Contact]) -> None:
    """Write changed people over what stood there; all of them are the owner's."""
    ids = list(contacts)
    region = profile.region(owner_id)
    meant = naming.ensure(owner_id, names=named_by(contacts.values()))
    for chunk in records.chunks(ids):
        ContactPoint.objects.filter(owner_id=owner_id, person_id__in=chunk).delete()
        Affiliation.objects.filter(owner_id=owner_id, person_id__in=chunk).delete()
    # An upsert, because Django's bulk_update takes thirty times as long for thirty thousand.
    Person.objects.bulk_create(
        [
            Person(id=person_id, owner_id=owner_id, **columns(contact, region=region, meant=meant))
            for person_id, contact in contacts.items()
        ],
        update_conflicts=True,
        unique_fields=["id"],
        update_fields=FIELDS,
        batch_size=BATCH_SIZE,
    )
    attach(owner_id, contacts=contacts, meant=meant)


def named_by(contacts: Iterable[Contact]) -> Iterable[str]:
    return (place.employer for contact in contacts for place in contact.affiliations)


def attach(owner_id: int, *, contacts: Mapping[int, Contact], meant: Mapping[str, Meant]) -> None:
    region = profile.region(owner_id)
    ContactPoint.objects.bulk_create(
        (
            point(owner_id, person_id=person_id, kind=kind, value=value, region=region)
            for person_id, contact in contacts.items()
            for kind, field in POINTS.items()
            for value in getattr(contact, field)
        ),
        batch_size=BATCH_SIZE,
    )
    Affiliation.objects.bulk_create(
        (
            Affiliation(
                owner_id=owner_id,
                person_id=person_id,
                employer_id=one.employer_id,
                named_id=one.named_id,
                role=place.role,
                kind=place.kind.value,
                is_current=place.is_current,
                started_on=place.started_on,
                ended_on=place.ended_on,
            )
            for person_id, contact in contacts.items()
            for one, place in places(contact, meant=meant)
        ),
        batch_size=BATCH_SIZE,
    )


def point(owner_id: int, *, person_id: int, kind: str, value: str, region: str) -> ContactPoint:
    strong = people.strong_key(kind, value, region=region)
    return ContactPoint(
        owner_id=owner_id,
        person_id=person_id,
        kind=kind,
        value=value,
        key=strong or people.fold(value),
        is_strong=bool(strong),
    )


def called(contact: Contact) -> str:
    """What somebody is called; empty where their records give nothing to call them by."""
    return people.display_name(name=contact.name, emails=contact.emails, phones=contact.phones, urls=contact.urls)


def columns(contact: Contact, *, region: str, meant: Mapping[str, Meant]) -> dict[str, object]:
    name = called(contact)
    return {
        "name": name,
        "given": contact.given,
        "family": contact.family,
        "folded": people.fold(name),
        "occupation": contact.occupation,
        "relationship": contact.relationship,
        "how_met": contact.how_met,
        "notes": contact.notes,
        "groups": list(contact.groups),
        "connected_on": contact.connected_on,
        "exchanged": people.pack(Contact(exchanges=contact.exchanges)).get("exchanges", []),
        "exchanged_on": max((one.last_on for one in contact.exchanges), default=None),
        **listing(contact, name=name, region=region, meant=meant),
    }


def listing(contact: Contact, *, name: str, region: str, meant: Mapping[str, Meant]) -> dict[str, object]:
    """What lists are searched and sorted by: employers as a source names them, and as they are called."""
    called = tuple(replace(place, employer=one.name) for one, place in places(contact, meant=meant))
    place = people.workplace(replace(contact, affiliations=called))
    every = replace(contact, affiliations=tuple(dict.fromkeys((*contact.affiliations, *called))))
    trade = people.occupation(contact.occupation) or people.occupation(place.role if place else "")
    return {
        "searched": people.found_by(every, called=name, region=region),
        "by_name": people.fold(name)[:LONGEST_KEY],
        "by_employer": people.fold(place.employer)[:LONGEST_KEY] if place else "",
        "meets_many": bool(trade and (trade.percentile or 0) >= planning.MEETS_MANY),
    }


def complete(owner_id: int) -> None:
    """Make people anew who come from an earlier version: before lists had columns, or with one number twice."""
    without = Person.objects.filter(owner_id=owner_id, searched="")
    refold(owner_id, person_ids={*without.values_list("id", flat=True), *with_doubles(owner_id)})


def with_doubles(owner_id: int) -> set[int]:
    """People on whom one number, page or postal address stands in two spellings."""
    region = profile.region(owner_id)
    found: dict[tuple[int, str], list[str]] = defaultdict(list)
    points = ContactPoint.objects.filter(owner_id=owner_id).order_by("id")
    for person_id, kind, value in points.values_list("person_id", "kind", "value"):
        found[person_id, kind].append(value)
    return {
        person_id
        for (person_id, kind), values in found.items()
        if len(values) > 1 and len(people.each_once(values, kind=kind, region=region)) < len(values)
    }
