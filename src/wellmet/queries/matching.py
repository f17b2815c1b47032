"""Who may be whom: what was read held against everybody who is there, and everybody against each other."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from django.db.models import Q, QuerySet

from wellmet.core import people
from wellmet.core.people import matching
from wellmet.db.models import Apart, Likeness, Person, Record
from wellmet.queries import profile
from wellmet.queries.pairs import Question, Shown

ASKED = ("a_id", "b_id", "score", "verdict", "reasons")


@dataclass(frozen=True, slots=True)
class Newcomer:
    """New records that are one person by their keys, with the known person whom the keys name, if there is one.

    `sources` has a file as often as it says something of them.
    """

    person_id: int | None
    contacts: Sequence[people.Contact]
    sources: Iterable[str]


@dataclass(frozen=True, slots=True)
class Alike:
    """What likeness says of newcomers: by place, the home of each; people to merge; questions."""

    homes: Mapping[int, int]
    merges: tuple[tuple[int, int], ...] = ()
    questions: tuple[Question, ...] = ()
    ids: Sequence[int] = field(default_factory=tuple)

    def gathered(self, placements: Sequence[object]) -> Iterable[tuple[int, list[int]]]:
        """Each home (a person, or minus a newcomer's place counted from one), and the newcomers who go there."""
        found: dict[int, list[int]] = defaultdict(list)
        for place in range(len(placements)):
            found[self.homes[place]].append(place)
        return found.items()

    def came_by_likeness(self, place: int, *, home: int) -> bool:
        """Tell whether a newcomer's own keys did not name the home that likeness gave it."""
        return self.ids[place] != home


def alike(owner_id: int, *, newcomers: Sequence[Newcomer], region: str) -> Alike:
    """Hold newcomers against each other and everybody who is there."""
    ids = [one.person_id or -(place + 1) for place, one in enumerate(newcomers)]
    if not ids:
        return Alike({})
    contacts: dict[int, list[people.Contact]] = defaultdict(list)
    sources: dict[int, list[str]] = defaultdict(list)
    told(owner_id, contacts=contacts, sources=sources)
    for id_, one in zip(ids, newcomers, strict=True):
        contacts[id_] += one.contacts
        sources[id_] += one.sources
    for person_id in Person.objects.filter(owner_id=owner_id, is_person=False).values_list("id", flat=True):
        contacts.pop(person_id, None)  # a key may have joined newcomers to what is no person
    found = matching.match(
        profiles(contacts, sources=sources, region=region), apart=apart(owner_id), fresh=frozenset(ids)
    )
    homes = dict(enumerate(ids))
    home_of: dict[int, int] = {}
    merges: list[tuple[int, int]] = []
    for cluster in found.same:
        there = sorted(one for one in cluster if one > 0)
        home = there[0] if there else max(cluster)
        home_of.update(dict.fromkeys(cluster, home))
        merges += [(home, other) for other in there[1:]]
    homes = {place: home_of.get(id_, id_) for place, id_ in homes.items()}
    questions = tuple(
        Question(home_of.get(pair.a, pair.a), home_of.get(pair.b, pair.b), pair.score, pair.verdict.value, pair.reasons)
        for pair in found.maybe
    )
    return Alike(homes, tuple(merges), questions, ids)


def look(owner_id: int) -> tuple[Question, ...]:
    """Hold everybody against each other: who is the same though nobody merged them, and who may be."""
    contacts: dict[int, list[people.Contact]] = defaultdict(list)
    sources: dict[int, list[str]] = defaultdict(list)
    told(owner_id, contacts=contacts, sources=sources)
    everyone = profiles(contacts, sources=sources, region=profile.region(owner_id))
    found = matching.match(everyone, apart=apart(owner_id))
    return tuple(
        Question(pair.a, pair.b, pair.score, pair.verdict.value, pair.reasons)
        for pair in (*found.because, *found.maybe)
    )


def told(owner_id: int, *, contacts: dict[int, list[people.Contact]], sources: dict[int, list[str]]) -> None:
    """Add what was said of everybody who is there, and where: a file as often as it said something."""
    records = Record.objects.filter(owner_id=owner_id, person__is_person=True).order_by("id")
    for person_id, format_, batch, data in records.values_list("person_id", "format", "batch_id", "data"):
        contacts[person_id].append(people.unpack(data))
        # What the user wrote down is one source, too: hardly anybody writes down a person twice, but may in two goes.
        source = f"{format_} of {batch}"
        if batch is not None or source not in sources[person_id]:
            sources[person_id].append(source)


def profiles(
    contacts: Mapping[int, Iterable[people.Contact]], *, sources: Mapping[int, Iterable[str]], region: str
) -> list[matching.Profile]:
    return [matching.profile(id_, contacts=said, sources=sources[id_], region=region) for id_, said in contacts.items()]


def apart(owner_id: int) -> frozenset[tuple[int, int]]:
    return frozenset(Apart.objects.filter(owner_id=owner_id).values_list("a_id", "b_id"))


def waiting(owner_id: int) -> QuerySet[Likeness]:
    """Questions about people; entries that are none are asked about no more."""
    return Likeness.objects.filter(owner_id=owner_id, a__is_person=True, b__is_person=True)


def standing(owner_id: int, *, limit: int | None = None) -> tuple[Shown, ...]:
    """The questions that wait for an answer, the likeliest first."""
    rows = waiting(owner_id).order_by("-score", "a_id", "b_id")[:limit]
    return tuple(
        Shown(Question(a, b, score, verdict, tuple(reasons)), (name, other))
        for a, b, score, verdict, reasons, name, other in rows.values_list(*ASKED, "a__name", "b__name")
    )


def about(owner_id: int, *, person_ids: Collection[int]) -> tuple[Question, ...]:
    """The questions that wait for an answer about any of some people."""
    either = Q(a_id__in=person_ids) | Q(b_id__in=person_ids)
    rows = Likeness.objects.filter(either, owner_id=owner_id).order_by("id").values_list(*ASKED)
    return tuple(Question(a, b, score, verdict, tuple(reasons)) for a, b, score, verdict, reasons in rows)


def count(owner_id: int) -> int:
    """How many questions wait for an answer."""
    return waiting(owner_id).count()
