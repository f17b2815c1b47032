"""Taking files in, and taking an import back."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime

from django.db import transaction
from django.db.models import Exists, OuterRef

from wellmet.actions import binning, employers, folding, forgetting, likeness, merging, naming, owners
from wellmet.actions import people as people_actions
from wellmet.core import formats, people
from wellmet.core.people import Contact
from wellmet.db import sqlite
from wellmet.db.models import (
    Ask,
    Batch,
    Consent,
    Original,
    Person,
    PutOff,
    Record,
    Referral,
    Sighting,
    Tie,
    Wording,
)
from wellmet.queries import employers as employer_queries
from wellmet.queries import imports, records

BATCH_SIZE = 2_000
SLICE = 2_000  # people written between two reports of progress


class NoSuchBatch(LookupError):
    """There is no import with that number, or it has been taken back already."""


@transaction.atomic
def take_in(
    owner_id: int, *, sources: Sequence[imports.Source], now: datetime, progress: imports.Progress = imports.quiet
) -> tuple[int | None, tuple[imports.Report, ...]]:
    """Store what is new in these files; gives the number of the import, None where there was nothing to store."""
    owners.lock(owner_id)
    binning.empty(owner_id, now=now)
    plan = imports.outlook(owner_id, sources=sources, progress=progress)
    if not plan.has_news:
        return None, plan.reports
    batch = Batch.objects.create(owner_id=owner_id, imported_at=now, files=[summary(report) for report in plan.reports])
    last = employer_queries.last(owner_id)
    naming.ensure(
        owner_id, names=folding.named_by(group.contact or Contact() for group in plan.groups), batch_id=batch.pk
    )
    total = len(plan.groups)
    ids: list[int] = []
    for start in range(0, total, SLICE):
        progress("writing", start, total)
        ids += store(owner_id, batch=batch, groups=plan.groups[start : start + SLICE])
    see(owner_id, batch_id=batch.pk, originals=plan.seen_again)
    folding.refold(owner_id, person_ids=plan.revived | plan.turned)
    likeness.settle(owner_id, plan=plan, ids=ids, batch=batch)
    employers.settle(owner_id, batch_id=batch.pk, last=last)
    sqlite.count_rows()
    progress("writing", total, total)
    return batch.pk, plan.reports


def store(owner_id: int, *, batch: Batch, groups: Sequence[imports.Group]) -> list[int]:
    """Write the records of some groups and their people; gives each group's person."""
    batch_id = batch.pk
    new = [group for group in groups if group.person_id is None]
    ids = folding.create(owner_id, contacts=[group.contact or Contact() for group in new])
    joined = [(group.person_id, group) for group in groups if group.person_id is not None]
    changed = {person_id: group.contact for person_id, group in joined if group.contact and "updated" in group.changes}
    if changed:
        folding.rewrite(owner_id, contacts=changed)
    homes = [*zip(ids, new, strict=True), *joined]
    records = Record.objects.bulk_create(
        (
            Record(
                owner_id=owner_id,
                person_id=person_id,
                batch_id=batch_id,
                format=row.format,
                fingerprint=row.fingerprint,
                data=row.packed,
            )
            for person_id, group in homes
            for row in group.rows
        ),
        batch_size=BATCH_SIZE,
    )
    rows = (row for _, group in homes for row in group.rows)
    see(
        owner_id, batch_id=batch_id, originals={record.pk: row.lines for record, row in zip(records, rows, strict=True)}
    )
    made = iter(ids)
    return [next(made) if group.person_id is None else group.person_id for group in groups]


def see(owner_id: int, *, batch_id: int, originals: Mapping[int, tuple[formats.CardLine, ...]]) -> None:
    """Note which records an import held, and keep what their source wrote where that is new."""
    digests = {record_id: formats.digest(lines) for record_id, lines in originals.items() if lines}
    kept: dict[tuple[int, str], int] = {}
    for chunk in records.chunks(sorted(digests)):
        stored = Original.objects.filter(owner_id=owner_id, record_id__in=chunk)
        kept.update(
            ((record_id, digest), pk) for pk, record_id, digest in stored.values_list("id", "record_id", "digest")
        )
    new = (
        Original(owner_id=owner_id, record_id=record_id, digest=digest, lines=originals[record_id])
        for record_id, digest in sorted(digests.items())
        if (record_id, digest) not in kept
    )
    for original in Original.objects.bulk_create(new, batch_size=BATCH_SIZE):
        kept[original.record_id, original.digest] = original.pk
    Sighting.objects.bulk_create(
        (
            Sighting(
                owner_id=owner_id,
                batch_id=batch_id,
                record_id=record_id,
                original_id=kept.get((record_id, digests.get(record_id, ""))),
            )
            for record_id in sorted(originals)
        ),
        batch_size=BATCH_SIZE,
    )


def summary(report: imports.Report) -> dict[str, object]:
    # Problems may name people, who may want to be forgotten: they are told once and not kept.
    return {**asdict(report), "problems": []}


@transaction.atomic
def undo(owner_id: int, *, batch_id: int, now: datetime) -> tuple[imports.Report, ...]:
    """Take an import back: what only it said is gone, what other sources or the user said stays.

    People whom only it brought, and whom the user has asked, named, described or written something for since, stay
    too, with what it said of them.
    """
    owners.lock(owner_id)
    batch = Batch.objects.filter(owner_id=owner_id, id=batch_id, undone_at=None).first()
    if batch is None:
        raise NoSuchBatch(f"There is no import {batch_id} to take back.")
    seen = Record.objects.filter(owner_id=owner_id, sightings__batch_id=batch_id)
    elsewhere = Sighting.objects.filter(record=OuterRef("pk")).exclude(batch_id=batch_id)
    only_here = set(seen.exclude(Exists(elsewhere)).values_list("id", flat=True))
    merging.with_batch(owner_id, batch_id=batch_id, doomed=only_here)
    told = set(seen.values_list("person_id", flat=True))
    doomed = dict(seen.exclude(Exists(elsewhere)).values_list("id", "person_id"))
    in_use_of_it = set(doomed.values()) & in_use(owner_id)
    kept = in_use_of_it - named_by_the_rest(owner_id, person_ids=in_use_of_it, without=frozenset(doomed))
    for chunk in records.chunks(sorted(record for record, person_id in doomed.items() if person_id not in kept)):
        Record.objects.filter(owner_id=owner_id, id__in=chunk).delete()
    Sighting.objects.filter(owner_id=owner_id, batch_id=batch_id).delete()
    Original.objects.filter(owner_id=owner_id, sightings=None).delete()
    gone = set(doomed.values()) - kept - named_by_the_rest(owner_id, person_ids=set(doomed.values()))
    for chunk in records.chunks(sorted(gone)):
        Person.objects.filter(owner_id=owner_id, id__in=chunk).delete()
    folding.refold(owner_id, person_ids=told - gone)
    employers.with_batch(owner_id, batch_id=batch_id)
    employers.prune(owner_id)
    Batch.objects.filter(id=batch_id).update(undone_at=now)
    transaction.on_commit(forgetting.empty_log)
    return tuple(imports.report_of(stored) for stored in batch.files)


def named_by_the_rest(owner_id: int, *, person_ids: set[int], without: frozenset[int] = frozenset()) -> set[int]:
    """People whom what is left of their records, without these, still gives something to be called by."""
    said = records.said_of(owner_id, person_ids=person_ids, without=without)
    return {person_id for person_id, words in said.items() if folding.called(people.fold_records(words))}


def in_use(owner_id: int) -> set[int]:
    """People about whom the user has written something that no import can give back."""
    return {
        *Ask.objects.filter(owner_id=owner_id).values_list("person_id", flat=True),
        *Referral.objects.filter(owner_id=owner_id).values_list("referrer_id", flat=True),
        *Referral.objects.filter(owner_id=owner_id).values_list("person_id", flat=True),
        *Consent.objects.filter(owner_id=owner_id).values_list("giver_id", flat=True),
        *Tie.objects.filter(owner_id=owner_id).values_list("a_id", flat=True),
        *Tie.objects.filter(owner_id=owner_id).values_list("b_id", flat=True),
        *Wording.objects.filter(owner_id=owner_id).values_list("person_id", flat=True),
        *PutOff.objects.filter(owner_id=owner_id).values_list("person_id", flat=True),
        *described(owner_id),
        *Person.objects.filter(owner_id=owner_id, do_not_contact=True).values_list("id", flat=True),
        *Person.objects.filter(owner_id=owner_id, is_person=False).values_list("id", flat=True),
    }


def described(owner_id: int) -> set[int]:
    """People of whom the user has said more than how they stand to them, which many are told at one stroke."""
    said = Record.objects.filter(owner_id=owner_id, format=people_actions.HAND).values_list(
        "person_id", "data", "removed"
    )
    return {person_id for person_id, data, removed in said if removed or data.keys() - {"relationship"}}
