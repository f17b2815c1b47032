"""Composing a first draft from profile and records alone."""

from collections.abc import Callable
from functools import lru_cache

from wellmet.core.people import Channel, Expression, Purpose

from .brief_wordings import notes, voicemails
from .counts import is_gsm, text_units, words
from .facts import Facts, facts
from .limits import LIMITS, Limits
from .lines import Line, fitted, line
from .phrases import clean
from .requests import job_requests
from .senses import sensible_purpose
from .values import Draft, Situation
from .wordings import letters, subjects

__all__ = ["compose"]

FOR_JOBS = frozenset({Purpose.OPENINGS, Purpose.EMPLOYER})
WORD = Expression(r"[^\W_]+")
LETTER_WORDS = 150
SPOKEN_WORDS = 90


def compose(situation: Situation, *, limits: Limits = LIMITS) -> Draft:
    """Write a first draft; where the purpose does not suit the relationship, the nearest that does is taken.

    Facts that are missing change or drop their sentence. A referrer without permission is neither named nor hinted at.
    """
    purpose = sensible_purpose(situation.relationship, situation.purpose)
    known = facts(situation)
    lines = tuple(_allowed(each, situation, purpose) for each in _lines(known, situation, purpose))
    body = fitted(lines, seed=situation.seed, fits=_fits(situation.channel, limits), gap=_gap(situation.channel))
    return Draft(situation.channel, situation.relationship, purpose, body, _subject(known, situation, purpose, limits))


def _lines(known: Facts, situation: Situation, purpose: Purpose) -> tuple[Line, ...]:
    channel = situation.channel
    if channel is Channel.VOICEMAIL:
        return _voicemail(known, situation, purpose)
    if channel in {Channel.TEXT, Channel.LINKEDIN_NOTE}:
        body = notes(known, situation, purpose=purpose)
        return (_greeting(known, situation), *body, line("sign", known.signed))
    body = letters(known, situation, purpose=purpose)
    if channel.is_spoken:
        return (*_spoken_opening(known, situation), *_once_thanked(body, purpose))
    return (_greeting(known, situation, paragraph=0), *body, _signature(known, situation))


def _once_thanked(body: tuple[Line, ...], purpose: Purpose) -> tuple[Line, ...]:
    """End what is said with thanks, unless thanks are what it is about."""
    if not purpose.asks_for_something:
        return body
    bye = line("bye", "Thank you.", "Many thanks.", "Thank you very much.", rank=5, paragraph=9)
    return (*(each for each in body if each.slot != "thanks"), bye)


def _greeting(known: Facts, situation: Situation, *, paragraph: int = 1) -> Line:
    options = [f"{word}," for word in _hellos(known, situation)]
    if known.greeted:
        options.append(f"Dear {known.greeted},")
    return line("greeting", *options, paragraph=paragraph)


def _hellos(known: Facts, situation: Situation) -> tuple[str, ...]:
    """Give greetings without their closing mark; somebody whose name is not plain is greeted without it."""
    if not known.greeted:
        return ("Hi there", "Hello there") if situation.relationship.is_personal else ("Good day",)
    if situation.relationship.is_personal:
        return (f"Hi {known.greeted}", f"Hello {known.greeted}")
    return (f"Hello {known.greeted}",)


def _signature(known: Facts, situation: Situation) -> Line:
    closings = (
        ("Warm regards", "All the best", "Best wishes")
        if situation.relationship.is_personal
        else ("Kind regards", "With best regards", "Best wishes")
    )
    return line(
        "sign", *(f"{closing},\n{known.signed}" if known.signed else closing for closing in closings), paragraph=9
    )


def _spoken_opening(known: Facts, situation: Situation) -> tuple[Line, ...]:
    hellos = _hellos(known, situation)
    if situation.channel is Channel.IN_PERSON and situation.relationship.is_personal:
        seen = (f"{hello}, {pleased}." for hello in hellos for pleased in ("good to see you", "it is good to see you"))
        return (line("greeting", *seen, paragraph=0),)
    own = (
        ("it is {}", "this is {}") if situation.relationship.is_personal else ("my name is {}", "this is {}", "I am {}")
    )
    said = tuple(f"{hello}, {who.format(known.signed)}." for hello in hellos for who in own)
    hello = line("greeting", *(said if known.signed else (f"{hello}," for hello in hellos)), paragraph=0)
    time = line(
        "time",
        "Is this a good time?",
        "Is this a good moment for a minute?",
        "Do you have a minute, or is it a bad time?",
        paragraph=0,
    )
    return (hello, time)


def _voicemail(known: Facts, situation: Situation, purpose: Purpose) -> tuple[Line, ...]:
    hellos, number = _hellos(known, situation), f", {known.phone}" if known.phone else ""
    said = voicemails(known, situation, purpose=purpose)
    if not known.name:
        again = line("again", f"My number is {known.phone}." if known.phone else "")
        return (line("greeting", *(f"{hello}," for hello in hellos)), *said, again)
    own = (
        ("this is {}{}", "my name is {}{}")
        if not situation.relationship.is_personal
        else ("this is {}{}", "it is {}{}")
    )
    greetings = (f"{hello}, {who.format(known.name, number)}." for hello in hellos for who in own)
    again = line(
        "again",
        f"Again, this is {known.name}{number}.",
        f"Once more, this is {known.name}{number}.",
        f"That was {known.name}{number}.",
    )
    bye = line("bye", "Thank you.", "Many thanks.", "Thank you very much.", rank=3)
    return (line("greeting", *greetings), *said, again, *((bye,) if purpose.asks_for_something else ()))


def _allowed(each: Line, situation: Situation, purpose: Purpose) -> Line:
    """Leave out wordings that would name an unpermitted referrer, or ask for a job where none may be asked for."""
    options = each.options
    if situation.referrer is not None and not situation.referrer.may_use_name:
        options = tuple(option for option in options if not _hints(option, situation))
    if purpose not in FOR_JOBS and not situation.relationship.is_personal:
        options = tuple(option for option in options if not _asks_for_a_job(option))
    return Line(each.slot, options, each.rank, each.paragraph)


@lru_cache(maxsize=2048)
def _asks_for_a_job(option: str) -> bool:
    """Tell whether a wording asks for a job; most wordings are the same for everybody, hence the cache."""
    return bool(job_requests(option))


def _hints(option: str, situation: Situation) -> bool:
    """Tell whether a wording contains part of the referrer's name that is not also the reader's or the seeker's."""
    name = clean(situation.referrer.name) if situation.referrer else ""
    own = set(
        WORD.findall(f"{situation.recipient.name} {situation.recipient.given} {situation.seeker.name}".casefold())
    )
    parts = {part for part in WORD.findall(name.casefold()) if len(part) > 1} - own
    return bool(parts & set(WORD.findall(option.casefold())))


def _subject(known: Facts, situation: Situation, purpose: Purpose, limits: Limits) -> str:
    if situation.channel is not Channel.EMAIL:
        return ""
    options = line("subject", *subjects(known, situation, purpose=purpose))
    short = tuple(
        option
        for option in options.options
        if len(option) <= limits.subject_characters and words(option) <= limits.subject_words_most
    )
    allowed = _allowed(Line("subject", short, 0, 0), situation, purpose).options
    return Line("subject", allowed or ("A short question for you",)).chosen(situation.seed)


def _gap(channel: Channel) -> str:
    if channel in {Channel.TEXT, Channel.LINKEDIN_NOTE, Channel.VOICEMAIL}:
        return " "
    return "\n" if channel.is_spoken or channel is Channel.LINKEDIN_MESSAGE else "\n\n"


def _fits(channel: Channel, limits: Limits) -> Callable[[str], bool]:
    most = {
        Channel.EMAIL: limits.email_words_good,
        Channel.LETTER: LETTER_WORDS,
        Channel.PHONE: limits.opener_words,
        Channel.VOICEMAIL: limits.voicemail_words_target,
    }.get(channel, SPOKEN_WORDS)
    if channel is Channel.LINKEDIN_NOTE:
        return lambda text: len(text) <= limits.linkedin_note
    if channel is Channel.LINKEDIN_MESSAGE:
        return lambda text: len(text) <= limits.linkedin_message
    if channel is Channel.TEXT:
        return lambda text: text_units(text) <= (limits.text_gsm if is_gsm(text) else limits.text_unicode)
    return lambda text: words(text) <= most
