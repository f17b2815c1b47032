"""What does not belong into a note, and what only sounds like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core import messages
from wellmet.core.ethics import Severity


@pytest.mark.parametrize(
    "text",
    [
        "She is pregnant.",
        "religion: hindu",
        "Met her at the fair. Devout Catholic.",
        "he looks about 60s",
        "Votes green.",
    ],
)
def test_a_protected_trait_blocks_a_note(text: str) -> None:
    found = messages.check_note(text)
    assert "PRV-01" in {finding.rule for finding in found}
    assert not any(finding.is_overridable for finding in found if finding.rule == "PRV-01")


@pytest.mark.parametrize("text", ["Home address 12 Elm Road", "Spare key under the mat."])
def test_private_life_is_pointed_out(text: str) -> None:
    assert {finding.rule for finding in messages.check_note(text)} == {"PRV-02"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "She runs the women's health clinic",
        "works at a Catholic school",
        "Chairs the union meeting on Friday.",
        "Health care assistant, knows the wards.",
        "French teacher at Northfield.",
    ],
)
def test_the_same_words_about_work_are_left_alone(text: str) -> None:
    assert messages.check_note(text) == ()


def test_two_reasons_for_one_place_are_told_once() -> None:
    for text in ("She is pregnant.", "He has diabetes.", "She suffers from depression."):
        assert [finding.severity for finding in messages.check_note(text)] == [Severity.BLOCK]


def test_a_rule_that_is_not_given_is_not_applied() -> None:
    assert messages.check_note("She is pregnant.", rules={}) == ()


@pytest.mark.parametrize("text", ["Her home address is 12 Elm Road.", "His home phone number is 555 0142."])
def test_an_address_is_no_trait(text: str) -> None:
    assert {finding.rule for finding in messages.check_note(text)} == {"PRV-02"}


def test_what_is_only_learned_warns_and_may_be_kept() -> None:
    odd = ("He beat the illness twice.", "He fasts and prays.", "He recently got engaged.", "She is a believer.")
    suspected = [finding for text in odd for finding in messages.check_note(text)]
    assert {finding.severity for finding in suspected} == {Severity.WARN}
    assert all(finding.is_overridable for finding in suspected)


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("how_met", "met when she was pregnant"),
        ("how_met", "at the fair; he is a Muslim"),
        ("occupation", "retired, divorced"),
        ("occupation", "mother of three"),
        ("occupation", "age 54"),
    ],
)
def test_a_trait_blocks_a_line_that_is_no_note(field: str, text: str) -> None:
    assert [(one.rule, one.severity) for one in messages.check_said(field, text)] == [("PRV-01", Severity.BLOCK)]


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("how_met", ""),
        ("how_met", "through her husband"),
        ("how_met", "father of a classmate"),
        ("how_met", "at a Jewish wedding"),
        ("how_met", "At the gym, my brother's hairdresser"),
        ("occupation", "Baptist minister"),
        ("occupation", "teacher of the deaf"),
        ("occupation", "union rep"),
        ("occupation", "refugee worker"),
    ],
)
def test_how_people_met_and_whom_they_work_for_is_no_trait(field: str, text: str) -> None:
    assert messages.check_said(field, text) == ()


KEPT = {
    "Knows ports. Catholic. Call after six.": "Knows ports. Call after six.",
    "Works nights\nHas two kids\nKnows Tom": "Works nights\nKnows Tom",
    "She is pregnant.": "",
    "A line.\n\nIs gay\n\nAnother": "A line.\n\nAnother",
    "  Teaches at a Catholic school ": "  Teaches at a Catholic school ",
    "PREGNANT. İyi": "İyi",
}


@pytest.mark.parametrize(("text", "kept"), KEPT.items())
def test_what_must_not_be_kept_is_left_out_by_the_sentence(text: str, kept: str) -> None:
    assert messages.without_traits(text).text == kept


@pytest.mark.parametrize(
    ("line", "kept"),
    [("Teacher, divorced", "Teacher"), ("pregnant", ""), ("Baptist minister / divorced", "Baptist minister")],
)
def test_of_a_line_about_work_the_part_is_left_out(line: str, kept: str) -> None:
    assert messages.without_traits(line, field="occupation").text == kept


PIECES = (
    "She is pregnant",
    "Catholic",
    "two kids",
    " has ",
    "Knows ports",
    ". ",
    "\n",
    ", ",
    "her husband Tom",
    ";",
    "(",
)


@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join), st.sampled_from(["notes", "how_met", "occupation"]))
def test_nothing_is_left_that_would_be_refused_and_what_is_fine_is_not_touched(text: str, field: str) -> None:
    kept = messages.without_traits(text, field=field)
    checked = messages.check_note(kept.text) if field == "notes" else messages.check_said(field, kept.text)
    assert "PRV-01" not in {finding.rule for finding in checked if finding.severity is Severity.BLOCK}
    assert (kept.left_out == 0) == (kept.text == text)
