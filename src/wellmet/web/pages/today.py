"""The page of the day, in words: whom to ask, why and why not, when and how, and what is owed."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils.formats import date_format
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wellmet import words
from wellmet.core import cadence, ethics, people
from wellmet.core.people import Channel, Outcome
from wellmet.queries.asks import Owed
from wellmet.queries.today import Card as Found
from wellmet.queries.today import Today
from wellmet.web.pages import marking, reaching

OWED = {cadence.DueKind.THANKS, cadence.DueKind.UPDATE}


@dataclass(frozen=True, slots=True)
class Moment:
    """A time as people say it, with the exact one for machines and for whoever asks."""

    words: str
    iso: str
    exact: str


@dataclass(frozen=True, slots=True)
class Remark:
    """A finding beside a draft: the words it is about, what is the matter, and what to do."""

    severity: str
    quoted: str
    message: str
    advice: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What one could say, cut where it is remarked upon."""

    subject: tuple[marking.Segment, ...]
    body: tuple[marking.Segment, ...]
    length: str
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """One person worth asking."""

    id: int
    name: str
    who: tuple[str, ...]
    how_met: str
    reasons: tuple[str, ...]
    against: tuple[str, ...]
    way: str
    purpose: str
    when: Moment
    draft: Draft
    reach: reaching.Reach
    channel: str
    purpose_id: str
    outcomes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Due:
    """One thing owed or to be done."""

    what: str
    when: Moment


@dataclass(frozen=True, slots=True)
class Page:
    """Everything that the page of the day shows."""

    knows_nobody: bool
    is_sample: bool
    is_demo: bool
    lead: str
    cards: tuple[Card, ...]
    owed: tuple[Due, ...]
    steps: tuple[Due, ...]
    chain: str


def page(today: Today, *, now: datetime, is_demo: bool) -> Page:
    return Page(
        knows_nobody=not today.planned.known,
        is_sample=today.is_sample,
        is_demo=is_demo,
        lead=lead(len(today.cards)),
        cards=tuple(card(found, today=today, now=now) for found in today.cards),
        owed=tuple(due(one, owed=today.owed, today=now.date()) for one in today.owed.dues if one.kind in OWED),
        steps=tuple(due(one, owed=today.owed, today=now.date()) for one in today.owed.dues if one.kind not in OWED),
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
    said = [
        tuple(words.reason(reason, names=planned.names, employers=planned.employers) for reason in reasons)
        for reasons in (one.reasons, one.against)
    ]
    return Card(
        id=one.person_id,
        name=found.drafted.whole.listed.name,
        who=tuple(who(found, today=today)),
        how_met=found.drafted.whole.contact.how_met,
        reasons=said[0],
        against=said[1],
        way=words.channel(one.channel),
        purpose=words.purpose(one.purpose),
        when=window(one.starts_at, one.ends_at, now=now),
        draft=marked(found),
        # What a rule blocks, no button of ours sends on its way.
        reach=reaching.Reach() if is_blocked(found) else reaching.reach(found.drafted.whole.contact, draft=draft),
        channel=one.channel.value,
        purpose_id=one.purpose.value,
        outcomes=outcomes(one.channel),
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


def marked(found: Found) -> Draft:
    draft, findings = found.drafted.draft, found.drafted.findings
    return Draft(
        subject=marking.segments(draft.subject, findings=[one for one in findings if one.field == "subject"]),
        body=marking.segments(draft.body, findings=[one for one in findings if one.field == "body"]),
        length=length(found),
        remarks=tuple(remark(one, text=draft.subject if one.field == "subject" else draft.body) for one in findings),
    )


def remark(finding: ethics.Finding, *, text: str) -> Remark:
    about = "" if marking.is_about_all(finding, text=text) else text[finding.start : finding.end]
    quoted = Truncator(" ".join(about.split())).chars(60)
    return Remark(finding.severity.value, quoted, finding.message, finding.advice)


def is_blocked(found: Found) -> bool:
    return any(finding.severity is ethics.Severity.BLOCK for finding in found.drafted.findings)


def length(found: Found) -> str:
    measure = found.drafted.measure
    if found.drafted.draft.channel.is_spoken:
        return ngettext("%(count)d second to say", "%(count)d seconds to say", measure.seconds) % {
            "count": measure.seconds
        }
    return ngettext("%(count)d word", "%(count)d words", measure.words) % {"count": measure.words}


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


def window(starts_at: datetime, ends_at: datetime, *, now: datetime) -> Moment:
    first, last = (date_format(moment, "DATETIME_FORMAT") for moment in (starts_at, ends_at))
    exact = _("from %(first)s to %(last)s") % {"first": first, "last": last}
    return Moment(words.window(starts_at, ends_at, now=now), starts_at.isoformat(timespec="minutes"), exact)


def due(one: cadence.Due, *, owed: Owed, today: date) -> Due:
    when = words.day(one.due_on, today=today)
    if one.is_overdue:
        when = _("was due %(day)s") % {"day": when}
    moment = Moment(when[:1].upper() + when[1:], one.due_on.isoformat(), date_format(one.due_on))
    return Due(words.due(one, names=owed.names), moment)
