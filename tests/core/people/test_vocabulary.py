from wellmet.core.people.vocabulary import Channel, Outcome, Purpose, Relationship


def test_only_people_one_has_met_are_personal() -> None:
    assert {word for word in Relationship if word.is_personal} == {"close", "known", "dormant"}


def test_a_channel_is_spoken_or_read_or_linkedin() -> None:
    assert {word for word in Channel if word.is_spoken} == {"in-person", "phone", "voicemail", "video"}
    assert {word for word in Channel if word.is_linkedin} == {"linkedin-note", "linkedin-message"}


def test_thanks_and_news_ask_for_nothing() -> None:
    assert {word for word in Purpose if not word.asks_for_something} == {"thanks", "update"}


def test_an_outcome_is_a_yes_or_a_no_or_neither() -> None:
    assert {word for word in Outcome if word.is_yes} == {"answered", "agreed", "talked"}
    assert {word for word in Outcome if word.is_no} == {"declined", "opted-out"}
