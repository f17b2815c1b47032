"""What is done about people who are alike: merged at import, asked about, or remembered as two."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from wellmet.actions import folding, merging, owners
from wellmet.db.models import Batch, Likeness, Merge, Person, Record
from wellmet.queries import imports, matching
from wellmet.queries.pairs import Question


def settle(owner_id: int, *, plan: imports.Outlook, ids: Sequence[int], batch: Batch) -> None:
    """Do what an import found by likeness; `ids` are the people of the plan's groups, in order."""
    note_alike(owner_id, plan=plan, ids=ids, batch=batch)
    for kept_id, other_id in plan.merges:
        merging.merge(owner_id, kept_id=kept_id, other_id=other_id, now=batch.imported_at, batch_id=batch.pk)
    became = {other: kept for kept, other in plan.merges}
    people = {
        number: ids[-number - 1] if number < 0 else became.get(number, number)
        for one in plan.questions
        for number in (one.a, one.b)
    }
    write(owner_id, questions=plan.questions, people=people)


def note_alike(owner_id: int, *, plan: imports.Outlook, ids: Sequence[int], batch: Batch) -> None:
    alike = [(person_id, part) for person_id, group in zip(ids, plan.groups, strict=True) for part in group.alike]
    if not alike:
        return
    numbers = dict(Record.objects.filter(owner_id=owner_id, batch_id=batch.pk).values_list("fingerprint", "id"))
    joined = [(person_id, [numbers[row.fingerprint] for row in part]) for person_id, part in alike]
    merging.note_joined(owner_id, joined=joined, batch_id=batch.pk, now=batch.imported_at)


def write(owner_id: int, *, questions: Iterable[Question], people: dict[int, int] | None = None) -> None:
    """Keep questions until they are answered or asked anew."""
    rows: dict[tuple[int, int], Likeness] = {}
    for one in questions:
        a, b = sorted((people or {}).get(number, number) for number in (one.a, one.b))
        if a != b:
            row = Likeness(
                owner_id=owner_id, a_id=a, b_id=b, score=one.score, verdict=one.verdict, reasons=list(one.reasons)
            )
            rows.setdefault((a, b), row)
    Likeness.objects.bulk_create(rows.values(), batch_size=folding.BATCH_SIZE, ignore_conflicts=True)


def look(owner_id: int) -> int:
    """Hold everybody against everybody anew; gives how many questions there are then.

    Among many people that takes a while, in which others may write: only what was found is written in a transaction.
    """
    return ask_anew(owner_id, questions=matching.look(owner_id))


@transaction.atomic
def ask_anew(owner_id: int, *, questions: Iterable[Question]) -> int:
    """Ask these questions, but for those of whose people one has gone or that were answered meanwhile.

    What was asked before stays asked: of many questions a look gives those worth most, and an import had others.
    """
    owners.lock(owner_id, changes=())
    there = set(Person.objects.filter(owner_id=owner_id).values_list("id", flat=True))
    apart = matching.apart(owner_id)
    found = {(min(one.a, one.b), max(one.a, one.b)): one for one in questions if {one.a, one.b} <= there}
    before = Likeness.objects.filter(owner_id=owner_id).values_list("id", "a_id", "b_id")
    Likeness.objects.filter(id__in=[number for number, *pair in before if tuple(pair) in found]).delete()
    write(owner_id, questions=[one for pair, one in found.items() if pair not in apart])
    return matching.count(owner_id)


class NoQuestion(LookupError):
    """None of the pairs is asked about, or not any more."""


class MergedSince(ValueError):
    """Somebody else was merged into the person who was kept, and has to be taken apart first."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about a pair, and what was asked about the two then, so that it can be taken back."""

    kept_id: int
    other_id: int
    is_one: bool
    asked: tuple[Question, ...] = ()


@transaction.atomic
def decide(owner_id: int, *, pairs: Sequence[tuple[int, int]], is_one: bool, now: datetime) -> tuple[Decision, ...]:
    """Answer questions alike: these are one person, or these are two."""
    owners.lock(owner_id, changes=())
    done = []
    for one, other in pairs:
        a, b = sorted((one, other))
        asked = matching.about(owner_id, person_ids=(a, b))
        if (a, b) not in {(question.a, question.b) for question in asked}:
            continue  # answered before, or one of them has become somebody else by an answer before
        if is_one:
            merge(owner_id, kept_id=a, other_id=b, now=now)
        else:
            merging.keep_apart(owner_id, one_id=a, other_id=b)
        done.append(Decision(a, b, is_one, asked))
    if not done:
        raise NoQuestion("These have been decided about already.")
    return tuple(done)


@transaction.atomic
def merge(owner_id: int, *, kept_id: int, other_id: int, now: datetime) -> int:
    """Make one person of two, as `merging.merge` does; what was asked about the other is asked about the one then."""
    owners.lock(owner_id)
    asked = matching.about(owner_id, person_ids=(kept_id, other_id))
    made = merging.merge(owner_id, kept_id=kept_id, other_id=other_id, now=now)
    hand_on(owner_id, asked=asked, kept_id=kept_id, other_id=other_id)
    return made


def hand_on(owner_id: int, *, asked: Iterable[Question], kept_id: int, other_id: int) -> None:
    """Ask about the person who is kept what was asked about the one who went into them."""
    apart = matching.apart(owner_id)
    theirs = handed_on(asked, kept_id=kept_id, other_id=other_id)
    write(owner_id, questions=[one for pair, one in theirs.items() if pair not in apart])


def handed_on(asked: Iterable[Question], *, kept_id: int, other_id: int) -> dict[tuple[int, int], Question]:
    moved = [one.moved({other_id: kept_id}) for one in asked if other_id in (one.a, one.b)]
    return {(min(one.a, one.b), max(one.a, one.b)): one for one in moved}


@transaction.atomic
def take_back(owner_id: int, *, decisions: Sequence[Decision]) -> None:
    """Ask again what was answered, the last answer first."""
    owners.lock(owner_id, changes=())
    for one in reversed(decisions):
        if one.is_one:
            last = Merge.objects.filter(owner_id=owner_id, kept_id=one.kept_id).order_by("-id").first()
            if last is not None and last.former != one.other_id:
                raise MergedSince("Somebody else has become this person since; nothing was changed.")
            merging.unmerge(owner_id, person_id=one.kept_id, apart=False)
            for a, b in handed_on(one.asked, kept_id=one.kept_id, other_id=one.other_id):
                Likeness.objects.filter(owner_id=owner_id, a_id=a, b_id=b).delete()
        else:
            merging.ask_again(owner_id, one_id=one.kept_id, other_id=one.other_id)
        named = {number for question in one.asked for number in (question.a, question.b)}
        there = set(Person.objects.filter(owner_id=owner_id, id__in=named).values_list("id", flat=True))
        write(owner_id, questions=[question for question in one.asked if {question.a, question.b} <= there])


def revived(data: dict[str, Any]) -> Decision:
    """The decision that JSON values stand for."""
    asked = tuple(Question(**one | {"reasons": tuple(one["reasons"])}) for one in data["asked"])
    return Decision(data["kept_id"], data["other_id"], data["is_one"], asked)
