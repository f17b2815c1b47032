"""What an ask may honestly be for, by relationship (METHOD.md 0.1)."""

from wellmet.core.people import Purpose, Relationship

__all__ = ["purpose"]


def purpose(relationship: Relationship, *, is_near_goal: bool) -> Purpose:
    """Choose the purpose: people one has met are told what is sought, others are asked for advice, employers plainly.

    Of people one has met, those near the goal are asked for openings, the others for people to talk to.

    >>> purpose(Relationship.REFERRED, is_near_goal=True)
    <Purpose.ADVICE: 'advice'>
    """
    if relationship.is_personal:
        return Purpose.OPENINGS if is_near_goal else Purpose.REFERRAL
    return Purpose.EMPLOYER if relationship is Relationship.EMPLOYER else Purpose.ADVICE
