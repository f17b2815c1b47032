import json
from pathlib import Path

import pytest
from tests.cli.console import answer, profile, run

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "content", [b"{}", b'{"basics": {"name": 5}}', b'{"x": 1}', b"PK\x03\x04zip", b"{", b"[]", b"\x00"]
)
def test_what_is_no_profile_changes_nothing(tmp_path: Path, content: bytes) -> None:
    before = answer("profile", "set", "--from", str(profile(tmp_path)))
    path = tmp_path / "other.json"
    path.write_bytes(content)
    result = run("profile", "set", "--from", str(path))
    assert result.exit_code == 3
    assert "other.json" in result.stderr
    assert ": :" not in result.stderr
    assert answer("profile", "show") == before


def test_damaged_json_is_told_with_its_line_and_column(tmp_path: Path) -> None:
    path = tmp_path / "me.json"
    path.write_text('{"basics": {\n  "name": Ada}}')
    told = run("profile", "set", "--from", str(path)).stderr
    assert "line 2" in told
    assert "column 11" in told


def test_what_was_not_understood_is_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "me.json"
    path.write_text(json.dumps({"wellmet": {"town": "Leeds", "employer": "Acme", "employers": list("abcdefghijk")}}))
    result = run("profile", "set", "--from", str(path))
    assert result.exit_code == 0
    assert "wellmet.employer:" in result.stderr
    assert "up to 10" in result.stderr


def test_a_profile_comes_from_standard_input_too() -> None:
    assert answer("profile", "set", "--from", "-", input='{"basics": {"name": "Ada"}}')["basics"]["name"] == "Ada"


CHECK = ("check", "--channel", "email", "--relationship", "known", "--purpose", "advice")


@pytest.mark.parametrize("command", [("import",), ("profile", "set", "--from"), CHECK])
def test_a_file_that_is_not_there_is_told_in_the_same_words_everywhere(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    path = tmp_path / "nowhere"
    result = run(*command, str(path))
    assert (result.exit_code, result.stdout) == (3, "")
    assert f"{path}: there is no such file." in result.stderr


def test_words_in_a_folder_are_not_looked_for(tmp_path: Path) -> None:
    result = run(*CHECK, str(tmp_path))
    assert (result.exit_code, result.stdout) == (3, "")
    assert f"{tmp_path}: this is a folder." in result.stderr


def test_a_folder_with_nothing_of_the_seeker_leaves_the_profile_as_it_is(tmp_path: Path) -> None:
    answer("profile", "set", "--from", "-", input='{"basics": {"name": "Ada"}}')
    result = run("profile", "set", "--from", str(tmp_path))
    assert result.exit_code == 3
    assert "the profile is as it was" in result.stderr
    assert answer("profile", "show")["basics"]["name"] == "Ada"


def test_the_profile_is_shown_whole() -> None:
    answer("profile", "set", "--from", "-", input=json.dumps({"basics": {"name": "A" * 90}}))
    assert "…" not in run("profile", "show").stdout
