"""Marks stand where findings are, and change no letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from wellmet.core.ethics import Finding, Severity
from wellmet.web.pages import marking

TEXT = "Could I ask you sometime?"


def finding(start: int, end: int) -> Finding:
    return Finding("LEN-01", Severity.WARN, start, end, "message", "advice")


def marked(*findings: Finding) -> list[str]:
    return [one.text for one in marking.segments(TEXT, findings=findings) if one.is_marked]


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([], []),
        ([(16, 24)], ["sometime"]),
        ([(0, 5), (16, 24)], ["Could", "sometime"]),
        ([(16, 24), (0, 5)], ["Could", "sometime"]),
        ([(8, 14), (12, 20)], ["ask you some"]),
        ([(8, 11), (11, 15)], ["ask you"]),
        ([(5, 5)], []),
        ([(20, 99)], ["time?"]),
        ([(0, 25)], []),
    ],
)
def test_the_words_of_a_finding_are_marked(spans: list[tuple[int, int]], expected: list[str]) -> None:
    assert marked(*(finding(*span) for span in spans)) == expected


@given(some.text(), some.lists(some.tuples(some.integers(0, 40), some.integers(0, 40)), max_size=5))
def test_the_segments_in_a_row_are_the_text(text: str, spans: list[tuple[int, int]]) -> None:
    segments = marking.segments(text, findings=[finding(*span) for span in spans])
    assert "".join(one.text for one in segments) == text
    assert all(one.text for one in segments)
