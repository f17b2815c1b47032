"""Findings as SARIF 2.1.0, which editors and build servers show beside the text."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from urllib.parse import quote

from wellmet import __version__
from wellmet.core import ethics

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {
    ethics.Severity.BLOCK: "error",
    ethics.Severity.ERROR: "error",
    ethics.Severity.WARN: "warning",
    ethics.Severity.INFO: "note",
}


def log(findings: Iterable[ethics.Finding], *, text: str, file: str) -> dict[str, Any]:
    """One run: the rules that were met, and each finding with its place in the file; a dash is standard input.

    `text` is the file as it is: its lines may end in two letters, which count as one where it is checked.
    """
    found = [moved(finding, text=text) for finding in findings]
    rules = sorted({finding.rule for finding in found})
    driver = {"name": "Wellmet", "version": __version__, "rules": [rule(ethics.RULES[each]) for each in rules]}
    results = [result(finding, body=text, file=file, index=rules.index(finding.rule)) for finding in found]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def moved(finding: ethics.Finding, *, text: str) -> ethics.Finding:
    """Put a finding of the checked words where it stands in the file, whose line ends may be longer."""
    if finding.field != "body" or "\r\n" not in text:
        return finding
    ends = [found.start() - before for before, found in enumerate(re.finditer("\r\n", text))]
    start, end = (offset + bisect_left(ends, offset) for offset in (finding.start, finding.end))
    return replace(finding, start=start, end=end)


def rule(of: ethics.Rule) -> dict[str, Any]:
    return {
        "id": of.id,
        "shortDescription": {"text": of.title},
        "fullDescription": {"text": of.why},
        "help": {"text": of.advice},
        "defaultConfiguration": {"level": LEVELS[of.severity]},
        "properties": {"severity": of.severity.value, "overridable": of.is_overridable, "sources": list(of.sources)},
    }


def result(finding: ethics.Finding, *, body: str, file: str, index: int) -> dict[str, Any]:
    return {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": LEVELS[finding.severity],
        "message": {"text": f"{finding.message} {finding.advice}"},
        "locations": [location(finding, body=body, file=file)],
        "properties": {"severity": finding.severity.value, "overridable": finding.is_overridable},
    }


def location(finding: ethics.Finding, *, body: str, file: str) -> dict[str, Any]:
    if finding.field != "body":
        return {"logicalLocations": [{"name": finding.field, "kind": "member"}]}
    address = "stdin" if file == "-" else quote(file.replace("\\", "/"))
    region = {
        **_place(body, finding.start, prefix="start"),
        **_place(body, finding.end, prefix="end"),
        "charOffset": finding.start,
        "charLength": finding.end - finding.start,
    }
    return {"physicalLocation": {"artifactLocation": {"uri": address}, "region": region}}


def _place(body: str, offset: int, *, prefix: str) -> dict[str, int]:
    """Give the line and the column of an offset, both counted from one."""
    before = body[:offset].replace("\r\n", " \n").replace("\r", "\n")
    return {
        f"{prefix}Line": before.count("\n") + 1,
        f"{prefix}Column": offset - (before.rfind("\n") + 1) + 1,
    }
