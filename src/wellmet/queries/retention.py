"""People of whom nothing has been heard for a year: to be kept on purpose, or forgotten."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Exists, Max, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce, Greatest, TruncDate

from wellmet.db.models import Batch, Consent, Outcome, Person, Referral, Sighting, Tie
from wellmet.queries import people as people_queries

QUIET = timedelta(days=365)  # METHOD.md, rule PRV-03: to be asked about after twelve months without activity
ON_A_PAGE = 20
LONG_AGO = date(1, 1, 1)


@dataclass(frozen=True, slots=True)
class Quiet:
    """Somebody of whom nothing was heard, and the last day on which anything was."""

    listed: people_queries.Listed
    last_on: date


@dataclass(frozen=True, slots=True)
class Page:
    """Some of them, and how many there are in all."""

    people: tuple[Quiet, ...]
    count: int


def page(owner_id: int, *, today: date) -> Page:
    """The first of those of whom nothing was heard for a year, by name."""
    found = quiet(owner_id, today=today)
    ids = list(found.order_by("by_name", "id").values_list("id", flat=True)[:ON_A_PAGE])
    return Page(told(owner_id, person_ids=ids, today=today), found.count())


def count(owner_id: int, *, today: date) -> int:
    return quiet(owner_id, today=today).count()


def told(owner_id: int, *, person_ids: list[int], today: date) -> tuple[Quiet, ...]:
    """Some people with the last day on which anything was heard of them."""
    some = Person.objects.filter(owner_id=owner_id, id__in=person_ids)
    last = dict(
        some.annotate(
            last=Greatest(
                Coalesce("kept_on", LONG_AGO),
                Coalesce("connected_on", LONG_AGO),
                Coalesce(Max("asks__outcomes__on"), LONG_AGO),
                Coalesce(Max("gave__on"), LONG_AGO),
                Coalesce(Max("came_through__on"), LONG_AGO),
                Coalesce(TruncDate(Max("records__sightings__batch__imported_at")), LONG_AGO),
            )
        ).values_list("id", "last")
    )
    listed = {one.id: one for one in people_queries.listed(owner_id, persons=some, today=today)}
    return tuple(Quiet(listed[one], last[one]) for one in person_ids if one in listed)


def quiet(owner_id: int, *, today: date) -> QuerySet[Person]:
    """Everybody of whom nothing is noted since a year ago; of whom there is no day at all, nothing can be said."""
    since = today - QUIET
    everybody = Person.objects.filter(owner_id=owner_id, is_person=True)
    if not Batch.objects.filter(owner_id=owner_id, imported_at__date__lt=since).exists():
        everybody = everybody.filter(kept_on__lt=since)  # a day that is older than any import
    old = Q(kept_on__lt=since) | Exists(Sighting.objects.filter(owner_id=owner_id, record__person=OuterRef("pk")))
    recent = Sighting.objects.filter(
        owner_id=owner_id, record__person=OuterRef("pk"), batch__imported_at__date__gte=since
    )
    return (
        everybody.filter(old)
        .exclude(kept_on__gte=since)
        .exclude(connected_on__gte=since)
        .exclude(id__in=active(owner_id, since=since))
        .exclude(Exists(recent))
    )


def active(owner_id: int, *, since: date) -> set[int]:
    """Whom something was noted about since a day."""
    lately = {"owner_id": owner_id, "on__gte": since}
    return {
        *Outcome.objects.filter(**lately).values_list("ask__person_id", flat=True),
        *Referral.objects.filter(**lately).values_list("referrer_id", flat=True),
        *Referral.objects.filter(**lately).values_list("person_id", flat=True),
        *Tie.objects.filter(**lately).values_list("a_id", flat=True),
        *Tie.objects.filter(**lately).values_list("b_id", flat=True),
        *Consent.objects.filter(owner_id=owner_id, given_on__gte=since).values_list("giver_id", flat=True),
    }
