"""Findings as SARIF 2.1.0, which editors and build servers show beside the text."""

from collections.abc import Iterable
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


def log(findings: Iterable[ethics.Finding], *, body: str, file: str) -> dict[str, Any]:
    """One run: the rules that were met, and each finding with its place in the file; a dash is standard input."""
    found = list(findings)
    rules = sorted({finding.rule for finding in found})
    driver = {"name": "Wellmet", "version": __version__, "rules": [rule(ethics.RULES[each]) for each in rules]}
    results = [result(finding, body=body, file=file, index=rules.index(finding.rule)) for finding in found]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


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
    before = body[:offset]
    return {
        f"{prefix}Line": before.count("\n") + 1,
        f"{prefix}Column": offset - (before.rfind("\n") + 1) + 1,
    }
