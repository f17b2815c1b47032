"""Cutting texts without losing a place in them."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from wellmet.core.messages.sentences import quotations, sentences


def test_titles_and_initials_do_not_end_a_sentence() -> None:
    text = "Dear Dr. Chen, I saw J. Smith, i.e. your colleague. Is it so? So did I. Well."
    assert [part.text for part in sentences(text)] == [
        "Dear Dr. Chen, I saw J. Smith, i.e. your colleague.",
        "Is it so?",
        "So did I.",
        "Well.",
    ]


def test_lines_and_other_scripts_end_sentences() -> None:
    assert len(sentences("你好。你好嗎？好。")) == 3
    assert [part.text for part in sentences("Dear Tom,\nHow are you?\n\nAda")] == ["Dear Tom,", "How are you?", "Ada"]


def test_apostrophes_are_no_quotation_marks() -> None:
    assert not quotations("I don't know whether it's Tom's.")
    assert len(quotations("He said ‘are you hiring?’ and “no”.")) == 2


@given(st.text())
def test_every_sentence_stands_where_it_says(text: str) -> None:
    parts = sentences(text)
    assert all(text[part.start : part.end] == part.text and part.text.strip() == part.text != "" for part in parts)
    assert all(first.end <= second.start for first, second in pairwise(parts))
    assert all(text[part.start : part.end] == part.text for part in quotations(text))
