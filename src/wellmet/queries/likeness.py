"""Who may be whom, as it is asked: one pair at a time, both people whole."""

from dataclasses import dataclass
from datetime import date

from wellmet.queries import matching, people, profile
from wellmet.queries.people import Whole


@dataclass(frozen=True, slots=True)
class Asked:
    """All questions that wait, and the one at a place among them (counted from one) with both people whole.

    `region` is the country that numbers without one are of.
    """

    questions: tuple[matching.Shown, ...]
    place: int = 0
    pair: tuple[Whole, Whole] | None = None
    region: str = ""


def asked(owner_id: int, *, place: int, today: date) -> Asked:
    """The question at a place; one past the last is the first again."""
    questions = matching.standing(owner_id)
    if not questions:
        return Asked(())
    place = place if 1 <= place <= len(questions) else 1
    one = questions[place - 1].question
    whole = people.wholes(owner_id, person_ids=[one.a, one.b], today=today)
    return Asked(questions, place, (whole[one.a], whole[one.b]), profile.region(owner_id))
