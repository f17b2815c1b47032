"""Findings for editors and build servers."""

from pathlib import Path

from tests.cli.console import answer

CHECK = ("check", "--channel", "email", "--relationship", "stranger", "--purpose", "advice")


def test_findings_come_as_sarif_with_their_place(tmp_path: Path) -> None:
    note = tmp_path / "note to Grace.txt"
    note.write_text("Hello Grace,\nare you hiring?", encoding="utf-8")
    told = answer(*CHECK, "--format", "sarif", str(note), code=4)
    (run,) = told["runs"]
    assert told["version"] == "2.1.0"
    found = {result["ruleId"]: result for result in run["results"]}
    region = found["HON-01"]["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"]) == (2, 1)
    assert found["FMT-02"]["locations"] == [{"logicalLocations": [{"name": "subject", "kind": "member"}]}]
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])


def test_standard_input_has_a_name_too() -> None:
    told = answer(*CHECK, "--subject", "Three plain words", "--format", "sarif", input="Are you hiring?", code=4)
    (first, *_) = told["runs"][0]["results"]
    assert first["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "stdin"


def test_places_are_those_of_the_file_whatever_its_lines_end_in(tmp_path: Path) -> None:
    words = "Hello Grace,\n\nI like your yard.\nAre you hiring?\nAda"
    for end in ("\n", "\r\n", "\r"):
        text = words.replace("\n", end)
        note = tmp_path / "note.txt"
        note.write_bytes(text.encode())
        (run,) = answer(*CHECK, "--format", "sarif", str(note), code=4)["runs"]
        (found,) = [result for result in run["results"] if result["ruleId"] == "HON-01"]
        region = found["locations"][0]["physicalLocation"]["region"]
        start = region["charOffset"]
        assert text[start : start + region["charLength"]] == "Are you hiring"
        assert (region["startLine"], region["startColumn"]) == (4, 1)
