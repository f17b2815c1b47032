import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core import formats
from wellmet.core.formats import Format, Parsed
from wellmet.core.people import Affiliation, Contact


def _read(*rows: dict[str, str]) -> Parsed:
    written = io.StringIO()
    columns = (
        {"First Name": "", "Last Name": "", "Labels": ""} if "Given Name" not in rows[0] else {"Group Membership": ""}
    )
    writer = csv.DictWriter(written, list(columns | dict.fromkeys(key for row in rows for key in row)))
    writer.writeheader()
    writer.writerows(rows)
    parsed = formats.read(written.getvalue().encode())
    assert parsed.format == Format.GOOGLE_CSV
    return parsed


def _contact(**cells: str) -> Contact:
    return _read({key.replace("_", " "): value for key, value in cells.items()}).entries[0].contact


def test_both_layouts_say_the_same_person() -> None:
    old = _read(
        {
            "Name": "Grace B Hopper",
            "Given Name": "Grace",
            "Family Name": "Hopper",
            "Group Membership": "Navy ::: * myContacts",
            "E-mail 1 - Type": "* Work",
            "E-mail 1 - Value": "grace@x.org ::: hopper@y.org",
            "Organization 1 - Name": "Navy",
            "Organization 1 - Title": "Admiral",
        }
    )
    new = _read(
        {
            "First Name": "Grace",
            "Middle Name": "B",
            "Last Name": "Hopper",
            "Labels": "* myContacts ::: Navy",
            "E-mail 1 - Label": "* Work",
            "E-mail 1 - Value": "grace@x.org",
            "E-mail 2 - Value": "hopper@y.org",
            "Organization Name": "Navy",
            "Organization Title": "Admiral",
        }
    )
    assert old.entries == new.entries
    assert old.problems == new.problems == ()
    assert new.entries[0].contact == Contact(
        name="Grace B Hopper",
        given="Grace",
        family="Hopper",
        emails=("grace@x.org", "hopper@y.org"),
        affiliations=(Affiliation("Navy", "Admiral"),),
        groups=("Navy",),
    )


def test_a_title_stays_with_its_own_employer() -> None:
    contact = (
        _read(
            {
                "First Name": "Ada",
                "Organization 1 - Name": "Acme ::: Initech",
                "Organization 1 - Title": "CTO",
                "Organization 2 - Name": "Umbrella",
                "Organization 2 - Title": "Clerk",
            }
        )
        .entries[0]
        .contact
    )
    assert contact.affiliations == (
        Affiliation("Acme", "CTO"),
        Affiliation("Initech"),
        Affiliation("Umbrella", "Clerk"),
    )


def test_prefix_and_suffix_belong_to_the_name() -> None:
    contact = _contact(Name_Prefix="Dr.", First_Name="Ada", Last_Name="King", Name_Suffix="PhD")
    assert contact.name == "Dr. Ada King, PhD"


@pytest.mark.parametrize("column", ["Nickname", "File As"])
def test_somebody_without_a_name_is_called_what_they_are_filed_as(column: str) -> None:
    assert _read({column: "Addie"}).entries[0].contact.name == "Addie"


def test_fax_numbers_are_told_and_not_kept() -> None:
    parsed = _read(
        {
            "First Name": "Ada",
            "Phone 1 - Label": "Work Fax",
            "Phone 1 - Value": "1",
            "Phone 2 - Label": "Mobile",
            "Phone 2 - Value": "2 ::: 3",
        }
    )
    assert parsed.entries[0].contact.phones == ("2", "3")
    assert [(problem.line, problem.field) for problem in parsed.problems] == [(2, "Phone")]


def test_an_address_is_taken_as_formatted_or_put_together() -> None:
    contact = (
        _read(
            {
                "First Name": "Ada",
                "Location": "Leeds",
                "Address 1 - Formatted": "12 Mill Lane\nLeeds ::: 1 High St\nYork",
                "Address 1 - City": "Leeds",
                "Address 2 - Street": "5 Bow Road",
                "Address 2 - City": "London",
            }
        )
        .entries[0]
        .contact
    )
    assert contact.addresses == ("Leeds", "12 Mill Lane, Leeds", "1 High St, York", "5 Bow Road, London")


def test_messenger_links_are_kept_and_names_told() -> None:
    parsed = _read({"First Name": "Ada", "IM 1 - Value": "https://x.org/ada ::: ada55", "Website 1 - Value": "x.org"})
    assert parsed.entries[0].contact.urls == ("https://x.org/ada", "x.org")
    assert [problem.field for problem in parsed.problems] == ["IM"]


def test_personal_traits_are_left_out_with_one_word_for_the_file() -> None:
    row = {
        "Birthday": "--03-07",
        "Gender": "f",
        "Photo": "x",
        "Relation 1 - Value": "Kim",
        "Event 1 - Value": "1990-01-01",
    }
    parsed = _read({"First Name": "Ada"} | row, {"First Name": "Grace"} | row)
    assert len(parsed.problems) == 1
    assert parsed.problems[0].line == 0
    assert parsed.problems[0].field == "birthday, gender, photo, relatives, anniversaries"


def test_other_columns_with_content_are_told_by_their_heading() -> None:
    parsed = _read({"First Name": "Ada", "Nickname": "Addie", "Jot 1 - Value": "x", "Organization Department": "Lab"})
    assert {problem.field for problem in parsed.problems} == {"Nickname", "Jot 1 - Value", "Organization Department"}
    empty = {"First Name": "Grace", "Jot 1 - Value": " ", "IM 1 - Value": "https://x.org"}
    assert _read(empty).problems == ()


def test_a_row_that_names_nobody_is_hidden() -> None:
    parsed = _read({"First Name": "", "Notes": "who was this?"}, {"First Name": "", "E-mail 1 - Value": "ada@x.org"})
    assert (parsed.read, parsed.hidden) == (2, 1)
    assert parsed.entries[0].contact == Contact(emails=("ada@x.org",))


def test_a_trimmed_export_is_known_by_its_numbered_columns() -> None:
    assert formats.read(b"Name,E-mail 1 - Value\nAda,ada@x.org\n").entries[0].contact.emails == ("ada@x.org",)


VISIBLE = st.text(st.characters(exclude_categories=("C", "Z", "Lo"), exclude_characters="*:@"), min_size=1, max_size=10)


@given(name=VISIBLE, family=VISIBLE, phones=st.lists(VISIBLE, max_size=3, unique=True), notes=VISIBLE)
def test_a_row_written_out_comes_back(name: str, family: str, phones: list[str], notes: str) -> None:
    row = {"First Name": name, "Last Name": family, "Notes": notes, "Phone 1 - Value": " ::: ".join(phones)}
    (entry,) = _read(row).entries
    assert entry.contact == Contact(
        name=f"{name} {family}", given=name, family=family, phones=tuple(phones), notes=notes
    )
