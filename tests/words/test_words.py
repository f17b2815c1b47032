import re
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet import words
from wellmet.core.cadence import Due, DueKind
from wellmet.core.network import Circle, CircleKind
from wellmet.core.people import Channel, Purpose, Relationship
from wellmet.core.planning import Chain, Reason, ReasonKind

NAMES, EMPLOYERS = {1: "Rosa {x}", 2: "Tom"}, {5: "Acme"}
NOW = datetime.fromisoformat("2026-11-22T10:00")  # a Sunday
SALES = re.compile(r"\b(lead|prospect|pipeline|he|she|him|his|her)s?\b", re.IGNORECASE)

REASONS = st.builds(
    Reason,
    st.sampled_from(ReasonKind),
    employer_id=st.sampled_from([None, 5, 6]),
    person_id=st.sampled_from([None, 1, 2, 3]),
    number=st.none() | st.floats(0, 1) | st.integers(0, 100),
    low=st.none() | st.floats(0, 1),
    high=st.none() | st.floats(0, 1),
)


@given(reason=REASONS)
def test_every_reason_is_a_whole_sentence_of_a_friend(reason: Reason) -> None:
    said = words.reason(reason, names=NAMES, employers=EMPLOYERS)
    assert said[0].isupper()
    assert said.endswith(".")
    assert "None" not in said
    assert not SALES.search(said)


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        (Reason(ReasonKind.WORKS_AT_TARGET, employer_id=5), "Works at Acme."),
        (Reason(ReasonKind.WORKS_AT_TARGET), "Works at one of the places you have in mind."),
        (Reason(ReasonKind.MAY_NAME_REFERRER, person_id=1), "Rosa {x} gave you this name, and you may say so."),
        (Reason(ReasonKind.NAME_NOT_ALLOWED, person_id=2), "You may not mention Tom yet; ask first."),
        (
            Reason(ReasonKind.LIKELY_YES, number=0.62, low=0.5, high=0.8),
            "A yes is likely: about 6 in 10 (5 to 8 in 10) say yes when asked this way.",
        ),
        (
            Reason(ReasonKind.UNLIKELY_YES, number=0.1, low=0.09, high=0.12),
            "A yes is not likely: about 1 in 10 say yes when asked this way.",
        ),
        (
            Reason(ReasonKind.WORKED_AT_TARGET, employer_id=5, number=0.4),
            "Worked at Acme until lately, and will know people there.",
        ),
        (
            Reason(ReasonKind.WORKED_AT_TARGET, employer_id=5, number=1.2),
            "Worked at Acme until a year ago, and will know people there.",
        ),
        (Reason(ReasonKind.WORKED_AT_TARGET, employer_id=5, number=3.6), "Worked at Acme until about 4 years ago."),
        (Reason(ReasonKind.WORKED_AT_TARGET, employer_id=5), "Used to work at Acme, and will know people there."),
        (
            Reason(ReasonKind.DORMANT_TIE),
            "You have lost touch; people like this often bring the freshest news.",
        ),
        (
            Reason(ReasonKind.DORMANT_TIE, number=1),
            "You have been out of touch for a year; people like this often bring the freshest news.",
        ),
        (
            Reason(ReasonKind.DORMANT_TIE, number=4.2),
            "You have been out of touch for 4 years; people like this often bring the freshest news.",
        ),
    ],
)
def test_what_reasons_say(reason: Reason, said: str) -> None:
    assert words.reason(reason, names=NAMES, employers=EMPLOYERS) == said


@pytest.mark.parametrize(
    ("chance", "said"),
    [
        (0.0, "fewer than 1 in 30"),
        (0.05, "about 1 in 20"),
        (0.08, "about 1 in 10"),
        (0.38, "about 4 in 10"),
        (0.94, "about 9 in 10"),
        (0.99, "more than 9 in 10"),
    ],
)
def test_chances_are_said_in_tens(chance: float, said: str) -> None:
    assert words.odds(chance) == said


@pytest.mark.parametrize(
    ("starts", "ends", "said"),
    [
        ("2026-11-22T16:00", "2026-11-22T17:00", "today, in the afternoon"),
        ("2026-11-22T10:30", "2026-11-22T11:30", "today, in the morning"),
        ("2026-11-22T12:30", "2026-11-22T13:30", "today, around midday"),
        ("2026-11-22T18:30", "2026-11-22T20:00", "today, in the evening"),
        ("2026-11-23T15:00", "2026-11-23T16:00", "tomorrow afternoon"),
        ("2026-11-24T10:00", "2026-11-24T11:30", "Tuesday morning"),
        ("2026-11-24T12:30", "2026-11-24T13:30", "Tuesday around midday"),
        ("2026-11-24T18:30", "2026-11-24T20:00", "Tuesday evening"),
        ("2026-11-24T10:00", "2026-11-25T11:30", "Tuesday or Wednesday morning"),
        ("2026-12-01T10:00", "2026-12-01T11:30", "on Tuesday 1 December, in the morning"),
        ("2026-11-22T10:15", "2026-11-29T10:15", "any day in the next 7 days"),
    ],
)
def test_times_are_said_as_people_say_them(starts: str, ends: str, said: str) -> None:
    assert words.window(datetime.fromisoformat(starts), datetime.fromisoformat(ends), now=NOW) == said


@pytest.mark.parametrize(
    ("away", "said"),
    [(0, "today"), (1, "tomorrow"), (-1, "yesterday"), (3, "on Wednesday"), (9, "on Tuesday 1 December")],
)
def test_days_are_said_by_their_distance(away: int, said: str) -> None:
    assert words.day(NOW.date() + timedelta(days=away), today=NOW.date()) == said
    assert words.day(date(2028, 2, 29), today=NOW.date()) == "on 29 February 2028"


@given(kind=st.sampled_from(DueKind), person=st.sampled_from([1, 2, 3]), about=st.sampled_from([None, 1, 2, 3]))
def test_everything_due_is_a_whole_sentence(kind: DueKind, person: int, about: int | None) -> None:
    said = words.due(Due(kind, person, NOW.date(), "CAD-07", about), names=NAMES)
    assert said[0].isupper()
    assert said.endswith(".")
    assert "None" not in said
    assert not SALES.search(said)


def test_what_is_due_names_who_and_about_whom() -> None:
    fresh = Due(DueKind.ASK, 2, NOW.date(), "REF-05", 1)
    assert words.due(fresh, names=NAMES) == "Get in touch with Tom, whom Rosa {x} named."
    assert words.due(fresh, names={2: "Tom"}) == "Get in touch with Tom while the name is fresh."


@pytest.mark.parametrize(
    ("chain", "said"),
    [
        (Chain(0.46, 0.2, 0.8, 0, 0, "begin"), "No talks yet. Begin with somebody you know, and ask for two names."),
        (
            Chain(0.44, 0.3, 0.6, 4, 3, "fading"),
            "Ten talks lead to about 4 new ones (3 to 6): ask for two names, and for an introduction.",
        ),
        (
            Chain(0.98, 0.6, 1.4, 6, 7, "keep-adding"),
            "Ten talks lead to about 10 new ones (6 to 14): keep adding two or three people of your own a week.",
        ),
        (
            Chain(2.0, 1.5, 2.6, 6, 20, "enough"),
            "Ten talks lead to about 20 new ones (15 to 26), which carries itself: take your time for each.",
        ),
    ],
)
def test_the_chain_says_what_it_means_and_what_to_do(chain: Chain, said: str) -> None:
    assert words.chain(chain) == said


def test_an_empty_list_says_where_people_are_to_be_found() -> None:
    said = words.chain(Chain(0.46, 0.2, 0.8, 0, 0, "make-list"))
    assert all(place in said for place in ("family", "school", "past work", "sport"))


def test_every_closed_word_has_words_for_people() -> None:
    labels = [
        *(words.channel(channel) for channel in Channel),
        *(words.purpose(purpose) for purpose in Purpose),
        *(words.relationship(relationship) for relationship in Relationship),
    ]
    assert all(labels)
    assert len(set(labels)) == len(Channel) + len(Purpose) + len(Relationship)
    assert not any(SALES.search(label) for label in labels)


def test_no_suggestion_at_all_is_explained() -> None:
    assert "Nobody is here yet" in words.nobody_to_ask(known=0)
    assert "nobody to ask just now" in words.nobody_to_ask(known=9)
    assert "You have found work" in words.nobody_to_ask(known=9, has_found_work=True)


def test_a_missing_number_is_to_be_asked_for() -> None:
    reason = Reason(ReasonKind.NO_ADDRESS, person_id=1, employer_id=2)
    said = words.reason(reason, names={1: "Rosa Diaz"}, employers={2: "Harbor Logistics"})
    assert said == "You have no number or address yet: ask Rosa Diaz for one."
    alone = Reason(ReasonKind.NO_ADDRESS, employer_id=2)
    assert "Harbor Logistics" in words.reason(alone, names={}, employers={2: "Harbor Logistics"})


@pytest.mark.parametrize(
    ("talked", "aimed_at", "said"),
    [
        ((), 0, ""),
        ((), 1, "Talks have reached 0 of the 1 employer you have in mind."),
        ((1, 2), 0, "Talks have reached 2 of 2 circles."),
        ((1, 0), 2, "Talks have reached 1 of 2 circles, and 0 of the 2 employers you have in mind."),
        ((0,), 0, "Talks have reached 0 of 1 circle. The next talk is worth most in a circle that none has reached."),
    ],
)
def test_how_far_talks_have_spread_is_said_of_what_there_is(talked: tuple[int, ...], aimed_at: int, said: str) -> None:
    circles = [Circle(CircleKind.CLUB, str(place), 9, count) for place, count in enumerate(talked)]
    assert words.coverage(circles, reached=0, aimed_at=aimed_at) == said
