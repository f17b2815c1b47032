"""Who may be there already when somebody is written down."""

from datetime import date

from wellmet.core import people
from wellmet.db.models import Person
from wellmet.queries import people as people_queries

MOST = 5


def met(owner_id: int, *, person_id: int) -> tuple[int, str] | None:
    """The number and the name of whoever was written down, if they are there still."""
    return Person.objects.filter(owner_id=owner_id, id=person_id).values_list("id", "name").first()


def namesakes(owner_id: int, *, name: str, today: date) -> tuple[people_queries.Listed, ...]:
    """People of that very name, however it is written."""
    folded = people.fold(name)
    persons = Person.objects.filter(owner_id=owner_id, folded=folded).exclude(folded="").order_by("id")
    return people_queries.listed(owner_id, persons=persons[:MOST], today=today)
