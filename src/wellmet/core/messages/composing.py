"""Composing a first draft from profile and records alone."""

from collections.abc import Callable, Collection
from dataclasses import replace
from functools import lru_cache

from wellmet.core.ethics import Severity
from wellmet.core.people import Channel, Expression, Purpose, Relationship

from .assembling import Line, fitted, lines, one_of
from .bank import Part, aside_outlines, body_outline, note_to_forward, subject_part
from .checking import check
from .circumstances import circumstances
from .counts import is_gsm, text_units, words
from .facts import facts
from .likeness import is_alike
from .limits import LIMITS, Limits
from .phrases import clean
from .requests import job_requests
from .senses import sensible_purpose
from .values import Aside, Draft, FactKind, Said, Situation

__all__ = ["asides", "compose"]

FOR_JOBS = frozenset({Purpose.OPENINGS, Purpose.EMPLOYER})
WORD = Expression(r"[^\W_]+")
LETTER_WORDS = 150
SPOKEN_WORDS = 90
CALLS = frozenset({Channel.PHONE, Channel.VIDEO})
PERSONAL = "personal"
TRIES = 12  # other wordings, where one is as good as somebody else's
ELSEWHERE = 101  # how far from a number is the next whose wording may be taken: other sentences in every part


def compose(situation: Situation, *, limits: Limits = LIMITS, others: Collection[str] = ()) -> Draft:
    """Write a first draft; where the purpose does not suit the relationship, the nearest that does is taken.

    Facts that are missing change or drop their sentence. A referrer without permission is neither named nor hinted at.
    What is nine tenths the same as one of `others`, the words for other people, is put otherwise.
    """
    draft = _composed(situation, limits)
    for turn in range(1, TRIES + 1):
        if not others or not is_alike(draft.body, others=others):
            break
        draft = _composed(replace(situation, seed=situation.seed + turn * ELSEWHERE), limits)
    return draft


def _composed(situation: Situation, limits: Limits) -> Draft:
    if situation.seeker.has_linkedin_premium:
        limits = replace(limits, linkedin_note=limits.linkedin_note_premium)
    desk = _Desk(situation, sensible_purpose(situation.relationship, situation.purpose))
    draft = _drafted(desk, limits)
    while not (struck := _struck(draft, limits)) <= desk.struck:
        desk.struck |= struck
        draft = _drafted(desk, limits)
    return draft


def _drafted(desk: "_Desk", limits: Limits) -> Draft:
    situation, purpose = desk.situation, desk.purpose
    outline = body_outline(situation.channel, purpose, desk.holds)
    fits, gap = _fits(situation.channel, purpose, limits), _gap(situation.channel)
    body, said = fitted(desk.lines(outline), seed=situation.seed, fits=fits, gap=gap)
    subject = _subject(desk, limits) if situation.channel is Channel.EMAIL else ""
    return Draft(situation.channel, situation.relationship, purpose, body, subject, said)


def _struck(draft: Draft, limits: Limits) -> frozenset[str]:
    """Find the sentences that the checker objects to, for others to take their place; the name of who writes stays."""
    grave = [each for each in check(draft, limits=limits) if each.severity in {Severity.BLOCK, Severity.ERROR}]
    spots = [draft.body[each.start : each.end] for each in grave if each.field == "body" and each.end > each.start]
    said = (each.text.casefold() for each in draft.said if not any(fact.kind is FactKind.NAME for fact in each.facts))
    return frozenset(text for text in said if any(text in spot.casefold() or spot.casefold() in text for spot in spots))


def asides(situation: Situation) -> tuple[Aside, ...]:
    """Give what to have ready beside the draft: on the phone what others may say, and a note to forward.

    The kinds are `reception`, `no-time`, `who-are-you`, `send-cv`, `yes`, `no`, `close`, `voicemail` and `forward`.
    """
    purpose = sensible_purpose(situation.relationship, situation.purpose)
    desk = _Desk(situation, purpose)
    outlines = dict(aside_outlines(situation.channel, desk.holds))
    if PERSONAL in desk.holds:
        outlines.pop("reception", None)
        if situation.relationship is not Relationship.DORMANT:
            outlines.pop("who-are-you", None)
    if purpose is Purpose.INTRODUCTION and "to-forward" not in desk.holds:
        outlines["forward"] = note_to_forward()
    made = [Aside(kind, _spoken(desk.lines(outline), situation.seed)) for kind, outline in outlines.items()]
    if situation.channel in CALLS:
        left = compose(replace(situation, channel=Channel.VOICEMAIL))
        made.append(Aside("voicemail", left.said))
    return tuple(each for each in made if each.said)


def _spoken(made: tuple[Line, ...], seed: int) -> tuple[Said, ...]:
    return fitted(made, seed=seed, fits=lambda text: True, gap=" ")[1] if made else ()


class _Desk:
    """What lies ready for one situation: the facts, the circumstances, and what may not be said."""

    def __init__(self, situation: Situation, purpose: Purpose) -> None:
        self.situation, self.purpose = situation, purpose
        self.facts = facts(situation)
        self.struck: frozenset[str] = frozenset()
        self.holds = circumstances(situation, purpose=purpose, facts=self.facts)

    def lines(self, parts: tuple[Part, ...]) -> tuple[Line, ...]:
        return lines(parts, facts=self.facts, circumstances=self.holds, voice=self.situation.voice, allows=self.allows)

    def allows(self, text: str) -> bool:
        """Tell whether a text neither names an unpermitted referrer nor asks for a job where none may be asked for."""
        if self.struck and text.casefold() in self.struck:
            return False
        referrer = self.situation.referrer
        if referrer is not None and not referrer.may_use_name and _hints(text, self.situation):
            return False
        is_free = self.purpose in FOR_JOBS or self.situation.relationship.is_personal
        return is_free or not _asks_for_a_job(text)


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


def _subject(desk: _Desk, limits: Limits) -> str:
    def is_short(text: str) -> bool:
        return len(text) <= limits.subject_characters and words(text) <= limits.subject_words_most

    part = subject_part(desk.purpose, desk.holds)
    made = lines(
        (part,),
        facts=desk.facts,
        circumstances=desk.holds,
        voice=desk.situation.voice,
        allows=lambda text: is_short(text) and desk.allows(text),
    )
    return one_of(made[0], desk.situation.seed).text if made else "A short question for you"


def _gap(channel: Channel) -> str:
    if channel in {Channel.TEXT, Channel.LINKEDIN_NOTE, Channel.VOICEMAIL}:
        return " "
    return "\n" if channel.is_spoken or channel is Channel.LINKEDIN_MESSAGE else "\n\n"


def _fits(channel: Channel, purpose: Purpose, limits: Limits) -> Callable[[str], bool]:
    most = {
        Channel.EMAIL: limits.email_words_long if purpose is Purpose.INTRODUCTION else limits.email_words_good,
        Channel.LETTER: LETTER_WORDS,
        Channel.PHONE: limits.opener_words,
        Channel.VIDEO: limits.opener_words,
        Channel.VOICEMAIL: limits.voicemail_words_target,
    }.get(channel, SPOKEN_WORDS)
    if channel is Channel.LINKEDIN_NOTE:
        return lambda text: len(text) <= limits.linkedin_note
    if channel is Channel.LINKEDIN_MESSAGE:
        return lambda text: len(text) <= limits.linkedin_message
    if channel is Channel.TEXT:
        # Letters outside the short alphabet halve the room: in one part everybody would be told the same words.
        two = limits.text_unicode_part * limits.text_parts_most
        return lambda text: text_units(text) <= (limits.text_gsm if is_gsm(text) else two)
    return lambda text: words(text) <= most
