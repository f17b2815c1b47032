"""What is said of a note about a person: why it is not kept, or what to think of once it is."""

from wellmet.core import messages
from wellmet.core.ethics import Finding, Severity

from .catalogue import gettext

__all__ = ["note_refusals", "note_remark", "said_refusals"]


def note_refusals(note: str) -> tuple[str, ...]:
    """Say of each stretch of a note that must not be kept which words they are, why, and what to write instead."""
    found = messages.check_note(note) if note.strip() else ()
    return tuple(_refusal(note, one) for one in found if one.severity is Severity.BLOCK)


def said_refusals(field: str, text: str) -> tuple[str, ...]:
    """Say the same of a line that is no note: how people met (`how_met`), or what somebody does (`occupation`)."""
    return tuple(_refusal(text, one) for one in messages.check_said(field, text))


def note_remark(note: str) -> str:
    """Say what to think of where a note may be kept but should perhaps not; nothing where it is fine."""
    found = messages.check_note(note) if note.strip() else ()
    first = next((one for one in found if one.severity is not Severity.BLOCK), None)
    if first is None:
        return ""
    return gettext("A thought on the note: {why} {advice}").format(why=first.message, advice=first.advice)


def _refusal(note: str, finding: Finding) -> str:
    words = " ".join(note[finding.start : finding.end].split())
    return gettext("“{words}”: {why} {advice}").format(words=words, why=finding.message, advice=finding.advice)
