"""What a source says about one person, as one value."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .exchanges import Exchange

__all__ = ["Affiliation", "AffiliationKind", "Contact"]


class AffiliationKind(StrEnum):
    """Whether somebody works at a place or studied there."""

    WORK = "work"
    SCHOOL = "school"


@dataclass(frozen=True, slots=True)
class Affiliation:
    """A person's place at an employer or school; dates are ISO 8601, as exact as the source (`2019`, `2019-04`)."""

    employer: str
    role: str = ""
    is_current: bool = True
    started_on: str = ""
    ended_on: str = ""
    kind: AffiliationKind = AffiliationKind.WORK


@dataclass(frozen=True, slots=True)
class Contact:
    """One record of one person; every field as the source wrote it, whitespace trimmed, nothing guessed."""

    name: str = ""
    given: str = ""
    family: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    affiliations: tuple[Affiliation, ...] = ()
    occupation: str = ""
    relationship: str = ""
    how_met: str = ""
    notes: str = ""
    groups: tuple[str, ...] = ()
    connected_on: date | None = None
    exchanges: tuple[Exchange, ...] = ()
