"""The page of one person, in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wellmet import words
from wellmet.core import cadence, people, planning
from wellmet.core.people import Channel, Outcome, Purpose, Relationship
from wellmet.queries.asks import Shown
from wellmet.queries.meeting import Met, Source
from wellmet.queries.people import Link
from wellmet.web.pages import closeness, import_words, reaching, surroundings, today


@dataclass(frozen=True, slots=True)
class Happened:
    """One thing on the timeline."""

    on: str
    exact: str
    iso: str
    what: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """What the planner says of this person: way, time, and why and why not."""

    way: str
    purpose: str
    when: today.Moment
    reasons: tuple[str, ...]
    against: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """A way to reach the person: what it is, the address, and where a press leads."""

    kind: str
    value: str
    href: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody at the other end of a referral, and what may be said."""

    id: int
    name: str
    when: str
    words: str
    may: str


@dataclass(frozen=True, slots=True)
class Origin:
    """What one record said."""

    source: str
    said: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Thanks:
    """Words of thanks, by which way, and where a press leads."""

    way: str
    body: str
    reach: reaching.Reach


@dataclass(frozen=True, slots=True)
class Page:
    """Everything that the page of one person shows."""

    id: int
    name: str
    who: tuple[str, ...]
    how_met: str
    notes: str
    do_not_contact: bool
    is_person: bool
    chain: tuple[tuple[int, str], ...]
    ways: tuple[Way, ...]
    places: tuple[str, ...]
    step: Step | None
    rest: str
    thanks: Thanks | None
    dues: tuple[today.Due, ...]
    timeline: tuple[Happened, ...]
    named_by: tuple[Named, ...]
    named: tuple[Named, ...]
    tied: tuple[surroundings.Tied, ...]
    tied_count: str
    beside: tuple[surroundings.Beside, ...]
    allowed: tuple[surroundings.Allowed, ...]
    origins: tuple[Origin, ...]
    channels: tuple[tuple[str, str], ...]
    purposes: tuple[tuple[str, str], ...]
    outcomes: tuple[tuple[str, str], ...]
    permissions: tuple[tuple[str, str], ...]
    channel: str
    purpose: str
    seems: tuple[str, str]


def page(found: Met, *, now: datetime) -> Page:
    listed, contact, day = found.whole.listed, found.whole.contact, now.date()
    relationship = Relationship(listed.relationship)
    planned, around = found.planned, found.around
    return Page(
        id=listed.id,
        name=listed.name,
        who=tuple(part for part in (contact.occupation, words.relationship(relationship)) if part),
        how_met=contact.how_met,
        notes=contact.notes,
        do_not_contact=found.whole.do_not_contact,
        is_person=found.whole.is_person,
        chain=found.chain if len(found.chain) > 1 else (),
        ways=tuple(ways(contact)),
        places=tuple(place(one) for one in contact.affiliations),
        step=step(planned, found=found, now=now) if planned else None,
        rest=rest(found, today=day),
        thanks=thanks(found),
        dues=tuple(due(one, found=found, day=day) for one in found.dues),
        timeline=tuple(timeline(found, day=day)),
        named_by=tuple(named(one, may=may(found, one), day=day) for one in found.whole.came_through),
        named=tuple(named(one, may="", day=day) for one in found.whole.gave),
        tied=tuple(map(surroundings.tied, around.acquaintances)),
        tied_count=surroundings.known(len(around.acquaintances)),
        beside=tuple(surroundings.beside(*one) for one in around.others),
        allowed=tuple(surroundings.allowed(one, day=day) for one in around.allowed),
        origins=tuple(one for one in map(origin, found.sources) if one.said),
        channels=tuple((one.value, words.channel(one)) for one in Channel),
        purposes=tuple((one.value, words.purpose(one)) for one in Purpose),
        outcomes=today.outcomes(Channel.EMAIL if planned is None else planned.channel),
        permissions=today.permissions(),
        channel=usual_channel(found),
        purpose=usual_purpose(found).value,
        seems=closeness.seems(found.closeness),
    )


def usual_channel(found: Met) -> str:
    """The way that the form for noting something begins with; empty where none is likelier than another."""
    if found.thanks:
        return found.thanks.draft.channel.value
    return found.planned.channel.value if found.planned else ""


def usual_purpose(found: Met) -> Purpose:
    if found.thanks:
        return Purpose.THANKS
    relationship = Relationship(found.whole.listed.relationship)
    return found.planned.purpose if found.planned else cadence.usual_purpose(relationship)


def ways(contact: people.Contact) -> Iterator[Way]:
    for phone in contact.phones:
        yield Way(_("Phone"), phone, reaching.tel(phone))
    for email in contact.emails:
        yield Way(_("E-mail"), email, f"mailto:{email}" if email.isascii() and "?" not in email else "")
    for url in contact.urls:
        yield Way(_("Page"), url)  # words, not a link: Wellmet leads to no page outside this computer by itself
    for address in contact.addresses:
        yield Way(_("Address"), address)


def place(one: people.Affiliation) -> str:
    what = today.position(one)
    if one.started_on or one.ended_on:
        until = one.ended_on or (_("now") if one.is_current else "?")
        return _("%(what)s, %(start)s to %(end)s") % {"what": what, "start": one.started_on or "?", "end": until}
    return what if one.is_current else _("%(what)s (before)") % {"what": what}


def step(planned: planning.Suggestion, *, found: Met, now: datetime) -> Step:
    reasons, against = (
        tuple(words.reason(one, names=found.names, employers=found.employers) for one in said)
        for said in (planned.reasons, planned.against)
    )
    when = today.window(planned.starts_at, planned.ends_at, now=now)
    return Step(words.channel(planned.channel), words.purpose(planned.purpose), when, reasons, against)


def rest(found: Met, *, today: date) -> str:
    """Why there is nothing to ask now."""
    kind, until = found.standing.kind, found.standing.until
    if found.has_found_work:
        return _("You have found work, so there is nobody to ask. Thanks are still welcome.")
    if kind is cadence.StandingKind.STOPPED:
        return _("Leave this person alone: you noted that they are not to be contacted, or they said no.")
    if until and until > today:
        return _("You can ask again %(day)s.") % {"day": words.day(until, today=today)}
    if found.dues:
        return _("There is nothing new to ask just now; what is due comes first.")
    if not any(ways(found.whole.contact)):
        return _("No way to reach them is noted. Write down a number or an address, and they can be suggested.")
    return _("There is nothing to ask just now; this week has seen enough.")


def thanks(found: Met) -> Thanks | None:
    if found.thanks is None:
        return None
    draft = found.thanks.draft
    return Thanks(words.channel(draft.channel), draft.body, reaching.reach(found.whole.contact, draft=draft))


def due(one: cadence.Due, *, found: Met, day: date) -> today.Due:
    when = words.day(one.due_on, today=day)
    said = _("was due %(day)s") % {"day": when} if one.is_overdue else when
    return today.Due(words.due(one, names=found.names), moment(one.due_on, said))


def moment(on: date, said: str) -> today.Moment:
    return today.Moment(said[:1].upper() + said[1:], on.isoformat(), date_format(on))


def timeline(found: Met, *, day: date) -> list[Happened]:
    happened: list[tuple[date, str, str]] = []
    for ask in found.history:
        happened += ((entry.on, event(ask, outcome=entry.outcome), entry.note) for entry in ask.history)
    for link in found.whole.came_through:
        happened.append((link.on, _("%(name)s gave you the name.") % {"name": link.name}, link.words))
    for link in found.whole.gave:
        happened.append((link.on, _("Named %(name)s to you.") % {"name": link.name}, link.words))
    if found.whole.contact.connected_on:
        happened.append((found.whole.contact.connected_on, _("You connected on LinkedIn."), ""))
    ordered = sorted(happened, key=lambda one: one[0], reverse=True)
    return [
        Happened(words.day(on, today=day), date_format(on), on.isoformat(), what, note) for on, what, note in ordered
    ]


def event(ask: Shown, *, outcome: str) -> str:
    what = dict(today.outcomes(Channel(ask.channel)))[Outcome(outcome).value]
    return _("%(what)s (%(way)s, to %(purpose)s)") % {
        "what": what,
        "way": words.channel(Channel(ask.channel)),
        "purpose": words.purpose(Purpose(ask.purpose)),
    }


def may(found: Met, link: Link) -> str:
    if found.may_name.get(link.id):
        return _("You may say who sent you.")
    return _("Leave the name out until you have asked.")


def named(link: Link, *, may: str, day: date) -> Named:
    return Named(link.id, link.name, words.day(link.on, today=day), link.words, may)


def origin(source: Source) -> Origin:
    contact = source.contact
    values = (contact.name, *contact.emails, *contact.phones, *contact.urls, *contact.addresses)
    more = (*(today.position(one) for one in contact.affiliations), contact.occupation, contact.how_met)
    name = import_words.source(source.format)
    # Wellmet's own word for it, not a value that somebody wrote.
    stands = words.relationship(Relationship(contact.relationship)) if contact.relationship else ""
    return Origin(
        name[:1].upper() + name[1:], tuple(value for value in (*values, *more, stands, contact.notes) if value)
    )


def forgotten(*, rewritten: int, unreadable: int, let_go: int = 0, is_in_log: bool = False) -> str:
    said = _("Erased. Only a mark that nobody can read a name from stays, so that no import brings them back.")
    if rewritten:
        said += " " + ngettext("%(count)d backup was rewritten.", "%(count)d backups were rewritten.", rewritten) % {
            "count": rewritten
        }
    if unreadable:
        said += " " + ngettext(
            "%(count)d backup cannot be read and may still hold them.",
            "%(count)d backups cannot be read and may still hold them.",
            unreadable,
        ) % {"count": unreadable}
    if let_go:
        said += " " + words.let_go(let_go)
    if is_in_log:
        said += " " + words.in_log()
    return said
