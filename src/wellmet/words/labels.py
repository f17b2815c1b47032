"""What the closed words are called on a page."""

from wellmet.core.people import Channel, Purpose, Relationship
from wellmet.core.planning import PutOffReason

from .catalogue import gettext, marked

__all__ = ["channel", "purpose", "put_off", "relationship"]

CHANNELS = {
    Channel.IN_PERSON: marked("in person"),
    Channel.PHONE: marked("by phone"),
    Channel.VOICEMAIL: marked("by voicemail"),
    Channel.TEXT: marked("by text message"),
    Channel.EMAIL: marked("by e-mail"),
    Channel.LINKEDIN_NOTE: marked("by a LinkedIn invitation with a note"),
    Channel.LINKEDIN_MESSAGE: marked("by LinkedIn message"),
    Channel.VIDEO: marked("by video call"),
    Channel.LETTER: marked("by letter"),
}

PURPOSES = {
    Purpose.ADVICE: marked("ask for advice"),
    Purpose.REFERRAL: marked("ask whom else to talk to"),
    Purpose.INTRODUCTION: marked("ask for an introduction"),
    Purpose.OPENINGS: marked("say what you are looking for, and ask what they have heard of"),
    Purpose.EMPLOYER: marked("ask about work there"),
    Purpose.THANKS: marked("say thank you"),
    Purpose.FOLLOW_UP: marked("ask once more"),
    Purpose.UPDATE: marked("tell what came of it"),
}

RELATIONSHIPS = {
    Relationship.CLOSE: marked("somebody close"),
    Relationship.KNOWN: marked("somebody you know"),
    Relationship.DORMANT: marked("somebody you have lost touch with"),
    Relationship.INTRODUCED: marked("somebody you are being introduced to"),
    Relationship.REFERRED: marked("somebody you were referred to"),
    Relationship.AFFILIATED: marked("somebody from the same school, union or club"),
    Relationship.STRANGER: marked("somebody you have not met"),
    Relationship.EMPLOYER: marked("an employer"),
}

PUT_OFF = {
    PutOffReason.LATER: marked("Later"),
    PutOffReason.NO_USE: marked("They cannot help with this now"),
    PutOffReason.NOT_CLOSE: marked("I do not know them well enough"),
    PutOffReason.LEAVE_OUT: marked("I would rather leave them out"),
}


def channel(channel: Channel) -> str:
    """Say by which way: "by phone"."""
    return gettext(CHANNELS[channel])


def purpose(purpose: Purpose) -> str:
    """Say what an ask is for: "ask for advice"."""
    return gettext(PURPOSES[purpose])


def relationship(relationship: Relationship) -> str:
    """Say how the seeker stands to somebody: "somebody you know"."""
    return gettext(RELATIONSHIPS[relationship])


def put_off(reason: PutOffReason) -> str:
    """Say why somebody is not asked: "I do not know them well enough"."""
    return gettext(PUT_OFF[reason])
