"""One person as their page shows them: who they are to the seeker, what was, what is due, and what to do next."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count, Q

from wellmet.core import cadence, ethics, network, people, planning
from wellmet.db.models import Affiliation, Consent, Record, Referral, Tie
from wellmet.queries import asks, holdings, messages, net, profile, records
from wellmet.queries import network as network_queries
from wellmet.queries import people as people_queries
from wellmet.queries import planning as planning_queries

DAYS_AHEAD = 14


@dataclass(frozen=True, slots=True)
class Source:
    """One record that the person is folded from: what kind of source, in which import, and what it said."""

    format: str
    batch_id: int | None
    contact: people.Contact


@dataclass(frozen=True, slots=True)
class Allowed:
    """One permission that the person gave: for what, towards whom (anyone, where no name), and until when."""

    kind: ethics.ConsentKind
    person_id: int | None
    name: str
    employer: str
    given_on: date
    last_day: date
    withdrawn_on: date | None
    holds: bool


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """Somebody here whom the person knows, and where that is known from."""

    id: int
    name: str
    sources: tuple[network.Source, ...]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Whom a person knows, what they allowed, and how many others are at each place they are or were at."""

    acquaintances: tuple[Acquaintance, ...]
    allowed: tuple[Allowed, ...]
    others: tuple[tuple[int, str, int], ...]


@dataclass(frozen=True, slots=True)
class Met:
    """Everything that the page of one person shows."""

    whole: people_queries.Whole
    history: tuple[asks.Shown, ...]
    standing: cadence.Standing
    dues: tuple[cadence.Due, ...]
    names: dict[int, str]
    planned: planning.Suggestion | None
    employers: dict[int, str]
    chain: tuple[tuple[int, str], ...]
    may_name: dict[int, bool]
    sources: tuple[Source, ...]
    has_found_work: bool
    around: Surroundings
    thanks: messages.Drafted | None
    closeness: people.Closeness | None


def met(owner_id: int, *, person_id: int, now: datetime) -> Met:
    """One person, whole, with what was asked, what is due and what the planner says."""
    today = now.date()
    whole = people_queries.person(owner_id, person_id=person_id, today=today)
    owed = due(owner_id, person_id=person_id, now=now)
    found = suggestion(owner_id, person_id=person_id, now=now)
    told = (*found.reasons, *found.against) if found else ()
    ids = {one.about_id for one in owed if one.about_id} | {person_id}
    ids |= {reason.person_id for reason in told if reason.person_id}
    ways = network_queries.ways(owner_id, today=today)
    names = records.names_of(owner_id, person_ids=ids)
    return Met(
        whole=whole,
        history=asks.shown(owner_id, person_id=person_id),
        standing=asks.standing(owner_id, person_id=person_id, today=today),
        dues=owed,
        names=names,
        planned=found,
        employers=planning_queries.employer_names(
            owner_id, ids={reason.employer_id for reason in told if reason.employer_id}
        ),
        chain=net.trail(owner_id, person_id=person_id, today=today),
        may_name={way.referrer_id: way.may_use_name for way in ways.get(person_id, ())},
        sources=sources(owner_id, person_id=person_id),
        has_found_work=profile.found_work_on(owner_id) is not None,
        around=Surroundings(
            acquaintances(owner_id, person_id=person_id),
            allowed(owner_id, person_id=person_id, today=today),
            others(owner_id, person_id=person_id),
        ),
        thanks=thanks(owner_id, person_id=person_id, now=now),
        closeness=None if whole.contact.relationship else people.closeness(whole.contact.exchanges, today=today),
    )


def thanks(owner_id: int, *, person_id: int, now: datetime) -> messages.Drafted | None:
    """A first draft of thanks to somebody who helped, once the seeker has found work; none where nobody is to thank."""
    if profile.found_work_on(owner_id) is None or person_id not in dict(holdings.to_thank(owner_id)):
        return None
    wish = messages.Wish(purpose=people.Purpose.THANKS)
    try:
        return messages.draft(owner_id, person_id=person_id, wish=wish, now=now)
    except (messages.NoWay, messages.NoMeansNo):
        return None


def acquaintances(owner_id: int, *, person_id: int) -> tuple[Acquaintance, ...]:
    """Whom a person knows, as far as somebody said so or gave the name, by name."""
    found: dict[int, dict[network.Source, None]] = defaultdict(dict)
    ties = Tie.objects.filter(Q(a_id=person_id) | Q(b_id=person_id), owner_id=owner_id).order_by("id")
    for one, other, source in ties.values_list("a_id", "b_id", "source"):
        found[other if one == person_id else one][network.Source(source)] = None
    named = Referral.objects.filter(Q(referrer_id=person_id) | Q(person_id=person_id), owner_id=owner_id)
    for one, other in named.order_by("id").values_list("referrer_id", "person_id"):
        found[other if one == person_id else one][network.Source.REFERRAL] = None
    names = records.names_of(owner_id, person_ids=found)
    known = (Acquaintance(one, names[one], tuple(sources)) for one, sources in found.items())
    return tuple(sorted(known, key=lambda one: people.fold(one.name)))


def allowed(owner_id: int, *, person_id: int, today: date) -> tuple[Allowed, ...]:
    """What a person allowed, the newest first; what has run out or was withdrawn stands there too."""
    rows = Consent.objects.filter(owner_id=owner_id, giver_id=person_id).order_by("-given_on", "-id")
    columns = ("kind", "person_id", "person__name", "employer_id", "employer__name")
    found = []
    for kind, towards_id, name, employer_id, employer, given_on, expires_on, withdrawn_on in rows.values_list(
        *columns, "given_on", "expires_on", "withdrawn_on"
    ):
        consent = ethics.Consent(
            person_id, ethics.ConsentKind(kind), towards_id, employer_id, given_on, expires_on, withdrawn_on
        )
        holds = consent.holds_on(today)
        until = consent.last_day
        found.append(
            Allowed(consent.kind, towards_id, name or "", employer or "", given_on, until, withdrawn_on, holds)
        )
    return tuple(found)


def others(owner_id: int, *, person_id: int) -> tuple[tuple[int, str, int], ...]:
    """The places a person is or was at, each with its number, name and how many others are or were there."""
    mine = Affiliation.objects.filter(owner_id=owner_id, person_id=person_id).values("employer_id")
    there = Affiliation.objects.filter(owner_id=owner_id, employer_id__in=mine).exclude(person_id=person_id)
    counted = there.values("employer_id", "employer__name").annotate(many=Count("person_id", distinct=True))
    return tuple(counted.order_by("employer__name").values_list("employer_id", "employer__name", "many"))


def due(owner_id: int, *, person_id: int, now: datetime) -> tuple[cadence.Due, ...]:
    owed = asks.due(owner_id, today=now.date(), days=DAYS_AHEAD)
    return tuple(one for one in owed.dues if one.person_id == person_id)


def suggestion(owner_id: int, *, person_id: int, now: datetime) -> planning.Suggestion | None:
    """What the planner would say of this person were there nobody else; None where they rest or cannot be reached."""
    scene = planning_queries.scene(owner_id, now=now, person_ids=[person_id])
    plan = planning.plan(scene, choice=planning.Choice(count=1))
    return next(iter(plan.suggestions), None)


def sources(owner_id: int, *, person_id: int) -> tuple[Source, ...]:
    records = Record.objects.filter(owner_id=owner_id, person_id=person_id).order_by("id")
    rows = records.values_list("format", "batch_id", "data")
    return tuple(Source(format_, batch_id, people.unpack(data)) for format_, batch_id, data in rows)
