"""Counting, on the cases where counting is not obvious."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core import messages
from wellmet.core.messages import counts
from wellmet.core.people import Channel, Purpose, Relationship


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", 0), ("I'd like it", 3), ("15-20 minutes", 2), ("a — b", 2), ("我想請教", 2), ("e-mail ada@b.example", 2)],
)
def test_words_are_counted_as_people_count_them(text: str, expected: int) -> None:
    assert counts.words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("20 minutes", [20]),
        ("15-20 min", [20]),
        ("fifteen minutes", [15]),
        ("twenty to thirty minutes", [30]),
        ("forty five minutes", [45]),
        ("a 20-minute call", [20]),
        ("half an hour", [30]),
        ("a half-hour chat", [30]),
        ("a quarter of an hour", [15]),
        ("three quarters of an hour", [45]),
        ("an hour", [60]),
        ("an hour and a half", [90]),
        ("two hours", [90]),
        ("two good hours", [90]),
        ("shadow you for an entire shift", [240]),
        ("spend the day at your bench", [240]),
        ("a day or two", [240]),
        ("at an hour you choose", []),
        ("in Leeds in an hour", []),
        ("how many an hour, at £18 an hour", []),
        ("ten minutes from your office", []),
        ("some time", []),
    ],
)
def test_lengths_of_time_are_understood(text: str, expected: list[int]) -> None:
    assert [minutes for minutes, _ in counts.minutes_named(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("ą" * 70, 1),
        ("🙂" * 36, 2),
    ],
)
def test_texts_are_cut_into_parts(text: str, expected: int) -> None:
    assert counts.text_parts(text) == expected


def test_a_draft_is_measured() -> None:
    draft = messages.Draft(Channel.LETTER, Relationship.STRANGER, Purpose.ADVICE, "How are you? I am well, thank you.")
    assert messages.measure(draft) == messages.Measure(words=8, characters=34, seconds=3, questions=1)


@given(st.text())
def test_counting_never_fails(text: str) -> None:
    assert counts.words(text) >= 0 and counts.questions(text) <= len(text) and counts.text_parts(text) >= 1
    assert all(0 <= part.start < part.end <= len(text) for _, part in counts.minutes_named(text))


@pytest.mark.parametrize(
    ("text", "grade"),
    [("", 0.0), ("?!", 0.0), ("We met at the fair.", 0.0), ("The ward manager organizes every shift herself.", 12.4)],
)
def test_the_grade_rises_with_long_words(text: str, grade: float) -> None:
    assert counts.reading_grade(text) == grade


@pytest.mark.parametrize(
    "text", ["I live two hours from you.", "At an hour of your choosing.", "An hour's sleep.", "One hour away by bus."]
)
def test_a_distance_or_a_time_of_day_is_no_length_of_a_talk(text: str) -> None:
    assert counts.minutes_named(text) == ()


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("forty-five minutes", [45]),
        ("twenty-five to thirty minutes", [30]),
        ("15-20 min", [20]),
        ("two hrs, or an hour's chat", [90, 60]),
        ("half a day", [240]),
        ("1.5 hours", [90]),
        ("an hour's drive, three hours a day", []),
    ],
)
def test_lengths_of_time_are_understood_in_words_and_figures(text: str, minutes: list[int]) -> None:
    assert [found for found, _ in counts.minutes_named(text)] == minutes
