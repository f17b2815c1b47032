"""Employers as rows: one for each way a name is spelled, and which of them stands for which."""

from collections import Counter
from collections.abc import Iterable

from wellmet.core import employers
from wellmet.db.models import Affiliation, Consent, Employer, EmployerMerge
from wellmet.queries import naming as queries
from wellmet.queries import profile, records
from wellmet.queries.naming import Meant

BATCH_SIZE = 2_000


def ensure(owner_id: int, *, names: Iterable[str], batch_id: int | None = None) -> dict[str, Meant]:
    """Make the employers that are not there yet, and give every one's by how it is spelled.

    A new name that is one here but for case, marks and legal form stands for it.
    """
    said = Counter(names)
    wanted: dict[str, str] = {}
    for name, _ in said.most_common():  # the same number of times: as they came
        wanted.setdefault(employers.spelling_key(name), name)
    known = queries.meanings(owner_id)
    missing = [Employer(owner_id=owner_id, name=name, key=key) for key, name in wanted.items() if key not in known]
    if missing:
        made = Employer.objects.bulk_create(missing, batch_size=BATCH_SIZE)
        stand(owner_id, fresh={one.pk for one in made}, batch_id=batch_id)
        known = queries.meanings(owner_id)
    return {key: known[key] for key in wanted}


def stand(owner_id: int, *, fresh: set[int], batch_id: int | None) -> None:
    """Let each new name stand for the oldest that is the same."""
    first: dict[str, int] = {}
    merges = []
    for number, name in Employer.objects.filter(owner_id=owner_id).order_by("id").values_list("id", "name"):
        keys = sorted(employers.named(name).keys)
        same = next((first[key] for key in keys if key in first), None) if number in fresh else None
        if same is not None:
            merges.append(EmployerMerge(owner_id=owner_id, former_id=number, kept_id=same, batch_id=batch_id))
        for key in keys:
            first.setdefault(key, number)
    EmployerMerge.objects.bulk_create(merges, batch_size=BATCH_SIZE)


def rank_targets(owner_id: int) -> None:
    """Mark the employers that the seeker aims at, in the order of the profile; two names of one are one aim."""
    names = profile.seeker(owner_id).employers
    meant = ensure(owner_id, names=names)
    ranks: dict[int, int] = {}
    for rank, name in enumerate(names, start=1):
        ranks.setdefault(meant[employers.spelling_key(name)].employer_id, rank)
    Employer.objects.filter(owner_id=owner_id, target_rank__isnull=False).update(target_rank=None)
    for number, rank in ranks.items():
        Employer.objects.filter(owner_id=owner_id, id=number).update(target_rank=rank)


def unnamed(owner_id: int) -> set[int]:
    """Employers that nobody names: no place, no aim of the seeker, no permission."""
    aims = {employers.spelling_key(name) for name in profile.seeker(owner_id).employers}
    named = set(Affiliation.objects.filter(owner_id=owner_id).values_list("named_id", flat=True).distinct())
    named |= set(
        Consent.objects.filter(owner_id=owner_id, employer__isnull=False).values_list("employer_id", flat=True)
    )
    rows = Employer.objects.filter(owner_id=owner_id).values_list("id", "key")
    return {number for number, key in rows if number not in named and key not in aims}


def free(owner_id: int, *, gone: set[int]) -> set[int]:
    """Let the names that stand for these stand for themselves; gives the names whose employer is another by that."""
    trees = queries.forest(owner_id)
    orphans = [one for one, kept in trees.kept.items() if kept in gone and one not in gone]
    for chunk in records.chunks(sorted(gone)):
        EmployerMerge.objects.filter(owner_id=owner_id, kept_id__in=chunk).delete()
    return {number for orphan in orphans for number in trees.tree(orphan)}


def drop(owner_id: int, *, gone: set[int]) -> None:
    for chunk in records.chunks(sorted(gone)):
        Employer.objects.filter(owner_id=owner_id, id__in=chunk).delete()


def complete(owner_id: int) -> None:
    """Let employers be known by how they are spelled who come from a time before their names were told apart."""
    for number, name, key in list(Employer.objects.filter(owner_id=owner_id).values_list("id", "name", "key")):
        if key != employers.spelling_key(name):
            Employer.objects.filter(owner_id=owner_id, id=number).update(key=employers.spelling_key(name))
