"""Making one employer of two names, and two of one again: names only stand for each other, so that nothing moves.

Where somebody is said to be is written down from their records with what the names mean then. Hence a merge is taken
apart exactly, whatever was done since, and in any order.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from django.db import transaction

from wellmet.actions import folding, naming, owners, rows
from wellmet.core import employers as core
from wellmet.db.models import EmployerApart, EmployerLikeness, EmployerMerge
from wellmet.queries import employers as queries
from wellmet.queries import naming as naming_queries
from wellmet.queries import one_employer


class OneAndTheSame(ValueError):
    """A merge takes two."""


class NeverMerged(LookupError):
    """No name stands for this employer, or it has been taken apart already."""


class NoQuestion(LookupError):
    """None of the pairs is asked about, or not any more."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about two employers, so that it can be taken back; `was_one` where they were one before."""

    kept_id: int
    other_id: int
    is_one: bool
    was_one: bool = False


@transaction.atomic
def merge(owner_id: int, *, kept_id: int, other_id: int, batch_id: int | None = None) -> Decision:
    """Let one employer's names stand for another, which is called as before."""
    owners.lock(owner_id, changes=())
    queries.must_be_there(owner_id, employer_ids=[kept_id, other_id])
    trees = naming_queries.forest(owner_id)
    kept, other = trees.root(kept_id), trees.root(other_id)
    if kept == other:
        raise OneAndTheSame("These are one employer already.")
    EmployerMerge.objects.create(owner_id=owner_id, former_id=other, kept_id=kept, batch_id=batch_id)
    regroup(owner_id, employer_ids=trees.tree(other))
    return Decision(kept, other, is_one=True)


def regroup(owner_id: int, *, employer_ids: Collection[int]) -> None:
    """Write down anew who is where, of those whose places have these names, and what is aimed at."""
    moved = queries.named(owner_id, employer_ids=employer_ids)
    folding.refold(owner_id, person_ids=moved)
    owners.changed(owner_id, person_ids=moved)
    naming.rank_targets(owner_id)


@transaction.atomic
def unmerge(owner_id: int, *, employer_id: int, apart: bool = True) -> Decision:
    """Let a name that stands for an employer stand for itself again, with the names that stand for it.

    With `apart` the two are remembered as two, so that nobody asks and no import joins them again.
    """
    owners.lock(owner_id, changes=())
    queries.must_be_there(owner_id, employer_ids=[employer_id])
    link = EmployerMerge.objects.filter(owner_id=owner_id, former_id=employer_id).first()
    if link is None:
        raise NeverMerged("This name stands for no other employer, so there is nothing to take apart.")
    take_apart(owner_id, former_ids=[employer_id])
    if apart:
        keep_apart(owner_id, one_id=employer_id, other_id=link.kept_id)
    return Decision(link.kept_id, employer_id, is_one=False, was_one=True)


def take_apart(owner_id: int, *, former_ids: Collection[int]) -> None:
    trees = naming_queries.forest(owner_id)
    EmployerMerge.objects.filter(owner_id=owner_id, former_id__in=former_ids).delete()
    regroup(owner_id, employer_ids={number for one in former_ids for number in trees.tree(one)})


@transaction.atomic
def keep_apart(owner_id: int, *, one_id: int, other_id: int) -> None:
    """Remember that two employers are two."""
    owners.lock(owner_id, changes=())
    queries.must_be_there(owner_id, employer_ids=[one_id, other_id])
    trees = naming_queries.forest(owner_id)
    if trees.root(one_id) == trees.root(other_id):
        raise OneAndTheSame("These are one employer; take them apart first.")
    a, b = sorted((one_id, other_id))
    EmployerApart.objects.get_or_create(owner_id=owner_id, a_id=a, b_id=b)


@transaction.atomic
def ask_again(owner_id: int, *, one_id: int, other_id: int) -> None:
    """Forget that two employers were said to be two."""
    owners.lock(owner_id, changes=())
    a, b = sorted((one_id, other_id))
    EmployerApart.objects.filter(owner_id=owner_id, a_id=a, b_id=b).delete()


def settle(owner_id: int, *, batch_id: int, last: int) -> None:
    """Do what an import found: join what is surely one, keep the questions; employers up to `last` were there."""
    found = one_employer.matches(owner_id, fresh=last)
    trees = naming_queries.forest(owner_id)
    moved: set[int] = set()
    for pair in found.same:
        moved.update(trees.tree(pair.other))
    links = [
        EmployerMerge(owner_id=owner_id, former_id=pair.other, kept_id=pair.kept, batch_id=batch_id)
        for pair in found.same
    ]
    EmployerMerge.objects.bulk_create(links, batch_size=naming.BATCH_SIZE)
    if moved:
        regroup(owner_id, employer_ids=moved)
    waiting = one_employer.count(owner_id)
    write(owner_id, pairs=found.maybe[: max(0, one_employer.most_questions(owner_id) - waiting)])


def write(owner_id: int, *, pairs: Iterable[core.Pair]) -> None:
    """Keep questions until they are asked anew; those that are answered wait in case the answer is taken back."""
    asked = (
        EmployerLikeness(
            owner_id=owner_id,
            a_id=min(pair.kept, pair.other),
            b_id=max(pair.kept, pair.other),
            score=pair.score,
            verdict="same" if pair.is_same else "maybe",
            reasons=list(pair.reasons),
        )
        for pair in pairs
    )
    EmployerLikeness.objects.bulk_create(asked, batch_size=naming.BATCH_SIZE, ignore_conflicts=True)


@transaction.atomic
def look(owner_id: int) -> int:
    """Hold all employers against each other anew; gives how many questions there are."""
    owners.lock(owner_id, changes=())
    found = one_employer.matches(owner_id)
    EmployerLikeness.objects.filter(owner_id=owner_id).delete()
    write(owner_id, pairs=[*found.same, *found.maybe][: one_employer.most_questions(owner_id)])
    return one_employer.count(owner_id)


@transaction.atomic
def decide(owner_id: int, *, pairs: Sequence[tuple[int, int]], is_one: bool) -> tuple[Decision, ...]:
    """Answer questions alike: these are one employer, or these are two."""
    owners.lock(owner_id, changes=())
    done = []
    for pair in pairs:
        a, b = sorted(pair)
        if (a, b) not in {(one.question.a, one.question.b) for one in one_employer.standing(owner_id, employer_id=a)}:
            continue  # answered before, or one of them stands for another by an answer before
        if is_one:
            kept_id, other_id = queries.heavier(owner_id, one_id=a, other_id=b)
            done.append(merge(owner_id, kept_id=kept_id, other_id=other_id))
        else:
            keep_apart(owner_id, one_id=a, other_id=b)
            done.append(Decision(a, b, is_one=False))
    if not done:
        raise NoQuestion("These have been decided about already.")
    return tuple(done)


@transaction.atomic
def take_back(owner_id: int, *, decisions: Sequence[Decision]) -> None:
    """Ask again what was answered; what has been taken apart or has gone since is left as it is."""
    owners.lock(owner_id, changes=())
    for one in reversed(decisions):
        if one.is_one:
            link = EmployerMerge.objects.filter(owner_id=owner_id, former_id=one.other_id, kept_id=one.kept_id)
            if link.exists():
                take_apart(owner_id, former_ids=[one.other_id])
        else:
            ask_again(owner_id, one_id=one.kept_id, other_id=one.other_id)
            if one.was_one:
                join_again(owner_id, kept_id=one.kept_id, other_id=one.other_id)


def join_again(owner_id: int, *, kept_id: int, other_id: int) -> None:
    trees, there = naming_queries.forest(owner_id), queries.names_of(owner_id, employer_ids=[kept_id, other_id])
    if len(there) == 2 and trees.root(kept_id) != other_id and other_id not in trees.kept:
        EmployerMerge.objects.create(owner_id=owner_id, former_id=other_id, kept_id=kept_id)
        regroup(owner_id, employer_ids=trees.tree(other_id))


def with_batch(owner_id: int, *, batch_id: int) -> None:
    """Take apart what an import joined, but for names that are the same as they are spelled."""
    links = EmployerMerge.objects.filter(owner_id=owner_id, batch_id=batch_id)
    told = links.order_by("id").values_list("former_id", "former__name", "kept__name")
    found = [number for number, one, other in told if not is_spelled_alike(one, other)]
    if found:
        take_apart(owner_id, former_ids=found)


def is_spelled_alike(one: str, other: str) -> bool:
    said = core.judge(one, other)
    return said is not None and said.is_same


def stand_again(owner_id: int, *, row: rows.Row) -> None:
    """Put back that a name stands for another, unless they are one by now, or it stands for a third."""
    trees, ends = naming_queries.forest(owner_id), row["fields"]
    if trees.root(ends["former"]) != trees.root(ends["kept"]) and rows.put_back(owner_id, row=row):
        regroup(owner_id, employer_ids=trees.tree(ends["former"]))


def prune(owner_id: int) -> None:
    """Drop employers by whose name nobody calls any place, and that the seeker does not aim at."""
    gone = naming.unnamed(owner_id)
    if not gone:
        return
    orphans = naming.free(owner_id, gone=gone)
    if orphans:
        regroup(owner_id, employer_ids=orphans)
    naming.drop(owner_id, gone=gone)
