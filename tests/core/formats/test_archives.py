import io
import stat
import zipfile
from collections.abc import Mapping

import pytest

from wellmet.core import formats
from wellmet.core.formats import Format
from wellmet.core.people import Seeker

CARD = "BEGIN:VCARD\nFN:Rosa Diaz\nEND:VCARD\n"
MAIL = (
    "From x 2026\nFrom: Rosa <rosa@example.org>\nTo: Ada <ada@example.org>\nDate: 3 May 2026 10:00 +0000\n\nHi\n\n"
    "From x 2026\nFrom: ada@example.org\nTo: Rosa <rosa@example.org>\nDate: 4 May 2026 10:00 +0000\n\nHi\n"
)
LINKEDIN = {
    "Connections.csv": (
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Rosa,Diaz,https://www.linkedin.com/in/rosa,,Lincoln High,Teacher,08 Feb 2021\n"
        "Tom,Okafor,https://www.linkedin.com/in/tom,,,,08 Feb 2021\n"
        "Tom,Okafor,https://www.linkedin.com/in/tom2,,,,09 Feb 2021\n"
    ),
    "Profile.csv": "First Name,Last Name,Headline,Summary\nAda,King,Analyst,\n",
    "Positions.csv": "Company Name,Title,Description,Location,Started On,Finished On\nPier Nine,Clerk,,,Jan 2019,\n",
    "messages.csv": (
        "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT\n"
        "1,Rosa Diaz,https://www.linkedin.com/in/rosa,Ada King,https://www.linkedin.com/in/ada,"
        "2024-05-01 10:00:00 UTC,x\n"
    ),
    "Recommendations_Received.csv": (
        "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
        'Rosa,Diaz,,,good,"05/12/19, 02:21 PM",VISIBLE\nTom,Okafor,,,good,"05/12/19, 02:21 PM",VISIBLE\n'
    ),
}


def _zip(members: Mapping[str, str | bytes], *, kind: int = zipfile.ZIP_DEFLATED, mode: int = 0) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", kind) as archive:
        for name, text in members.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = kind
            info.external_attr = mode << 16
            archive.writestr(info, text)
    return written.getvalue()


def test_a_linkedin_archive_is_read_whole_and_says_who_the_seeker_is() -> None:
    files = {file.name: file.parsed for file in formats.read_all(_zip(dict(LINKEDIN)), name="a.zip")}
    assert list(files) == [f"a.zip/{name}" for name in sorted(LINKEDIN, key=lambda name: (name != "Profile.csv", name))]
    (message,) = files["a.zip/messages.csv"].entries
    assert message.contact.name == "Rosa Diaz"
    profile = files["a.zip/Profile.csv"].profile
    assert profile
    assert profile.name == "Ada King"
    # Two connections are called Tom Okafor, so nobody knows whose recommendation that is.
    assert [entry.contact.name for entry in files["a.zip/Recommendations_Received.csv"].entries] == ["Rosa Diaz"]


def test_a_takeout_is_read_member_by_member() -> None:
    members = {
        "Takeout/": "",
        "Takeout/Contacts/All.vcf": CARD,
        "Takeout/Mail/All.mbox": MAIL,
        "Takeout/archive_browser.html": "<p>",
    }
    files = formats.read_all(_zip(members), name="t.zip", own=Seeker(email="ada@example.org"))
    assert [file.parsed.format for file in files] == [Format.VCARD, Format.MBOX, Format.ZIP]
    assert files[1].parsed.entries[0].contact.emails == ("rosa@example.org",)
    assert "1 files of other kinds" in files[2].parsed.problems[0].message


def test_a_bomb_is_told_and_not_unpacked() -> None:
    bomb = _zip({"a.csv": b"a" * 30_000_000, "b.mbox": b"From x 2026\n" * 3_000_000, "c.vcf": CARD})
    assert len(bomb) < 200_000
    files = {file.name: file.parsed for file in formats.read_all(bomb, name="b.zip")}
    assert all(not parsed.entries for parsed in files.values())
    assert "unpacks to more" in files["b.zip"].problems[0].message


def test_links_repeated_names_and_paths_lead_nowhere() -> None:
    link = _zip({"x.vcf": "/etc/passwd"}, mode=stat.S_IFLNK | 0o777)
    assert [file.parsed.format for file in formats.read_all(link)] == [Format.ZIP]
    files = formats.read_all(_zip({"../../evil\x01.vcf": CARD}), name="a.zip")
    assert [(file.name, len(file.parsed.entries)) for file in files] == [("a.zip/../../evil.vcf", 1)]
    with pytest.warns(UserWarning, match="Duplicate"):
        written = io.BytesIO()
        with zipfile.ZipFile(written, "w") as archive:
            archive.writestr("x.vcf", CARD)
            archive.writestr("x.vcf", CARD)
    assert len(formats.read_all(written.getvalue())) == 2


def test_a_damaged_member_costs_only_itself() -> None:
    data = bytearray(_zip({"a.vcf": CARD, "b.vcf": CARD * 3}))
    data[data.find(b"a.vcf") + 12] ^= 0xFF
    first, second = formats.read_all(bytes(data))[:2]
    assert "damaged" in first.parsed.problems[0].message
    assert len(second.parsed.entries) == 3


def test_an_archive_inside_an_archive_is_told() -> None:
    ((_, parsed),) = formats.read_all(_zip({"a.csv": _zip({"b.csv": "x"})}))
    assert "inside an archive" in parsed.problems[0].message


def test_files_side_by_side_in_a_folder_are_read_as_in_an_archive() -> None:
    members = [(name, text.encode) for name, text in {**LINKEDIN, "photo.jpg": ""}.items()]
    files = formats.read_folder(members, name="export")
    assert {file.name for file in files} == {f"export/{name}" for name in LINKEDIN}
    by_name = {file.name: file.parsed for file in files}
    assert by_name["export/messages.csv"].entries[0].contact.name == "Rosa Diaz"
    assert len(by_name["export/Recommendations_Received.csv"].entries) == 1
    assert "no file in this folder" in formats.read_folder([])[0].parsed.problems[0].message
