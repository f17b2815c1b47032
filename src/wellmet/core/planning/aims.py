"""What a plan aims at, worked out once from the scene."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from wellmet.core.cadence import Ask
from wellmet.core.people import Affiliation, AffiliationKind, Outcome

from .circles import Company, Pulls, company, misses, pulls, rarity
from .usefulness import drawn, usual_circle
from .values import Candidate, Choice, PutOffReason, Question, Scene

__all__ = ["DEFAULT_STAFF", "DETAILED", "Aim", "aim", "works_at", "years_since"]

DIGITAL = "15-"
DEFAULT_STAFF = 500
# six digits of O*NET-SOC make one detailed occupation
DETAILED = 7
# what the user surmises of somebody who was not asked counts half of what somebody said
SURMISED = 0.5


@dataclass(frozen=True, slots=True)
class Aim:
    """Everything about the goal that weighing one person needs; `seeks` are the folded words of each work sought.

    `covered` are the circles of those who were talked with, and what work these do (an empty code where nobody knows).

    `missed` weighs circles whose people could not help, `leading` are those that lead somewhere, `telling` all that say
    anything; `drawn` is what guesses at how many people somebody knows are multiplied by, `usual` how many that usually
    are; `placed` are the affiliations with a target of those who have any.
    """

    targets: frozenset[int]
    seeks: tuple[frozenset[str], ...]
    fields: frozenset[str]
    codes: frozenset[str]
    staff: dict[int, int]
    pulls: Pulls
    covered: Mapping[str, frozenset[str]]
    is_digital: bool
    today: date
    named_on: dict[int, date]
    missed: Mapping[str, float]
    drawn: float
    usual: float
    leading: frozenset[str]
    telling: frozenset[str]
    company: Company
    placed: Mapping[int, tuple[tuple[int, Affiliation], ...]]
    questions: tuple[Question, ...] = ()
    gain: float = 1.0


def aim(scene: Scene, *, choice: Choice) -> Aim:
    """Gather the goal of a plan: the targets, their insiders' circles, and the circles that talks have covered."""
    targets = frozenset(scene.targets if choice.employer_id is None else (choice.employer_id,))
    rare = rarity(candidate.circles for candidate in scene.candidates)
    placed = _placed(scene.candidates, targets)
    insiders = _insiders(scene.candidates, placed)
    towards = pulls(insiders, rare=rare)
    talked = _talked(scene.asks)
    missed = misses(_failed(scene), rare=rare)
    drawn_by = drawn(scene.usual_ties)
    kept = company(
        (one.circles for one in scene.candidates if not any(works_at(job) for _, job in placed.get(one.id, ()))),
        towards=towards,
    )
    covered = _covered((one for one in scene.candidates if one.id in talked), without=towards)
    leading = frozenset(towards) | frozenset(kept)
    return Aim(
        targets=targets,
        seeks=tuple(frozenset(words) for seek in scene.seeker.seeks if (words := seek.casefold().split())),
        fields=scene.fields,
        codes=frozenset(code[:DETAILED] for code in scene.codes),
        staff=dict(scene.staff),
        pulls=towards,
        # circles that lead to a target are never used up: going deeper there is the point
        covered=covered,
        is_digital=not scene.codes or any(code.startswith(DIGITAL) for code in scene.codes),
        today=scene.now.date(),
        missed=missed,
        leading=leading,
        telling=leading.union(missed, covered),
        company=kept,
        placed=placed,
        questions=scene.questions,
        drawn=drawn_by,
        usual=usual_circle(
            None if candidate.circle_size is None else candidate.circle_size * drawn_by
            for candidate in scene.candidates
        ),
        named_on={name.person_id: name.on for name in sorted(scene.named, key=lambda name: name.on)},
    )


def _talked(asks: tuple[Ask, ...]) -> frozenset[int]:
    return frozenset(
        ask.person_id
        for ask in asks
        if ask.purpose.asks_for_something and any(event.outcome is Outcome.TALKED for event in ask.events)
    )


def _covered(talked: Iterable[Candidate], *, without: Container[str]) -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for person in talked:
        for circle in person.circles:
            if circle not in without:
                found[circle].add(person.code[:DETAILED])
    return {circle: frozenset(codes) for circle, codes in found.items()}


def _failed(scene: Scene) -> Iterator[tuple[frozenset[str], float]]:
    """List the circles of those who said that they knew nobody, and, weighing half, of those held to be of no use."""
    failed = {ask.person_id: 1.0 for ask in scene.asks if any(event.knew_someone is False for event in ask.events)}
    for one in scene.put_off:
        if one.reason is PutOffReason.NO_USE:
            failed.setdefault(one.person_id, SURMISED)
    return ((candidate.circles, failed[candidate.id]) for candidate in scene.candidates if candidate.id in failed)


def _placed(
    candidates: tuple[Candidate, ...], targets: frozenset[int]
) -> dict[int, tuple[tuple[int, Affiliation], ...]]:
    return {
        candidate.id: tuple(place for place in candidate.affiliations if place[0] in targets)
        for candidate in candidates
        for employer, _ in candidate.affiliations
        if employer in targets
    }


def _insiders(
    candidates: tuple[Candidate, ...], placed: Mapping[int, tuple[tuple[int, Affiliation], ...]]
) -> dict[int, tuple[frozenset[str], ...]]:
    found: defaultdict[int, list[frozenset[str]]] = defaultdict(list)
    for candidate in candidates:
        for employer, affiliation in placed.get(candidate.id, ()):
            if works_at(affiliation):
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
