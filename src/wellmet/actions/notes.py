"""Notes that are refused because they tell what does not belong into the records."""

from collections.abc import Iterable

from wellmet.core import ethics, messages
from wellmet.core.ethics import Finding
from wellmet.core.people import Contact


class DoesNotBelong(PermissionError):
    """A note tells a protected trait of somebody (PRV-01); nothing is written down."""


def must_belong(note: str) -> None:
    """Refuse a note that plainly tells what must not be kept, with the rule and the very words."""
    refuse(note, found=messages.check_note(note) if note.strip() else ())


def all_must_belong(said: Contact) -> None:
    """Refuse likewise whatever the user says freely of somebody: the note, how they met, and what they do."""
    must_belong(said.notes)
    refuse(said.how_met, found=messages.check_said("how_met", said.how_met))
    for occupation in (said.occupation, *(place.role for place in said.affiliations)):
        refuse(occupation, found=messages.check_said("occupation", occupation))


def refuse(note: str, *, found: Iterable[Finding]) -> None:
    for finding in found:
        if finding.severity is ethics.Severity.BLOCK:
            rule, quoted = ethics.RULES[finding.rule], " ".join(note[finding.start : finding.end].split())
            raise DoesNotBelong(f"{rule.id}: {rule.title} (“{quoted}”). {rule.why} {rule.advice} Nothing was changed.")
