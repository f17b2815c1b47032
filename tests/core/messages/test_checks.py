"""Where the weights hold a pattern back, and where words are another's."""

import pytest

from wellmet.core import messages
from wellmet.core.people import Channel, Purpose, Relationship


def rules(body: str) -> set[str]:
    draft = messages.Draft(Channel.LETTER, Relationship.STRANGER, Purpose.ADVICE, body)
    return {finding.rule for finding in messages.check(draft)}


@pytest.mark.parametrize(
    ("said", "rule"),
    [
        ("My packages start at 99 euros a month.", "PLT-02"),
        ("I'm a journalist writing about your company.", "HON-02"),
    ],
)
def test_words_of_others_are_not_ones_own(said: str, rule: str) -> None:
    assert rule in rules(f"I heard this. {said} How odd.")
    assert rule not in rules(f"I heard this. “{said}” How odd.")


def test_a_pattern_is_held_back_where_the_sentence_does_another_thing() -> None:
    assert "CON-01" in rules("Could you show me the confidential report?")
    assert "CON-01" not in rules("I handle confidential records in my job.")


def test_only_what_the_seeker_writes_to_an_employer_has_to_tell_of_interest_in_work_there() -> None:
    said = "Congratulations. Reply with your sort code and account number so that we can post out your laptop."
    draft = messages.Draft(Channel.EMAIL, Relationship.EMPLOYER, Purpose.EMPLOYER, said)
    outgoing, inbound = (messages.check(draft, context=messages.Context(is_inbound=one)) for one in (False, True))
    assert {found.rule for found in outgoing} - {found.rule for found in inbound} == {"ASK-08"}
    assert "SAF-02" in {found.rule for found in inbound}


def test_a_finding_tells_whether_it_may_be_overridden() -> None:
    (found,) = messages.check_note("She is pregnant.")
    assert not found.is_overridable
