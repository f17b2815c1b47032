"""The closed sets of words that every layer shares; their values are those of the command line and the JSON."""

from enum import StrEnum

__all__ = ["Channel", "Outcome", "Permission", "Purpose", "Relationship", "Voice"]


class Relationship(StrEnum):
    """How the seeker stands to a person."""

    CLOSE = "close"
    KNOWN = "known"
    DORMANT = "dormant"
    INTRODUCED = "introduced"
    REFERRED = "referred"
    AFFILIATED = "affiliated"
    STRANGER = "stranger"
    EMPLOYER = "employer"

    @property
    def is_personal(self) -> bool:
        """Tell whether the two have met: then asking for openings is honest and customary."""
        return self in {Relationship.CLOSE, Relationship.KNOWN, Relationship.DORMANT}


class Channel(StrEnum):
    """A way to reach somebody."""

    IN_PERSON = "in-person"
    PHONE = "phone"
    VOICEMAIL = "voicemail"
    TEXT = "text"
    EMAIL = "email"
    LINKEDIN_NOTE = "linkedin-note"
    LINKEDIN_MESSAGE = "linkedin-message"
    VIDEO = "video"
    LETTER = "letter"

    @property
    def is_spoken(self) -> bool:
        """Tell whether the words are said rather than read."""
        return self in {Channel.IN_PERSON, Channel.PHONE, Channel.VOICEMAIL, Channel.VIDEO}

    @property
    def is_linkedin(self) -> bool:
        """Tell whether LinkedIn carries the words."""
        return self in {Channel.LINKEDIN_NOTE, Channel.LINKEDIN_MESSAGE}


class Purpose(StrEnum):
    """What one ask is for."""

    ADVICE = "advice"
    REFERRAL = "referral"
    INTRODUCTION = "introduction"
    OPENINGS = "openings"
    EMPLOYER = "employer"
    THANKS = "thanks"
    FOLLOW_UP = "follow-up"
    UPDATE = "update"

    @property
    def asks_for_something(self) -> bool:
        """Tell whether the reader is asked for a favour, rather than thanked or told."""
        return self is not Purpose.THANKS and self is not Purpose.UPDATE


class Outcome(StrEnum):
    """What came of an ask."""

    SENT = "sent"
    ANSWERED = "answered"
    AGREED = "agreed"
    TALKED = "talked"
    NO_REPLY = "no-reply"
    DECLINED = "declined"
    LATER = "later"
    OPTED_OUT = "opted-out"

    @property
    def is_yes(self) -> bool:
        """Tell whether the person agreed to talk or answered usefully."""
        return self in YES

    @property
    def is_no(self) -> bool:
        """Tell whether the person said no, which is final."""
        return self in NO


YES = frozenset({Outcome.ANSWERED, Outcome.AGREED, Outcome.TALKED})
NO = frozenset({Outcome.DECLINED, Outcome.OPTED_OUT})


class Permission(StrEnum):
    """Whether a referrer's name may be used with the person they named."""

    YES = "yes"
    NO = "no"
    ASK = "ask"


class Voice(StrEnum):
    """In which voice a first draft speaks."""

    PLAIN = "plain"
    WARM = "warm"
    FORMAL = "formal"
