"""Notes that are refused because they tell what does not belong into the records."""

from wellmet.core import ethics, messages


class DoesNotBelong(PermissionError):
    """A note tells a protected trait of somebody (PRV-01); nothing is written down."""


def must_belong(note: str) -> None:
    """Refuse a note that plainly tells what must not be kept, with the rule and the very words."""
    for finding in messages.check_note(note) if note.strip() else ():
        if finding.severity is ethics.Severity.BLOCK:
            rule, quoted = ethics.RULES[finding.rule], " ".join(note[finding.start : finding.end].split())
            raise DoesNotBelong(f"{rule.id}: {rule.title} (“{quoted}”). {rule.why} {rule.advice} Nothing was changed.")
