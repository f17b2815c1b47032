"""What a plan aims at, worked out once from the scene."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from wellmet.core.cadence import Ask
from wellmet.core.people import Affiliation, AffiliationKind, Outcome

from .circles import Pulls, pulls
from .values import Candidate, Choice, Scene

__all__ = ["DEFAULT_STAFF", "DETAILED", "Aim", "aim", "works_at", "years_since"]

DIGITAL = "15-"
DEFAULT_STAFF = 500
# six digits of O*NET-SOC make one detailed occupation
DETAILED = 7


@dataclass(frozen=True, slots=True)
class Aim:
    """Everything about the goal that weighing one person needs; `seeks` are the folded words of each work sought."""

    targets: frozenset[int]
    seeks: tuple[frozenset[str], ...]
    fields: frozenset[str]
    codes: frozenset[str]
    staff: dict[int, int]
    pulls: Pulls
    covered: frozenset[str]
    is_digital: bool
    today: date
    named_on: dict[int, date]
    gain: float = 1.0


def aim(scene: Scene, *, choice: Choice) -> Aim:
    """Gather the goal of a plan: the targets, their insiders' circles, and the circles that talks have covered."""
    targets = frozenset(scene.targets if choice.employer_id is None else (choice.employer_id,))
    towards = pulls(_insiders(scene.candidates, targets), known=(candidate.circles for candidate in scene.candidates))
    talked = _talked(scene.asks)
    covered = frozenset(circle for person in scene.candidates if person.id in talked for circle in person.circles)
    return Aim(
        targets=targets,
        seeks=tuple(frozenset(words) for seek in scene.seeker.seeks if (words := seek.casefold().split())),
        fields=scene.fields,
        codes=frozenset(code[:DETAILED] for code in scene.codes),
        staff=dict(scene.staff),
        pulls=towards,
        # circles that lead to a target are never used up: going deeper there is the point
        covered=covered - towards.keys(),
        is_digital=not scene.codes or any(code.startswith(DIGITAL) for code in scene.codes),
        today=scene.now.date(),
        named_on={name.person_id: name.on for name in sorted(scene.named, key=lambda name: name.on)},
    )


def _talked(asks: tuple[Ask, ...]) -> frozenset[int]:
    return frozenset(
        ask.person_id
        for ask in asks
        if ask.purpose.asks_for_something and any(event.outcome is Outcome.TALKED for event in ask.events)
    )


def _insiders(candidates: tuple[Candidate, ...], targets: frozenset[int]) -> dict[int, tuple[frozenset[str], ...]]:
    found: defaultdict[int, list[frozenset[str]]] = defaultdict(list)
    for candidate in candidates:
        for employer, affiliation in candidate.affiliations:
            if employer in targets and works_at(affiliation):
                found[employer].append(candidate.circles)
    return {employer: tuple(found[employer]) for employer in sorted(found)}


def works_at(affiliation: Affiliation) -> bool:
    """Tell whether it is a present job, not a school or a job that ended."""
    return affiliation.kind is AffiliationKind.WORK and affiliation.is_current


def years_since(ended_on: str, *, today: date) -> float | None:
    """Count the years since an ISO date that may be as short as a year; None where it says nothing.

    >>> years_since("2024-05", today=date(2026, 11, 1))
    2.5
    """
    year, _, rest = ended_on.partition("-")
    if not year.isdecimal():
        return None
    month = rest.partition("-")[0]
    ended = int(year) + ((int(month) - 1) / 12 if month.isdecimal() else 0.5)
    return max(0.0, today.year + (today.month - 1) / 12 - ended)
