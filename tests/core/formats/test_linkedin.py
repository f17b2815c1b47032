import csv
import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core import formats
from wellmet.core.formats import Format, Parsed, Problem
from wellmet.core.people import Affiliation, Contact

PREAMBLE = 'Notes:\n"When exporting your connection data, some ""addresses"" are missing.\nSee here."\n\n'
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
GRACE = "Grace,Hopper,https://www.linkedin.com/in/grace,grace@x.org,Acme,Admiral,08 Feb 2026\n"


def _read(text: str, *, encoding: str = "utf-8") -> Parsed:
    parsed = formats.read(text.encode(encoding))
    assert parsed.format == Format.LINKEDIN_CONNECTIONS
    return parsed


@pytest.mark.parametrize("preamble", ["", PREAMBLE, "Notes:\n" * 40])
def test_the_header_is_found_after_any_preamble(preamble: str) -> None:
    (entry,) = _read(preamble + HEADER + GRACE).entries
    assert entry.line == preamble.count("\n") + 2
    assert entry.contact == Contact(
        name="Grace Hopper",
        given="Grace",
        family="Hopper",
        emails=("grace@x.org",),
        urls=("https://www.linkedin.com/in/grace",),
        affiliations=(Affiliation("Acme", "Admiral"),),
        connected_on=date(2026, 2, 8),
    )


def test_columns_are_found_by_name_in_any_order() -> None:
    parsed = _read("connected on,  COMPANY ,Last Name,First Name\n08-Feb-26,Acme,Hopper,Grace\n")
    assert parsed.entries[0].contact.name == "Grace Hopper"
    assert parsed.entries[0].contact.connected_on == date(2026, 2, 8)


@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_what_a_spreadsheet_saved_again_is_read(delimiter: str, encoding: str) -> None:
    text = (HEADER + "Zoë,Müller,,,Löwen AG,Ärztin,4-Apr-21\n").replace(",", delimiter).replace("\n", "\r\n")
    (entry,) = _read(text, encoding=encoding).entries
    assert entry.contact.name == "Zoë Müller"
    assert entry.contact.connected_on == date(2021, 4, 4)


def test_the_german_header_is_known() -> None:
    header = "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am\n"
    (entry,) = _read(header + "Zoë,Müller,,z@x.org,Acme,Ärztin,03.04.2021\n").entries
    assert (entry.contact.emails, entry.contact.connected_on) == (("z@x.org",), date(2021, 4, 3))


def test_closed_profiles_are_counted_and_nobody_is_made_of_them() -> None:
    parsed = _read(HEADER + ",,,,,,07 Jun 2026\n" + GRACE + ",,,,,,08 Jun 2026")
    assert (parsed.read, parsed.hidden, len(parsed.entries), parsed.problems) == (3, 2, 1, ())


def test_a_title_without_company_is_an_occupation() -> None:
    (entry,) = _read(HEADER + "Grace,,,,,Admiral,08 Feb 2026").entries
    assert (entry.contact.name, entry.contact.occupation) == ("Grace", "Admiral")


def test_a_date_that_is_none_is_told_and_the_person_stays() -> None:
    parsed = _read(HEADER + GRACE.replace("08 Feb 2026", "soon"))
    assert parsed.entries[0].contact.connected_on is None
    assert [(problem.line, problem.field) for problem in parsed.problems] == [(2, "Connected On")]


def test_an_unknown_column_is_told_once_and_only_if_it_holds_something() -> None:
    parsed = _read("First Name,Mood,Empty,Connected On\nAda,,,08 Feb 2026\nGrace,good,,\nLinus,bad,,\n")
    assert parsed.problems == (Problem(3, "Mood", "this column is not known and was left out (and 1 more time)"),)


VISIBLE = st.text(st.characters(exclude_categories=("C", "Z"), include_characters=",\"';"), min_size=1, max_size=12)


@given(
    given_name=VISIBLE, family=VISIBLE, company=VISIBLE, role=VISIBLE, day=st.dates(date(2003, 5, 5), date(2099, 1, 1))
)
def test_a_connection_written_out_comes_back(given_name: str, family: str, company: str, role: str, day: date) -> None:
    written = io.StringIO()
    csv.writer(written).writerow([given_name, family, "", "", company, role, f"{day:%d %b %Y}"])
    (entry,) = _read(HEADER + written.getvalue()).entries
    assert entry.contact == Contact(
        name=f"{given_name} {family}",
        given=given_name,
        family=family,
        affiliations=(Affiliation(company, role),),
        connected_on=day,
    )


def test_what_the_seeker_noted_says_more_of_connections() -> None:
    heading = "Connection First Name,Connection Last Name,Connection Profile URL,Note"
    data = f"{heading}\nRosa,Diaz,linkedin.com/in/rosa,sings\n".encode()
    (entry,) = formats.read(data).entries
    assert (entry.contact.name, entry.contact.notes, entry.is_known_only) == ("Rosa Diaz", "sings", True)
