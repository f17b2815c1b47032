"""The checker keeps what it can do on the labelled messages: floors by figures, and no text is named."""

import pytest
from scripts import measure_checker
from tests import corpus

# Below what was measured when the weights were last made (docs/method/checking.md), by about one message in thirty.
FLOORS: dict[corpus.Part, tuple[float, float]] = {"work": (0.95, 0.89), "test": (0.76, 0.80), "strangers": (0.83, 0.88)}


@pytest.mark.parametrize("part", corpus.PARTS)
def test_recall_and_precision_of_the_grave_rules_stay_above_their_floors(part: corpus.Part) -> None:
    counts = measure_checker.counted(part)[measure_checker.POOLED]
    recall, precision = FLOORS[part]
    assert counts["hit"] >= recall * (counts["hit"] + counts["miss"])
    assert counts["hit"] >= precision * (counts["hit"] + counts["false"])


def test_a_friend_does_not_cry_wolf() -> None:
    stopped, innocent = measure_checker.stopped("strangers")
    assert stopped <= 0.05 * innocent


def test_what_is_arguable_counts_neither_way_unless_it_is_asked_for() -> None:
    note = corpus.Message(id="a-pregnant-note", kind="note", body="She is pregnant.", labels=(), arguable=("PRV-01",))
    assert list(measure_checker.verdicts(note)) == []
    assert list(measure_checker.verdicts(note, with_arguable=True)) == [("PRV-01", "false")]


@pytest.mark.parametrize(
    ("part", "whole", "low", "high"), [(0, 20, 0.0, 0.161), (10, 20, 0.299, 0.701), (20, 20, 0.839, 1.0)]
)
def test_the_intervals_are_wilsons(part: int, whole: int, low: float, high: float) -> None:
    assert measure_checker.wilson(part, whole) == pytest.approx((low, high), abs=0.001)
