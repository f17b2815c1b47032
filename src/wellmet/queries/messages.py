"""A first draft for one person, with everything the records know that it should respect."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from wellmet.core import cadence, ethics, messages, people, planning
from wellmet.core.people import Channel, Outcome, Purpose
from wellmet.db.models import Outcome as OutcomeRow
from wellmet.db.models import Wording
from wellmet.queries import network, wordings
from wellmet.queries import people as people_queries
from wellmet.queries import planning as planning_queries
from wellmet.queries.names import Names, everyones
from wellmet.queries.people import Whole
from wellmet.queries.wordings import Own

HEARD = (Outcome.ANSWERED, Outcome.AGREED, Outcome.TALKED, Outcome.LATER)


class NoMeansNo(PermissionError):
    """The person asked not to be contacted, so nothing is drafted."""


class NotNamed(LookupError):
    """Somebody did not name the person whom a draft to them should be about."""


class NoWay(ValueError):
    """The records hold no way to reach the person."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user asked of a draft; what they left open is chosen for them."""

    channel: Channel | None = None
    purpose: Purpose | None = None
    referrer_id: int | None = None
    minutes: int = 20
    relationship: people.Relationship | None = None
    voice: people.Voice | None = None
    reply: people.Outcome | None = None
    about_id: int | None = None
    learned: str = ""

    @property
    def is_usual(self) -> bool:
        """Tell whether it is what the user's own words for a channel and purpose are for."""
        return not (self.reply or self.about_id or self.learned)


@dataclass(frozen=True, slots=True)
class Drafted:
    """A draft to somebody, its length, what the checker says of it, and whether its words are the seeker's own."""

    whole: Whole
    draft: messages.Draft
    measure: messages.Measure
    findings: tuple[ethics.Finding, ...]
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class Records:
    """What drafts to some people need, read once: those people, and everybody's names."""

    scene: planning.Scene
    wholes: Mapping[int, Whole]
    ways: Mapping[int, tuple[network.Way, ...]]
    names: Names
    own: Mapping[tuple[int, Channel, Purpose], Own]
    introducible: frozenset[int]
    kept: tuple[tuple[int, Own], ...] = ()

    def others(self, person_id: int, channel: Channel, purpose: Purpose) -> list[str]:
        """The words kept for other people by the same way for the same thing."""
        kept = (own for other_id, own in self.kept if other_id != person_id)
        return [own.body for own in kept if (own.channel, own.purpose) == (channel, purpose)]

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
        records = replace(records, own=wordings.own(owner_id, person_ids=list(wishes)))
    candidates = {candidate.id: candidate for candidate in records.scene.candidates}
    made: list[Drafted] = []
    for person_id, wish in wishes.items():
        one = drafted(records, candidate=candidates[person_id], wish=wish)
        said = Own(one.draft.channel, one.draft.purpose, one.draft.body)
        # Of those who stand on one page no two are told the same.
        records = replace(records, kept=(*records.kept, (person_id, said)))
        made.append(one)
    return tuple(made)


def read(owner_id: int, *, person_ids: Iterable[int], now: datetime) -> Records:
    """Read what drafts to these people need; each has to be there."""
    wholes = people_queries.wholes(owner_id, person_ids=list(person_ids), today=now.date())
    return Records(
        scene=planning_queries.scene(owner_id, now=now, person_ids=list(wholes)),
        wholes=wholes,
        ways=network.ways(owner_id, today=now.date()),
        own={},
        introducible=network.introducible(owner_id, today=now.date()),
        names=everyones(owner_id),
        kept=wordings.kept(owner_id),
    )


def drafted(records: Records, *, candidate: planning.Candidate, wish: Wish) -> Drafted:
    refuse(records, candidate=candidate, wish=wish)
    channel, purpose = approach(records, candidate=candidate, wish=wish)
    situation = situate(records, candidate=candidate, wish=replace(wish, channel=channel, purpose=purpose))
    made = messages.compose(situation, others=records.others(candidate.id, channel, purpose))
    words = records.own.get((candidate.id, channel, purpose)) if wish.is_usual else None
    if words:
        made = replace(made, body=words.body, subject=words.subject)
    findings = judged(records, draft=made, to=candidate)
    return Drafted(records.wholes[candidate.id], made, messages.measure(made), findings, words is not None)


@dataclass(frozen=True, slots=True)
class Saying:
    """What one could say to somebody now, what to have ready, and by which ways.

    `named` are those whom they named to the user, `referrers` those who named them; `note` is what was noted last.
    """

    whole: Whole
    drafted: Drafted
    asides: tuple[messages.Aside, ...]
    approaches: tuple[planning.Approach, ...]
    ladder: planning.Ladder
    named: tuple[tuple[int, str], ...]
    referrers: tuple[tuple[int, str], ...]
    seeker: people.Seeker
    relationship: people.Relationship
    note: str


def saying(owner_id: int, *, person_id: int, wish: Wish, now: datetime, with_own: bool = True) -> Saying:
    """Everything for saying something to one person; `with_own`, in the words they have made of a draft."""
    records = read(owner_id, person_ids=[person_id], now=now)
    if with_own:
        records = replace(records, own=wordings.own(owner_id, person_ids=[person_id]))
    (candidate,) = records.scene.candidates
    made = drafted(records, candidate=candidate, wish=wish)
    way = replace(wish, channel=made.draft.channel, purpose=made.draft.purpose)
    ready = messages.asides(situate(records, candidate=candidate, wish=way))
    return Saying(
        whole=records.wholes[person_id],
        drafted=made,
        asides=ready,
        approaches=planning.approaches(records.scene, candidate=candidate),
        ladder=planning.ladder(records.scene.seeker.confidence, records.scene.asks),
        named=tuple((one, records.name(one)) for one in named_by(records, person_id=person_id)),
        referrers=tuple((way.referrer_id, records.name(way.referrer_id)) for way in records.ways.get(person_id, ())),
        seeker=records.scene.seeker,
        relationship=candidate.relationship,
        note=last_note(owner_id, person_id=person_id),
    )


def last_note(owner_id: int, *, person_id: int) -> str:
    """What was noted last when they were heard: of what was only sent, nothing was learned."""
    heard = OutcomeRow.objects.filter(owner_id=owner_id, ask__person_id=person_id, outcome__in=HEARD)
    notes = heard.exclude(note="")
    return notes.order_by("-on", "-id").values_list("note", flat=True).first() or ""


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
    purpose = wish.purpose or purpose_now(history, candidate=candidate, wish=wish, today=scene.now.date())
    if wish.channel:
        return wish.channel, purpose
    best = planning.channels(scene, candidate=candidate)
    if not best:
        raise NoWay("There is no e-mail address, phone number or profile page for them; name a --channel.")
    return best[0], purpose


def purpose_now(history: tuple[cadence.Ask, ...], *, candidate: planning.Candidate, wish: Wish, today: date) -> Purpose:
    """What there is to say to somebody now: leave to ask for, a reply to what they answered, else the next ask."""
    if wish.about_id:
        return Purpose.REFERRAL
    if wish.reply is Outcome.DECLINED:
        return Purpose.THANKS
    if (wish.reply or answer(history)) is Outcome.AGREED:
        return cadence.asked_last(history) or Purpose.ADVICE
    return cadence.next_purpose(history, relationship=candidate.relationship, today=today)


def situate(records: Records, *, candidate: planning.Candidate, wish: Wish) -> messages.Situation:
    assert wish.channel and wish.purpose
    whole, scene, history = records.wholes[candidate.id], records.scene, records.history(candidate.id)
    aims = [place.employer for employer_id, place in candidate.affiliations if employer_id in scene.targets]
    return messages.Situation(
        voice=wish.voice or scene.seeker.voice,
        seeker=scene.seeker,
        recipient=messages.Recipient(
            name=whole.listed.name,
            given=whole.contact.given or people.likely_given(whole.listed.name),
            occupation=whole.contact.occupation,
            how_met=whole.contact.how_met,
            affiliations=whole.contact.affiliations,
        ),
        relationship=wish.relationship or candidate.relationship,
        channel=wish.channel,
        purpose=wish.purpose,
        today=scene.now.date(),
        referrer=referrer(records, person_id=candidate.id, wish=wish),
        goal_employer=next(iter(aims), ""),
        minutes=wish.minutes,
        is_first=not history,
        asked=cadence.asked_last(history),
        after_no=wish.reply is Outcome.DECLINED or any(event.outcome.is_no for ask in history for event in ask.events),
        after_yes=(wish.reply or answer(history)) is Outcome.AGREED,
        times=planning.moments(scene, candidate=candidate),
        about=about(records, person_id=candidate.id, wish=wish),
        learned=wish.learned,
        seed=candidate.id,
        **since(records, person_id=candidate.id),
    )


def answer(history: tuple[cadence.Ask, ...]) -> Outcome | None:
    """What came last of what was asked last; None where nothing was asked."""
    asked = [ask for ask in history if ask.purpose.asks_for_something]
    return asked[-1].events[-1].outcome if asked else None


def about(records: Records, *, person_id: int, wish: Wish) -> str:
    """The name of somebody they named, whom the draft should be about; thanks are for the latest of them."""
    named = named_by(records, person_id=person_id)
    if wish.about_id is None:
        return records.name(max(named)) if named and wish.purpose is Purpose.THANKS else ""
    if wish.about_id not in named:
        raise NotNamed(f"{records.name(person_id)} has named nobody called {records.name(wish.about_id)} to you.")
    return records.name(wish.about_id)


def named_by(records: Records, *, person_id: int) -> tuple[int, ...]:
    """Everybody whom somebody named to the user."""
    return tuple(named for named, ways in records.ways.items() if any(way.referrer_id == person_id for way in ways))


def since(records: Records, *, person_id: int) -> dict[str, str]:
    """Whom of those they named the user has talked with since, or else asked in vain, the latest of them."""
    events = [
        (event.on, ask.id, ask.person_id, event.outcome)
        for named_id in named_by(records, person_id=person_id)
        for ask in records.history(named_id)
        for event in ask.events
    ]
    talked = [who for _, _, who, outcome in sorted(events) if outcome is Outcome.TALKED]
    asked = [who for _, _, who, outcome in sorted(events) if outcome in {Outcome.SENT, Outcome.NO_REPLY}]
    answered = {who for _, _, who, outcome in events if outcome not in {Outcome.SENT, Outcome.NO_REPLY}}
    if talked:
        return {"talked_with": records.name(talked[-1])}
    waiting = [who for who in asked if who not in answered]
    return {"wrote_to": records.name(waiting[-1])} if waiting else {}


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
        is_premium=records.scene.seeker.has_linkedin_premium,
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
    allowed |= set(named_by(records, person_id=person_id))  # whom they named themselves, they may hear of again
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
