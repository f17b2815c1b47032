import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core.formats.folding import frame_of, logical_lines
from wellmet.core.formats.texts import physical_lines


def _logical(text: str) -> list[tuple[int, str]]:
    return list(logical_lines(physical_lines(text)))


@pytest.mark.parametrize("line", ["BEGIN:VCARD", "begin:vCard", " item1.BEGIN : VCARD \r\n"])
def test_a_card_begins_however_it_is_written(line: str) -> None:
    assert frame_of(line) == "BEGIN"


@pytest.mark.parametrize("line", ["BEGIN:VCALENDAR", "NOTE:VCARD", "BEGIN" + " " * 5_000 + ":VCARD", ""])
def test_other_lines_frame_nothing(line: str) -> None:
    assert frame_of(line) == ""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"])
def test_folded_lines_are_one_whatever_ends_them(end: str) -> None:
    assert [text for _, text in _logical(f"NOTE:one{end}  two{end}\tthree{end}TEL:1{end}")] == [
        "NOTE:one twothree",
        "TEL:1",
    ]


@pytest.mark.parametrize(
    ("written", "joined"),
    [
        ("Ren=C3=A9=\nDupont", "Ren=C3=A9Dupont"),
        ("Ren=C3=A9 =\n Dupont", "Ren=C3=A9 Dupont"),
        ("Ren=C3=A9=\n Dupont", "Ren=C3=A9 Dupont"),
        ("=D0=\n =90", "=D0=90"),
        ("a=0D=\n=0A", "a=0D=0A"),
        ("a= \nb=\nc", "abc"),
        ("a=\n\n", "a"),
    ],
)
def test_soft_breaks_are_undone_indented_or_not(written: str, joined: str) -> None:
    assert _logical(f"NOTE;ENCODING=QUOTED-PRINTABLE:{written}\nTEL:1\n") == [
        (1, f"NOTE;ENCODING=QUOTED-PRINTABLE:{joined}"),
        (2 + written.count("\n"), "TEL:1"),
    ]


def test_a_soft_break_never_swallows_the_end_of_a_card() -> None:
    assert [text for _, text in _logical("NOTE;QUOTED-PRINTABLE:a=\nEND:VCARD\n")] == [
        "NOTE;QUOTED-PRINTABLE:a=",
        "END:VCARD",
    ]


def test_a_soft_break_at_the_end_of_the_file_ends_there() -> None:
    assert _logical("NOTE;QUOTED-PRINTABLE:a=") == [(1, "NOTE;QUOTED-PRINTABLE:a=")]


@pytest.mark.parametrize("indent", ["", " ", "\t"])
def test_pictures_are_made_whole_with_and_without_indent(indent: str) -> None:
    picture = f"PHOTO;JPEG;ENCODING=BASE64:/9j/\n{indent}AAAA\n{indent}BB==\n\n"
    assert [text for _, text in _logical(picture + "TEL:1\n")] == [
        "PHOTO;JPEG;ENCODING=BASE64:/9j/AAAABB==",
        "TEL:1",
    ]


def test_a_picture_of_any_size_takes_no_more_room_than_a_large_one() -> None:
    line = "A" * 1_000_000
    assert _logical("item1.PHOTO:data:image/png;base64,AA\n BB\n") == [(1, "item1.PHOTO:data:image/png;base64,AABB")]
    assert _logical("PHOTO;ENCODING=b:" + f"{line}\n " * 9) == [(1, "PHOTO;ENCODING=b:")]


@given(st.text(alphabet="aüA=: \t\r\n;"))
def test_line_numbers_only_grow(text: str) -> None:
    numbers = [number for number, _ in _logical(text)]
    assert numbers == sorted(set(numbers))
