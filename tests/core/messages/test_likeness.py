"""The same words to many are a mailing, common phrases are none, and first drafts for people who are alike differ."""

from dataclasses import replace
from itertools import product

import pytest
from tests import judging_drafts, searches
from tests.core.messages.situations import situation

from wellmet.core import messages
from wellmet.core.messages import Recipient
from wellmet.core.people import Channel as C
from wellmet.core.people import Purpose as P
from wellmet.core.people import Relationship as R

LETTER = "I read about your ward and would like to ask you two questions about nights there, if that suits you."
OTHER = "Could we meet by the pier on Friday? I have looked into ropes for a year and do not know where to learn more."


def test_one_changed_name_makes_no_other_letter() -> None:
    assert messages.is_mailing(LETTER, others=[LETTER.replace("ward", "shop"), LETTER, LETTER.upper(), OTHER])


def test_two_alike_or_short_words_are_no_mailing() -> None:
    assert not messages.is_mailing(LETTER, others=[LETTER, OTHER, OTHER])
    assert not messages.is_mailing("Thank you!", others=["Thank you!"] * 5)


# Where there is least room, and where a message has fewest parts; numbers at the ends of what has to be told apart.
TIGHT = tuple(product((C.TEXT, C.LINKEDIN_NOTE, C.EMAIL, C.VOICEMAIL), (P.ADVICE, P.FOLLOW_UP, P.THANKS, P.OPENINGS)))
NUMBERS = (*range(1, 13), *range(20, 300, 19))
NAMES = ("Ana", "Bo", "Cem", "Dara", "Eli", "Fay", "Gus")


@pytest.mark.parametrize(("channel", "purpose"), TIGHT, ids=lambda word: word.value)
def test_twins_are_not_told_nearly_the_same(channel: C, purpose: P) -> None:
    asked = situation(searches.NURSE, relationship=R.KNOWN, channel=channel, purpose=purpose)
    made = []
    for number in NUMBERS:
        name = NAMES[number % len(NAMES)]
        twin = replace(asked, recipient=Recipient(name, name), seed=number, asked=P.OPENINGS)
        made.append(((channel.value, purpose.value, ""), messages.compose(twin)))
    assert not judging_drafts.alike(made, most=0.9)
