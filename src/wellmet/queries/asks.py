"""What was asked, what came of it, and what is due."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from wellmet.core import cadence, people
from wellmet.db.models import Affiliation, Ask, Outcome, Person, Referral
from wellmet.queries import network, profile, records

# What one owes people even when one has found work.
STILL_OWED = frozenset({cadence.DueKind.THANKS, cadence.DueKind.UPDATE})


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened to an ask, as it is shown."""

    outcome: str
    on: date
    note: str
    knew_someone: bool | None
    answered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """One ask, as it is shown."""

    id: int
    person: int
    name: str
    channel: str
    purpose: str
    relationship: str
    history: tuple[Entry, ...]

    @property
    def outcome(self) -> str:
        return self.history[-1].outcome if self.history else ""


def history(owner_id: int, *, person_id: int | None = None) -> tuple[cadence.Ask, ...]:
    """Every ask, or those to one person, with their events in the order of logging."""
    asks = Ask.objects.filter(owner_id=owner_id, **({"person_id": person_id} if person_id else {}))
    events: dict[int, list[cadence.Event]] = defaultdict(list)
    outcomes = Outcome.objects.filter(owner_id=owner_id, ask__in=asks).order_by("id")
    for ask_id, outcome, on, knew in outcomes.values_list("ask_id", "outcome", "on", "knew_someone"):
        events[ask_id].append(cadence.Event(people.Outcome(outcome), on, knew))
    rows = list(asks.order_by("id").values_list("id", "person_id", "channel", "purpose", "relationship"))
    employers = employers_of(owner_id, person_ids=[asked_id for _, asked_id, *_ in rows])
    return tuple(
        cadence.Ask(
            ask_id,
            asked_id,
            people.Channel(channel),
            people.Purpose(purpose),
            people.Relationship(relationship),
            tuple(events[ask_id]),
            employers.get(asked_id, ()),
        )
        for ask_id, asked_id, channel, purpose, relationship in rows
        if events[ask_id]
    )


def employers_of(owner_id: int, *, person_ids: Iterable[int]) -> dict[int, tuple[int, ...]]:
    """The present employers of some people."""
    found: dict[int, set[int]] = defaultdict(set)
    for chunk in records.chunks(sorted(set(person_ids))):
        current = Affiliation.objects.filter(owner_id=owner_id, person_id__in=chunk, is_current=True, kind="work")
        for person, employer in current.values_list("person_id", "employer_id"):
            found[person].add(employer)
    return {person: tuple(sorted(employers)) for person, employers in found.items()}


def shown(owner_id: int, *, person_id: int | None = None, ask_id: int | None = None) -> tuple[Shown, ...]:
    """Asks as they are shown, newest last."""
    asks = Ask.objects.filter(owner_id=owner_id).order_by("id")
    if person_id is not None:
        asks = asks.filter(person_id=person_id)
    if ask_id is not None:
        asks = asks.filter(id=ask_id)
    entries: dict[int, list[Entry]] = defaultdict(list)
    outcomes = Outcome.objects.filter(owner_id=owner_id, ask__in=asks).order_by("id")
    for one, outcome, on, note, knew, answered in outcomes.values_list(
        "ask_id", "outcome", "on", "note", "knew_someone", "answered"
    ):
        entries[one].append(Entry(outcome, on, note, knew, tuple(answered)))
    rows = asks.values_list("id", "person_id", "person__name", "channel", "purpose", "relationship")
    return tuple(Shown(*row, tuple(entries[row[0]])) for row in rows)


def up_to(owner_id: int, *, ask_id: int, entry_id: int) -> Shown:
    """One ask as it was when an entry had just been noted."""
    (whole,) = shown(owner_id, ask_id=ask_id)
    count = Outcome.objects.filter(owner_id=owner_id, ask_id=ask_id, id__lte=entry_id).count()
    return replace(whole, history=whole.history[:count])


def named(owner_id: int, *, today: date) -> tuple[cadence.Named, ...]:
    """Every name that somebody gave, and whether the giver may be mentioned today."""
    usable = {
        (way.referrer_id, person_id)
        for person_id, ways in network.ways(owner_id, today=today).items()
        for way in ways
        if way.may_use_name
    }
    rows = Referral.objects.filter(owner_id=owner_id).order_by("on", "id")
    return tuple(
        cadence.Named(referrer_id, person_id, on, (referrer_id, person_id) in usable, said == people.Permission.ASK)
        for referrer_id, person_id, on, said in rows.values_list("referrer_id", "person_id", "on", "may_use_name")
    )


def stopped(owner_id: int) -> frozenset[int]:
    """People whom the user marked not to be contacted."""
    marked = Person.objects.filter(owner_id=owner_id, do_not_contact=True)
    return frozenset(marked.values_list("id", flat=True))


def standing(owner_id: int, *, person_id: int, today: date) -> cadence.Standing:
    return cadence.standing(
        history(owner_id, person_id=person_id),
        today=today,
        do_not_contact=Person.objects.filter(owner_id=owner_id, id=person_id, do_not_contact=True).exists(),
    )


@dataclass(frozen=True, slots=True)
class Owed:
    """What is due and which talks are to come, with the names, the ways last used, and what was noted of each yes."""

    dues: tuple[cadence.Due, ...]
    names: dict[int, str]
    channels: dict[int, people.Channel]
    talks: tuple[cadence.Agreed, ...]
    notes: dict[int, str]


def due(owner_id: int, *, today: date, days: int) -> Owed:
    """Everything overdue, what falls due within so many days, and the talks that are agreed."""
    past, left_alone = history(owner_id), stopped(owner_id)
    dues = cadence.due(
        past,
        named=named(owner_id, today=today),
        today=today,
        until=today + timedelta(days=days),
        stopped=left_alone,
    )
    talks = cadence.agreed(past, today=today, stopped=left_alone)
    if profile.found_work_on(owner_id):
        dues = tuple(one for one in dues if one.kind in STILL_OWED)
    ids = {one.person_id for one in dues} | {one.about_id for one in dues if one.about_id}
    ids |= {one.person_id for one in talks}
    return Owed(
        dues,
        records.names_of(owner_id, person_ids=ids),
        {ask.person_id: ask.channel for ask in past},
        talks,
        notes_of(owner_id, ask_ids=[one.ask_id for one in talks]),
    )


def notes_of(owner_id: int, *, ask_ids: list[int]) -> dict[int, str]:
    """What was noted when people agreed, by ask; a later note counts."""
    said = Outcome.objects.filter(owner_id=owner_id, ask_id__in=ask_ids, outcome=people.Outcome.AGREED.value)
    return dict(said.order_by("id").values_list("ask_id", "note"))
