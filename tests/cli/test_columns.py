from pathlib import Path

import pytest
from tests.cli.console import answer, run

pytestmark = pytest.mark.django_db


@pytest.fixture
def table(tmp_path: Path) -> str:
    path = tmp_path / "people.csv"
    path.write_text("who,where\nRosa Diaz,Lincoln High\nTom Okafor,Pier Nine\n")
    return str(path)


def test_what_is_said_of_columns_is_remembered_for_tables_like_it(table: str) -> None:
    answer("import", table, code=3)
    shown = answer("columns", table, "--set", "Who=name", "--set", "where=employer")
    assert shown["columns"] == [{"heading": "who", "field": "name"}, {"heading": "where", "field": "employer"}]
    assert answer("import", table)["files"][0]["new"] == 2
    assert {one["name"] for one in answer("people")} == {"Rosa Diaz", "Tom Okafor"}


@pytest.mark.parametrize("said", ["nobody=name", "who=nonsense"])
def test_a_column_or_meaning_that_there_is_not_is_told(table: str, said: str) -> None:
    assert run("columns", table, "--set", said).exit_code == 3


def test_an_export_for_a_spreadsheet_holds_no_formula(tmp_path: Path) -> None:
    run("add", "=cmd|calc", "--phone", "+1 503 555 0142")
    out = tmp_path / "people.csv"
    assert run("export", "--format", "csv", "--out", str(out)).exit_code == 0
    assert "'=cmd|calc" in out.read_text()
    assert "'+1 503 555 0142" in out.read_text()


def test_a_folder_of_mail_is_read_message_by_message(tmp_path: Path) -> None:
    for number, (sender, to) in enumerate((("rosa", "ada"), ("ada", "rosa"))):
        folder = tmp_path / "mail" / "cur"
        folder.mkdir(parents=True, exist_ok=True)
        headers = f"From: {sender.title()} <{sender}@example.org>\nTo: {to.title()} <{to}@example.org>\n"
        (folder / f"{number}:2,S").write_text(f"{headers}Date: 3 May 2026 10:00 +0000\n\nsecret\n")
    (tmp_path / "mail" / "cur" / "link").symlink_to("/etc/passwd")
    me = tmp_path / "me.json"
    me.write_text('{"basics": {"name": "Ada", "email": "ada@example.org"}}')
    run("profile", "set", "--from", str(me))
    (file,) = answer("import", str(tmp_path / "mail"))["files"]
    assert (file["format"], file["new"]) == ("mbox", 1)
    (found,) = answer("closeness")["suggestions"]
    assert (found["name"], found["relationship"], found["sent"], found["received"]) == ("Rosa", "known", 1, 1)
    answer("closeness", "--accept-all")
    assert answer("people")[0]["relationship"] == "known"
    answer("closeness", code=1)


def test_an_unpacked_archive_says_of_the_seeker_what_was_blank(tmp_path: Path) -> None:
    folder = tmp_path / "export"
    folder.mkdir()
    (folder / "Profile.csv").write_text("First Name,Last Name,Headline,Summary\nAda,King,Analyst,\n")
    (folder / "Positions.csv").write_text("Company Name,Title,Started On,Finished On\nPier Nine,Clerk,Jan 2019,\n")
    shown = answer("profile", "set", "--from", str(folder))
    assert shown["basics"]["name"] == "Ada King"
    assert shown["work"][0]["name"] == "Pier Nine"
    assert answer("import", str(folder))["batch"] is None
