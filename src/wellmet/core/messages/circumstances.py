"""What the bank of sentences is asked by: the circumstances of a situation as words."""

from collections.abc import Mapping

from wellmet.core.people import Channel, Purpose, Relationship, Voice

from .senses import sensible_purpose
from .values import Fact, Situation

__all__ = ["circumstances"]

FOR_WORK = frozenset({Purpose.OPENINGS, Purpose.EMPLOYER})
FOR_ADVICE = frozenset({Purpose.ADVICE, Purpose.REFERRAL, Purpose.INTRODUCTION})
FOR_IDEAS = frozenset({Purpose.OPENINGS, Purpose.REFERRAL})
WITH_ROOM = frozenset({Channel.EMAIL, Channel.LETTER})


def circumstances(situation: Situation, *, purpose: Purpose, facts: Mapping[str, Fact]) -> frozenset[str]:
    """Name what holds of a situation, in the words that `only` and `never` of a part use."""
    holds = {**_who_and_how(situation, purpose), **_what(situation, purpose, facts)}
    return frozenset(word for word, does in holds.items() if does)


def _who_and_how(situation: Situation, purpose: Purpose) -> dict[str, bool]:
    relationship, channel = situation.relationship, situation.channel
    is_face_to_face = channel is Channel.IN_PERSON
    is_talk = channel.is_spoken or channel is Channel.TEXT or situation.voice is Voice.WARM
    return {
        "personal": relationship.is_personal,
        "close": relationship is Relationship.CLOSE,
        "dormant": relationship is Relationship.DORMANT,
        "employer": relationship is Relationship.EMPLOYER,
        "spoken": channel.is_spoken,
        "talking": is_talk and situation.voice is not Voice.FORMAL,
        "voicemail": channel is Channel.VOICEMAIL,
        "in-person": is_face_to_face,
        "friends-meet": is_face_to_face and relationship.is_personal,
        "follow-up": purpose is Purpose.FOLLOW_UP,
        "to-forward": channel in WITH_ROOM and purpose is Purpose.INTRODUCTION,
    }


def _what(situation: Situation, purpose: Purpose, facts: Mapping[str, Fact]) -> dict[str, bool]:
    is_leave = "about" in facts and purpose is Purpose.REFERRAL
    is_reply = situation.after_yes and purpose in FOR_ADVICE | FOR_WORK and not is_leave
    has_news = bool(facts.keys() & {"talked_with", "wrote_to", "learned"})
    followed_advice = not has_news and situation.asked is Purpose.ADVICE
    return {
        "leave": is_leave,
        "after-yes": is_reply,
        "after-no": situation.after_no,
        "for-work": purpose in FOR_WORK,
        "for-names": purpose in FOR_IDEAS,
        "for-introduction": purpose is Purpose.INTRODUCTION,
        "advice": purpose in FOR_ADVICE and not is_leave,
        "asks": purpose in FOR_WORK | FOR_ADVICE and not (is_leave or is_reply),
        "asked-for-ideas": situation.asked in FOR_IDEAS and situation.relationship.is_personal,
        "asked-for-openings": _asked(situation) is Purpose.EMPLOYER,
        "has-background": bool(facts.keys() & {"background", "pitch"}),
        "has-phone": "phone" in facts,
        "unnamed": "greeted" not in facts,
        "talked-with": "talked_with" in facts,
        "followed-advice": followed_advice,
        "no-news": not has_news and not followed_advice,
    }


def _asked(situation: Situation) -> Purpose | None:
    return situation.asked and sensible_purpose(situation.relationship, situation.asked)
