"""A reason for this reader, the link first, thanks without a request, safe places, and two who agreed to meet."""

from types import MappingProxyType

import pytest

from wellmet.core import messages
from wellmet.core.messages import Context, Draft
from wellmet.core.people import Channel as C
from wellmet.core.people import Purpose as P
from wellmet.core.people import Relationship as R


def severities(
    rule: str, body: str, relationship: R = R.STRANGER, purpose: P = P.ADVICE, context: Context | None = None
) -> list[str]:
    draft = Draft(C.EMAIL, relationship, purpose, body, "A question about nights")
    return [each.severity.value for each in messages.check(draft, context=context) if each.rule == rule]


@pytest.mark.parametrize(
    ("body", "is_told"),
    [
        ("I would like your advice. Could I ask for fifteen minutes of your time?", True),
        ("Could I ask how you came to run the bakery?", False),
        ("Ana suggested I ask you. Could we talk?", False),
    ],
)
def test_a_first_letter_to_a_stranger_needs_a_reason_for_this_reader(body: str, *, is_told: bool) -> None:
    assert bool(severities("ASK-07", body)) is is_told
    assert not severities("ASK-07", body, R.KNOWN)


def test_their_employer_by_name_is_a_reason() -> None:
    body = "Could I ask for advice on Acme Logistics?"
    assert severities("ASK-07", body)
    assert not severities("ASK-07", body, context=Context(recipient_employers=("Acme Logistics",)))


def test_the_link_comes_first_or_in_the_subject() -> None:
    late = "I was a cook. Then I sailed. Now I look around. I like ports. Ana suggested I contact you."
    assert severities("REF-03", late, R.REFERRED) == ["warn"]
    assert not severities("REF-03", "Dear Tom,\n\nI was a cook. Ana suggested I contact you.", R.REFERRED)
    assert not severities("REF-03", late, R.STRANGER)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Thank you. Could you pass my name to Bo?", ["warn"]),
        ("Thank you for your time.", ["info"]),
        ("Thank you; I learned how the rota works.", []),
        ("Thank you, I will remember your advice. Is there anything I could do for you?", []),
    ],
)
def test_thanks_name_what_was_learned_and_ask_for_nothing(body: str, expected: list[str]) -> None:
    assert severities("RCP-03", body, R.KNOWN, P.THANKS) == expected


@pytest.mark.parametrize(
    ("body", "is_told"),
    [
        ("Could you come to my flat on Friday?", True),
        ("Shall we meet at my place?", True),
        ("I would rather not meet at my house.", False),
        ("I worked in a care home before.", False),
    ],
)
def test_a_first_meeting_is_not_in_a_private_home(body: str, *, is_told: bool) -> None:
    assert bool(severities("SAF-01", body)) is is_told
    assert not severities("SAF-01", body, R.CLOSE)


def test_many_requests_in_plain_sentences_are_not_one_clear_ask() -> None:
    many = "Please read my plan. Please tell me what you think. Please name two people. Kindly call me, too."
    assert "warn" in severities("ASK-04", many)


def test_two_are_brought_together_only_where_both_agreed() -> None:
    body, named = "I'm copying in Bo Li, who knows the yard.", MappingProxyType({"Bo Li": True})
    assert severities("REF-04", body) == ["warn"]
    assert severities("REF-04", body, context=Context(other_names=named)) == ["block"]
    assert not severities("REF-04", body, context=Context(other_names=named, may_introduce=True))
    assert not severities("REF-04", "I copied your article on nights.")
