"""Finding people, and one person whole."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import or_

from django.db.models import Q, QuerySet

from wellmet.core import people
from wellmet.db.models import Affiliation, ContactPoint, Person, Record, Referral
from wellmet.queries import profile, records


class NoSuchPerson(LookupError):
    """Nobody fits what was asked for."""


class SeveralPeople(LookupError):
    """More than one person fits, so none is chosen."""


@dataclass(frozen=True, slots=True)
class Place:
    """An affiliation as it is shown."""

    employer: str
    role: str
    current: bool


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of a list of people."""

    id: int
    name: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    affiliations: tuple[Place, ...]
    relationship: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """Somebody at the other end of a referral."""

    id: int
    name: str
    on: date
    words: str
    may_use_name: str


@dataclass(frozen=True, slots=True)
class Whole:
    """Everything that is kept on one person, but for what was asked and answered: see queries/asks.py."""

    listed: Listed
    contact: people.Contact
    do_not_contact: bool
    came_through: tuple[Link, ...]
    gave: tuple[Link, ...]
    is_person: bool = True


def find(owner_id: int, *, query: str = "", limit: int | None = None, today: date) -> tuple[Listed, ...]:
    """People whose name, e-mail, employer or occupation holds every word of the query, by name; Steve finds Stephen."""
    found = holding(Person.objects.filter(owner_id=owner_id, is_person=True), query=query)
    return listed(owner_id, persons=found.order_by("folded", "id")[:limit], today=today)


def count(owner_id: int) -> int:
    """How many people there are; entries that are none do not count, of which an index knows."""
    mine = Person.objects.filter(owner_id=owner_id)
    return mine.count() - mine.filter(is_person=False).count()


def holding(persons: QuerySet[Person], *, query: str) -> QuerySet[Person]:
    for word in people.fold(query).split():
        persons = persons.filter(Q(searched__contains=word) | called(people.short_forms(word)))
    return persons


def listed(owner_id: int, *, persons: QuerySet[Person], today: date) -> tuple[Listed, ...]:
    rows = list(persons.values_list("id", "name"))
    ids = [person_id for person_id, _ in rows]
    points = points_of(owner_id, person_ids=ids)
    places = places_of(owner_id, person_ids=ids)
    standing = relationships(owner_id, person_ids=ids, today=today)
    sources = sources_of(owner_id, person_ids=ids)
    return tuple(
        Listed(
            person_id,
            name,
            points.get((person_id, "email"), ()),
            points.get((person_id, "phone"), ()),
            places.get(person_id, ()),
            standing[person_id].value,
            sources.get(person_id, ()),
        )
        for person_id, name in rows
    )


def person(owner_id: int, *, person_id: int, today: date) -> Whole:
    return wholes(owner_id, person_ids=[person_id], today=today)[person_id]


def wholes(owner_id: int, *, person_ids: list[int], today: date) -> dict[int, Whole]:
    """Some people, whole; each has to be there."""
    some = Person.objects.filter(owner_id=owner_id, id__in=person_ids)
    lines = {line.id: line for line in listed(owner_id, persons=some, today=today)}
    must_be_there(owner_id, person_ids=person_ids)
    said = records.said_of(owner_id, person_ids=person_ids)
    closed = set(some.filter(do_not_contact=True).values_list("id", flat=True))
    aside = set(some.filter(is_person=False).values_list("id", flat=True))
    region = profile.region(owner_id)
    came_through, gave = links(owner_id, person_ids=person_ids)
    return {
        person_id: Whole(
            lines[person_id],
            people.fold_records(said[person_id], region=region),
            person_id in closed,
            tuple(came_through[person_id]),
            tuple(gave[person_id]),
            person_id not in aside,
        )
        for person_id in person_ids
    }


def links(owner_id: int, *, person_ids: list[int]) -> tuple[dict[int, list[Link]], dict[int, list[Link]]]:
    """By person: who named them, and whom they named."""
    came_through: dict[int, list[Link]] = defaultdict(list)
    gave: dict[int, list[Link]] = defaultdict(list)
    about = Q(person_id__in=person_ids) | Q(referrer_id__in=person_ids)
    rows = Referral.objects.filter(about, owner_id=owner_id).order_by("on", "id")
    for person_id, name, referrer_id, referrer, on, words, may in rows.values_list(
        "person_id", "person__name", "referrer_id", "referrer__name", "on", "words", "may_use_name"
    ):
        came_through[person_id].append(Link(referrer_id, referrer, on, words, may))
        gave[referrer_id].append(Link(person_id, name, on, words, may))
    return came_through, gave


def must_be_there(owner_id: int, *, person_ids: Iterable[int]) -> None:
    """Refuse numbers that are nobody's of this owner's."""
    wanted = set(person_ids)
    there = set(Person.objects.filter(owner_id=owner_id, id__in=wanted).values_list("id", flat=True))
    if missing := sorted(wanted - there):
        raise NoSuchPerson(f"There is nobody with the number {missing[0]}.")


def resolve(owner_id: int, *, reference: str) -> int:
    """The id of the one person whom an id, an e-mail address or a name fits."""
    everyone = Person.objects.filter(owner_id=owner_id)
    folded = people.fold(reference)
    matches: list[QuerySet[Person]] = []
    if reference.strip().isascii() and reference.strip().isdecimal() and len(reference) < 18:
        matches.append(everyone.filter(id=int(reference)))
    if "@" in reference:
        key = people.value_key("email", reference)
        addresses = ContactPoint.objects.filter(owner_id=owner_id, kind="email", key=key)
        matches.append(everyone.filter(id__in=addresses.values("person_id")))
    matches.append(everyone.filter(folded=folded))
    if folded:
        words = people.tokens(reference)
        matches.append(having_words(everyone, forms=[{word} for word in words]))
        matches.append(having_words(everyone, forms=[{word, *people.short_forms(word)} for word in words]))
    for fitting in matches:
        found = list(fitting.order_by("folded", "id").values_list("id", "name")[:9])
        if len(found) == 1:
            return found[0][0]
        if found:
            raise SeveralPeople(several(reference, found))
    raise NoSuchPerson(f"Nobody is called “{reference}”. `wellmet people` lists everyone.")


def having_words(everyone: QuerySet[Person], *, forms: Iterable[Iterable[str]]) -> QuerySet[Person]:
    """Those in whose name a word begins like one of the forms, for each word asked for."""
    found = everyone
    for each in forms:
        found = found.filter(called(each))
    return found if found is not everyone else everyone.none()


def called(forms: Iterable[str]) -> Q:
    """That a word of the name begins like one of these; nobody where there are none."""
    beginnings = (Q(folded__startswith=form) | Q(folded__contains=f" {form}") for form in sorted(forms))
    return reduce(or_, beginnings, Q(pk__in=()))


def several(reference: str, found: list[tuple[int, str]]) -> str:
    lines = "\n".join(f"  {person_id}  {name}" for person_id, name in found[:8])
    more = "\n  …" if len(found) > 8 else ""
    return f"Several people fit “{reference}”. Say which by the number:\n{lines}{more}"


def points_of(owner_id: int, *, person_ids: list[int]) -> dict[tuple[int, str], tuple[str, ...]]:
    found: dict[tuple[int, str], list[str]] = defaultdict(list)
    for chunk in records.chunks(person_ids):
        points = ContactPoint.objects.filter(owner_id=owner_id, person_id__in=chunk).order_by("id")
        for person_id, kind, value in points.values_list("person_id", "kind", "value"):
            found[person_id, kind].append(value)
    return {key: tuple(values) for key, values in found.items()}


def places_of(owner_id: int, *, person_ids: list[int]) -> dict[int, tuple[Place, ...]]:
    found: dict[int, list[Place]] = defaultdict(list)
    for chunk in records.chunks(person_ids):
        places = Affiliation.objects.filter(owner_id=owner_id, person_id__in=chunk).order_by("id")
        for person_id, employer, role, current in places.values_list(
            "person_id", "employer__name", "role", "is_current"
        ):
            if (place := Place(employer, role, current)) not in found[person_id]:  # said under two names
                found[person_id].append(place)
    return {person_id: tuple(places) for person_id, places in found.items()}


def sources_of(owner_id: int, *, person_ids: list[int]) -> dict[int, tuple[str, ...]]:
    found: dict[int, set[str]] = defaultdict(set)
    for chunk in records.chunks(person_ids):
        rows = Record.objects.filter(owner_id=owner_id, person_id__in=chunk)
        for person_id, format_ in rows.values_list("person_id", "format"):
            found[person_id].add(format_)
    return {person_id: tuple(sorted(formats)) for person_id, formats in found.items()}


def relationships(owner_id: int, *, person_ids: list[int], today: date) -> dict[int, people.Relationship]:
    """How the seeker stands to people: as said, else as assumed."""
    referred = set(Referral.objects.filter(owner_id=owner_id).values_list("person_id", flat=True))
    found: dict[int, people.Relationship] = {}
    for chunk in records.chunks(person_ids):
        rows = Person.objects.filter(owner_id=owner_id, id__in=chunk)
        with_phone = set(
            ContactPoint.objects.filter(owner_id=owner_id, person_id__in=chunk, kind="phone").values_list(
                "person_id", flat=True
            )
        )
        for person_id, said, how_met, connected_on in rows.values_list("id", "relationship", "how_met", "connected_on"):
            phones = ("yes",) if person_id in with_phone else ()
            contact = people.Contact(relationship=said, how_met=how_met, connected_on=connected_on, phones=phones)
            found[person_id] = people.assumed_relationship(contact, is_referred=person_id in referred, today=today)
    return found
