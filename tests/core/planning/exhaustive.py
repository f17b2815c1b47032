"""The five to ask next, found the long way: everybody appraised by every channel, all of them sorted, nothing kept."""

import random

from wellmet.core import cadence, planning
from wellmet.core.cadence import Ask
from wellmet.core.people import Channel, Purpose, Relationship
from wellmet.core.planning import Candidate, Choice, Scene, filters, scoring
from wellmet.core.planning.aims import aim
from wellmet.core.planning.appraisals import Appraisal, appraise
from wellmet.core.planning.effort import effort, patience
from wellmet.core.planning.exploring import seed
from wellmet.core.planning.ranking import calibrated

__all__ = ["chosen"]

CLOSE, REFERRED, INTRODUCED = Relationship.CLOSE, Relationship.REFERRED, Relationship.INTRODUCED
Scored = tuple[float, Candidate, Channel, Appraisal]


def chosen(scene: Scene, *, count: int = 5) -> list[tuple[int, Channel, float]]:
    """Whom a plan must name, by which channel and with which score, in its order."""
    everybody = sorted(scored(scene), key=lambda one: (-one[0], one[1].id))
    count = min(count, filters.room(scene.asks, today=scene.now.date()))
    best = one_cold_each(everybody, scene=scene, count=count)
    asked = [ask for ask in scene.asks if ask.purpose.asks_for_something and ask.purpose is not Purpose.FOLLOW_UP]
    asked.sort(key=lambda ask: (ask.events[0].on, ask.id))
    own = [place for place, ask in enumerate(asked, start=1) if ask.relationship not in {REFERRED, INTRODUCED}]
    fifths = sum(place % 5 == 0 for place in range(max(own, default=0) + 1, len(asked) + count + 1))
    is_fifth = count > 0 and fifths > had(asked[max(own, default=0) // 5 * 5 :], scene=scene)
    room = sum(appraisal.freshness == 1 for _, _, _, appraisal in best)
    is_shy, close_asked = scene.seeker.confidence <= 3, {ask.person_id for ask in asked if ask.relationship is CLOSE}
    close = [one for one in everybody if one[1].relationship is CLOSE]
    begun = close[: max(0, min(room, 2 - len(close_asked)))] if is_shy else []
    best = [*[one for one in best if one not in begun][: count - len(begun)], *begun]
    has_some = bool(begun) or any(is_dormant(one) for one in best)
    if is_fifth and room and not has_some and len(everybody) > len(best):
        kept = best[: count - 1]
        if nearest := overlooked(everybody, kept=kept, is_close_first=is_shy or not close_asked)[:10]:
            best = [*kept, random.Random(f"{seed(scene)}|0").choice(nearest)]
    first = [one for one in best if begun and (one in begun or one[3].freshness > 1)]
    best.sort(key=lambda one: (one not in first, -one[0], one[1].id))
    return [(candidate.id, channel, score) for score, candidate, channel, _ in best]


def had(asks: list[Ask], *, scene: Scene) -> int:
    """How many of some asks went to people who are overlooked: out of touch, or close and in another trade."""
    in_trade = {one.id for one in scene.candidates if one.field in scene.fields}
    close = {ask.person_id for ask in asks if ask.relationship is CLOSE}
    return len(close - in_trade) + sum(ask.relationship is Relationship.DORMANT for ask in asks)


def overlooked(everybody: list[Scored], *, kept: list[Scored], is_close_first: bool) -> list[Scored]:
    """Those among whom the fifth is drawn, best first."""
    others = [one for one in everybody if one not in kept]
    near = {circle for _, candidate, _, _ in kept for circle in candidate.circles}
    close = [one for one in others if one[1].relationship is CLOSE and not one[3].is_same_field]
    if is_close_first and close:
        return close
    unlike = [
        one
        for one in others
        if one[1].relationship.is_personal and one[3].is_new_circle and one[1].circles and not near & one[1].circles
    ]
    meeting = [one for one in unlike if one[1].percentile is not None and one[1].percentile >= 85]
    return [one for one in others if is_dormant(one) or one in close] or meeting or unlike


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
        appraisal = appraise(candidate, aim=goal)
        worth = scoring.worth(appraisal)
        ways: list[Scored] = []
        for channel in filters.offered(warmth, candidate.channels, means=learned, seeker=stand):
            cost = patience(seeker.hours) * scoring.EFFORT * effort(warmth, channel, confidence=seeker.confidence)
            ways.append((learned[warmth, planning.way(channel)].mean * worth - cost, candidate, channel, appraisal))
        if ways:
            found.append(max(ways, key=lambda way: way[0]))
    return found


def may_be_asked(candidate: Candidate, *, scene: Scene) -> bool:
    today = scene.now.date()
    theirs = tuple(ask for ask in scene.asks if ask.person_id == candidate.id)
    return not (
        any(one.person_id == candidate.id and one.holds(today) for one in scene.put_off)
        or cadence.held(theirs, today=today, do_not_contact=candidate.do_not_contact)
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
