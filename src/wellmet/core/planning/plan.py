"""Whom to ask next, in which order, by which way, for which reasons."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import islice

from . import filters
from .chain import chain
from .exploring import FIRST_STEPS, close_asked, explored, had, is_close, is_dormant, made, seed, slots, waited
from .purposes import purpose
from .ranking import DEFAULT, Ranked, Ranking, ranking
from .reasons import Weighed, against, reasons
from .values import Chain, Choice, Plan, Scene, Suggestion
from .windows import window

__all__ = ["plan"]

NEAR_INFO = 0.5


def plan(scene: Scene, *, choice: Choice = DEFAULT) -> Plan:
    """Plan the next asks: rules first, then score, then one slot in five for a tie that people overlook."""
    today = scene.now.date()
    count = min(choice.count, filters.room(scene.asks, today=today))
    ranked = ranking(scene, choice=choice)
    chosen, lucky = _chosen(ranked, count, scene)
    suggestions = tuple(_suggestion(entry, scene, is_explored=entry in lucky) for entry in chosen)
    return Plan(suggestions=suggestions, chain=_health(scene, chain(scene.asks, named=scene.named, today=today)))


def _health(scene: Scene, found: Chain) -> Chain:
    return found if scene.candidates else replace(found, advice="make-list")


def _chosen(ranked: Ranking, count: int, scene: Scene) -> tuple[list[Ranked], list[Ranked]]:
    """Take the best, and see that one in five is a tie that people overlook, drawing one where merit brought none.

    Whoever is shy begins with two who are close, who stand first. A name that is fresh waits for none of these: whoever
    gave it expects that it is used.
    """
    drawn_from, is_shy = seed(scene), scene.seeker.confidence <= filters.SHY
    best = _one_cold_each(ranked, count)
    room = sum(entry.appraisal.freshness == 1 for entry in best)
    first_steps = FIRST_STEPS - close_asked(scene.asks)
    begun = list(islice(filter(is_close, ranked), max(0, min(room, first_steps)))) if is_shy else []
    is_close_first = is_shy or first_steps == FIRST_STEPS
    best = [*(entry for entry in best if entry not in begun)][: count - len(begun)] + begun
    wanted = min(slots(count, made=made(scene.asks), waited=waited(scene.asks), had=had(scene)), room)
    lucky = [*begun, *(entry for entry in best if is_dormant(entry))][: max(wanted, len(begun))]
    while len(lucky) < wanted and len(ranked) > len(best):
        kept = [entry for entry in best if entry not in lucky][: count - len(lucky) - 1]
        found = explored(
            ranked, chosen=[*kept, *lucky], seed=f"{drawn_from}|{len(lucky)}", is_close_first=is_close_first
        )
        if found is None:
            break
        lucky.append(found)
        best = [*kept, *lucky]
    told = [entry for entry in lucky if not (is_close(entry) and entry.appraisal.is_same_field)]
    first = [entry for entry in best if entry in begun or (begun and entry.appraisal.freshness > 1)]
    return sorted(best, key=lambda entry: (entry not in first, -entry.score, entry.candidate.id)), told


def _one_cold_each(ranked: Iterable[Ranked], count: int) -> list[Ranked]:
    """Take the first `count`, but of people asked cold only one at each employer (CAD-05)."""
    chosen: list[Ranked] = []
    written_to: set[int] = set()
    for entry in ranked:
        if len(chosen) >= count:
            break
        if filters.is_crowded(entry.candidate, crowded=written_to):
            continue
        if entry.warmth in filters.COLD:
            written_to |= filters.workplaces(entry.candidate)
        chosen.append(entry)
    return chosen


def _suggestion(entry: Ranked, scene: Scene, *, is_explored: bool) -> Suggestion:
    candidate, appraisal, channel = entry.candidate, entry.appraisal, entry.option.channel
    weighed = Weighed(candidate, appraisal, channel, entry.belief, scene.seeker.confidence, is_explored)
    starts_at, ends_at = window(scene.now, trade=candidate.trade, channel=channel, zone=candidate.timezone)
    is_near = appraisal.link.is_inside or appraisal.link.is_former or appraisal.info >= NEAR_INFO
    return Suggestion(
        person_id=candidate.id,
        channel=channel,
        purpose=purpose(candidate.relationship, is_near_goal=is_near),
        score=entry.score,
        odds=entry.belief.mean,
        reasons=reasons(weighed),
        against=against(weighed),
        starts_at=starts_at,
        ends_at=ends_at,
        employer_id=appraisal.link.employer_id,
        via_id=candidate.referrer_id,
    )
