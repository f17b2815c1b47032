"""What sentences do is told with how sure the weights are."""

import pytest

from wellmet.core import messages
from wellmet.core.messages import Draft, requests
from wellmet.core.messages.acting import Bar, acting
from wellmet.core.people import Channel, Purpose, Relationship

ASKED = "I like your shop. Would you take me on?"


def test_only_above_its_own_bar_an_act_is_sure() -> None:
    assert [act.is_sure for act in acting(ASKED, Bar("job", 0.5, 0.5, sure=0.6))] == [True]
    assert [act.is_sure for act in acting(ASKED, Bar("job", 0.5, 0.5, sure=1.0))] == [False]


def test_what_is_suspected_warns_and_does_not_stop_a_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(requests, "ASKING", Bar("job", 0.5, 0.5, sure=1.1))
    draft = Draft(Channel.EMAIL, Relationship.STRANGER, Purpose.ADVICE, "You could do worse than to have me.", "Hi")
    told = {each.rule: each.severity.value for each in messages.check(draft)}
    assert (told["HON-01"], told["ASK-01"]) == ("warn", "warn")


@pytest.mark.parametrize(
    ("rule", "purpose", "body"),
    [
        ("HON-08", Purpose.FOLLOW_UP, "You still haven't replied to me."),
        ("REF-02", Purpose.ADVICE, "Bo Berg recommends me warmly and vouches for me."),
        ("HON-02", Purpose.ADVICE, "I am a journalist and would like to interview you for an article."),
    ],
)
def test_an_act_stops_a_message_only_where_it_is_at_home(rule: str, purpose: Purpose, body: str) -> None:
    def told(relationship: Relationship, purpose: Purpose) -> str | None:
        found = messages.check(Draft(Channel.EMAIL, relationship, purpose, body, "Hi"))
        return next((each.severity.value for each in found if each.rule == rule), None)

    assert told(Relationship.STRANGER, purpose) == "error"
    assert told(Relationship.CLOSE, Purpose.THANKS) in {"warn", None}
