import io
import json
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core import formats
from wellmet.core.formats import Format


def _zip(*names: str) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name in names:
            # A ZipInfo has a fixed date: the bytes name the test, and have to be the same in every process.
            archive.writestr(zipfile.ZipInfo(name), "" if name.endswith("/") else "First Name,Connected On\n")
    return written.getvalue()


@pytest.mark.parametrize(
    ("data", "format", "read"),
    [
        (b"", Format.EMPTY, 0),
        (b"\xef\xbb\xbf \r\n\x00", Format.EMPTY, 0),
        (b'{"a": 1}', Format.JSON, 1),
        (b" [1, 2, 3]", Format.JSON, 3),
        (b'{"basics": {"name": "Ada"}}', Format.JSON, 1),
        (b'{"a": [1, 2', Format.JSON, 0),
        (b"[" * 100_000, Format.JSON, 0),
        (b"[" + b"1" * 5_000 + b"]", Format.JSON, 0),
        (_zip("xl/workbook.xml"), Format.ZIP, 0),
        (_zip("photo.jpg"), Format.ZIP, 1),
        (_zip(), Format.ZIP, 0),
        (_zip("Connections.csv")[:60], Format.ZIP, 0),
        (b"shoe,size\nleft,38\nright,37\n", Format.CSV, 2),
        (b"Dear Ada, how are you?", Format.UNKNOWN, 0),
        (b"%PDF-1.7\n\x00\x01\xff", Format.UNKNOWN, 0),
        (b"a\x00,b\nc,d\ne,f\n", Format.UNKNOWN, 0),
        (b"<html>hi, Ada</html>\n<p>a,b</p>\n", Format.UNKNOWN, 0),
    ],
)
def test_what_is_not_read_is_named_counted_and_told_in_one_word(data: bytes, format: Format, read: int) -> None:
    ((_, parsed),) = formats.read_all(data)
    assert (parsed.format, parsed.read, parsed.entries, parsed.hidden) == (format, read, (), 0)
    assert [problem.line for problem in parsed.problems] == [0]


def test_the_name_helps_only_in_words() -> None:
    parsed = formats.read(b"\x01\x02!", name="contacts.vcf")
    assert parsed.format == Format.UNKNOWN
    assert "“contacts.vcf”" in parsed.problems[0].message
    assert formats.read(b"Name,Connected On,First Name\n", name="x.vcf").format == Format.LINKEDIN_CONNECTIONS


def test_a_spreadsheet_and_a_resume_say_what_to_do() -> None:
    assert "CSV" in formats.read_all(_zip("xl/workbook.xml"))[0].parsed.problems[0].message
    assert "profile" in formats.read(json.dumps({"basics": {}}).encode()).problems[0].message


ARCHIVE = _zip("Connections.csv", "messages.csv")


@given(st.integers(0, len(ARCHIVE) - 1), st.binary(min_size=1, max_size=8))
def test_a_damaged_archive_breaks_nothing(place: int, damage: bytes) -> None:
    damaged = ARCHIVE[:place] + damage + ARCHIVE[place + len(damage) :]
    assert not [file for file in formats.read_all(damaged) if file.parsed.entries]
