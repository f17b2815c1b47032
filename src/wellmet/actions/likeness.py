"""What is done about people who are alike: merged at import, asked about, or remembered as two."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from wellmet.actions import folding, merging, owners
from wellmet.db.models import Batch, Likeness, Person, Record
from wellmet.queries import imports, matching


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


def write(owner_id: int, *, questions: Iterable[matching.Question], people: dict[int, int] | None = None) -> None:
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


@transaction.atomic
def look(owner_id: int) -> int:
    """Hold everybody against everybody anew; gives how many questions there are."""
    owners.lock(owner_id, changes_people=False)
    found = matching.look(owner_id)
    Likeness.objects.filter(owner_id=owner_id).delete()
    write(owner_id, questions=found)
    return len(found)


class NoQuestion(LookupError):
    """The two have been decided about already."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about a pair, so that it can be taken back: the merge to take apart, or the two to ask again."""

    kept_id: int
    other_id: int
    is_one: bool


@transaction.atomic
def decide(owner_id: int, *, pairs: Sequence[tuple[int, int]], is_one: bool, now: datetime) -> tuple[Decision, ...]:
    """Answer questions alike: these are one person, or these are two."""
    owners.lock(owner_id)
    done = []
    for one, other in pairs:
        a, b = sorted((one, other))
        if Person.objects.filter(owner_id=owner_id, id__in=(a, b)).count() < 2:
            continue  # one of them has become somebody else by an answer before
        if is_one:
            merging.merge(owner_id, kept_id=a, other_id=b, now=now)
        else:
            merging.keep_apart(owner_id, one_id=a, other_id=b)
        done.append(Decision(a, b, is_one))
    if not done:
        raise NoQuestion("These have been decided about already.")
    return tuple(done)


@transaction.atomic
def take_back(owner_id: int, *, decisions: Sequence[Decision]) -> None:
    """Ask again what was answered, the last answer first."""
    owners.lock(owner_id)
    for one in reversed(decisions):
        if one.is_one:
            merging.unmerge(owner_id, person_id=one.kept_id, apart=False)
        else:
            merging.ask_again(owner_id, one_id=one.kept_id, other_id=one.other_id)
        question = matching.Question(one.kept_id, one.other_id, 0.5, "maybe", ())
        write(owner_id, questions=[question])
