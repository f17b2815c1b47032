"""Pairs that may be one, people or employers, as questions that wait for an answer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

Whole = TypeVar("Whole")


@dataclass(frozen=True, slots=True)
class Question:
    """Two that may be one, the smaller number first; numbers below zero are newcomers."""

    a: int
    b: int
    score: float
    verdict: str
    reasons: tuple[str, ...]

    def is_standing(self, places: Mapping[int, int]) -> bool:
        """Tell whether both are there still, people or newcomers whose places are given."""
        return all(number > 0 or number in places for number in (self.a, self.b))

    def moved(self, places: Mapping[int, int]) -> "Question":
        """The question with newcomers' numbers as `places` has them now."""
        return replace(self, a=places.get(self.a, self.a), b=places.get(self.b, self.b))


@dataclass(frozen=True, slots=True)
class Shown:
    """A question as it is shown: both as they are called now."""

    question: Question
    names: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Asked(Generic[Whole]):
    """All questions that wait, and the one at a place among them (counted from one) with both of the two whole.

    `region` is the country that people's numbers without one are of.
    """

    questions: tuple[Shown, ...]
    place: int = 0
    pair: tuple[Whole, Whole] | None = None
    region: str = ""


def asked(
    questions: tuple[Shown, ...], *, place: int, whole: Callable[[list[int]], Mapping[int, Whole]]
) -> Asked[Whole]:
    """The question at a place; one past the last is the first again. `whole` gives all that is known of some."""
    if not questions:
        return Asked(())
    place = place if 1 <= place <= len(questions) else 1
    one = questions[place - 1].question
    two = whole([one.a, one.b])
    return Asked(questions, place, (two[one.a], two[one.b]))
