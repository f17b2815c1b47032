"""Employers, each once: which names mean which, and who is there."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from django.db.models import Count, Max

from wellmet.core import employers, people
from wellmet.core.people import matching
from wellmet.db.models import (
    Affiliation,
    ContactPoint,
    Employer,
)
from wellmet.queries.naming import forest

SHOWN = 12  # people of an employer who are listed by name


class NoSuchEmployer(LookupError):
    """No employer has that name."""


def must_be_there(owner_id: int, *, employer_ids: Collection[int]) -> None:
    """Raise unless these employers are all the owner's."""
    if Employer.objects.filter(owner_id=owner_id, id__in=employer_ids).count() != len(set(employer_ids)):
        raise NoSuchEmployer("There is no employer with that number.")


def named(owner_id: int, *, employer_ids: Iterable[int]) -> set[int]:
    """The people of whom a source says that they are or were at one of these, by that name."""
    there = Affiliation.objects.filter(owner_id=owner_id, named_id__in=list(employer_ids))
    return set(there.values_list("person_id", flat=True))


def meant(owner_id: int, *, name: str) -> frozenset[int]:
    """The employers that a name may mean: those called so, else those whose name holds it."""
    key = employers.spelling_key(name)
    if not key:
        return frozenset()
    holding = Employer.objects.filter(owner_id=owner_id, key__contains=key).values_list("id", flat=True)
    return same(owner_id, names=[name]) or frozenset(map(forest(owner_id).root, holding))


def same(owner_id: int, *, names: Collection[str]) -> frozenset[int]:
    """The employers of which a name is one of these as it is spelled, or else but for case, marks and legal form."""
    trees = forest(owner_id)
    mine = Employer.objects.filter(owner_id=owner_id)
    exact = mine.filter(key__in=[employers.spelling_key(name) for name in names]).values_list("id", flat=True)
    if exact:
        return frozenset(map(trees.root, exact))
    keys = frozenset[str]().union(*(employers.named(name).keys for name in names))
    rows = mine.values_list("id", "name")
    return frozenset(trees.root(number) for number, said in rows if keys & employers.named(said).keys)


def one(owner_id: int, *, reference: str) -> int:
    """The one employer that a number or a name means."""
    if reference.isdecimal() and Employer.objects.filter(owner_id=owner_id, id=int(reference[:18])).exists():
        return forest(owner_id).root(int(reference))
    found = meant(owner_id, name=reference)
    if len(found) != 1:
        names = Employer.objects.filter(owner_id=owner_id, id__in=found).order_by("name").values_list("name", flat=True)
        near = "".join(f"\n  {name}" for name in names[:8])
        raise NoSuchEmployer(
            f"Several employers fit “{reference}”:{near}" if near else f"No employer is called “{reference}”."
        )
    (number,) = found
    return number


def mailboxes(owner_id: int, *, employer_ids: Iterable[int] | None = None) -> dict[int, set[str]]:
    """By employer, the houses whose mailboxes people have who work there and nowhere else."""
    current = Affiliation.objects.filter(
        owner_id=owner_id, is_current=True, kind=people.AffiliationKind.WORK.value
    ).order_by()
    works: dict[int, set[int]] = defaultdict(set)
    for person_id, employer_id in current.values_list("person_id", "employer_id").distinct():
        works[person_id].add(employer_id)
    wanted = None if employer_ids is None else set(employer_ids)
    sole = {person_id: next(iter(found)) for person_id, found in works.items() if len(found) == 1}
    found: dict[int, set[str]] = defaultdict(set)
    points = ContactPoint.objects.filter(owner_id=owner_id, kind="email").order_by()
    for person_id, address in points.values_list("person_id", "value"):
        place = sole.get(person_id, 0)
        if place and (wanted is None or place in wanted) and (house := matching.house(address)):
            found[place].add(house)
    return found


def last(owner_id: int) -> int:
    """The number of the newest employer; 0 where there is none."""
    return Employer.objects.filter(owner_id=owner_id).aggregate(last=Max("id"))["last"] or 0


def spelled(owner_id: int, *, reference: str) -> int:
    """The name that a number or a spelling means, whichever employer it stands for."""
    mine = Employer.objects.filter(owner_id=owner_id)
    by_number = {"id": int(reference[:18])} if reference.isdecimal() else {"key": employers.spelling_key(reference)}
    number = mine.filter(**by_number).values_list("id", flat=True).first()
    if number is None:
        raise NoSuchEmployer(f"No employer is called “{reference}”.")
    return number


def names_of(owner_id: int, *, employer_ids: Iterable[int]) -> dict[int, str]:
    return dict(Employer.objects.filter(owner_id=owner_id, id__in=list(employer_ids)).values_list("id", "name"))


def heavier(owner_id: int, *, one_id: int, other_id: int) -> tuple[int, int]:
    """Two employers, first the one whose name is kept: an aim, where more people are, known longer."""
    counted = dict(
        Affiliation.objects.filter(owner_id=owner_id, employer_id__in=(one_id, other_id))
        .values_list("employer_id")
        .annotate(many=Count("id"))
    )
    ranks = dict(Employer.objects.filter(owner_id=owner_id, id__in=(one_id, other_id)).values_list("id", "target_rank"))
    first, second = sorted((one_id, other_id), key=lambda one: (ranks[one] is None, -counted.get(one, 0), one))
    return first, second


@dataclass(frozen=True, slots=True)
class Spelling:
    """A name that means an employer: how many people it is said of, and whether an import or the spelling joined it."""

    id: int
    name: str
    people: int
    stands_for: int | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who is or was at an employer."""

    id: int
    name: str
    role: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class House:
    """An employer whole: its names, the one that is kept first, who is there (the first few by name), its mailboxes."""

    id: int
    name: str
    names: tuple[Spelling, ...]
    people: int
    members: tuple[Member, ...]
    mailboxes: tuple[str, ...]
    target_rank: int | None = None


def house(owner_id: int, *, employer_id: int) -> House:
    """One employer; a name that stands for another's gives that one."""
    must_be_there(owner_id, employer_ids=[employer_id])
    root = forest(owner_id).root(employer_id)
    return houses(owner_id, employer_ids=[root])[root]


def houses(owner_id: int, *, employer_ids: Collection[int]) -> dict[int, House]:
    """Some employers whole."""
    trees = forest(owner_id)
    members: dict[int, dict[int, Member]] = {number: {} for number in employer_ids}
    said: dict[int, set[int]] = defaultdict(set)
    rows = Affiliation.objects.filter(owner_id=owner_id, employer_id__in=employer_ids)
    for employer_id, named_id, person_id, name, role, is_current in rows.order_by(
        "-is_current", "person__by_name", "id"
    ).values_list("employer_id", "named_id", "person_id", "person__name", "role", "is_current"):
        members[employer_id].setdefault(person_id, Member(person_id, name, role, is_current))
        said[named_id].add(person_id)
    trunks = {number: trees.tree(number) for number in employer_ids}
    every = [number for tree in trunks.values() for number in tree]
    ranks = dict(Employer.objects.filter(owner_id=owner_id, id__in=every).values_list("id", "target_rank"))
    names = names_of(owner_id, employer_ids=every)
    boxes = mailboxes(owner_id, employer_ids=employer_ids)
    return {
        number: House(
            number,
            names[number],
            tuple(Spelling(one, names[one], len(said[one]), trees.kept.get(one)) for one in tree),
            len(members[number]),
            tuple(members[number].values())[:SHOWN],
            tuple(sorted(boxes.get(number, ()))),
            ranks[number],
        )
        for number, tree in trunks.items()
    }


@dataclass(frozen=True, slots=True)
class Listed:
    """An employer in a list."""

    id: int
    name: str
    people: int
    also: tuple[str, ...] = ()
    target_rank: int | None = None


def listed(owner_id: int, *, query: str = "", limit: int | None = None) -> tuple[Listed, ...]:
    """Employers by how many people are there; those one of whose names holds every word of a query."""
    trees = forest(owner_id)
    words = people.fold(query).split()
    names: dict[int, list[str]] = defaultdict(list)
    ranks: dict[int, int | None] = {}
    fits: set[int] = set()
    for number, name, rank in (
        Employer.objects.filter(owner_id=owner_id).order_by("id").values_list("id", "name", "target_rank")
    ):
        root = trees.root(number)
        names[root].insert(0 if root == number else len(names[root]), name)
        ranks[number] = rank
        if all(word in people.fold(name) for word in words):
            fits.add(root)
    counted = dict(
        Affiliation.objects.filter(owner_id=owner_id, person__is_person=True)
        .values_list("employer_id")
        .annotate(many=Count("person_id", distinct=True))
    )
    found = [
        Listed(root, called[0], counted.get(root, 0), tuple(called[1:]), ranks[root])
        for root, called in names.items()
        if root in fits
    ]
    return tuple(sorted(found, key=lambda one: (-one.people, people.fold(one.name), one.id))[:limit])
