from hypothesis import given
from hypothesis import strategies as st

from wellmet.core.formats.headings import _BESIDE, LONGEST, fields_of
from wellmet.core.formats.values import Field


def test_what_stands_beside_a_word_does_not_change_what_it_means() -> None:
    told = fields_of(("Work E-mail Address 2", "Home Phone 1 – Value", "Section 2 - Company", "Privat: PLZ", "Mobil 3"))
    assert told == (Field.EMAIL, Field.PHONE, Field.EMPLOYER, Field.ADDRESS, Field.PHONE)


def test_a_title_is_how_somebody_is_addressed_or_what_they_are_by_where_it_stands() -> None:
    assert fields_of(("Title", "Name"))[0] is Field.PREFIX
    assert fields_of(("Last Name", "Title", "Suffix"))[1] is Field.PREFIX
    assert fields_of(("Last Name", "Title", "Company", "Job Title"))[1] is Field.PREFIX
    assert fields_of(("Last Name", "Title", "Company"))[1] is Field.ROLE
    assert fields_of(("Name", "Title"))[1] is Field.ROLE


def test_a_name_beside_one_part_of_it_is_the_other_part() -> None:
    assert fields_of(("Name", "Vorname"))[0] is Field.FAMILY
    assert fields_of(("Nome", "Cognome"))[0] is Field.GIVEN
    assert fields_of(("Name", "First Name", "Last Name"))[0] is Field.NAME


def test_what_belongs_to_somebody_else_is_kept_and_used_for_nobody() -> None:
    headings = ("Manager's Phone", "Spouse", "Company Phone", "Contact owner", "Home", "Work", "", "Other")
    assert set(fields_of(headings)) == {Field.KEEP}


@given(st.lists(st.text(max_size=5) | st.sampled_from(_BESIDE), max_size=2 * LONGEST))
def test_no_heading_is_too_long_or_too_strange(words: list[str]) -> None:
    assert len(fields_of(("".join(words), "Name"))) == 2
