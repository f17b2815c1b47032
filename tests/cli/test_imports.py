from pathlib import Path

import pytest
from tests.cli.console import answer, run

pytestmark = pytest.mark.django_db

CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Rosa Diaz\nEMAIL:rosa@example.org\nEND:VCARD\n"


@pytest.fixture
def card(tmp_path: Path) -> str:
    path = tmp_path / "contacts.vcf"
    path.write_text(CARD)
    return str(path)


def test_a_preview_changes_nothing_and_says_the_same_as_the_import(card: str) -> None:
    preview = answer("import", card, "--preview")
    assert answer("people", code=1) == []
    done = answer("import", card)
    assert preview["batch"] is None
    assert preview["files"] == done["files"]
    assert done["files"][0]["new"] == 1
    assert done["files"][0]["path"] == card


def test_an_import_is_taken_back_by_its_number(card: str) -> None:
    batch = answer("import", card)["batch"]
    undone = answer("import", "--undo", str(batch))
    assert (undone["batch"], undone["files"][0]["new"]) == (batch, 1)
    assert answer("people", code=1) == []
    assert run("import", "--undo", str(batch)).exit_code == 3


def test_standard_input_is_a_file_too() -> None:
    assert answer("import", "-", input=CARD)["files"][0]["format"] == "vcard"


def test_a_file_that_cannot_be_used_ends_with_3_and_says_why(tmp_path: Path) -> None:
    strange = tmp_path / "strange.bin"
    strange.write_bytes(b"\x00\x01\x02" * 100)
    result = run("import", str(strange))
    assert result.exit_code == 3
    assert "strange.bin" in result.stderr


def test_a_missing_file_stops_the_whole_import(card: str, tmp_path: Path) -> None:
    result = run("import", card, str(tmp_path / "nowhere.csv"))
    assert result.exit_code == 3
    assert "nowhere.csv" in result.stderr
    assert answer("people", code=1) == []


def test_wrong_usage_ends_with_2(card: str) -> None:
    assert run("import").exit_code == 2
    assert run("import", card, "--undo", "1").exit_code == 2
    assert run("import", "--undo", "1", "--preview").exit_code == 2


def test_problems_are_told_with_their_line(tmp_path: Path) -> None:
    path = tmp_path / "Connections.csv"
    path.write_text(
        "First Name,Last Name,Email Address,Company,Position,Connected On\n"
        "Rosa,Diaz,,Lincoln High,Teacher,31 Feb 2021\n,,,,,07 Jun 2026\n"
    )
    (report,) = answer("import", str(path))["files"]
    assert (report["new"], report["skipped"]) == (1, 1)
    assert [(problem["line"], problem["field"]) for problem in report["problems"]] == [(2, "Connected On")]
    told = run("import", str(path), "--preview")
    assert "line 2" in told.stderr


def test_cards_of_nobody_and_of_companies_are_told_once(tmp_path: Path) -> None:
    path = tmp_path / "contacts.vcf"
    blank, firm = "BEGIN:VCARD\nNOTE:who?\nEND:VCARD\n", "BEGIN:VCARD\nFN:Acme\nORG:Acme\nEND:VCARD\n"
    path.write_text(CARD + blank + blank + firm)
    result = run("import", str(path))
    assert result.exit_code == 0
    assert result.stderr.count("names nobody") == 1
    assert result.stderr.count("is a company") == 1
    assert ": :" not in result.stderr
    assert "rows" not in result.output


def test_a_pipe_is_a_file_too(tmp_path: Path) -> None:
    import os
    import threading

    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    threading.Thread(target=pipe.write_text, args=(CARD,), daemon=True).start()
    assert answer("import", str(pipe))["files"][0]["new"] == 1


def test_what_is_not_kept_of_anybody_is_told_with_line_field_and_count(tmp_path: Path) -> None:
    card = tmp_path / "contacts.vcf"
    card.write_text(CARD.replace("END:", "NOTE:Knows ports. She is pregnant.\nEND:"))
    (file,) = answer("import", str(card), "--preview")["files"]
    assert (file["new"], file["shortened"]) == (1, 1)
    assert [(problem["line"], problem["field"]) for problem in file["problems"]] == [(1, "notes")]
    result = run("import", str(card))
    assert "1 record was shortened" in result.stderr
    assert "pregnant" not in result.output
