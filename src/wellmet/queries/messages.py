"""A first draft for one person, with everything the records know that it should respect."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from wellmet.core import cadence, ethics, messages, people, planning
from wellmet.core.people import Channel, Purpose
from wellmet.db.models import Person, Wording
from wellmet.queries import network
from wellmet.queries import people as people_queries
from wellmet.queries import planning as planning_queries
from wellmet.queries.people import Whole
from wellmet.queries.remembered import remembered


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
class Own:
    """The seeker's own words for one channel and purpose, in the place of a first draft."""

    channel: Channel
    purpose: Purpose
    body: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Drafted:
    """A draft to somebody, its length, what the checker says of it, and whether its words are the seeker's own."""

    whole: Whole
    draft: messages.Draft
    measure: messages.Measure
    findings: tuple[ethics.Finding, ...]
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class Names:
    """Everybody's name, by number; and by its first word where it has several, the others being too common to tell."""

    by_id: Mapping[int, str]
    by_word: Mapping[str, tuple[tuple[tuple[str, ...], int], ...]]


@dataclass(frozen=True, slots=True)
class Records:
    """What drafts to some people need, read once: those people, and everybody's names."""

    scene: planning.Scene
    wholes: Mapping[int, Whole]
    ways: Mapping[int, tuple[network.Way, ...]]
    names: Names
    own: Mapping[tuple[int, Channel, Purpose], Own]
    introducible: frozenset[int]

    def history(self, person_id: int) -> tuple[cadence.Ask, ...]:
        """What was asked of one of them."""
        return tuple(ask for ask in self.scene.asks if ask.person_id == person_id)

    def name(self, person_id: int) -> str:
        """Anybody's name."""
        return self.names.by_id.get(person_id, "")


def draft(owner_id: int, *, person_id: int, wish: Wish, now: datetime) -> Drafted:
    """A first draft to one person by the wished, else the best, channel and purpose."""
    (drafted,) = drafts(owner_id, wishes={person_id: wish}, now=now)
    return drafted


def drafts(owner_id: int, *, wishes: Mapping[int, Wish], now: datetime, with_own: bool = False) -> tuple[Drafted, ...]:
    """First drafts to several people, in the order of the wishes; `with_own`, the seeker's words where there are."""
    records = read(owner_id, person_ids=wishes, now=now)
    if with_own:
        records = replace(records, own=own(owner_id, person_ids=list(wishes)))
    candidates = {candidate.id: candidate for candidate in records.scene.candidates}
    return tuple(drafted(records, candidate=candidates[person_id], wish=wish) for person_id, wish in wishes.items())


def read(owner_id: int, *, person_ids: Iterable[int], now: datetime) -> Records:
    """Read what drafts to these people need; each has to be there."""
    wholes = people_queries.wholes(owner_id, person_ids=list(person_ids), today=now.date())
    return Records(
        scene=planning_queries.scene(owner_id, now=now, person_ids=list(wholes)),
        wholes=wholes,
        ways=network.ways(owner_id, today=now.date()),
        own={},
        introducible=network.introducible(owner_id, today=now.date()),
        names=remembered(owner_id, what="names", make=lambda: everyones_names(owner_id)),
    )


def own(owner_id: int, *, person_ids: Iterable[int]) -> dict[tuple[int, Channel, Purpose], Own]:
    """The seeker's own words to some people."""
    kept = Wording.objects.filter(owner_id=owner_id, person_id__in=list(person_ids))
    rows = kept.values_list("person_id", "channel", "purpose", "body", "subject")
    return {
        (person_id, Channel(channel), Purpose(purpose)): Own(Channel(channel), Purpose(purpose), body, subject)
        for person_id, channel, purpose, body, subject in rows
    }


def everyones_names(owner_id: int) -> Names:
    by_id = dict(Person.objects.filter(owner_id=owner_id).order_by("id").values_list("id", "name"))
    by_word: dict[str, list[tuple[tuple[str, ...], int]]] = defaultdict(list)
    for person_id, name in by_id.items():
        words = people.tokens(name)
        if len(words) > 1:
            by_word[words[0]].append((tuple(words), person_id))
    return Names(by_id, {word: tuple(called) for word, called in by_word.items()})


def drafted(records: Records, *, candidate: planning.Candidate, wish: Wish) -> Drafted:
    refuse(records, candidate=candidate, wish=wish)
    channel, purpose = approach(records, candidate=candidate, wish=wish)
    situation = situate(records, candidate=candidate, wish=replace(wish, channel=channel, purpose=purpose))
    made = messages.compose(situation)
    words = records.own.get((candidate.id, channel, purpose))
    if words:
        made = replace(made, body=words.body, subject=words.subject)
    findings = judged(records, draft=made, to=candidate)
    return Drafted(records.wholes[candidate.id], made, messages.measure(made), findings, words is not None)


def judge(owner_id: int, *, person_id: int, draft: messages.Draft, now: datetime) -> Drafted:
    """Check the seeker's own words to one person, against all that the records know."""
    records = read(owner_id, person_ids=[person_id], now=now)
    (candidate,) = records.scene.candidates
    sent_alike = Wording.objects.filter(owner_id=owner_id).exclude(person_id=person_id).values_list("body", flat=True)
    found = judged(records, draft=draft, to=candidate)
    if messages.is_mailing(draft.body, others=sent_alike):
        found = ethics.gravest_first([*found, mailing(draft)])
    is_own = bool(draft.body.strip() or draft.subject.strip())
    return Drafted(records.wholes[person_id], draft, messages.measure(draft), found, is_own)


def judged(records: Records, *, draft: messages.Draft, to: planning.Candidate) -> tuple[ethics.Finding, ...]:
    """Everything that the words and the records have against a draft."""
    against = planning.objections(
        records.scene, candidate=to, channel=draft.channel, purpose=draft.purpose, length=len(draft.body)
    )
    said = messages.check(draft, context=context_of(records, person_id=to.id, draft=draft))
    return ethics.gravest_first([*against, *said])


def mailing(draft: messages.Draft) -> ethics.Finding:
    rule = ethics.RULES["CAD-10"]
    return ethics.Finding(rule.id, ethics.Severity.WARN, 0, len(draft.body), rule.why, rule.advice)


def objections(
    owner_id: int, *, person_id: int, channel: Channel, purpose: Purpose | None, now: datetime
) -> tuple[ethics.Finding, ...]:
    """What the records have against getting in touch with one person now, by a channel, for a purpose."""
    scene = planning_queries.scene(owner_id, now=now, person_ids=[person_id])
    (candidate,) = scene.candidates
    theirs = tuple(ask for ask in scene.asks if ask.person_id == person_id)
    if purpose is None or (cadence.is_open(theirs, today=now.date()) and purpose.asks_for_something):
        purpose = cadence.next_purpose(theirs, relationship=candidate.relationship, today=now.date())
    return planning.objections(scene, candidate=candidate, channel=channel, purpose=purpose)


def refuse(records: Records, *, candidate: planning.Candidate, wish: Wish) -> None:
    history = records.history(candidate.id)
    today = records.scene.now.date()
    standing = cadence.standing(history, today=today, do_not_contact=candidate.do_not_contact)
    if standing.kind is not cadence.StandingKind.STOPPED:
        return
    if wish.purpose is Purpose.THANKS and not candidate.do_not_contact and cadence.may_reply_to_no(history):
        return
    rule = ethics.RULES["CAD-03"]
    raise NoMeansNo(f"{rule.id}: {rule.title}. {rule.why} {rule.advice}")


def approach(records: Records, *, candidate: planning.Candidate, wish: Wish) -> tuple[Channel, Purpose]:
    """The channel and purpose of a draft: the wished ones, else what there is to say now, by the best way."""
    scene, history = records.scene, records.history(candidate.id)
    purpose = wish.purpose or cadence.next_purpose(history, relationship=candidate.relationship, today=scene.now.date())
    if wish.channel:
        return wish.channel, purpose
    best = planning.channels(scene, candidate=candidate)
    if not best:
        raise NoWay("There is no e-mail address, phone number or profile page for them; name a --channel.")
    return best[0], purpose


def situate(records: Records, *, candidate: planning.Candidate, wish: Wish) -> messages.Situation:
    assert wish.channel and wish.purpose
    whole, scene, history = records.wholes[candidate.id], records.scene, records.history(candidate.id)
    aims = [place.employer for employer_id, place in candidate.affiliations if employer_id in scene.targets]
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
        channel=wish.channel,
        purpose=wish.purpose,
        today=scene.now.date(),
        referrer=referrer(records, person_id=candidate.id, wish=wish),
        goal_employer=next(iter(aims), ""),
        minutes=wish.minutes,
        is_first=not history,
        asked=cadence.asked_last(history),
        after_no=any(event.outcome.is_no for ask in history for event in ask.events),
        seed=candidate.id,
    )


def referrer(records: Records, *, person_id: int, wish: Wish) -> messages.Referrer | None:
    ways = [way for way in records.ways.get(person_id, ()) if wish.referrer_id in {None, way.referrer_id}]
    if wish.referrer_id and not ways:
        rule, name = ethics.RULES["REF-01"], records.name(wish.referrer_id)
        raise NoMeansNo(f"{rule.id}: {rule.title}. There is no record that {name} named this person. {rule.advice}")
    if not ways:
        return None
    return messages.Referrer(records.name(ways[0].referrer_id), ways[0].may_use_name, ways[0].words)


def context_of(records: Records, *, person_id: int, draft: messages.Draft) -> messages.Context:
    whole, history = records.wholes[person_id], records.history(person_id)
    named = ids_named(records, person_id=person_id, draft=draft)
    return messages.Context(
        recipient_name=whole.listed.name,
        recipient_given=whole.contact.given,
        recipient_employers=tuple(place.employer for place in whole.contact.affiliations),
        seeker_name=records.scene.seeker.name,
        seeker_has_phone=bool(records.scene.seeker.phone),
        other_names=others_named(records, person_id=person_id, named=named),
        may_introduce=bool(named) and named | {person_id} <= records.introducible,
        is_first_contact=not history,
        has_thread=any(
            event.outcome.is_yes or event.outcome is people.Outcome.LATER for ask in history for event in ask.events
        ),
    )


def others_named(records: Records, *, person_id: int, named: Iterable[int]) -> dict[str, bool]:
    """The names that stand in the draft, and whether each may."""
    allowed = {way.referrer_id for way in records.ways.get(person_id, ()) if way.may_use_name}
    found: dict[str, bool] = {}
    for other_id in named:
        name = records.name(other_id)
        found[name] = found.get(name, False) or other_id in allowed
    return found


def ids_named(records: Records, *, person_id: int, draft: messages.Draft) -> frozenset[int]:
    """Everyone else whose full name stands in the draft; one-word names are too common to tell."""
    said = people.tokens(f"{draft.subject} {draft.body}")
    text = f" {' '.join(said)} "
    return frozenset(
        other_id
        for word in dict.fromkeys(said)
        for words, other_id in records.names.by_word.get(word, ())
        if other_id != person_id and f" {' '.join(words)} " in text
    )
