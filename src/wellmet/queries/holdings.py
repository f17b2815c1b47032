"""What is held about others: how much of each kind, from which sources, and how many are known to be forgotten."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count

from wellmet.core.people import Outcome as Word
from wellmet.db.models import Affiliation, Ask, Consent, ContactPoint, Forgotten, Outcome, Person, Record, Referral
from wellmet.queries import profile, records

ANSWERED = [word.value for word in Word if word.is_yes]


@dataclass(frozen=True, slots=True)
class Held:
    """Counts of what is held, and whom to tell and thank once the seeker has found work."""

    counts: dict[str, int]
    points: dict[str, int]
    sources: dict[str, int]
    forgotten: int
    found_work_on: date | None
    to_thank: tuple[tuple[int, str], ...]


def held(owner_id: int) -> Held:
    kinds = {
        "people": Person,
        "affiliations": Affiliation,
        "asks": Ask,
        "referrals": Referral,
        "permissions": Consent,
        "records": Record,
    }
    points = ContactPoint.objects.filter(owner_id=owner_id).order_by("kind").values_list("kind")
    sources = Record.objects.filter(owner_id=owner_id).order_by("format").values_list("format")
    found_work_on = profile.found_work_on(owner_id)
    return Held(
        counts={name: model._default_manager.filter(owner_id=owner_id).count() for name, model in kinds.items()},
        points=dict(points.annotate(count=Count("id"))),
        sources=dict(sources.annotate(count=Count("id"))),
        forgotten=Forgotten.objects.filter(owner_id=owner_id).count(),
        found_work_on=found_work_on,
        to_thank=to_thank(owner_id) if found_work_on else (),
    )


def to_thank(owner_id: int) -> tuple[tuple[int, str], ...]:
    """Everybody who answered, talked or named somebody, and may be contacted."""
    helped = set(
        Outcome.objects.filter(owner_id=owner_id, outcome__in=ANSWERED).values_list("ask__person_id", flat=True)
    ) | set(Referral.objects.filter(owner_id=owner_id).values_list("referrer_id", flat=True))
    left_alone = Person.objects.filter(owner_id=owner_id, do_not_contact=True).values_list("id", flat=True)
    refused = Outcome.objects.filter(owner_id=owner_id, outcome=Word.OPTED_OUT.value)
    helped -= {*left_alone, *refused.values_list("ask__person_id", flat=True)}
    return tuple(sorted(records.names_of(owner_id, person_ids=helped).items(), key=lambda one: one[1]))
