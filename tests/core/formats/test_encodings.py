import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core.formats.encodings import decode, decode_as, encode_as, undecode
from wellmet.core.formats.remarks import Remarks


def _decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    remarks = Remarks()
    text = decode(data, remarks=remarks)
    return text, tuple(problem.message for problem in remarks.told())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_read_with_and_without_mark(encoding: str) -> None:
    assert _decoded("Zoë 山田 🚀".encode(encoding)) == ("Zoë 山田 🚀", ())


def test_big_endian_is_read() -> None:
    assert _decoded(b"\xfe\xff" + "Zoë".encode("utf-16-be")) == ("Zoë", ())


def test_windows_text_is_read_and_told_of() -> None:
    text, messages = _decoded("Zoë Müller – “CTO” €".encode("cp1252"))
    assert text == "Zoë Müller – “CTO” €"
    assert len(messages) == 1
    assert "Windows-1252" in messages[0]


@pytest.mark.parametrize("byte", [0x81, 0x8D, 0x8F, 0x90, 0x9D])
def test_bytes_that_windows_leaves_undefined_break_nothing(byte: int) -> None:
    text, messages = _decoded(bytes([0x41, byte, 0x42]))
    assert (text[0], text[-1]) == ("A", "B")
    assert messages


def test_one_odd_byte_spoils_no_other_name() -> None:
    remarks = Remarks()
    text = decode("Zoë\nJürgen\n".encode() + b"Jos\xe9\n" + "山田\n".encode(), remarks=remarks)
    assert text == "Zoë\nJürgen\nJosé\n山田\n"
    assert [problem.line for problem in remarks.told()] == [3]


def test_damaged_utf16_is_told_of() -> None:
    text, messages = _decoded("Ada".encode("utf-16") + b"\x00")
    assert text.startswith("Ada")
    assert "damaged" in messages[0]


def test_control_characters_go_with_a_word_about_it() -> None:
    remarks = Remarks()
    assert decode(b"a\nb\x00c\x0bd\te\r\n", remarks=remarks) == "a\nbc d\te\r\n"
    assert remarks.told()[0].line == 2


@given(st.binary())
def test_any_bytes_become_text_without_halves_of_characters(data: bytes) -> None:
    text = decode(data, remarks=Remarks())
    text.encode("utf-8")
    assert "\0" not in text


@given(st.text())
def test_what_was_written_as_utf8_is_read_silently(text: str) -> None:
    visible = "".join(character for character in text if character >= " " and character != "\ufeff")
    assert _decoded(visible.encode("utf-8")) == (visible, ())


def test_a_value_may_name_its_own_character_set_but_no_other_codec() -> None:
    assert decode_as("山田".encode("shift_jis"), "SHIFT_JIS") == "山田"
    assert decode_as(b"\xff", "UTF-8") is None
    assert decode_as(b"abc", "rot13") is None
    assert decode_as(b"abc", "cp9999") is None
    assert encode_as("Zoë", "ISO-8859-1") == b"Zo\xeb"
    assert encode_as("山", "ISO-8859-1") is None
    assert encode_as("a", "punycode") is None


@given(st.binary())
def test_reading_as_windows_can_be_taken_back(data: bytes) -> None:
    remarks = Remarks()
    western = b"a\xe9 " * (10 * len(data) + 1) + data.translate(None, bytes(range(32)))
    assert undecode(decode(western, remarks=remarks)) == western


def test_what_never_was_windows_text_cannot_be_taken_back() -> None:
    assert undecode("山") is None


def test_what_only_looks_like_cyrillic_is_not_read_as_that() -> None:
    words = "Иван Петров ".encode("cp1251") * 20
    assert "windows-1251" in _decoded(words)[1][0]
    assert "Windows-1252" in _decoded(words + b"\x98")[1][0]  # a byte that means nothing there
