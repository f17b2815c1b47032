"""Which ask makes sense to whom and by which way, and which one is meant where it does not."""

from wellmet.core.people import Channel, Purpose, Relationship

__all__ = ["makes_sense", "sensible_purpose"]

HAVE_SPOKEN = frozenset({Purpose.THANKS, Purpose.FOLLOW_UP, Purpose.UPDATE})
FOR_PERSONAL = frozenset({Purpose.ADVICE, Purpose.REFERRAL, Purpose.INTRODUCTION, Purpose.OPENINGS}) | HAVE_SPOKEN
FOR_LINKED = frozenset({Purpose.ADVICE, Purpose.REFERRAL, Purpose.INTRODUCTION, Purpose.EMPLOYER}) | HAVE_SPOKEN
FOR_STRANGERS = frozenset({Purpose.ADVICE, Purpose.EMPLOYER}) | HAVE_SPOKEN
FOR_EMPLOYERS = frozenset({Purpose.EMPLOYER}) | HAVE_SPOKEN
TEXTED_BY = frozenset({Relationship.INTRODUCED, Relationship.REFERRED})


def makes_sense(relationship: Relationship, purpose: Purpose, channel: Channel) -> bool:
    """Tell whether such an ask is one a considerate person would make.

    An introduction takes more words than a LinkedIn note has, and nobody texts people who never gave their number.

    >>> makes_sense(Relationship.STRANGER, Purpose.OPENINGS, Channel.EMAIL)
    False
    """
    if channel is Channel.LINKEDIN_NOTE and purpose is Purpose.INTRODUCTION:
        return False
    may_text = relationship.is_personal or relationship in TEXTED_BY or purpose in HAVE_SPOKEN
    return purpose in _purposes(relationship) and (channel is not Channel.TEXT or may_text)


def sensible_purpose(relationship: Relationship, purpose: Purpose) -> Purpose:
    """Give the purpose itself where it makes sense, and else the nearest that does.

    >>> sensible_purpose(Relationship.STRANGER, Purpose.OPENINGS).value
    'advice'
    """
    if purpose in _purposes(relationship):
        return purpose
    if relationship is Relationship.EMPLOYER:
        return Purpose.EMPLOYER
    return Purpose.OPENINGS if relationship.is_personal else Purpose.ADVICE


def _purposes(relationship: Relationship) -> frozenset[Purpose]:
    if relationship.is_personal:
        return FOR_PERSONAL
    special = {Relationship.EMPLOYER: FOR_EMPLOYERS, Relationship.STRANGER: FOR_STRANGERS}
    return special.get(relationship, FOR_LINKED)
