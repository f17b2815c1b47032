"""The same words to many are a mailing; common phrases are none."""

from wellmet.core import messages

LETTER = "I read about your ward and would like to ask you two questions about nights there, if that suits you."
OTHER = "Could we meet by the pier on Friday? I have looked into ropes for a year and do not know where to learn more."


def test_one_changed_name_makes_no_other_letter() -> None:
    assert messages.is_mailing(LETTER, others=[LETTER.replace("ward", "shop"), LETTER, LETTER.upper(), OTHER])


def test_two_alike_or_short_words_are_no_mailing() -> None:
    assert not messages.is_mailing(LETTER, others=[LETTER, OTHER, OTHER])
    assert not messages.is_mailing("Thank you!", others=["Thank you!"] * 5)
