"""What an ask costs the seeker: minutes, and courage against confidence (METHOD.md 5.5)."""

from functools import lru_cache

from wellmet.core.people import Channel, Relationship

from .priors import Way, way

__all__ = ["anxiety", "effort", "minutes", "patience"]

LAMBDA = 0.25
SHORT_OF_TIME = 3.0
MINUTES = {Way.IN_PERSON: 25.0, Way.PHONE: 12.0, Way.EMAIL: 12.0, Way.LINKEDIN: 8.0, Way.TEXT: 6.0}

# 0-10; METHOD.md 5.5 fixes in person/known 2 and phone/stranger 7, the rest is judgement between them. Family and
# friends stand on the lowest rung (1.4), and to call up somebody out of touch takes more than a word in passing.
MET = {Way.IN_PERSON: 2.0, Way.PHONE: 3.0, Way.EMAIL: 2.0, Way.LINKEDIN: 2.0, Way.TEXT: 2.0}
EXPECTED = {Way.IN_PERSON: 4.0, Way.PHONE: 5.0, Way.EMAIL: 3.0, Way.LINKEDIN: 3.0, Way.TEXT: 3.0}
UNMET = {Way.IN_PERSON: 7.0, Way.PHONE: 7.0, Way.EMAIL: 4.0, Way.LINKEDIN: 4.0, Way.TEXT: 5.0}
RUNGS = {Relationship.CLOSE: -1.0, Relationship.DORMANT: 1.0}
SENT_TO = frozenset({Relationship.INTRODUCED, Relationship.REFERRED, Relationship.AFFILIATED})


def minutes(relationship: Relationship, channel: Channel) -> float:
    """Give the minutes one ask takes by this channel, preparation included.

    Whoever is close is met anyway, at a table or on the stairs (METHOD.md 0.3: daily life first): to ask them there
    takes no longer than a call.
    """
    is_met_anyway = relationship is Relationship.CLOSE and channel is Channel.IN_PERSON
    return MINUTES[Way.PHONE if is_met_anyway else way(channel)]


def anxiety(relationship: Relationship, channel: Channel) -> float:
    """Give how much courage an ask takes, 0 to 10."""
    if relationship.is_personal:
        return MET[way(channel)] + RUNGS.get(relationship, 0.0)
    return (EXPECTED if relationship in SENT_TO else UNMET)[way(channel)]


@lru_cache(maxsize=1024)
def effort(relationship: Relationship, channel: Channel, *, confidence: int) -> float:
    """Weigh an ask's cost, 0-1: .5 min(1, minutes / 45) + .5 clip((anxiety - confidence + 5) / 10) (METHOD.md 5.5)."""
    courage = (anxiety(relationship, channel) - confidence + 5) / 10
    return 0.5 * min(1.0, minutes(relationship, channel) / 45) + 0.5 * min(1.0, max(0.0, courage))


def patience(hours: float) -> float:
    """Weigh effort against use: .25, half as much again below 3 hours a week (METHOD.md 5.1, 5.5)."""
    return LAMBDA * (1.5 if hours < SHORT_OF_TIME else 1.0)
