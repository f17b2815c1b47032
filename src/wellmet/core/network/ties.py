"""Who knows whom, where we know it from, and how sure that is; what follows from a common place is never stored."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from wellmet.core.people import AffiliationKind

__all__ = ["USUAL", "Place", "Places", "Source", "Tie", "joint", "pair", "ties_of"]

# Judgement, all four: docs/method/network.md. By name one knows about so many colleagues, at a place of whose people
# the seeker knows a quarter at most, and which is no smaller than this; beyond LARGEST a common place tells nothing.
KNOWN_COLLEAGUES = 25
SMALLEST_PLACE = 50
SHARE_KNOWN = 4
LARGEST = 60
DOUBT = 0.5  # where dates are missing, and again where the place is a school

DATED = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")


class Source(StrEnum):
    """Where we know from that two people know each other."""

    SAID = "said"
    CALENDAR = "calendar"
    USER = "user"
    REFERRAL = "referral"
    COLLEAGUES = "colleagues"

    @property
    def is_stated(self) -> bool:
        """Tell whether it is kept as it was told, rather than derived from other facts."""
        return self in {Source.SAID, Source.CALENDAR, Source.USER}


# How sure a source is where the user does not say: judgement.
USUAL = MappingProxyType({Source.USER: 0.9, Source.SAID: 0.8, Source.CALENDAR: 0.6, Source.REFERRAL: 0.95})


@dataclass(frozen=True, slots=True)
class Tie:
    """Two people know each other, with the probability (0-1) that this is so, and all that speaks for it."""

    certainty: float
    sources: tuple[Source, ...]
    place_id: int | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Somebody's time at an employer or school; dates are ISO 8601 or empty."""

    place_id: int
    kind: AffiliationKind
    is_current: bool = True
    started_on: str = ""
    ended_on: str = ""


@dataclass(frozen=True, slots=True)
class Places:
    """Where everybody is or was: places by person, and people by place."""

    of: Mapping[int, tuple[Place, ...]] = field(default_factory=dict)
    at: Mapping[int, tuple[int, ...]] = field(default_factory=dict)


def pair(one: int, other: int) -> tuple[int, int]:
    """Give two people in the order in which their tie is kept, since it has no direction.

    >>> pair(7, 3)
    (3, 7)
    """
    return (one, other) if one < other else (other, one)


def joint(ties: Iterable[Tie]) -> Tie:
    """Join what independent sources say of one pair: 1 - the product of the doubts they leave.

    >>> round(joint([Tie(0.5, (Source.COLLEAGUES,)), Tie(0.9, (Source.SAID,))]).certainty, 2)
    0.95
    """
    doubt, sources, place_id = 1.0, [], None
    for tie in ties:
        doubt *= 1 - tie.certainty
        sources += [source for source in tie.sources if source not in sources]
        place_id = place_id or tie.place_id
    return Tie(1 - doubt, tuple(sources), place_id)


def ties_of(person_id: int, *, stated: Mapping[int, Mapping[int, Tie]], places: Places) -> Mapping[int, Tie]:
    """Collect everybody a person knows: as was stated, and as follows from the places where both were."""
    if person_id not in places.of:
        return stated.get(person_id, {})
    found = dict(stated.get(person_id, {}))
    for other, tie in colleagues(person_id, places=places).items():
        found[other] = joint((found[other], tie)) if other in found else tie
    return found


def colleagues(person_id: int, *, places: Places) -> dict[int, Tie]:
    found: dict[int, Tie] = {}
    for mine in places.of.get(person_id, ()):
        there = places.at.get(mine.place_id, ())
        if len(there) > LARGEST:
            continue
        for other in there:
            certainty = 0.0
            if other != person_id:
                certainty = max(together(mine, theirs, size=len(there)) for theirs in places.of[other])
            if certainty > 0 and (other not in found or certainty > found[other].certainty):
                found[other] = Tie(certainty, (Source.COLLEAGUES,), mine.place_id)
    return found


def together(one: Place, other: Place, *, size: int) -> float:
    """Weigh a common place: 25 colleagues known by name / max(50, 4 x the people known there), halved for doubts."""
    overlap = overlapping(one, other) if one.place_id == other.place_id else 0.0
    kind = DOUBT if AffiliationKind.SCHOOL in (one.kind, other.kind) else 1.0
    return overlap * kind * KNOWN_COLLEAGUES / max(SMALLEST_PLACE, SHARE_KNOWN * size)


def overlapping(one: Place, other: Place) -> float:
    """Tell whether two were somewhere at the same time: 1 yes, 0 no, half where the dates do not say."""
    if one.is_current and other.is_current:
        return 1.0
    first, second = span(one), span(other)
    if not (first and second):
        return DOUBT
    # NB "2019" as an end lasts to the end of the year: "~" sorts after every digit and hyphen.
    return float(first[0] <= second[1] + "~" and second[0] <= first[1] + "~")


def span(place: Place) -> tuple[str, str] | None:
    ended_on = "9999" if place.is_current else place.ended_on
    dated = all(DATED.fullmatch(day) for day in (place.started_on, ended_on))
    return (place.started_on, ended_on) if dated else None
