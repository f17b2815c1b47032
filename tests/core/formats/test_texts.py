import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core.formats.texts import clean, clean_block, one_line, physical_lines


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("  Ada ", "Ada"),
        ("Ada\r\n Lovelace", "Ada Lovelace"),
        ("A\x00d\x07a\ufeff", "Ada"),
        ("\u202a+1 555 0100\u202c", "+1 555 0100"),
        ("Ada\udce9", "Ada"),
        ("👩\u200d🚀 Ada", "👩\u200d🚀 Ada"),
        ("", ""),
    ],
)
def test_what_cannot_be_seen_is_gone_and_what_can_stays(raw: str, kept: str) -> None:
    assert clean(raw) == kept


def test_a_block_keeps_its_lines_and_nothing_invisible() -> None:
    assert clean_block(" one \r\n\r\ntwo\x00\rthree\n") == "one\n\ntwo\nthree"
    assert clean_block(" plain ") == "plain"


def test_an_address_is_one_line_without_empty_parts() -> None:
    assert one_line(" ", "Mill Lane 12,\nFlat 3", "", "Leeds") == "Mill Lane 12, Flat 3, Leeds"


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert clean_block(clean_block(text)) == clean_block(text)


@given(st.text())
def test_no_character_is_lost_in_splitting(text: str) -> None:
    lines = physical_lines(text)
    assert "".join(lines) == text.replace("\r\r\n", "\r\n")
    assert all(not {"\r", "\n"} & set(line.rstrip("\r\n")) for line in lines)


def test_a_line_separator_inside_a_value_does_not_split_it() -> None:
    assert physical_lines("a\u2028b\x0bc\rd\r\ne\n") == ["a\u2028b\x0bc\r", "d\r\n", "e\n"]
