"""What real programs wrote, from the shared data that is no part of this project."""

import os
from datetime import date
from pathlib import Path

import pytest

from wellmet.core import formats
from wellmet.core.formats import Format, Parsed
from wellmet.core.people import Contact, Seeker

DATA = os.environ.get("WELLMET_TEST_DATA")
pytestmark = pytest.mark.skipif(not DATA, reason="WELLMET_TEST_DATA is not set: no files of real programs to read")


def _read(name: str) -> Parsed:
    return formats.read((Path(DATA or "") / name).read_bytes(), name=name)


def _only(name: str) -> Contact:
    parsed = _read(f"cards/{name}.vcf")
    assert (parsed.format, parsed.read, parsed.hidden) == (Format.VCARD, 1, 0)
    return parsed.entries[0].contact


@pytest.mark.parametrize(
    ("card", "name", "emails", "phones", "employers"),
    [
        ("John_Doe_BLACK_BERRY", "John Doe", 0, 1, ["Acme Solutions"]),
        ("John_Doe_EVOLUTION", "Mr. John Richter, James Doe Sr.", 1, 2, ["IBM"]),
        ("John_Doe_GMAIL", "Mr. John Richter, James Doe Sr.", 1, 2, ["IBM"]),
        ("John_Doe_MAC_ADDRESS_BOOK", "Mr. John Richter,James Doe Sr.", 1, 4, ["IBM"]),
        ("John_Doe_MS_OUTLOOK", "Mr. John Richter James Doe Sr.", 1, 2, ["IBM"]),
        ("fullcontact", "Prefix FirstName MiddleName LastName Suffix", 5, 7, ["Organization1", "Organization2"]),
        ("gmail-single", "Greg Dartmouth", 1, 2, ["TheCompany"]),
        ("gmail-single2", "VCard Test", 5, 8, ["TheCompany"]),
        ("outlook-2003", "John Doe III", 1, 3, ["Company, The"]),
        ("rfc6350-example", "Simon Perreault", 1, 2, ["Viagenie"]),
        ("unknown-extensions", "Alice Example", 0, 0, []),
        ("v21-quoted-printable", "René Dupont", 0, 1, []),
        ("v3-apple-groups", "Alice Example", 1, 1, []),
        ("v4-registry-smoke", "Alice Example", 1, 1, ["Example Org"]),
        ("v4-rfc9554", "Alice Example", 0, 0, []),
    ],
)
def test_cards_of_real_programs_are_read_whole(
    card: str, name: str, emails: int, phones: int, employers: list[str]
) -> None:
    contact = _only(card)
    assert contact.name == name
    assert (len(contact.emails), len(contact.phones)) == (emails, phones)
    assert [affiliation.employer for affiliation in contact.affiliations] == employers


def test_every_card_there_is_belongs_to_a_claim_above_or_below() -> None:
    several = {"gmail-list", "rfc2426-example"}
    names = {path.stem for path in (Path(DATA or "") / "cards").glob("*.vcf")}
    assert all(_read(f"cards/{name}.vcf").entries for name in names)
    assert several <= names


def test_soft_breaks_folds_escapes_and_schemes_are_undone() -> None:
    assert _only("outlook-2003").notes == "This is the note field!!\nSecond line\n\nThird line is empty"
    assert _only("John_Doe_EVOLUTION").addresses[0].endswith("12345, United States of America")
    assert _only("John_Doe_GMAIL").urls == ("http://www.ibm.com",)
    assert _only("John_Doe_GMAIL").addresses[0].startswith("Crescent moon drive, 555-asd, Nice Area, Albaney")
    assert _only("rfc6350-example").phones == ("+1-418-656-9254 ext. 102", "+1-418-262-6501")
    assert _only("v3-apple-groups").emails == ("alice@example.com",)
    assert [work.role for work in _only("fullcontact").affiliations] == ["Title1", "Title2"]
    assert _only("v4-registry-smoke").groups == ("testing", "example")


def test_several_cards_in_a_file_are_several_people() -> None:
    assert [(entry.line, entry.contact.emails) for entry in _read("cards/gmail-list.vcf").entries] == [
        (1, ("asmithk@gmail.com",)),
        (7, ("chrisy55d@yahoo.com",)),
        (13, ("dwhite@gmail.com",)),
    ]
    assert [entry.contact.name for entry in _read("cards/rfc2426-example.vcf").entries] == ["Frank Dawson", "Tim Howes"]


def test_what_a_card_says_beyond_that_is_told() -> None:
    fields = {problem.field for problem in _read("cards/v4-registry-smoke.vcf").problems}
    assert {"GEO", "TZ", "EXPERTISE", "NICKNAME"} <= fields
    assert any("birthday" in field and "photo" in field for field in fields)


@pytest.mark.parametrize(
    ("era", "first_line", "people", "hidden"),
    [
        ("2020_nopreamble_nourl", 2, 5, 0),
        ("2022_preamble_nourl", 5, 5, 0),
        ("2024_preamble_url", 5, 5, 1),
        ("excel_resaved_bom_crlf", 2, 5, 1),
    ],
)
def test_connections_of_every_era_name_the_same_people(era: str, first_line: int, people: int, hidden: int) -> None:
    parsed = _read(f"exports/linkedin_Connections_{era}.csv")
    assert (parsed.format, parsed.problems) == (Format.LINKEDIN_CONNECTIONS, ())
    assert (parsed.read, parsed.hidden, len(parsed.entries)) == (people + hidden, hidden, people)
    assert parsed.entries[0].line == first_line
    contacts = [entry.contact for entry in parsed.entries]
    names = ["Ines Okafor-Lindqvist", "Tomás Reyes", "Ada Smith, PhD", "山田 太郎", "Zoë 🚀 Müller"]
    assert [contact.name for contact in contacts] == names
    assert contacts[1].emails == ("tomas.reyes@contoso.example",)
    assert contacts[2].affiliations[0].role == 'Principal "ML" Scientist'
    assert [contact.connected_on for contact in contacts] == [
        date(2026, 2, 8),
        date(2019, 11, 14),
        date(2023, 1, 1),
        date(2024, 9, 30),
        date(2024, 2, 29),
    ]


@pytest.mark.parametrize("layout", ["old", "2024"])
def test_both_google_layouts_are_read(layout: str) -> None:
    parsed = _read(f"exports/google_contacts_{layout}.csv")
    (entry,) = parsed.entries
    assert (parsed.format, entry.contact.name) == (Format.GOOGLE_CSV, "Robert Q Smith")
    assert entry.contact.emails == ("rob@acme.example", "bob@home.example")
    assert entry.contact.phones[0] == "+1 415 555 0134"
    assert entry.contact.groups == ("Work",)
    assert entry.contact.notes == "met at meetup\nlikes Rust, Go"
    assert {problem.field for problem in parsed.problems} == {"birthday", "Nickname"}


@pytest.mark.parametrize("era", ["cp1252", "utf8_bom"])
def test_outlooks_contacts_are_read_in_every_encoding(era: str) -> None:
    parsed = _read(f"exports/outlook_classic_{era}.csv")
    (entry,) = parsed.entries
    assert (parsed.format, entry.contact.name) == (Format.OUTLOOK_CSV, "Dr. Zoë Müller")
    assert (entry.contact.emails, entry.contact.phones) == (("zoe@fabrikam.example",), ("+49 151 5550100",))
    assert (entry.contact.affiliations[0].employer, entry.contact.affiliations[0].role) == ("Fabrikam GmbH", "CTO")
    assert entry.contact.groups == ("Friends", "Open source")
    assert [line.value for line in entry.lines if "Birthday" in line.parameters[0]] == ["12/28/1969"]


@pytest.mark.parametrize(
    ("name", "own", "format", "people"),
    [
        ("Invitations_2022", "Jordan Pike", Format.LINKEDIN_INVITATIONS, 0),
        ("Invitations_2024", "Jordan Pike", Format.LINKEDIN_INVITATIONS, 2),
        ("messages_2022_9col", "Ada Smith, PhD", Format.LINKEDIN_MESSAGES, 1),
        ("messages_2024_10col", "Jordan Pike", Format.LINKEDIN_MESSAGES, 2),
        ("messages_2026_allquoted", "Ines Okafor-Lindqvist", Format.LINKEDIN_MESSAGES, 1),
    ],
)
def test_what_passed_on_linkedin_is_counted_in_every_era(name: str, own: str, format: Format, people: int) -> None:
    data = (Path(DATA or "") / f"exports/linkedin_{name}.csv").read_bytes()
    parsed = formats.read(data, own=Seeker(name=own))
    assert (parsed.format, len(parsed.entries)) == (format, people)


@pytest.mark.parametrize("name", ["ashby", "greenhouse", "lever"])
def test_job_boards_answers_are_json_and_nobodys_contacts(name: str) -> None:
    assert _read(f"postings/{name}.json").format == Format.JSON
