"""What the names of employers mean: each way to spell one is a row, which may stand for another."""

from collections.abc import Mapping
from typing import NamedTuple

from wellmet.core import employers, people
from wellmet.db.models import Employer, EmployerMerge


class Meant(NamedTuple):
    """The employer under the name that was said, and the one that it means, with what that is called."""

    named_id: int
    employer_id: int
    name: str


def forest(owner_id: int) -> employers.Forest:
    """Which names stand for which employer."""
    return employers.Forest(dict(EmployerMerge.objects.filter(owner_id=owner_id).values_list("former_id", "kept_id")))


def meanings(owner_id: int) -> dict[str, Meant]:
    """What every name means, by how it is spelled."""
    trees = forest(owner_id)
    rows = list(Employer.objects.filter(owner_id=owner_id).order_by("id").values_list("id", "key", "name"))
    called = {number: name for number, _, name in rows}
    return {key: Meant(number, trees.root(number), called[trees.root(number)]) for number, key, _ in rows}


def places(contact: people.Contact, *, meant: Mapping[str, Meant]) -> list[tuple[Meant, people.Affiliation]]:
    """Where somebody is or was, with what the names mean; a place said under two names of one employer twice."""
    return [(meant[employers.spelling_key(place.employer)], place) for place in contact.affiliations]
