"""What the planner learns from a name that the user would not ask."""

from datetime import timedelta
from typing import Any

from tests.core.planning.builders import TODAY, person, scene

from wellmet.core.cadence import Ask, Event
from wellmet.core.people import Channel, Outcome, Purpose, Relationship
from wellmet.core.planning import PutOff, PutOffReason
from wellmet.core.planning.ranking import ranking

CHOIR, CHESS = frozenset({"choir"}), frozenset({"chess"})
PEOPLE = (
    person(1, circles=CHOIR),
    person(2, circles=CHESS),
    *(person(id, circles=CHOIR | CHESS) for id in range(5, 8)),
    *(person(id) for id in range(10, 60)),
)
YESTERDAY = TODAY - timedelta(days=1)


def score(person_id: int, **more: Any) -> float:
    """The score of somebody who may be asked today."""
    return next(entry.score for entry in ranking(scene(*PEOPLE, **more)) if entry.candidate.id == person_id)


def test_people_like_somebody_who_was_of_no_use_are_expected_to_help_less() -> None:
    no_use = (PutOff(1, PutOffReason.NO_USE, YESTERDAY),)
    assert score(5, put_off=no_use) < score(5)
    assert score(2, put_off=no_use) == score(2)
    assert score(1, put_off=no_use) < score(1)


def test_only_no_use_says_something_about_others() -> None:
    for reason in set(PutOffReason) - {PutOffReason.NO_USE}:
        assert score(5, put_off=(PutOff(1, reason, YESTERDAY),)) == score(5)


def test_what_somebody_said_weighs_more_than_what_the_user_surmises() -> None:
    event = Event(Outcome.TALKED, TODAY, knew_someone=False)
    told = (Ask(1, 1, Channel.EMAIL, Purpose.REFERRAL, Relationship.KNOWN, (event,)),)
    surmised = (PutOff(1, PutOffReason.NO_USE, YESTERDAY),)
    assert score(5, asks=told) < score(5, put_off=surmised)
    assert score(5, asks=told, put_off=surmised) == score(5, asks=told)
