"""The labelled messages are what they say they are."""

from collections import Counter
from pathlib import Path

import pytest
from tests import corpus

from wellmet.core.people import Relationship

METHOD = Path(__file__).resolve().parents[1] / "docs" / "method" / "corpus.md"
CHANNELS = {"in-person", "phone", "voicemail", "text", "email", "linkedin-note", "linkedin-message", "video", "letter"}
PURPOSES = {"advice", "referral", "introduction", "openings", "employer", "thanks", "follow-up", "update"}

EVERY = [message for part in corpus.PARTS for message in corpus.messages(part)]


def test_there_are_enough_messages_and_a_good_part_is_clean() -> None:
    clean = sum(not message.labels for message in EVERY)
    assert len(EVERY) >= 520
    assert 0.4 <= clean / len(EVERY) <= 0.6


def test_no_two_messages_share_an_id_or_their_words() -> None:
    assert max(Counter(message.id for message in EVERY).values()) == 1
    assert max(Counter((message.subject, message.body) for message in EVERY).values()) == 1


@pytest.mark.parametrize("half", corpus.HALVES)
def test_each_message_lies_in_the_half_that_its_id_says(half: corpus.Half) -> None:
    assert {message.half for message in corpus.messages(half)} == {half}


def test_every_quote_stands_in_its_text() -> None:
    for message in EVERY:
        for label in message.labels:
            text = message.subject if label.field == "subject" else message.body
            start, end = message.span(label)
            assert text[start:end] == (label.quote or text), message.id


def test_every_label_is_of_a_rule_that_is_judged_in_such_a_text() -> None:
    for message in EVERY:
        labelled = corpus.NOTED if message.kind == "note" else corpus.JUDGED | corpus.COUNTED
        assert message.rules <= labelled, message.id


def test_what_is_arguable_is_judged_there_rare_and_not_labelled() -> None:
    arguable = [(message, rule) for message in EVERY for rule in message.arguable]
    assert len(arguable) <= 0.05 * sum(len(message.rules) for message in EVERY)
    for message, rule in arguable:
        assert rule in (corpus.NOTED if message.kind == "note" else corpus.JUDGED), message.id
        assert rule not in message.rules, message.id


def test_no_rule_is_promised_and_never_labelled() -> None:
    assert {rule for message in EVERY for rule in message.rules} == corpus.JUDGED | corpus.COUNTED | corpus.NOTED


def test_every_situation_is_one_that_the_product_knows() -> None:
    for message in EVERY:
        if message.kind == "message":
            assert message.channel in CHANNELS, message.id
            assert message.purpose in PURPOSES, message.id
            assert message.relationship in set(Relationship), message.id


def test_asking_for_work_is_labelled_by_its_relationship() -> None:
    for message in EVERY:
        if "ASK-01" in message.rules:
            known = message.relationship in {"close", "known", "dormant"}
            assert message.purpose == "advice", message.id
            assert ("HON-01" in message.rules) is not known, message.id


def test_the_notes_on_method_tell_the_counts_as_they_are() -> None:
    assert corpus.table() in METHOD.read_text(encoding="utf-8")
