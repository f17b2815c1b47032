"""A first draft for one person, with everything the records know that it should respect."""

from dataclasses import dataclass
from datetime import datetime

from wellmet.core import cadence, ethics, messages, people, planning
from wellmet.core.people import Channel, Purpose
from wellmet.db.models import Person
from wellmet.queries import asks, network, profile
from wellmet.queries import people as people_queries
from wellmet.queries import planning as planning_queries


class NoMeansNo(PermissionError):
    """The person asked not to be contacted, so nothing is drafted."""


class NoWay(ValueError):
    """The records hold no way to reach the person."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user asked of a draft; what they left open is chosen for them."""

    channel: Channel | None = None
    purpose: Purpose | None = None
    referrer_id: int | None = None
    minutes: int = 20


@dataclass(frozen=True, slots=True)
class Drafted:
    """A draft, its length, and what the checker says of it."""

    person_id: int
    name: str
    draft: messages.Draft
    measure: messages.Measure
    findings: tuple[ethics.Finding, ...]


def draft(owner_id: int, *, person_id: int, wish: Wish, now: datetime) -> Drafted:
    """A first draft to one person by the wished, else the best, channel and purpose."""
    scene = planning_queries.scene(owner_id, now=now, person_id=person_id)
    history = tuple(ask for ask in scene.asks if ask.person_id == person_id)
    (candidate,) = scene.candidates
    refuse(history, candidate=candidate, wish=wish, now=now)
    channel, purpose = approach(scene, wish=wish)
    situation = situate(owner_id, scene=scene, wish=wish, channel=channel, purpose=purpose)
    made = messages.compose(situation)
    findings = messages.check(made, context=context(owner_id, person_id=person_id, draft=made, now=now))
    return Drafted(person_id, situation.recipient.name, made, messages.measure(made), findings)


def refuse(history: tuple[cadence.Ask, ...], *, candidate: planning.Candidate, wish: Wish, now: datetime) -> None:
    standing = cadence.standing(history, today=now.date(), do_not_contact=candidate.do_not_contact)
    if standing.kind is not cadence.StandingKind.STOPPED:
        return
    if wish.purpose is Purpose.THANKS and cadence.may_reply_to_no(history):
        return
    rule = ethics.RULES["CAD-03"]
    raise NoMeansNo(f"{rule.id}: {rule.title}. {rule.why} {rule.advice}")


def approach(scene: planning.Scene, *, wish: Wish) -> tuple[Channel, Purpose]:
    """The channel and purpose of a draft: the wished ones, else those the planner would choose."""
    (candidate,) = scene.candidates
    purpose = wish.purpose or cadence.usual_purpose(candidate.relationship)
    if wish.channel:
        return wish.channel, purpose
    best = planning.channels(scene, candidate=candidate)
    if not best:
        raise NoWay("There is no e-mail address, phone number or profile page for them; name a --channel.")
    return best[0], purpose


def situate(
    owner_id: int, *, scene: planning.Scene, wish: Wish, channel: Channel, purpose: Purpose
) -> messages.Situation:
    (candidate,) = scene.candidates
    whole = people_queries.person(owner_id, person_id=candidate.id, today=scene.now.date())
    aims = [employer.employer for _, employer in candidate.affiliations if _ in scene.targets]
    return messages.Situation(
        seeker=scene.seeker,
        recipient=messages.Recipient(
            name=whole.listed.name,
            given=whole.contact.given or people.likely_given(whole.listed.name),
            occupation=whole.contact.occupation,
            how_met=whole.contact.how_met,
            affiliations=whole.contact.affiliations,
        ),
        relationship=candidate.relationship,
        channel=channel,
        purpose=purpose,
        today=scene.now.date(),
        referrer=referrer(owner_id, candidate=candidate, wish=wish, now=scene.now),
        goal_employer=next(iter(aims), ""),
        minutes=wish.minutes,
        is_first=not any(ask.person_id == candidate.id for ask in scene.asks),
        seed=candidate.id,
    )


def referrer(owner_id: int, *, candidate: planning.Candidate, wish: Wish, now: datetime) -> messages.Referrer | None:
    ways = network.ways(owner_id, today=now.date()).get(candidate.id, ())
    wanted = [way for way in ways if wish.referrer_id in {None, way.referrer_id}]
    if wish.referrer_id and not wanted:
        name = Person.objects.values_list("name", flat=True).get(owner_id=owner_id, id=wish.referrer_id)
        rule = ethics.RULES["REF-01"]
        raise NoMeansNo(f"{rule.id}: {rule.title}. There is no record that {name} named this person. {rule.advice}")
    if not wanted:
        return None
    name = Person.objects.values_list("name", flat=True).get(owner_id=owner_id, id=wanted[0].referrer_id)
    return messages.Referrer(name, wanted[0].may_use_name, wanted[0].words)


def context(owner_id: int, *, person_id: int, draft: messages.Draft, now: datetime) -> messages.Context:
    """What the records know about a draft to one person."""
    whole = people_queries.person(owner_id, person_id=person_id, today=now.date())
    allowed = {
        way.referrer_id for way in network.ways(owner_id, today=now.date()).get(person_id, ()) if way.may_use_name
    }
    history = asks.history(owner_id, person_id=person_id)
    return messages.Context(
        recipient_name=whole.listed.name,
        recipient_given=whole.contact.given,
        recipient_employers=tuple(place.employer for place in whole.contact.affiliations),
        seeker_name=profile.seeker(owner_id).name,
        other_names=others_named(owner_id, person_id=person_id, draft=draft, allowed=allowed),
        is_first_contact=not history,
        has_thread=any(
            event.outcome.is_yes or event.outcome is people.Outcome.LATER for ask in history for event in ask.events
        ),
    )


def others_named(owner_id: int, *, person_id: int, draft: messages.Draft, allowed: set[int]) -> dict[str, bool]:
    """Everyone else whose full name stands in the draft, and whether it may; one-word names are too common to tell."""
    text = f" {' '.join(people.tokens(f'{draft.subject} {draft.body}'))} "
    others = Person.objects.filter(owner_id=owner_id, folded__contains=" ").exclude(id=person_id)
    named: dict[str, bool] = {}
    for other_id, name in others.values_list("id", "name").iterator():
        words = people.tokens(name)
        if len(words) > 1 and f" {' '.join(words)} " in text:
            named[name] = named.get(name, False) or other_id in allowed
    return named
