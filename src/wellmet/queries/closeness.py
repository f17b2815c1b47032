"""How people seem to stand to the seeker by what passed between them, where the seeker has not said it."""

from dataclasses import dataclass
from datetime import date

from wellmet.core import people
from wellmet.db.models import Person

ORDER = (people.Relationship.CLOSE, people.Relationship.KNOWN, people.Relationship.DORMANT)


@dataclass(frozen=True, slots=True)
class Suggested:
    """One person and how they seem to stand."""

    id: int
    name: str
    closeness: people.Closeness


def suggested(owner_id: int, *, today: date, limit: int | None = None) -> tuple[Suggested, ...]:
    """Everybody with a suggestion, the closest first; nobody of whom the seeker has said how they stand."""
    found = []
    rows = Person.objects.filter(owner_id=owner_id, is_person=True, relationship="", exchanged_on__isnull=False)
    for person_id, name, exchanged in rows.values_list("id", "name", "exchanged").iterator():
        exchanges = people.unpack({"exchanges": exchanged}).exchanges
        if seems := people.closeness(exchanges, today=today):
            found.append(Suggested(person_id, name, seems))
    found.sort(key=lambda one: (ORDER.index(one.closeness.relationship), -one.closeness.months, one.name, one.id))
    return tuple(found[:limit])
