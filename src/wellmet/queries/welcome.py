"""What the first run asks about: employers that turn up among people, and the likeliest people to be asked."""

from datetime import datetime

from django.db.models import Count

from wellmet.core import planning
from wellmet.db.models import Affiliation, Person
from wellmet.queries import people as people_queries
from wellmet.queries import planning as planning_queries

PEOPLE = 30
EMPLOYERS = 12


def employers(owner_id: int) -> tuple[str, ...]:
    """Where most of the people work, as far as the records tell."""
    places = Affiliation.objects.filter(owner_id=owner_id, is_current=True, kind="work", person__is_person=True)
    counted = places.values("employer__name").annotate(many=Count("person", distinct=True))
    return tuple(counted.order_by("-many", "employer__name").values_list("employer__name", flat=True)[:EMPLOYERS])


def likeliest(owner_id: int, *, now: datetime) -> tuple[people_queries.Listed, ...]:
    """The people whom the planner would ask first, of those the user has not said yet how they stand to."""
    unsaid = set(Person.objects.filter(owner_id=owner_id, relationship="").values_list("id", flat=True))
    ranked = planning.likeliest(planning_queries.scene(owner_id, now=now))
    ids = [person_id for person_id in ranked if person_id in unsaid][:PEOPLE]
    persons = Person.objects.filter(owner_id=owner_id, id__in=ids)
    found = {one.id: one for one in people_queries.listed(owner_id, persons=persons, today=now.date())}
    return tuple(found[person_id] for person_id in ids)
