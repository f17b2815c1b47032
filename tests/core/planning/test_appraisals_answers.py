"""What the seeker wants to know raises those who could tell."""

from itertools import pairwise

import pytest
from tests.core.planning.builders import ACME, BRIO, at, only, order, person

from wellmet.core.planning import Candidate, Question, ReasonKind

LICENSE = Question("Is a license a must?")
WELDING = Question("How long do welders train?", codes=frozenset({"51-4121"}), fields=frozenset({"51"}))
ABOUT_BRIO = Question("How are nights paid at Brio?", employers=frozenset({BRIO}))
TEACHER = person(1, "known", occupation="teacher", code="25-2031.00", field="25")


@pytest.mark.parametrize(
    ("question", "who"),
    [
        (LICENSE, person(2, "known", occupation="nurse", code="29-1141.00", field="health", mutual=60)),
        (WELDING, person(2, "known", occupation="welder", code="51-4121.06", field="51", mutual=40)),
        (ABOUT_BRIO, person(2, "known", occupation="cook", affiliations=at(BRIO, ended_on="2025"), mutual=40)),
    ],
)
def test_an_open_question_raises_whoever_could_answer_it(question: Question, who: Candidate) -> None:
    before, after = only(who), only(who, questions=(question,))
    assert after.score > before.score
    assert ReasonKind.CAN_ANSWER in {reason.kind for reason in after.reasons}
    assert [reason.text for reason in after.reasons if reason.kind is ReasonKind.CAN_ANSWER] == [question.text]
    assert only(TEACHER, questions=(question,)) == only(TEACHER)


def test_it_may_decide_who_comes_first() -> None:
    welder = person(2, "known", occupation="welder", code="51-4121.06", field="51", mutual=0)
    assert order(TEACHER, welder) == [1, 2]
    assert order(TEACHER, welder, questions=(WELDING,)) == [2, 1]


def test_a_question_about_an_employer_is_none_for_others_in_the_trade() -> None:
    nurse = person(2, occupation="nurse", affiliations=at(ACME))
    assert only(nurse, questions=(ABOUT_BRIO,)) == only(nurse)


def test_more_questions_raise_less_each() -> None:
    nurse = person(2, occupation="nurse")
    scores = [only(nurse, questions=(LICENSE,) * count).score for count in range(4)]
    steps = [after - before for before, after in pairwise(scores)]
    assert steps == sorted(steps, reverse=True)
    assert min(steps) > 0
