"""What holds of every order of people, whatever happened before."""

import dataclasses
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.planning import exhaustive
from tests.core.planning.builders import NOW, TODAY, person, scene
from tests.core.planning.strategies import ASKS, CANDIDATES

from wellmet.core import cadence, planning
from wellmet.core.cadence import Ask, Event, StandingKind
from wellmet.core.people import Channel, Outcome, Purpose, Seeker
from wellmet.core.planning import Candidate, Choice, Scene, bench, scoring
from wellmet.core.planning.aims import aim
from wellmet.core.planning.appraisals import appraise
from wellmet.core.planning.filters import left_out
from wellmet.core.planning.ranking import calibrated, ranking
from wellmet.core.planning.usefulness import circle_size

PUT_OFF = st.lists(
    st.builds(
        planning.PutOff,
        st.integers(1, 12),
        st.sampled_from(planning.PutOffReason),
        st.integers(0, 9).map(lambda ago: TODAY - timedelta(days=ago)),
        st.none() | st.integers(-3, 9).map(lambda ahead: TODAY + timedelta(days=ahead)),
    ),
    max_size=4,
).map(tuple)


@settings(max_examples=60)
@given(people=CANDIDATES, asks=ASKS, put_off=PUT_OFF)
def test_weighing_each_kind_once_gives_what_weighing_everybody_gives(
    people: tuple[Candidate, ...], asks: tuple[Ask, ...], put_off: tuple[planning.PutOff, ...]
) -> None:
    seen = scene(*people, asks=asks, put_off=put_off, fields=frozenset({"health"}))
    goal = calibrated(aim(seen, choice=Choice()), scene=seen)
    found = ranking(seen)
    assert [entry.appraisal for entry in found] == [appraise(entry.candidate, aim=goal) for entry in found]
    assert [entry.score for entry in found] == [scoring.score(e.appraisal, option=e.option) for e in found]
    assert list(found) == sorted(found, key=lambda entry: (-entry.score, entry.candidate.id))


@settings(max_examples=60)
@given(people=CANDIDATES, asks=ASKS, put_off=PUT_OFF, confidence=st.sampled_from([2, 5]))
def test_the_five_are_those_of_an_exhaustive_ranking(
    people: tuple[Candidate, ...], asks: tuple[Ask, ...], put_off: tuple[planning.PutOff, ...], confidence: int
) -> None:
    seen = scene(*people, asks=asks, put_off=put_off, fields=frozenset({"health"}), confidence=confidence)
    found = [(one.person_id, one.channel, one.score) for one in planning.plan(seen).suggestions]
    assert found == exhaustive.chosen(seen)


@settings(max_examples=60)
@given(people=CANDIDATES, asks=ASKS, put_off=PUT_OFF)
def test_nobody_who_rests_or_opted_out_or_was_put_off_is_suggested(
    people: tuple[Candidate, ...], asks: tuple[Ask, ...], put_off: tuple[planning.PutOff, ...]
) -> None:
    by_id = {candidate.id: candidate for candidate in people}
    for suggestion in planning.plan(scene(*people, asks=asks, put_off=put_off)).suggestions:
        candidate = by_id[suggestion.person_id]
        theirs = tuple(one for one in asks if one.person_id == candidate.id)
        assert not candidate.do_not_contact
        assert candidate.id not in left_out(put_off, today=TODAY)
        assert not theirs or cadence.standing(theirs, today=TODAY).kind is StandingKind.FREE


@settings(max_examples=60)
@given(asks=ASKS, again=st.sampled_from(["agreed", "talked", "answered"]), data=st.data())
def test_a_yes_never_lowers_its_bucket_and_an_open_ask_teaches_nothing(
    asks: tuple[Ask, ...], again: str, data: st.DataObject
) -> None:
    before = planning.beliefs(asks, today=TODAY)
    relationship, way = data.draw(st.sampled_from(sorted(before)))
    channel = next(channel for channel in Channel if planning.way(channel) is way)
    more = Ask(500, 500, channel, Purpose.ADVICE, relationship, (Event(Outcome(again), TODAY),))
    still_open = dataclasses.replace(more, events=(Event(Outcome.SENT, TODAY),))
    after = planning.beliefs((*asks, more), today=TODAY)
    assert after[relationship, way].mean >= before[relationship, way].mean - 1e-9
    assert planning.beliefs((*asks, still_open), today=TODAY) == before


@settings(max_examples=30)
@given(people=CANDIDATES, asks=ASKS, names=st.permutations(["Ada", "Bo", "Cy", "Dee"]))
def test_who_the_seeker_is_changes_nothing(
    people: tuple[Candidate, ...], asks: tuple[Ask, ...], names: list[str]
) -> None:
    seekers = [Seeker(name=name, email=f"{name}@example.com", town=name, country=name) for name in names]
    orders = [
        [(entry.candidate.id, entry.score) for entry in ranking(Scene(seeker, people, asks, (), (1,), NOW))]
        for seeker in seekers
    ]
    assert all(order == orders[0] for order in orders)


def test_a_guess_at_how_many_people_somebody_knows_counts_where_there_is_one() -> None:
    few, many = person(1, circle_size=4.0), person(2, circle_size=40.0)
    assert [entry.candidate.id for entry in ranking(scene(few, many))] == [2, 1]


def test_to_be_known_to_know_some_says_little_where_most_know_more() -> None:
    unknown, some = person(1), person(2, circle_size=circle_size(None, ties=3))
    assert [entry.candidate.id for entry in ranking(scene(unknown, some))] == [2, 1]
    assert [entry.candidate.id for entry in ranking(scene(unknown, some, usual_ties=20.0))] == [1, 2]


def test_the_bench_has_nobody_to_rank_where_everybody_was_asked() -> None:
    told = {
        "target": {"group": "employer:5", "insiders": []},
        "people": {
            "a": {"facts": [], "circle": 3.0, "via": None, "named_by": [], "asked": True, "answered": True},
        },
        "talks": [{"with": "a", "named": []}],
        "answer_rates": {"known": 0.75, "referred": 0.6},
    }
    assert bench.order(told) == []
