import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.formats import seeds

from wellmet.core import formats
from wellmet.core.formats import Format, Parsed

LINKEDIN = 'Notes:\n"x"\n\nFirst Name,Last Name,URL,Connected On\nZoë,"Müller, PhD",,08 Feb 2026\n,,,07 Jun 2026\n'
VCARD = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BC=\r\n ller;Zo=C3=AB\r\n"
    "TEL;CELL:1\r\n"
    'ADR;X="a:b":;;x\\;y\r\nPHOTO;BASE64:\r\n AAAA\r\n\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD\r\n'
)
GOOGLE = "First Name,Last Name,Labels,E-mail 1 - Value\nZoë,Müller,* myContacts ::: Work,a@x.org ::: b@x.org\n"
OTHERS = ("BEGIN:VCALENDAR\nBEGIN:VEVENT\n", "From a@x.org 2026\nTo: b\n", '{"basics": {}}', "a;b\n1;2\n", "PK\x03\x04")


def _is_sound(parsed: Parsed) -> None:
    """Assert what holds of every answer to any file."""
    assert len(parsed.entries) + parsed.hidden <= parsed.read
    for entry in parsed.entries:
        assert entry.line >= 1
        contact = entry.contact
        assert contact.name or contact.emails or contact.phones or contact.urls
        for values in (
            contact.emails,
            contact.phones,
            contact.urls,
            contact.addresses,
            contact.groups,
            (contact.name,),
        ):
            assert all(value == value.strip() and len(value) <= 2_000 for value in values)
            assert all("\n" not in value and "\0" not in value for value in values)
            "".join(values).encode("utf-8")
    for problem in parsed.problems:
        assert problem.line >= 0
        assert problem.message


@given(st.binary())
def test_any_bytes_are_answered(data: bytes) -> None:
    _is_sound(formats.read(data))


@given(st.text(), st.sampled_from(["utf-8", "utf-16"]))
def test_any_text_is_answered(text: str, encoding: str) -> None:
    _is_sound(formats.read(text.encode(encoding, "surrogatepass")))


@given(st.sampled_from([LINKEDIN, VCARD, GOOGLE, *OTHERS]), st.data())
def test_a_good_file_gone_bad_is_answered(text: str, data: st.DataObject) -> None:
    whole = text.encode()
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 20)))
    _is_sound(formats.read(whole[:start] + data.draw(st.binary(max_size=6)) + whole[end:]))


@given(
    st.sampled_from([LINKEDIN, VCARD, GOOGLE]), st.lists(st.text(alphabet='",;:=\n\r ()\\Aü1', max_size=6), max_size=9)
)
def test_lines_added_to_a_good_file_lose_nobody_before_them(text: str, lines: list[str]) -> None:
    good = formats.read(text.encode())
    more = formats.read((text + "\n".join(lines)).encode())
    _is_sound(more)
    # A line that begins with a space belongs to the one above it, so what a card says beside its contact may grow.
    assert [each.contact for each in more.entries[: len(good.entries)]] == [each.contact for each in good.entries]


@pytest.mark.parametrize(
    ("text", "format"),
    [(LINKEDIN, Format.LINKEDIN_CONNECTIONS), (VCARD, Format.VCARD), (GOOGLE, Format.GOOGLE_CSV)],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_encoding_changes_nothing_of_what_is_read(text: str, format: Format, encoding: str) -> None:
    parsed = formats.read(text.encode(encoding))
    assert parsed.format == format
    assert parsed.entries == formats.read(text.encode()).entries


@pytest.mark.parametrize(
    "text",
    [
        "BEGIN:VCARD\nTEL;A=" + "," * 200_000 + "\nEND:VCARD\n",
        "BEGIN:VCARD\nTEL;A=" + '"' * 200_000 + ":1\nEND:VCARD\n",
        "BEGIN:VCARD\nN:" + "\\;" * 100_000 + "\\\nEND:VCARD\n",
        "BEGIN:VCARD\nAGENT:\n" * 10_000,
        "BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:a=\n" + "b=\n" * 50_000,
        "First Name,Connected On\n" + '"' * 200_000,
        "First Name,Connected On\n" + 'x","y\n' * 20_000,
        "First Name,Connected On\n" + " " * 200_000 + "x\n",
        "BEGIN" + " " * 200_000 + ":VCARD",
        "[" * 200_000,
    ],
    ids=[
        "commas",
        "quotes",
        "escapes",
        "nesting",
        "soft breaks",
        "open quote",
        "odd quotes",
        "spaces",
        "frame",
        "brackets",
    ],
)
def test_a_file_made_to_be_slow_is_not(text: str) -> None:
    # Each of these took, or would take, minutes with a parser that tries again from every character.
    _is_sound(formats.read(text.encode()))


@pytest.mark.parametrize("data", seeds.files())
def test_a_file_of_every_kind_and_what_once_went_wrong_are_read_and_written(data: bytes) -> None:
    for file in formats.read_all(data, name="file"):
        _is_sound(file.parsed)
        for entry in file.parsed.entries:
            written = formats.write_card(entry.contact, cards=[entry.lines])
            assert len(formats.read(written.encode()).entries) == 1
