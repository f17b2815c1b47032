"""The list of people, a page at a time: searched, seen one way, sorted by a column; as quick with many as with few."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import partial

from django.db.models import Case, Exists, Max, OuterRef, Q, QuerySet, Value, When
from django.db.models.functions import Lower

from wellmet.core import people
from wellmet.db.models import Affiliation, Ask, Consent, ContactPoint, Outcome, Person, Record, Referral
from wellmet.queries import people as people_queries
from wellmet.queries.people import Listed

ON_A_PAGE = 50
FEW = 500
DORMANT_AFTER = timedelta(days=3 * 365.25)


class View(StrEnum):
    """A part of everybody that one often wants to see."""

    EVERYBODY = "everybody"
    NOT_ASKED = "not-asked"
    MEETS_MANY = "meets-many"
    AT_TARGET = "at-target"
    CLOSE = "close"
    NO_WAY = "no-way"
    DO_NOT_CONTACT = "do-not-contact"
    WITH_EMAIL = "with-email"
    WITH_PHONE = "with-phone"
    WITH_PAGE = "with-page"
    WITH_ADDRESS = "with-address"
    PLACED = "placed"
    ASKED = "asked"
    NAMED_SOMEBODY = "named-somebody"
    PERMITTED = "permitted"


class Column(StrEnum):
    """What a list is sorted by."""

    NAME = "name"
    EMPLOYER = "employer"
    OCCUPATION = "occupation"
    RELATIONSHIP = "relationship"
    ASKED = "asked"


class Shown(StrEnum):
    """What a list may tell of each person, beside the name."""

    EMPLOYER = "employer"
    OCCUPATION = "occupation"
    RELATIONSHIP = "relationship"
    ASKED = "asked"
    PHONE = "phone"
    EMAIL = "email"
    HOW_MET = "how-met"
    SOURCES = "sources"


USUAL = (Shown.EMPLOYER, Shown.OCCUPATION, Shown.RELATIONSHIP, Shown.ASKED)


@dataclass(frozen=True, slots=True)
class Wish:
    """Which people (those of one source where it is named), in which order, which page of them, and what of each."""

    query: str = ""
    view: View = View.EVERYBODY
    column: Column = Column.NAME
    is_descending: bool = False
    page: int = 1
    source: str = ""
    shown: tuple[Shown, ...] = USUAL


@dataclass(frozen=True, slots=True)
class Line:
    """One person as a list shows them; `said` is the relationship where one was told, not assumed."""

    listed: Listed
    occupation: str
    said: str
    how_met: str
    do_not_contact: bool
    asked_on: date | None


@dataclass(frozen=True, slots=True)
class Page:
    """A page of people, how many fit in all, and how many there are."""

    lines: tuple[Line, ...]
    fitting: int
    everybody: int
    number: int
    last: int


def page(owner_id: int, *, wish: Wish, today: date) -> Page:
    """The wished page; one past the last is the last."""
    found = fitting(owner_id, wish=wish)
    everybody = people_queries.count(owner_id)
    count = everybody
    if people.fold(wish.query) or wish.source or wish.view is not View.EVERYBODY:
        # Few are read at once and looked up by number; among many, the walk along an index soon has a page.
        few = list(found.order_by().values_list("id", flat=True)[: FEW + 1])
        count = len(few) if len(few) <= FEW else found.count()
        found = Person.objects.filter(owner_id=owner_id, id__in=few) if len(few) <= FEW else found
    last = max(1, -(-count // ON_A_PAGE))
    number = min(max(1, wish.page), last)
    ids = slice_of(ordered(owner_id, found, wish=wish, today=today), start=(number - 1) * ON_A_PAGE)
    return Page(lines(owner_id, person_ids=ids, today=today), count, everybody, number, last)


def fitting(owner_id: int, *, wish: Wish) -> QuerySet[Person]:
    """Everybody whom a search and a view let through."""
    found = people_queries.holding(Person.objects.filter(owner_id=owner_id, is_person=True), query=wish.query)
    if wish.source:
        records = Record.objects.filter(owner_id=owner_id, format=wish.source, person_id=OuterRef("id"))
        found = found.filter(Exists(records))
    return SEEN[wish.view](owner_id, found)


def fitting_ids(owner_id: int, *, wish: Wish) -> list[int]:
    return list(fitting(owner_id, wish=wish).order_by("id").values_list("id", flat=True))


def not_asked(owner_id: int, found: QuerySet[Person]) -> QuerySet[Person]:
    return found.exclude(id__in=Ask.objects.filter(owner_id=owner_id).values("person_id"))


def at_target(owner_id: int, found: QuerySet[Person]) -> QuerySet[Person]:
    there = Affiliation.objects.filter(owner_id=owner_id, is_current=True, employer__target_rank__isnull=False)
    return found.filter(id__in=there.values("person_id"))


def no_way(owner_id: int, found: QuerySet[Person]) -> QuerySet[Person]:
    """People without an address of any kind; whoever is a connection can be found by name."""
    points = ContactPoint.objects.filter(owner_id=owner_id, person_id=OuterRef("id"))
    return found.filter(~Exists(points), connected_on__isnull=True)


def with_point(owner_id: int, found: QuerySet[Person], *, kind: str) -> QuerySet[Person]:
    points = ContactPoint.objects.filter(owner_id=owner_id, kind=kind, person_id=OuterRef("id"))
    return found.filter(Exists(points))


def placed(owner_id: int, found: QuerySet[Person]) -> QuerySet[Person]:
    return found.filter(Exists(Affiliation.objects.filter(owner_id=owner_id, person_id=OuterRef("id"))))


def asked(owner_id: int, found: QuerySet[Person]) -> QuerySet[Person]:
    return found.filter(id__in=Ask.objects.filter(owner_id=owner_id).values("person_id"))


def named_somebody(owner_id: int, found: QuerySet[Person]) -> QuerySet[Person]:
    return found.filter(id__in=Referral.objects.filter(owner_id=owner_id).values("referrer_id"))


def permitted(owner_id: int, found: QuerySet[Person]) -> QuerySet[Person]:
    return found.filter(id__in=Consent.objects.filter(owner_id=owner_id).values("giver_id"))


SEEN: dict[View, Callable[[int, QuerySet[Person]], QuerySet[Person]]] = {
    View.EVERYBODY: lambda _, found: found,
    View.NOT_ASKED: not_asked,
    View.MEETS_MANY: lambda _, found: found.filter(meets_many=True),
    View.AT_TARGET: at_target,
    View.CLOSE: lambda _, found: found.filter(relationship=people.Relationship.CLOSE.value),
    View.NO_WAY: no_way,
    View.DO_NOT_CONTACT: lambda _, found: found.filter(do_not_contact=True),
    View.WITH_EMAIL: partial(with_point, kind="email"),
    View.WITH_PHONE: partial(with_point, kind="phone"),
    View.WITH_PAGE: partial(with_point, kind="url"),
    View.WITH_ADDRESS: partial(with_point, kind="address"),
    View.PLACED: placed,
    View.ASKED: asked,
    View.NAMED_SOMEBODY: named_somebody,
    View.PERMITTED: permitted,
}


def slice_of(parts: Iterable[QuerySet[Person]], *, start: int) -> list[int]:
    """The numbers of a page's people, from querysets that follow one another."""
    ids: list[int] = []
    for part in parts:
        ids += part.values_list("id", flat=True)[start : start + ON_A_PAGE - len(ids)]
        if len(ids) == ON_A_PAGE:
            break
        start = max(0, start - part.count()) if start and not ids else 0
    return ids


def ordered(owner_id: int, found: QuerySet[Person], *, wish: Wish, today: date) -> Iterator[QuerySet[Person]]:
    """Everybody found, part after part, each in its order.

    Whoever has nothing in the column is a part of their own, which comes last either way, as nobody sorts to see them:
    both parts then follow an index, where one sorting of all of them could not.
    """
    sign = "-" if wish.is_descending else ""
    if wish.column is Column.RELATIONSHIP:
        yield in_order(found.annotate(key=standing(owner_id, today=today)), "key", "by_name", sign=sign)
        return
    if wish.column is Column.EMPLOYER:
        yield in_order(found.filter(by_employer__gt=""), "by_employer", "by_name", sign=sign)
        found = found.filter(by_employer="")
    elif wish.column is Column.OCCUPATION:
        yield in_order(found.exclude(occupation="").annotate(key=Lower("occupation")), "key", "by_name", sign=sign)
        found = found.filter(occupation="")
    elif wish.column is Column.ASKED:
        last = asked_last(owner_id)
        days = [When(id__in=asked, then=Value(day)) for day, asked in last.items()]
        asked = [person_id for some in last.values() for person_id in some]
        if days:
            yield in_order(found.filter(id__in=asked).annotate(key=Case(*days)), "key", "by_name", sign=sign)
        found = found.exclude(id__in=asked)
    yield in_order(found, "by_name", sign=sign)


def in_order(found: QuerySet[Person], *keys: str, sign: str) -> QuerySet[Person]:
    return found.order_by(*(f"{sign}{key}" for key in (*keys, "id")))


def standing(owner_id: int, *, today: date) -> Case:
    """The relationship as core.people.assumed_relationship tells it, for the database to sort by."""
    phones = ContactPoint.objects.filter(owner_id=owner_id, person_id=OuterRef("id"), kind="phone")
    referred = Referral.objects.filter(owner_id=owner_id).values("person_id")
    old = Q(connected_on__lte=today - DORMANT_AFTER, how_met="") & ~Exists(phones)
    return Case(
        When(~Q(relationship=""), then="relationship"),
        When(id__in=referred, then=Value(people.Relationship.REFERRED.value)),
        When(old, then=Value(people.Relationship.DORMANT.value)),
        default=Value(people.Relationship.KNOWN.value),
    )


def asked_last(owner_id: int) -> dict[date, list[int]]:
    """By day, everybody with whom something last happened then."""
    found: dict[date, list[int]] = defaultdict(list)
    outcomes = Outcome.objects.filter(owner_id=owner_id).order_by()
    for person_id, last in outcomes.values_list("ask__person_id").annotate(last=Max("on")):
        found[last].append(person_id)
    return found


def lines(owner_id: int, *, person_ids: list[int], today: date) -> tuple[Line, ...]:
    """Some people as a list shows them, in the order of their numbers given."""
    some = Person.objects.filter(owner_id=owner_id, id__in=person_ids)
    listed = {one.id: one for one in people_queries.listed(owner_id, persons=some, today=today)}
    more = {
        row[0]: row[1:] for row in some.values_list("id", "occupation", "relationship", "how_met", "do_not_contact")
    }
    asked = Outcome.objects.filter(owner_id=owner_id, ask__person_id__in=person_ids).order_by()
    last = dict(asked.values_list("ask__person_id").annotate(last=Max("on")))
    return tuple(Line(listed[one], *more[one], last.get(one)) for one in person_ids if one in listed)


def line(owner_id: int, *, person_id: int, today: date) -> Line:
    people_queries.must_be_there(owner_id, person_ids=[person_id])
    (found,) = lines(owner_id, person_ids=[person_id], today=today)
    return found
