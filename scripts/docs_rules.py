"""Write the rule book's pages, docs/rules, from the rules and their examples; with --check, tell whether they hold."""

import sys
from pathlib import Path

import click
from scripts.rule_examples import EXAMPLES, Example

from wellmet.core import ethics

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "rules"
SHOWN = 160
SEVERITIES = {
    ethics.Severity.BLOCK: "it stops the message",
    ethics.Severity.ERROR: "it needs a reason in writing to go on",
    ethics.Severity.WARN: "it is pointed out",
    ethics.Severity.INFO: "it is mentioned",
}


def pages() -> dict[str, str]:
    """Compose each page by the name of its file."""
    rules = sorted(ethics.RULES.values(), key=lambda rule: rule.id)
    return {"README.md": index(rules), **{f"{rule.id}.md": page(rule) for rule in rules}}


def index(rules: list[ethics.Rule]) -> str:
    """Compose the list of all rules."""
    rows = [f"| [{rule.id}]({rule.id}.md) | {rule.title} | {rule.severity} | {may(rule)} |" for rule in rules]
    head = [
        "# The rule book",
        "",
        "Written by `make docs` from the rules themselves; change those, not these pages.",
        "",
    ]
    return "\n".join([*head, "| rule | what it asks | severity | may be overridden |", "|---|---|---|---|", *rows, ""])


def page(rule: ethics.Rule) -> str:
    """Compose the page of one rule."""
    parts = [
        f"# {rule.id}: {rule.title}",
        f"**Why.** {rule.why}",
        f"**What to do instead.** {rule.advice}",
        f"**Severity.** {rule.severity.capitalize()}: {SEVERITIES[rule.severity]}. May it be overridden? {may(rule)}.",
        f"**Sources.** {', '.join(rule.sources)}",
        shown(EXAMPLES.get(rule.id)),
        "[The whole rule book](README.md)",
    ]
    return "\n\n".join(parts) + "\n"


def shown(example: Example | None) -> str:
    """Show the wrong and the right way."""
    if example is None:
        return "Words alone do not show it: the records decide."
    kind = "A note" if example.is_note else "The subject" if example.is_subject else "A message"
    situation = "" if example.is_note else f", by {example.channel} to: {example.relationship}, for: {example.purpose}"
    return f"{kind}{situation}.\n\n* Wrong: {short(example.wrong)}\n* Right: {short(example.right)}"


def short(text: str) -> str:
    """Cut a long example."""
    line = " ".join(text.split()) or "(nothing)"
    return line if len(line) <= SHOWN else f"{line[:SHOWN].rstrip()} … ({len(text.split())} words)"


def may(rule: ethics.Rule) -> str:
    """Say whether a rule may be overridden."""
    return "yes" if rule.is_overridable else "no"


def main() -> int:
    """Write the pages, or compare."""
    made = pages()
    if "--check" not in sys.argv[1:]:
        FOLDER.mkdir(exist_ok=True)
        for name, text in made.items():
            (FOLDER / name).write_text(text, encoding="utf-8")
        return 0
    there = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.md")}
    if there == made:
        return 0
    click.echo("docs/rules is behind the rules: `make docs` writes it anew.", err=True)
    return 1


if __name__ == "__main__":
    sys.exit(main())
