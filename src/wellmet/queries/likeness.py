"""Who may be whom, as it is asked: one pair at a time, both people whole."""

from dataclasses import replace
from datetime import date

from wellmet.queries import matching, pairs, people, profile
from wellmet.queries.people import Whole


def asked(owner_id: int, *, place: int, today: date) -> pairs.Asked[Whole]:
    """The question at a place, with both people whole."""
    found = pairs.asked(
        matching.standing(owner_id),
        place=place,
        whole=lambda person_ids: people.wholes(owner_id, person_ids=person_ids, today=today),
    )
    return replace(found, region=profile.region(owner_id)) if found.pair else found
