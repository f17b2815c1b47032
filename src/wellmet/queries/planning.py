"""The scene that the planner looks at, and its plan with the names to tell it by."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import NamedTuple

from wellmet.core import people, planning
from wellmet.core.people import Channel, Relationship
from wellmet.db.models import Affiliation, ContactPoint, Employer, Person, PutOff
from wellmet.queries import asks, naming, network, profile, records
from wellmet.queries.remembered import remembered, unsearched

BY_POINT = {
    "email": frozenset({Channel.EMAIL}),
    "phone": frozenset({Channel.PHONE, Channel.VOICEMAIL, Channel.TEXT, Channel.VIDEO}),
    "address": frozenset({Channel.LETTER}),
    "url": frozenset[Channel](),
}
# Somebody who was named can be called once the referrer, or their employer's reception, has given the number.
BY_ASKING = frozenset({Channel.PHONE})
SEEN_IN_PERSON = frozenset({Relationship.CLOSE, Relationship.KNOWN, Relationship.INTRODUCED, Relationship.AFFILIATED})


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan, with the names of the people and employers it speaks of."""

    plan: planning.Plan
    names: dict[int, str]
    employers: dict[int, str]
    known: int
    has_found_work: bool = False


def plan(owner_id: int, *, choice: planning.Choice, now: datetime) -> Planned:
    """Whom to ask next, how and why."""
    has_found_work = profile.found_work_on(owner_id) is not None
    if has_found_work:
        choice = replace(choice, count=0)
    whole = scene(owner_id, now=now)
    with unsearched():
        made = planning.plan(whole, choice=choice)
    reasons = [reason for one in made.suggestions for reason in (*one.reasons, *one.against)]
    ids = {one.person_id for one in made.suggestions} | {one.via_id for one in made.suggestions}
    ids |= {reason.person_id for reason in reasons}
    employers = {one.employer_id for one in made.suggestions} | {reason.employer_id for reason in reasons}
    return Planned(
        made,
        records.names_of(owner_id, person_ids=[person_id for person_id in ids if person_id]),
        employer_names(owner_id, ids=[employer_id for employer_id in employers if employer_id]),
        len(whole.candidates),
        has_found_work,
    )


def scene(owner_id: int, *, now: datetime, person_ids: Sequence[int] | None = None) -> planning.Scene:
    """Everything a plan depends on; of some people only, where these are named."""
    targets = Employer.objects.filter(owner_id=owner_id, target_rank__isnull=False).order_by("target_rank")
    seeker = profile.seeker(owner_id)
    sought = [trade for trade in map(people.occupation, seeker.seeks) if trade]
    aimed_at = aims(owner_id) if seeker.questions else {}
    known = (
        everyone(owner_id, today=now.date(), sought=sought)
        if person_ids is None
        else read(owner_id, today=now.date(), sought=sought, person_ids=person_ids, with_services=True)
    )
    return planning.Scene(
        seeker=seeker,
        candidates=known.candidates,
        usual_ties=known.usual_ties,
        asks=asks.history(owner_id),
        named=asks.named(owner_id, today=now.date()),
        targets=tuple(targets.values_list("id", flat=True)),
        now=now,
        fields=frozenset(trade.line for trade in sought),
        codes=frozenset(trade.code for trade in sought),
        put_off=put_off(owner_id),
        questions=tuple(question(text, targets=aimed_at) for text in seeker.questions),
    )


def aims(owner_id: int) -> dict[str, int]:
    """The employers aimed at, by every name that means them."""
    meant = naming.meanings(owner_id).values()
    ranked = set(Employer.objects.filter(owner_id=owner_id, target_rank__isnull=False).values_list("id", flat=True))
    names = dict(Employer.objects.filter(owner_id=owner_id).values_list("id", "name"))
    return {people.employer_key(names[one.named_id]): one.employer_id for one in meant if one.employer_id in ranked}


def question(text: str, *, targets: Mapping[str, int]) -> planning.Question:
    """What a question is about: an employer aimed at that it names, else a trade it names, else the work sought."""
    said = f" {people.employer_key(text)} "
    employers = frozenset(id_ for key, id_ in targets.items() if f" {key} " in said)
    trade = None if employers else people.occupation(text)
    return planning.Question(
        text,
        codes=frozenset({trade.code[: planning.DETAILED]} if trade else ()),
        fields=frozenset({trade.line} if trade else ()),
        employers=employers,
    )


def put_off(owner_id: int) -> tuple[planning.PutOff, ...]:
    """Everybody whom the user would not ask, as far as that was not taken back, in the order of saying so."""
    rows = PutOff.objects.filter(owner_id=owner_id).order_by("id").values_list("person_id", "reason", "on", "until")
    return tuple(
        planning.PutOff(person_id, planning.PutOffReason(reason), on, until) for person_id, reason, on, until in rows
    )


@dataclass(frozen=True, slots=True)
class Shelved:
    """One time that somebody was put off, as it is shown."""

    id: int
    person: int
    name: str
    reason: str
    on: date
    until: date | None


def shelved(owner_id: int, *, put_off_id: int | None = None) -> Shelved | None:
    """What was put off last, or that which is named; None where there is nothing."""
    rows = PutOff.objects.filter(owner_id=owner_id, **({"id": put_off_id} if put_off_id else {})).order_by("-id")
    row = rows.values_list("id", "person_id", "person__name", "reason", "on", "until").first()
    return Shelved(*row) if row else None


def field_of(trade: people.Occupation, *, sought: Sequence[people.Occupation]) -> str:
    """The line of work of a trade, which for those who lead a trade sought is that of the trade."""
    return next((one.line for one in sought if people.same_field(trade, one)), trade.line)


class Known(NamedTuple):
    """Candidates in the order of their numbers, and how many people of the whole net somebody is usually known to know.

    What a candidate is depends on rows about them alone, so that one can be made anew without the others.
    """

    candidates: tuple[planning.Candidate, ...]
    usual_ties: float


def everyone(owner_id: int, *, today: date, sought: Sequence[people.Occupation] = ()) -> Known:
    """All candidates as they are on that day."""

    def mend(known: Known, changed: frozenset[int]) -> Known:
        fresh = read(owner_id, today=today, sought=sought, person_ids=sorted(changed))
        others = (one for one in known.candidates if one.id not in changed)
        return Known(tuple(sorted((*others, *fresh.candidates), key=lambda one: one.id)), fresh.usual_ties)

    return remembered(
        owner_id,
        what="candidates",
        given=(today, tuple(trade.code for trade in sought)),
        make=lambda: read(owner_id, today=today, sought=sought),
        mend=mend,
    )


def read(
    owner_id: int,
    *,
    today: date,
    sought: Sequence[people.Occupation] = (),
    person_ids: Sequence[int] | None = None,
    with_services: bool = False,
) -> Known:
    """Candidates as the rows say, or some of them; entries that are no people only where they are asked for."""
    persons = Person.objects.filter(owner_id=owner_id).order_by("id")
    if not with_services:
        persons = persons.filter(is_person=True)
    if person_ids is not None:
        persons = persons.filter(id__in=person_ids)
    rows = list(persons.values_list("id", "occupation", "how_met", "relationship", "connected_on", "groups"))
    stopped = asks.stopped(owner_id)
    kinds = kinds_of_points(owner_id, person_ids=person_ids)
    places = places_of(owner_id, person_ids=person_ids)
    ways = network.ways(owner_id, today=today)
    ties, usual_ties = network.known_to_know(owner_id, ways=ways, person_ids=person_ids)
    fields: dict[str, str] = {"": ""}  # by code: thousands of people have some hundred trades
    made = []
    for id_, occupation, how_met, said, connected_on, groups in rows:
        known = people.Contact(
            relationship=said,
            how_met=how_met,
            connected_on=connected_on,
            phones=("yes",) if "phone" in kinds[id_] else (),
        )
        relationship = people.assumed_relationship(known, is_referred=id_ in ways, today=today)
        affiliations = tuple(places.get(id_, ()))
        current = [place.role for _, place in affiliations if place.is_current and place.role]
        workplace = next((place.employer for _, place in affiliations if place.is_current), "")
        called = (occupation, next(iter(current), ""))
        trade = next((found for one in called if (found := people.occupation_at(one, place=workplace))), None)
        if trade and trade.code not in fields:
            fields[trade.code] = field_of(trade, sought=sought)
        percentile = planning.meets(trade.percentile, code=trade.code) if trade else None
        first = ways[id_][0] if id_ in ways else None
        if connected_on:
            kinds[id_].add("linkedin")  # older exports have no page, but one finds one's connections by name
        is_met = bool(how_met) or (bool(said) and relationship.is_personal)
        reached_by = channels(kinds[id_], relationship=relationship, is_met=is_met)
        made.append(
            planning.Candidate(
                id=id_,
                relationship=relationship,
                channels=reached_by or (BY_ASKING if first else frozenset()),
                is_reachable=bool(reached_by),
                occupation=trade.title if trade else "",
                code=trade.code if trade else "",
                field=fields[trade.code if trade else ""],
                trade=trade.trade if trade else "",
                percentile=percentile,
                # where nobody said whom they know, their occupation alone tells
                circle_size=planning.circle_size(percentile, ties=ties[id_]) if id_ in ties else None,
                affiliations=affiliations,
                circles=frozenset(circles(affiliations, groups=groups)),
                referrer_id=first.referrer_id if first else None,
                may_use_name=first.may_use_name if first else False,
                named_by=len(ways.get(id_, ())),
                do_not_contact=id_ in stopped,
                years_apart=(today - connected_on).days / 365.25 if connected_on else None,
            )
        )
    return Known(tuple(made), usual_ties)


def channels(kinds: Iterable[str], *, relationship: Relationship, is_met: bool) -> frozenset[Channel]:
    """The ways in which a person can be reached, as far as the records tell."""
    found: set[Channel] = set()
    for kind in kinds:
        found |= BY_POINT.get(kind, frozenset())
    if "linkedin" in kinds:
        # A message needs a connection; to everybody else one can only send a note with an invitation.
        is_connected = relationship.is_personal or relationship is Relationship.AFFILIATED
        found.add(Channel.LINKEDIN_MESSAGE if is_connected else Channel.LINKEDIN_NOTE)
    if relationship in SEEN_IN_PERSON and (is_met or (relationship.is_personal and not found)):
        found.add(Channel.IN_PERSON)
    return frozenset(found)


def circles(affiliations: Iterable[tuple[int, people.Affiliation]], *, groups: Iterable[str]) -> Iterable[str]:
    """Opaque names of the circles a person belongs to."""
    yield from (f"employer:{employer_id}" for employer_id, _ in affiliations)
    yield from (f"group:{people.fold(group)}" for group in groups)


def kinds_of_points(owner_id: int, *, person_ids: Sequence[int] | None = None) -> dict[int, set[str]]:
    points = ContactPoint.objects.filter(owner_id=owner_id)
    if person_ids is not None:
        points = points.filter(person_id__in=person_ids)
    found: dict[int, set[str]] = defaultdict(set)
    for one, kind in points.values_list("person_id", "kind").distinct():
        found[one].add(kind)
    for one in points.filter(kind="url", key__startswith="linkedin.com/in/").values_list("person_id", flat=True):
        found[one].add("linkedin")
    return found


Places = dict[int, list[tuple[int, people.Affiliation]]]


def places_of(owner_id: int, *, person_ids: Sequence[int] | None = None) -> Places:
    places = Affiliation.objects.filter(owner_id=owner_id)
    if person_ids is not None:
        places = places.filter(person_id__in=person_ids)
    found: Places = defaultdict(list)
    for one, employer_id, employer, role, is_current, started_on, ended_on, kind in places.order_by("id").values_list(
        "person_id", "employer_id", "employer__name", "role", "is_current", "started_on", "ended_on", "kind"
    ):
        place = people.Affiliation(employer, role, is_current, started_on, ended_on, people.AffiliationKind(kind))
        if (employer_id, place) not in found[one]:  # said under two names
            found[one].append((employer_id, place))
    return found


def employer_names(owner_id: int, *, ids: Iterable[int]) -> dict[int, str]:
    return dict(Employer.objects.filter(owner_id=owner_id, id__in=list(ids)).values_list("id", "name"))
