"""Which parts make up a message, in their order, by what it is for and how much room there is."""

from collections.abc import Mapping
from dataclasses import replace

from wellmet.core.people import Channel, Purpose

from . import after, asking, brief, brief_after, brief_asks, employers, greetings, opening, updates, voicemails
from .parts import Part
from .spoken import ASIDES
from .subjects import SUBJECT_AFTER_NO, SUBJECT_LEAVE, SUBJECT_TALK, SUBJECTS

__all__ = ["aside_outlines", "body_outline", "note_to_forward", "subject_part"]

Outline = tuple[Part, ...]
AMONG_FRIENDS: Outline = (opening.HELLO, *opening.LONG_AGO, opening.PLACE)
TO_OTHERS: Outline = (opening.LINK, opening.EXPLORING, opening.ABOUT, opening.REASON)
PERSONAL: Mapping[Purpose, Outline] = {
    Purpose.ADVICE: (
        *AMONG_FRIENDS,
        opening.LINK,
        opening.NEWS,
        opening.ABOUT,
        asking.ADVICE_OF_FRIENDS,
        asking.WHOM,
        asking.OUT,
    ),
    Purpose.REFERRAL: (
        *AMONG_FRIENDS,
        opening.NEWS,
        opening.ABOUT,
        asking.REFERRAL,
        asking.PERMISSION,
        asking.NO_IDEA,
        opening.THANKS,
    ),
    Purpose.INTRODUCTION: (
        *AMONG_FRIENDS,
        opening.NEWS,
        opening.ABOUT,
        asking.INTRODUCTION,
        asking.CONSENT,
        asking.WHAT_FOR,
        asking.OUT,
        *asking.FORWARD,
    ),
    Purpose.OPENINGS: (
        *AMONG_FRIENDS,
        opening.NEWS,
        opening.ABOUT,
        opening.STRENGTHS,
        asking.OPENINGS,
        asking.MIND,
        asking.NO_IDEA,
    ),
}
OTHERS: Mapping[Purpose, Outline] = {
    Purpose.ADVICE: (*TO_OTHERS, asking.ADVICE, asking.TOPIC, asking.NOT_A_JOB, asking.OUT, opening.THANKS),
    Purpose.REFERRAL: (*TO_OTHERS, asking.REFERRAL, asking.PERMISSION, asking.NOT_A_JOB, asking.OUT, opening.THANKS),
    Purpose.INTRODUCTION: (
        opening.LINK,
        opening.EXPLORING,
        opening.ABOUT,
        asking.INTRODUCTION,
        asking.CONSENT,
        asking.WHAT_FOR,
        asking.OUT,
        *asking.FORWARD,
    ),
}
FOR_ALL: Mapping[Purpose, Outline] = {
    Purpose.EMPLOYER: (
        opening.LINK,
        employers.INTEREST,
        opening.ABOUT,
        opening.STRENGTHS,
        *employers.EMPLOYER,
        employers.EMPLOYER_TIME,
        employers.EMPLOYER_OUT,
    ),
    Purpose.THANKS: after.THANK,
    Purpose.FOLLOW_UP: (opening.LINK, *after.FOLLOW_UP, opening.THANKS),
    Purpose.UPDATE: updates.UPDATE,
}
BRIEFLY = frozenset({Channel.TEXT, Channel.LINKEDIN_NOTE})
OPEN_CALLS = frozenset({Channel.PHONE, Channel.VIDEO})


def body_outline(channel: Channel, purpose: Purpose, circumstances: frozenset[str]) -> Outline:
    """Give the parts of a whole message, greeting and close included."""
    if channel is Channel.VOICEMAIL:
        return _voicemail(purpose, circumstances)
    if channel in BRIEFLY:
        name = Part("sign", ("{signed}",))
        return (*greetings.GREETING, *_briefly(purpose, circumstances), name)
    parts = _fully(purpose, circumstances)
    if not channel.is_spoken:
        greeting = tuple(replace(part, paragraph=0) for part in greetings.GREETING)
        return (*greeting, *parts, *opening.SIGN)
    bye = (opening.BYE,) if purpose.asks_for_something and "after-yes" not in circumstances else ()
    return (*greetings.SPOKEN_GREETING, *greetings.GOOD_TIME, *parts, *bye)


def _fully(purpose: Purpose, circumstances: frozenset[str]) -> Outline:
    if "leave" in circumstances:
        return (*AMONG_FRIENDS, *after.LEAVE)
    if "after-yes" in circumstances:
        return after.TALK
    if purpose is Purpose.THANKS and "after-no" in circumstances:
        return after.THANK_AFTER_NO
    if purpose in FOR_ALL:
        return FOR_ALL[purpose]
    return (PERSONAL if "personal" in circumstances else OTHERS)[purpose]


def _briefly(purpose: Purpose, circumstances: frozenset[str]) -> Outline:
    if "leave" in circumstances:
        return brief_after.BRIEF_LEAVE
    if "after-yes" in circumstances:
        return brief_after.BRIEF_TALK
    if purpose is Purpose.THANKS:
        return brief_after.BRIEF_THANKS_AFTER_NO if "after-no" in circumstances else brief_after.BRIEF_THANKS
    if purpose is Purpose.UPDATE:
        return updates.BRIEF_UPDATE
    looking = () if purpose is Purpose.FOLLOW_UP else brief.BRIEF_LOOKING
    return (brief.BRIEF_LINK, *looking, *brief_asks.BRIEF[purpose], *brief.BRIEF_OUT)


def _voicemail(purpose: Purpose, circumstances: frozenset[str]) -> Outline:
    said = _left_said(purpose, circumstances)
    around = (*greetings.VOICEMAIL_GREETING, *said)
    if not purpose.asks_for_something:
        return (*around, greetings.AGAIN)
    bye = (replace(opening.BYE, paragraph=1, rank=3),)
    before = () if circumstances & {"leave", "after-yes"} else (brief.BRIEF_LINK, *_sought(purpose))
    return (*greetings.VOICEMAIL_GREETING, *before, *said, *voicemails.AFTER_CALL, greetings.AGAIN, *bye)


def _sought(purpose: Purpose) -> Outline:
    """Give what the call is about, where the ask itself does not say so."""
    return brief.BRIEF_LOOKING if purpose in {Purpose.ADVICE, Purpose.REFERRAL, Purpose.INTRODUCTION} else ()


def _left_said(purpose: Purpose, circumstances: frozenset[str]) -> Outline:
    if "leave" in circumstances:
        return voicemails.SAID_LEAVE
    if "after-yes" in circumstances:
        return voicemails.SAID_TALK
    if purpose is Purpose.THANKS:
        return brief_after.BRIEF_THANKS_AFTER_NO if "after-no" in circumstances else voicemails.SAID_THANKS
    return _briefly(purpose, circumstances) if purpose is Purpose.UPDATE else voicemails.SAID[purpose]


def subject_part(purpose: Purpose, circumstances: frozenset[str]) -> Part:
    """Give the subject lines that an e-mail may have."""
    if "leave" in circumstances:
        return SUBJECT_LEAVE
    if "after-yes" in circumstances:
        return SUBJECT_TALK
    if purpose is Purpose.THANKS and "after-no" in circumstances:
        return SUBJECT_AFTER_NO
    part = SUBJECTS[purpose]
    return part if "personal" not in circumstances else replace(part, best=())


def aside_outlines(channel: Channel, circumstances: frozenset[str]) -> Mapping[str, Outline]:
    """Give what to have ready beside the opening: for a call everything, face to face what can come up there."""
    if channel in OPEN_CALLS:
        return ASIDES if "asks" in circumstances else {}
    wanted = ("who-are-you", "yes", "no", "close") if channel is Channel.IN_PERSON and "asks" in circumstances else ()
    return {kind: ASIDES[kind] for kind in wanted}


def note_to_forward() -> Outline:
    """Give the note that whoever introduces may pass on, where the message itself has no room for it."""
    return tuple(replace(part, only="") for part in asking.FORWARD[1:])
