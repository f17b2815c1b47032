"""The page that helps to put it: the draft, what it stands on, what to have ready, and by which way and when."""

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlencode

from django.utils.translation import gettext as _

from wellmet import words
from wellmet.core import formats, messages
from wellmet.core.people import Channel, Outcome, Purpose, Voice
from wellmet.queries.messages import Saying, Wish
from wellmet.web import forms
from wellmet.web.pages import messages as checking

FINER = frozenset({"reply", "voice"})
LONGEST_LEARNED = 200
WITH_SUBJECT = frozenset({Channel.EMAIL, Channel.LETTER})


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: its name in the form, what it is called, and what there is, with what is chosen."""

    name: str
    label: str
    options: tuple[tuple[str, str, bool], ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the draft, and where what it says comes from; nothing where it is manners alone."""

    text: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ready:
    """What to say if something comes up."""

    when: str
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """Everything that the page shows."""

    id: int
    name: str
    choices: tuple[Choice, ...]
    finer: tuple[Choice, ...]
    is_particular: bool
    is_unsigned: bool
    minutes: int
    learned: str
    note: str
    is_note_thankable: bool
    body: str
    subject: str
    has_subject: bool
    is_spoken: bool
    is_email: bool
    seconds: int
    grade: str
    checked: checking.Checked
    channel: str
    purpose_id: str
    is_passing: bool
    relationship: str
    way: str
    purpose: str
    sentences: tuple[Sentence, ...]
    ready: tuple[Ready, ...]
    best_way: str
    ways: tuple[str, ...]
    ladder: str
    eml: str
    sent: str
    today: str
    pitch: str
    sign_off: str
    voices: tuple[tuple[str, str, bool], ...]
    named: tuple[tuple[int, str], ...]


def page(found: Saying, *, wish: Wish, now: datetime) -> Page:
    drafted = found.drafted
    draft, measure = drafted.draft, drafted.measure
    asked_for = choices(found, wish=wish)
    ways = tuple(words.approach(way, now=now) for way in found.approaches)
    return Page(
        id=found.whole.listed.id,
        name=found.whole.listed.name,
        choices=tuple(one for one in asked_for if one.name not in FINER),
        finer=tuple(one for one in asked_for if one.name in FINER),
        is_particular=is_particular(wish, purpose=draft.purpose) or bool(found.note),
        is_unsigned=draft.channel in WITH_SUBJECT and not found.seeker.name,
        minutes=wish.minutes,
        learned=wish.learned,
        note=found.note,
        is_note_thankable=bool(found.note) and not wish.learned and is_one_thing(found.note),
        body=draft.body,
        subject=draft.subject,
        has_subject=draft.channel in WITH_SUBJECT,
        is_spoken=draft.channel.is_spoken,
        is_email=draft.channel is Channel.EMAIL,
        seconds=measure.seconds,
        grade=_("for readers from school year %(grade)d on") % {"grade": max(1, round(measure.grade))},
        checked=checking.checked(drafted),
        channel=draft.channel.value,
        purpose_id=draft.purpose.value,
        is_passing=not wish.is_usual,
        relationship=draft.relationship.value,
        way=words.channel(draft.channel),
        purpose=words.purpose(draft.purpose),
        sentences=() if drafted.is_own else tuple(map(sentence, draft.said)),
        ready=tuple(Ready(words.aside(one.kind), one.text) for one in found.asides),
        best_way=ways[0] if ways else "",
        ways=ways[1:],
        ladder=words.ladder(found.ladder),
        eml=urlencode(asked(wish, channel=draft.channel, purpose=draft.purpose)),
        sent=Outcome.TALKED.value if draft.channel is Channel.IN_PERSON else Outcome.SENT.value,
        today=now.date().isoformat(),
        pitch=found.seeker.pitch,
        sign_off=found.seeker.sign_off,
        voices=tuple((one.value, words.voice(one), one is found.seeker.voice) for one in Voice),
        named=found.named,
    )


def is_one_thing(note: str) -> bool:
    """Tell whether a note is one short sentence about the matter, and not a report of the person."""
    is_of_them = note.casefold().startswith(("he ", "she ", "him ", "her "))
    return len(note) <= LONGEST_LEARNED and not is_of_them and not any(mark in note for mark in ("\n", ". ", "; "))


def is_particular(wish: Wish, *, purpose: Purpose) -> bool:
    """Whether something finer was chosen, or is worth choosing: thanks name one thing that was learned."""
    finer = (wish.voice, wish.reply, wish.learned, wish.minutes != Wish().minutes)
    return purpose is Purpose.THANKS or any(finer)


def asked(wish: Wish, *, channel: Channel, purpose: Purpose) -> dict[str, str]:
    """What to ask for to have the same draft again; what was learned stands in no address."""
    said = {
        "channel": channel.value,
        "purpose": purpose.value,
        "relationship": wish.relationship.value if wish.relationship else "",
        "voice": wish.voice.value if wish.voice else "",
        "reply": wish.reply.value if wish.reply else "",
        "referrer": str(wish.referrer_id or ""),
        "about": str(wish.about_id or ""),
        "minutes": str(wish.minutes),
    }
    return {name: value for name, value in said.items() if value}


def sentence(said: messages.Said) -> Sentence:
    sources = (_("%(what)s: %(words)s") % {"what": words.source(fact), "words": fact.text} for fact in said.facts)
    return Sentence(said.text, tuple(dict.fromkeys(sources)))


def choices(found: Saying, *, wish: Wish) -> tuple[Choice, ...]:
    draft = found.drafted.draft
    relationship = wish.relationship or found.relationship
    sensible = [one for one in Purpose if any(messages.makes_sense(relationship, one, way) for way in Channel)]
    people = [
        Choice("relationship", _("Who are they to you?"), chosen(forms.relationships(), draft.relationship.value)),
        Choice("channel", _("How?"), chosen(forms.channels(), draft.channel.value)),
        Choice(
            "purpose",
            _("What for?"),
            chosen([(one.value, words.purpose(one)) for one in sensible], draft.purpose.value),
        ),
        Choice("reply", _("After what?"), chosen(forms.replies(), wish.reply.value if wish.reply else "")),
        Choice("voice", _("In which voice?"), chosen(forms.voices(), wish.voice.value if wish.voice else "")),
    ]
    if len(found.referrers) > 1:
        known = [(str(one), name) for one, name in found.referrers]
        people.append(Choice("referrer", _("Who named them?"), chosen(known, str(wish.referrer_id or ""))))
    if found.named:
        known = [("", _("nobody in particular")), *((str(one), name) for one, name in found.named)]
        people.append(Choice("about", _("About whom they named?"), chosen(known, str(wish.about_id or ""))))
    return tuple(people)


def chosen(options: list[tuple[str, str]], value: str) -> tuple[tuple[str, str, bool], ...]:
    return tuple((one, said, one == value) for one, said in options)


def eml(found: Saying) -> bytes:
    """The message as a file for a mail program."""
    draft, emails = found.drafted.draft, found.whole.contact.emails
    to = emails[0] if emails else ""
    return formats.write_eml(subject=draft.subject, body=draft.body, to=to, sender=found.seeker.email)
