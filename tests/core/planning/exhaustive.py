"""The five to ask next, found the long way: everybody appraised by every channel, all of them sorted, nothing kept."""

import random

from wellmet.core import planning
from wellmet.core.people import Channel, Relationship
from wellmet.core.planning import Candidate, Choice, Scene, filters, scoring
from wellmet.core.planning.aims import aim
from wellmet.core.planning.appraisals import appraise
from wellmet.core.planning.effort import effort, patience
from wellmet.core.planning.exploring import seed
from wellmet.core.planning.ranking import calibrated

__all__ = ["chosen"]

Scored = tuple[float, Candidate, Channel]


def chosen(scene: Scene, *, count: int = 5) -> list[tuple[int, Channel, float]]:
    """Whom a plan must name, by which channel and with which score, in its order."""
    everybody = sorted(scored(scene), key=lambda one: (-one[0], one[1].id))
    count = min(count, filters.room(scene.asks, today=scene.now.date()))
    best = one_cold_each(everybody, scene=scene, count=count)
    if count == 5 and not any(is_dormant(one) for one in best) and len(everybody) > len(best):
        kept = best[:4]
        near = {circle for _, candidate, _ in kept for circle in candidate.circles}
        others = [one for one in everybody if one not in kept and is_overlooked(one[1], near)]
        if others:
            best = [*kept, random.Random(f"{seed(scene)}|0").choice(others[:10])]
    best.sort(key=lambda one: (-one[0], one[1].id))
    return [(candidate.id, channel, score) for score, candidate, channel in best]


def scored(scene: Scene) -> list[Scored]:
    """Everybody who may be asked, each weighed alone by each way to ask them."""
    today, seeker = scene.now.date(), scene.seeker
    learned = planning.beliefs(scene.asks, today=today)
    goal = calibrated(aim(scene, choice=Choice()), scene=scene)
    stand = seeker.confidence, filters.has_notes_left(scene.asks, today=today)
    found: list[Scored] = []
    for candidate in scene.candidates:
        if not may_be_asked(candidate, scene=scene):
            continue
        warmth = filters.warmth(candidate, distant=filters.not_close(scene.put_off))
        worth = scoring.worth(appraise(candidate, aim=goal))
        ways: list[Scored] = []
        for channel in filters.offered(warmth, candidate.channels, means=learned, seeker=stand):
            cost = patience(seeker.hours) * scoring.EFFORT * effort(warmth, channel, confidence=seeker.confidence)
            ways.append((learned[warmth, planning.way(channel)].mean * worth - cost, candidate, channel))
        if ways:
            found.append(max(ways, key=lambda way: way[0]))
    return found


def may_be_asked(candidate: Candidate, *, scene: Scene) -> bool:
    today = scene.now.date()
    theirs = tuple(ask for ask in scene.asks if ask.person_id == candidate.id)
    return not (
        any(one.person_id == candidate.id and one.holds(today) for one in scene.put_off)
        or filters.held(candidate, asks=theirs, today=today)
        or filters.is_crowded(candidate, crowded=filters.crowded_employers(scene.asks, today=today))
    )


def one_cold_each(everybody: list[Scored], *, scene: Scene, count: int) -> list[Scored]:
    best: list[Scored] = []
    for one in everybody:
        cold = [other for other in best if warmth_of(other, scene) in filters.COLD]
        at = {place for other in cold for place in filters.workplaces(other[1])}
        if len(best) < count and not filters.is_crowded(one[1], crowded=at):
            best.append(one)
    return best


def warmth_of(one: Scored, scene: Scene) -> Relationship:
    return filters.warmth(one[1], distant=filters.not_close(scene.put_off))


def is_dormant(one: Scored) -> bool:
    return one[1].relationship is Relationship.DORMANT


def is_overlooked(candidate: Candidate, near: set[str]) -> bool:
    is_unlike = candidate.relationship.is_personal and candidate.circles and not near & candidate.circles
    return candidate.relationship is Relationship.DORMANT or bool(is_unlike)
