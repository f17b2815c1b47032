"""Where a sentence of a draft comes from, what to have ready for a talk, and why a way or a moment is good."""

from datetime import datetime

from wellmet.core.messages import Fact, FactKind
from wellmet.core.people import Voice
from wellmet.core.planning import Approach, ApproachReason, Ladder

from .catalogue import gettext, marked, ngettext
from .labels import channel
from .times import window

__all__ = ["approach", "aside", "ladder", "source", "voice"]

SOURCES = {
    FactKind.NAME: marked("your name, from your profile"),
    FactKind.PHONE: marked("your number, from your profile"),
    FactKind.SOUGHT: marked("the work you seek, from your profile"),
    FactKind.BACKGROUND: marked("your work and training, from your profile"),
    FactKind.SKILLS: marked("your skills, from your profile"),
    FactKind.PITCH: marked("your own words for who you are"),
    FactKind.SIGN_OFF: marked("your own words to close with"),
    FactKind.GREETED: marked("their name"),
    FactKind.THEIR_EMPLOYER: marked("where they work"),
    FactKind.OCCUPATION: marked("what they do"),
    FactKind.HOW_MET: marked("how you met"),
    FactKind.GOAL: marked("an employer you aim at"),
    FactKind.REFERRER: marked("who named them, and allowed you to say so"),
    FactKind.SHARED_SCHOOL: marked("a school of both of you"),
    FactKind.SHARED_WORKPLACE: marked("a workplace of both of you"),
    FactKind.MINUTES: marked("the time you ask for"),
    FactKind.ASKED: marked("what you asked before"),
    FactKind.ABOUT: marked("somebody they named to you"),
    FactKind.TIME: marked("their hours, as far as known"),
    FactKind.QUESTION: marked("a question you have open"),
    FactKind.LEARNED: marked("what you learned from them"),
    FactKind.TALKED_WITH: marked("whom you have talked with since"),
    FactKind.WROTE_TO: marked("whom you have asked since"),
}
ASIDES = {
    "reception": marked("If reception answers"),
    "no-time": marked("If they have no time"),
    "who-are-you": marked("If they ask who you are"),
    "send-cv": marked("If they say: send me your CV"),
    "yes": marked("If they say yes"),
    "no": marked("If they say no"),
    "close": marked("Before you say goodbye"),
    "voicemail": marked("If the voicemail answers"),
    "forward": marked("A note they can pass on"),
}
VOICES = {Voice.PLAIN: marked("plain"), Voice.WARM: marked("warmer"), Voice.FORMAL: marked("more formal")}
REASONS = {
    ApproachReason.DAILY_LIFE: marked("in daily life people say yes far more often than to anything written"),
    ApproachReason.VOICE: marked("a voice is answered more readily than a letter"),
    ApproachReason.READS_IN_PEACE: marked("they can read it when it suits them"),
    ApproachReason.THEIR_TRADE: marked("these are quiet hours in their trade"),
    ApproachReason.MIDWEEK: marked("the middle of the week is usually good"),
    ApproachReason.THEIR_ZONE: marked("the time is theirs, told by your clock"),
    ApproachReason.LITTLE_TIME: marked("it takes little of the time you have"),
    ApproachReason.WITHIN_REACH: marked("it asks no more courage than you have"),
    ApproachReason.TAKES_COURAGE: marked("it takes more courage than the steps before it"),
}
RUNGS = (
    marked("people close to you"),
    marked("people you see in daily life"),
    marked("people you have lost touch with"),
    marked("people you are introduced to"),
    marked("people you were referred to"),
    marked("people you have not met"),
)


def source(fact: Fact) -> str:
    """Say where a fact comes from: "the work you seek, from your profile"."""
    return gettext(SOURCES[fact.kind])


def aside(kind: str) -> str:
    """Say when something is to be said: "If they have no time"."""
    return gettext(ASIDES[kind])


def voice(voice: Voice) -> str:
    """Name a voice: "warmer"."""
    return gettext(VOICES[voice])


def approach(approach: Approach, *, now: datetime) -> str:
    """Say one way and moment with its reasons, in one line."""
    reasons = "; ".join(gettext(REASONS[reason]) for reason in approach.reasons)
    when = window(approach.starts_at, approach.ends_at, now=now)
    return gettext("{way}, {when}: {reasons}").format(way=channel(approach.channel), when=when, reasons=reasons)


def ladder(ladder: Ladder) -> str:
    """Say how far one has come, and what leads further."""
    here = gettext(RUNGS[ladder.rung - 1])
    said = gettext("You are on step {rung} of {of}: {here}.").format(rung=ladder.rung, of=ladder.of, here=here)
    if not ladder.missing:
        return said
    more = ngettext(
        "{count} good talk there, and the next step is yours.", "{count} good talks there, and the next step is yours.",
        ladder.missing,
    ).format(count=ladder.missing)  # fmt: skip
    return f"{said} {more}"
