"""What sentences do is told with how sure the weights are."""

from wellmet.core import messages
from wellmet.core.messages import Draft
from wellmet.core.messages.acting import Bar, acting
from wellmet.core.people import Channel, Purpose, Relationship

ASKED = "I like your shop. Would you take me on?"


def test_only_above_its_own_bar_an_act_is_sure() -> None:
    assert [act.is_sure for act in acting(ASKED, Bar("job", 0.5, 0.5, sure=0.6))] == [True]
    assert [act.is_sure for act in acting(ASKED, Bar("job", 0.5, 0.5, sure=1.0))] == [False]


def test_what_is_suspected_warns_and_does_not_stop_a_message() -> None:
    draft = Draft(
        Channel.EMAIL,
        Relationship.STRANGER,
        Purpose.ADVICE,
        "I need a job urgently, and I'm learning how to look.",
        "Hi",
    )
    told = {each.rule: each.severity.value for each in messages.check(draft)}
    assert (told["HON-01"], told["ASK-01"]) == ("warn", "warn")
