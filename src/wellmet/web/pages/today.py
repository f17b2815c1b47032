"""The page of the day, in words: whom to ask, why and why not, when and how, and what is owed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wellmet import words
from wellmet.core import cadence, people
from wellmet.core.people import Channel, Outcome, Permission
from wellmet.core.planning import PutOffReason
from wellmet.queries.asks import Owed
from wellmet.queries.today import Card as Found
from wellmet.queries.today import Today
from wellmet.web.pages import messages

OWED = {cadence.DueKind.THANKS: people.Purpose.THANKS, cadence.DueKind.UPDATE: people.Purpose.UPDATE}
SUBJECTS = {Channel.EMAIL, Channel.LETTER}
OVERDUE, SHOWN = 3, 5  # of one list: so many overdue things, and so many in all, before the rest is folded away
BECAUSE = (PutOffReason.NO_USE, PutOffReason.NOT_CLOSE, PutOffReason.LEAVE_OUT)


@dataclass(frozen=True, slots=True)
class Moment:
    """A time as people say it, with the exact one for machines and for whoever asks."""

    words: str
    iso: str
    exact: str


@dataclass(frozen=True, slots=True)
class Card:
    """One person worth asking; `subject` and `body` are the words as they stand, to be changed."""

    id: int
    name: str
    who: tuple[str, ...]
    how_met: str
    reasons: tuple[str, ...]
    against: tuple[str, ...]
    way: str
    purpose: str
    when: Moment
    checked: messages.Checked
    has_subject: bool
    subject: str
    body: str
    relationship: str
    channel: str
    purpose_id: str
    outcomes: tuple[tuple[str, str], ...]
    today: str
    because: tuple[tuple[str, str], ...]
    permissions: tuple[tuple[str, str], ...]
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Due:
    """One thing owed or to be done; `purpose` is what to note once it is done, empty where a talk has to tell."""

    what: str
    when: Moment
    person_id: int = 0
    purpose: str = ""
    channels: tuple[tuple[str, str, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class Dues:
    """Things that are due: those to be seen at once, and those folded away below them."""

    first: tuple[Due, ...]
    more: tuple[Due, ...]


@dataclass(frozen=True, slots=True)
class Talk:
    """A talk that somebody agreed to: with whom, since when, and what was noted of it."""

    person_id: int
    what: str
    when: Moment
    note: str


@dataclass(frozen=True, slots=True)
class Page:
    """Everything that the page of the day shows."""

    knows_nobody: bool
    has_found_work: bool
    is_sample: bool
    is_demo: bool
    lead: str
    cards: tuple[Card, ...]
    owed: Dues
    steps: Dues
    talks: tuple[Talk, ...]
    coming: Dues
    chain: str


def page(today: Today, *, now: datetime, is_demo: bool) -> Page:
    owed, day = today.owed, now.date()
    # Whoever stands on a card is spoken of there, and nowhere else on the page with another day.
    asked = {found.suggestion.person_id for found in today.cards}
    steps = [one for one in owed.dues if one.kind not in OWED and one.person_id not in asked]
    return Page(
        knows_nobody=not today.planned.known,
        has_found_work=today.planned.has_found_work,
        is_sample=today.is_sample,
        is_demo=is_demo,
        lead=lead(len(today.cards)),
        cards=tuple(card(found, today=today, now=now) for found in today.cards),
        owed=dues([one for one in owed.dues if one.kind in OWED], owed=owed, today=day),
        steps=dues([one for one in steps if one.due_on <= day], owed=owed, today=day),
        talks=tuple(talk(one, owed=owed, today=day) for one in owed.talks),
        coming=dues([one for one in steps if one.due_on > day], owed=owed, today=day),
        chain=words.chain(today.planned.plan.chain),
    )


def lead(count: int) -> str:
    if count < 2:
        return _("One person is worth your time now. Take it at your own pace.")
    return ngettext(
        "%(count)d person is worth your time now. Begin with the first; two talks a week are plenty.",
        "%(count)d people are worth your time now. Begin with the first; two talks a week are plenty.",
        count,
    ) % {"count": count}


def card(found: Found, *, today: Today, now: datetime) -> Card:
    one, planned, draft = found.suggestion, today.planned, found.drafted.draft
    told = [
        tuple(words.reason(reason, names=planned.names, employers=planned.employers) for reason in reasons)
        for reasons in (one.reasons, one.against)
    ]
    return Card(
        id=one.person_id,
        name=found.drafted.whole.listed.name,
        who=tuple(who(found, today=today)),
        how_met=found.drafted.whole.contact.how_met,
        reasons=told[0],
        against=told[1],
        way=words.channel(one.channel),
        purpose=words.purpose(one.purpose),
        when=window(one.starts_at, one.ends_at, now=now),
        checked=messages.checked(found.drafted),
        has_subject=one.channel in SUBJECTS,
        subject=draft.subject,
        body=draft.body,
        relationship=draft.relationship.value,
        channel=one.channel.value,
        purpose_id=one.purpose.value,
        outcomes=outcomes(one.channel),
        today=now.date().isoformat(),
        because=tuple((reason.value, words.put_off(reason)) for reason in BECAUSE),
        permissions=permissions(),
        questions=today.questions,
    )


def who(found: Found, *, today: Today) -> list[str]:
    """Who somebody is and how one knows them, in a few words each."""
    contact, via_id = found.drafted.whole.contact, found.suggestion.via_id
    places = [place for place in contact.affiliations if place.is_current and place.kind is people.AffiliationKind.WORK]
    told = [position(place) for place in places[:1]] or [contact.occupation]
    if via_id:
        told.append(_("named by %(name)s") % {"name": today.planned.names[via_id]})
    else:
        told.append(words.relationship(people.Relationship(found.drafted.whole.listed.relationship)))
    return [part for part in told if part]


def position(place: people.Affiliation) -> str:
    if place.role and place.employer:
        return _("%(role)s at %(employer)s") % {"role": place.role, "employer": place.employer}
    return place.role or place.employer


def outcomes(channel: Channel) -> tuple[tuple[str, str], ...]:
    """What can have come of it, in the order in which it usually comes."""
    sent = {
        Channel.IN_PERSON: _("I asked; nothing came of it yet"),
        Channel.PHONE: _("I called, and did not reach them"),
        Channel.VOICEMAIL: _("I left a message; no answer yet"),
        Channel.VIDEO: _("I called, and did not reach them"),
    }
    said = {
        Outcome.SENT: sent.get(channel, _("I wrote; no answer yet")),
        Outcome.ANSWERED: _("They answered"),
        Outcome.AGREED: _("They agreed to talk"),
        Outcome.TALKED: _("We talked"),
        Outcome.LATER: _("They would rather later"),
        Outcome.NO_REPLY: _("No answer came, and I let it rest"),
        Outcome.DECLINED: _("They said no"),
        Outcome.OPTED_OUT: _("They do not want to be contacted"),
    }
    return tuple((outcome.value, text) for outcome, text in said.items())


def permissions() -> tuple[tuple[str, str], ...]:
    """Whether the name of who named somebody may be said to them."""
    said = {
        Permission.ASK: _("I still have to ask"),
        Permission.YES: _("Yes, I may say who sent me"),
        Permission.NO: _("No, I leave the name out"),
    }
    return tuple((one.value, text) for one, text in said.items())


def window(starts_at: datetime, ends_at: datetime, *, now: datetime) -> Moment:
    first, last = (date_format(moment, "DATETIME_FORMAT") for moment in (starts_at, ends_at))
    exact = _("from %(first)s to %(last)s") % {"first": first, "last": last}
    return Moment(words.window(starts_at, ends_at, now=now), starts_at.isoformat(timespec="minutes"), exact)


def dues(found: Sequence[cadence.Due], *, owed: Owed, today: date) -> Dues:
    """Things that are due, in their order; many that are overdue must not push away what is still to come."""
    late = [one for one in found if one.is_overdue][OVERDUE:]
    first = [one for one in found if one not in late][:SHOWN]
    told = [(one in first, due(one, owed=owed, today=today)) for one in found]
    return Dues(*(tuple(line for is_first, line in told if is_first is wanted) for wanted in (True, False)))


def due(one: cadence.Due, *, owed: Owed, today: date) -> Due:
    when = words.day(one.due_on, today=today)
    if one.is_overdue:
        when = _("was due %(day)s") % {"day": when}
    moment = Moment(when[:1].upper() + when[1:], one.due_on.isoformat(), date_format(one.due_on))
    told = words.due(one, names=owed.names)
    if one.kind not in OWED:
        return Due(told, moment, one.person_id)
    last = owed.channels.get(one.person_id, Channel.IN_PERSON)
    channels = tuple((way.value, words.channel(way), way is last) for way in Channel)
    return Due(told, moment, one.person_id, OWED[one.kind].value, channels)


def talk(one: cadence.Agreed, *, owed: Owed, today: date) -> Talk:
    said = _("agreed %(day)s") % {"day": words.day(one.on, today=today)}
    moment = Moment(said[:1].upper() + said[1:], one.on.isoformat(), date_format(one.on))
    name = owed.names.get(one.person_id, "")
    return Talk(one.person_id, _("Talk with %(name)s") % {"name": name}, moment, owed.notes.get(one.ask_id, ""))
