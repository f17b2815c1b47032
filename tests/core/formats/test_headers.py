import pytest

from wellmet.core.formats import Format
from wellmet.core.formats.headers import any_table, known_table
from wellmet.core.formats.texts import physical_lines


@pytest.mark.parametrize(
    ("header", "format"),
    [
        ("First Name,Last Name,Email Address,Company,Position,Connected On", Format.LINKEDIN_CONNECTIONS),
        ("Vorname;Nachname;URL;E-Mail-Adresse;Unternehmen;Position;Verbunden am", Format.LINKEDIN_CONNECTIONS),
        ("CONVERSATION ID,FROM,TO,DATE,CONTENT", Format.LINKEDIN_MESSAGES),
        ("From,To,Sent At,Message,Direction", Format.LINKEDIN_INVITATIONS),
        ("Company Name,Title,Description,Location,Started On,Finished On", Format.LINKEDIN_PROFILE),
        ("School Name,Start Date,End Date,Notes,Degree Name,Activities", Format.LINKEDIN_PROFILE),
        ("Organization,Followed On", Format.LINKEDIN_PROFILE),
        ("First Name,Last Name,Company,Job Title,Text,Creation Date,Status", Format.LINKEDIN_RECOMMENDATIONS),
        ("Saved Date,Job Url,Job Title,Company Name", Format.LINKEDIN_PROFILE),
        ("Application Date,Contact Email,Company Name,Job Title,Job Url,Resume Name", Format.LINKEDIN_PROFILE),
        ("Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name", Format.LINKEDIN_ENDORSEMENTS),
        ("Connection First Name,Connection Last Name,Connection Profile URL,Note", Format.LINKEDIN_NOTES),
        ("Name", Format.LINKEDIN_PROFILE),
        ("Name,Given Name,Family Name,Group Membership", Format.GOOGLE_CSV),
        ("First Name,Middle Name,Last Name,Labels", Format.GOOGLE_CSV),
        ("Name,Phone 1 - Value", Format.GOOGLE_CSV),
        ("First Name,Last Name,E-mail Address,Business Phone", Format.OUTLOOK_CSV),
    ],
)
def test_an_export_is_known_by_its_columns(header: str, format: Format) -> None:
    found = known_table([header + "\n"])
    assert found
    assert found[0].format == format


@pytest.mark.parametrize("text", ["", "Dear Ada,\nhow are you?\n", "name,shoe size\nAda,38\n", "Notes\nName\nAda\n"])
def test_other_texts_are_no_export(text: str) -> None:
    assert known_table(physical_lines(text)) is None


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_a_table_is_told_from_prose(delimiter: str) -> None:
    table = any_table(physical_lines("name,shoe size\nAda,38\nGrace,37\n".replace(",", delimiter)))
    assert table
    assert table.headings == ("name", "shoe size")


def test_the_delimiter_that_makes_more_columns_wins() -> None:
    table = any_table(physical_lines("a|b;c;d\n1|2;3;4\n"))
    assert table
    assert table.delimiter == ";"


@pytest.mark.parametrize("text", ["", "\n", "one line, one comma", "Dear Ada, Grace\nhow are you?\nBest\n", ",\n1,2\n"])
def test_prose_is_no_table(text: str) -> None:
    assert any_table(physical_lines(text)) is None
