"""Notes that are refused, or shortened, because they tell what does not belong into the records."""

from collections.abc import Iterable

from django.db import models

from wellmet.actions import folding
from wellmet.core import ethics, formats, messages
from wellmet.core.ethics import Finding
from wellmet.core.people import Contact
from wellmet.db.models import Binned, Merge, Original, Record
from wellmet.queries import notes


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


def leave_out(owner_id: int, *, person_ids: Iterable[int] | None = None) -> int:
    """Leave out of all records, or of some people's, what must not be kept; gives of how many records.

    A backup, an earlier version or the bin may have brought it. What is kept to take merges apart and in the bin is
    held to it as well, and comes back without it.
    """
    shortened: dict[int, int] = {}
    records, originals = Record.objects.filter(owner_id=owner_id), Original.objects.filter(owner_id=owner_id)
    merges, binned = Merge.objects.filter(owner_id=owner_id), Binned.objects.filter(owner_id=owner_id)
    if person_ids is not None:
        whose = list(person_ids)
        records, originals = records.filter(person_id__in=whose), originals.filter(record__person_id__in=whose)
        merges, binned = merges.filter(kept_id__in=whose), binned.none()
    for record in records.only("person_id", "data").iterator():
        kept = notes.said_without_traits(record.data)
        if kept != record.data:
            shortened[record.pk] = record.person_id
            Record.objects.filter(owner_id=owner_id, id=record.pk).update(data=kept)
    for original in originals.only("record_id", "lines").iterator():
        lines = notes.lines_without_traits(original.lines)
        if lines != original.lines:
            one = Original.objects.filter(owner_id=owner_id, id=original.pk)
            one.update(lines=lines)
            digest = formats.digest(
                tuple(formats.CardLine(group, name, tuple(said), value) for group, name, said, value in lines)
            )
            if not originals.filter(record_id=original.record_id, digest=digest).exists():
                one.update(digest=digest)
    leave_out_of_kept(merges, binned)
    folding.refold(owner_id, person_ids=set(shortened.values()))
    return len(shortened)


def leave_out_of_kept(merges: models.QuerySet[Merge], binned: models.QuerySet[Binned]) -> None:
    """Leave it out of what is kept to be put back."""
    for merge in merges.only("data").iterator():
        left = notes.merge_without_traits(merge.data)
        if left != merge.data:
            merges.filter(id=merge.pk).update(data=left)
    for one in binned.only("data").iterator():
        rows = [notes.row_without_traits(row) for row in one.data]
        if rows != one.data:
            binned.filter(id=one.pk).update(data=rows)
