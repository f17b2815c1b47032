"""What to assume of a relationship that the user has not told yet."""

from datetime import date

from .contacts import Contact
from .vocabulary import Relationship

__all__ = ["assumed_relationship"]

DORMANT_AFTER_YEARS = 3  # DESIGN: out of touch for three years or more


def assumed_relationship(contact: Contact, *, is_referred: bool, today: date) -> Relationship:
    """Tell how the seeker stands to a person: as they said, else by how the person came into the net.

    Somebody named by another is `referred`; an old LinkedIn connection of whom nothing else is known is `dormant`.

    >>> assumed_relationship(Contact(connected_on=date(2019, 5, 1)), is_referred=False, today=date(2026, 5, 1)).value
    'dormant'
    """
    if contact.relationship:
        return Relationship(contact.relationship)
    if is_referred:
        return Relationship.REFERRED
    only_linkedin = not contact.phones and not contact.how_met
    if contact.connected_on and only_linkedin and years(contact.connected_on, today=today) >= DORMANT_AFTER_YEARS:
        return Relationship.DORMANT
    return Relationship.KNOWN


def years(day: date, *, today: date) -> float:
    return (today - day).days / 365.25
