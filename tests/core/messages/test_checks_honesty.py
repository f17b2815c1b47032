"""Blanks that nobody filled in and what looks like one, lengths that are reported, requests in plain words."""

import pytest

from wellmet.core import messages
from wellmet.core.messages import Draft
from wellmet.core.people import Channel as C
from wellmet.core.people import Purpose as P
from wellmet.core.people import Relationship as R


def told(rule: str, body: str, relationship: R = R.STRANGER) -> list[str]:
    draft = Draft(C.EMAIL, relationship, P.ADVICE, body, "A question about nights")
    return [each.severity.value for each in messages.check(draft) if each.rule == rule]


@pytest.mark.parametrize(
    "body",
    ["Dear <<name>>, how are you?", "Dear NAME, how are you?", "I read about #COMPANY# today.", "I admire Company X.",
     "I worked at ........ for years.", "Your work at your company here is fine.", "Dear first name, hello.",
     "Your talk on (insert topic) stayed with me.", "I read <insert magazine>.", "SUBJECT HERE: a question.",
     "Your talk stayed with me. (add: why) It rained.", "Dear ,", "Hi X, a question.", "Hello None, a question."],
)  # fmt: skip
def test_a_blank_is_seen_in_whatever_marks(body: str) -> None:
    assert told("HON-07", body) == ["block"]


@pytest.mark.parametrize(
    "body",
    ["My name is Ada, and I read about your company.", "What is your position on nights... and days?", "Kisses xxx",
     "Dear Nan, how are the hens?", "Whom should I name in the title?", "Please put my name down for the tour."],
)  # fmt: skip
def test_plain_words_are_no_blanks(body: str) -> None:
    assert not told("HON-07", body)


def test_a_long_time_is_an_error_where_it_is_asked_for_and_not_where_it_is_reported() -> None:
    assert told("ASK-03", "I'd need about two hours of your time. Is Friday good?") == ["error"]
    assert not told("ASK-03", "Somebody told me to ask you for an hour. Ten minutes will do. How is Austin?")


@pytest.mark.parametrize(
    "body", ["Any tips on the exam would be welcome.", "I am curious how you began, so do tell me."]
)
def test_a_request_needs_no_question_mark(body: str) -> None:
    assert "error" not in told("ASK-04", body)


def test_that_somebody_may_know_is_no_recommendation() -> None:
    assert told("REF-02", "Neil says you'd hire me on the spot.", R.REFERRED)
    assert not told("REF-02", "Neil said you'd know about nights.", R.REFERRED)
