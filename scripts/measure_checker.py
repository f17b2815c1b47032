"""Measure the checker on the labelled messages, by rule and part; all but the work half shows only figures."""

import math
import sys
from collections import Counter
from collections.abc import Iterator

import click
from tests import corpus

from wellmet.core import ethics, messages
from wellmet.core.people import Channel, Purpose, Relationship

Z = 1.96
FEW = 20
GRAVE = {ethics.Severity.BLOCK, ethics.Severity.ERROR}
Counts = dict[str, Counter[str]]


def main(arguments: list[str]) -> None:
    """Print the table: with --misses what goes wrong in the work half, with --arguable what is arguable counted too."""
    if "--misses" in arguments:
        for line in misses():
            click.echo(line)
    click.echo(table(with_arguable="--arguable" in arguments))
    for part in corpus.PARTS:
        grave, innocent = stopped(part)
        click.echo(f"\n{part}: of {innocent} messages with nothing amiss {grave} are told something grave.")


def table(*, with_arguable: bool = False) -> str:
    """The figures of both halves and of strangers, rule by rule."""
    parts = {part: counted(part, with_arguable=with_arguable) for part in corpus.PARTS}
    heading = "".join(f" {part}: hit, missed, false | recall | precision |" for part in corpus.PARTS)
    rows = [f"| rule |{heading}", "|---" * (1 + 3 * len(parts)) + "|"]
    for rule in parts["work"]:
        rows.append(
            f"| {rule} | " + " | ".join(cell for part in corpus.PARTS for cell in cells(parts[part][rule])) + " |"
        )
    return "\n".join(rows)


def stopped(part: corpus.Part) -> tuple[int, int]:
    """Of the messages with nothing amiss: how many are told something grave, and how many there are."""
    innocent = [message for message in corpus.messages(part) if not message.labels]
    grave = [message for message in innocent if any(kind == "false" for _, kind in verdicts(message, only_grave=True))]
    return len(grave), len(innocent)


POOLED, GRAVELY = "block and error", "of these, told gravely"


def counted(part: corpus.Part, *, with_arguable: bool = False) -> Counts:
    """Hits, misses and false alarms of each rule in one part, and of those together that block or are errors."""
    counts: Counts = {rule: Counter() for rule in sorted(corpus.JUDGED | corpus.COUNTED | corpus.NOTED)}
    counts |= {POOLED: Counter(), GRAVELY: Counter()}
    for message in corpus.messages(part):
        for rule, kind in verdicts(message, with_arguable=with_arguable):
            counts[rule][kind] += 1
            if is_grave(rule):
                counts[POOLED][kind] += 1
        for rule, kind in verdicts(message, only_grave=True, with_arguable=with_arguable):
            if is_grave(rule):
                counts[GRAVELY][kind] += 1
    return counts


def is_grave(rule: str) -> bool:
    """Tell whether a rule blocks or is an error, as it is labelled."""
    return rule in corpus.COUNTED or rule == "ASK-03" or rule == "ASK-04" or ethics.RULES[rule].severity in GRAVE


def verdicts(
    message: corpus.Message, *, only_grave: bool = False, with_arguable: bool = False
) -> Iterator[tuple[str, str]]:
    """Say of each rule that fits a message whether it was hit, missed or raised for nothing; a warning counts as well.

    A rule that is arguable in this message counts neither way, unless `with_arguable` takes its label as it stands.
    With `only_grave`, only what blocks or is an error counts as told: that is what would stop somebody.
    """
    found = [each for each in findings(message) if not only_grave or each.severity in GRAVE]
    fitting = corpus.NOTED if message.kind == "note" else corpus.JUDGED | corpus.COUNTED
    for rule in sorted(fitting if with_arguable else fitting - {*message.arguable}):
        labels = [label for label in message.labels if label.rule == rule]
        told = [each for each in found if each.rule == rule and counts_as_told(each, message)]
        if labels:
            yield rule, "hit" if any(touches(each, message, label) for each in told for label in labels) else "miss"
        elif told:
            yield rule, "false"


def counts_as_told(finding: ethics.Finding, message: corpus.Message) -> bool:
    """Of lengths and counts only what blocks or is an error is labelled."""
    return finding.rule not in {*corpus.COUNTED, "ASK-03", "ASK-04"} or finding.severity in GRAVE


def touches(finding: ethics.Finding, message: corpus.Message, label: corpus.Label) -> bool:
    """Tell whether a finding meets the words of a label."""
    start, end = message.span(label)
    return not label.quote or (finding.field == label.field and finding.start < end and start < finding.end)


def findings(message: corpus.Message) -> tuple[ethics.Finding, ...]:
    """Check a message or a note."""
    if message.kind == "note":
        return messages.check_note(message.body)
    draft = messages.Draft(
        channel=Channel(message.channel),
        relationship=Relationship(message.relationship),
        purpose=Purpose(message.purpose),
        body=message.body,
        subject=message.subject,
    )
    return messages.check(draft, context=context(message))


def context(message: corpus.Message) -> messages.Context:
    """Give what the records would know of a message."""
    return messages.Context(
        recipient_name=message.recipient,
        is_premium=message.premium,
        is_first_contact=not message.has_thread and message.purpose not in {"thanks", "follow-up", "update"},
        has_thread=message.has_thread,
        requested_resume=message.requested_resume,
        may_mention_permission=message.consent == "recommends",
        seeker_is=message.seeker_is,
        is_inbound=message.inbound,
    )


def cells(counts: Counter[str]) -> tuple[str, str, str]:
    """Give the three cells of one rule and half."""
    hits, missed, false = counts["hit"], counts["miss"], counts["false"]
    return f"{hits}, {missed}, {false}", share(hits, hits + missed), share(hits, hits + false)


def share(part: int, whole: int) -> str:
    """A share with its interval by Wilson; fewer than twenty are told as counts."""
    if whole < FEW:
        return f"{part} of {whole}"
    low, high = wilson(part, whole)
    return f"{part / whole:.3f} ({low:.2f} to {high:.2f})"


def wilson(part: int, whole: int) -> tuple[float, float]:
    """Give the ends of Wilson's interval at 95 percent."""
    rate, square = part / whole, Z * Z
    middle = (rate + square / (2 * whole)) / (1 + square / whole)
    reach = Z / (1 + square / whole) * math.sqrt(rate * (1 - rate) / whole + square / (4 * whole * whole))
    return max(0.0, middle - reach), min(1.0, middle + reach)


def misses() -> Iterator[str]:
    """What goes wrong in the work half, message by message; the others have no such list."""
    for message in corpus.messages("work"):
        for rule, kind in verdicts(message):
            if kind != "hit":
                quotes = [label.quote for label in message.labels if label.rule == rule]
                told = [message.body[f.start : f.end] for f in findings(message) if f.rule == rule]
                yield f"{kind} {rule} {message.id} {message.relationship}/{message.purpose}: {quotes or told}"


if __name__ == "__main__":
    main(sys.argv[1:])
