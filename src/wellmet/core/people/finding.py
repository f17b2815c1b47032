"""What a person is found by: one folded text for each, so that a search looks at one column."""

from .contacts import Affiliation, AffiliationKind, Contact
from .identity import strong_key
from .names import employer_key, fold

__all__ = ["found_by", "workplace"]

POINTS = {"emails": "email", "phones": "phone", "urls": "url", "addresses": "address"}


def found_by(contact: Contact, *, called: str, region: str = "") -> str:
    """Put together, a line each, what somebody may be looked for by: name, contact points, employers and work.

    >>> found_by(Contact(emails=("rosa@example.org",), occupation="Lehrerin"), called="Rosa Díaz").split(chr(10))
    ['rosa diaz', 'lehrerin', 'rosa@example.org']
    """
    points = [
        strong_key(kind, value, region=region) or fold(value)
        for field, kind in POINTS.items()
        for value in getattr(contact, field)
    ]
    work = [
        said
        for place in contact.affiliations
        for said in (employer_key(place.employer), fold(f"{place.employer} {place.role}"))
    ]
    lines = dict.fromkeys((fold(called), fold(contact.occupation), *points, *work))
    return "\n".join(line for line in lines if line)


def workplace(contact: Contact) -> Affiliation | None:
    """Choose the place where somebody works now, to be shown and sorted by: the first that was told.

    >>> workplace(Contact(affiliations=(Affiliation("Pier Nine", is_current=False), Affiliation("Harbor")))).employer
    'Harbor'
    """
    current = (place for place in contact.affiliations if place.is_current and place.kind is AffiliationKind.WORK)
    return next(current, None)
