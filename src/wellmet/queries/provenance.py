"""What is held on one person, from where and since when."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Min

from wellmet.core import people
from wellmet.db.models import (
    Ask,
    Consent,
    Merge,
    Original,
    Outcome,
    PutOff,
    Record,
    Referral,
    Tie,
    Wording,
)
from wellmet.queries import people as people_queries


@dataclass(frozen=True, slots=True)
class Source:
    """What one source says of a person, field by field, and since when it is here; None for the user's own words."""

    format: str
    since: datetime | None
    said: tuple[tuple[str, str], ...]
    came_with_merge: bool = False


@dataclass(frozen=True, slots=True)
class Held:
    """Everything that is held on a person: by source, and how many rows of each other kind."""

    person_id: int
    sources: tuple[Source, ...]
    rows: dict[str, int]
    is_merged: bool = False


def about(owner_id: int, *, person_id: int) -> Held:
    people_queries.must_be_there(owner_id, person_ids=[person_id])
    records = Record.objects.filter(owner_id=owner_id, person_id=person_id)
    dated = records.annotate(since=Min("sightings__batch__imported_at")).order_by("since", "id")
    merged = merged_records(owner_id, person_id=person_id)
    sources = tuple(
        Source(format_, since, told(people.unpack(data)), pk in merged)
        for pk, format_, since, data in dated.values_list("id", "format", "since", "data")
    )
    mine = {"owner_id": owner_id, "person_id": person_id}
    counts = {
        "asks": Ask.objects.filter(**mine).count(),
        "outcomes": Outcome.objects.filter(owner_id=owner_id, ask__person_id=person_id).count(),
        "drafts": Wording.objects.filter(**mine).count(),
        "put off": PutOff.objects.filter(**mine).count(),
        "named by": Referral.objects.filter(**mine).count(),
        "named": Referral.objects.filter(owner_id=owner_id, referrer_id=person_id).count(),
        "permissions": Consent.objects.filter(owner_id=owner_id, giver_id=person_id).count(),
        "ties": Tie.objects.filter(owner_id=owner_id, a_id=person_id).count()
        + Tie.objects.filter(owner_id=owner_id, b_id=person_id).count(),
        "originals of cards": Original.objects.filter(owner_id=owner_id, record__person_id=person_id).count(),
    }
    is_merged = Merge.objects.filter(owner_id=owner_id, kept_id=person_id).exists()
    return Held(person_id, sources, {kind: count for kind, count in counts.items() if count}, is_merged)


def merged_records(owner_id: int, *, person_id: int) -> set[int]:
    """The records that came to a person by a merge."""
    found: set[int] = set()
    for data in Merge.objects.filter(owner_id=owner_id, kept_id=person_id).values_list("data", flat=True):
        found.update(data.get("records", ()))
        found.update(pk for label, pk, _ in data.get("moved", ()) if label == "wellmet.record")
    return found


def told(contact: people.Contact) -> tuple[tuple[str, str], ...]:
    packed = people.pack(contact)
    return tuple((field, line) for field, value in packed.items() for line in lines(value))


def lines(value: object) -> list[str]:
    if isinstance(value, dict):
        return [", ".join(str(part) for name, part in value.items() if part and name not in ("kind", "is_current"))]
    if isinstance(value, list | tuple):
        return [line for one in value for line in lines(one)]
    return [str(value)]
