"""One slot in five for ties that people overlook: the dormant, the close, the unlike (METHOD.md 5.7; WALTER15)."""

import random
from collections.abc import Callable, Iterable, Sequence
from itertools import islice, takewhile

from wellmet.core.cadence import Ask
from wellmet.core.people import Purpose, Relationship

from .beliefs import SENT_TO
from .ranking import Kind, Ranked, Ranking
from .usefulness import CONNECTOR
from .values import Scene

__all__ = ["FIRST_STEPS", "close_asked", "explored", "had", "is_close", "is_dormant", "made", "seed", "slots", "waited"]

ONE_IN = 5
NEAREST = 10
# as many as lead from one rung of the ladder to the next (METHOD.md 1.5)
FIRST_STEPS = 2


def slots(count: int, *, made: int = 0, waited: int = 0, had: int = 0) -> int:
    """Count the suggestions kept for exploring: one in five, counted on over the asks made before.

    Who asks for one name at a time is given such a tie as every fifth, as if they had asked for all five at once; a
    slot that fell among the last `waited` asks, to people one was sent to, is still due. `had` such ties were asked
    among these five already, and fill it.

    >>> [slots(1, made=made) for made in range(6)], slots(5, made=3), slots(1, made=5, waited=1)
    ([0, 0, 0, 0, 1, 0], 1, 1)
    >>> slots(1, made=4, had=1)
    0
    """
    due = (made + count) // ONE_IN - (made - waited) // ONE_IN - had
    return max(0, min(due, -(-count // ONE_IN)))


def close_asked(asks: tuple[Ask, ...]) -> int:
    """Count those close who were asked, whatever came of it: nobody is kept on a rung by people who do not answer.

    They are the first rung of the ladder (METHOD.md 1.4, 1.5), and who hears of work mostly does not know who looks for
    it (MARIN).
    """
    return len({ask.person_id for ask in _requests(asks) if ask.relationship is Relationship.CLOSE})


def made(asks: tuple[Ask, ...]) -> int:
    """Count the requests made so far; follow-ups are none."""
    return len(_requests(asks))


def waited(asks: tuple[Ask, ...]) -> int:
    """Count the last requests that went, one after the other, to people one was sent to: a fresh name comes first."""
    return sum(1 for _ in takewhile(lambda ask: ask.relationship in SENT_TO, reversed(_requests(asks))))


def had(scene: Scene) -> int:
    """Count those overlooked who were asked since the last slot: by the ladder, by merit, or unadvised."""
    asks = _requests(scene.asks)
    last = asks[(len(asks) - waited(scene.asks)) // ONE_IN * ONE_IN :]
    close = {ask.person_id for ask in last if ask.relationship is Relationship.CLOSE}
    in_trade = {one.id for one in scene.candidates if one.id in close and one.field in scene.fields}
    return sum(ask.relationship is Relationship.DORMANT for ask in last) + len(close - in_trade)


def _requests(asks: tuple[Ask, ...]) -> list[Ask]:
    found = [ask for ask in asks if ask.purpose.asks_for_something and ask.purpose is not Purpose.FOLLOW_UP]
    return sorted(found, key=lambda ask: (ask.events[0].on, ask.id))


def seed(scene: Scene) -> str:
    """Name what chance is drawn from: the seeker, the day and the last outcome, so that every run says the same."""
    events = ((event.on, ask.id, place, event.outcome) for ask in scene.asks for place, event in enumerate(ask.events))
    last = max(events, default=None)
    return f"{scene.seeker.name}|{scene.now.date().isoformat()}|{last}"


def explored(ranked: Ranking, *, chosen: Sequence[Ranked], seed: str, is_close_first: bool = False) -> Ranked | None:
    """Draw one of the ten best people who are dormant or close; without such, who share no circle with anybody asked.

    Of these, first those whose work brings them many people, as they help most where nothing else tells (the source
    article of METHOD.md). None where there is nobody of the kind. Somebody close who works in the trade needs no such
    slot. Whoever is shy, or has asked nobody close yet, begins with these.
    """
    taken = {choice.candidate.id for choice in chosen}
    circles = frozenset(circle for choice in chosen for circle in choice.candidate.circles)
    unlike, meeting = (
        (entry for entry in _of_kind(ranked, is_meant) if _is_unlike(entry, circles)) for is_meant in (_is_new, _meets)
    )
    close = _of_kind(ranked, _is_passed_over) if is_close_first else ()
    pools: tuple[Iterable[Ranked], ...] = (close, _of_kind(ranked, _is_overlooked), meeting, unlike)
    for entries in pools:
        nearest = list(islice((entry for entry in entries if entry.candidate.id not in taken), NEAREST))
        if nearest:
            return random.Random(seed).choice(nearest)
    return None


def _of_kind(ranked: Ranking, is_meant: Callable[[Kind], bool]) -> Ranking:
    """Leave whole kinds of people out."""
    return Ranking(tuple(kind for kind in ranked.kinds if is_meant(kind)))


def is_dormant(entry: Ranked | Kind) -> bool:
    """Tell whether it is somebody out of touch."""
    return entry.candidate.relationship is Relationship.DORMANT


def is_close(entry: Ranked | Kind) -> bool:
    """Tell whether it is somebody close."""
    return entry.candidate.relationship is Relationship.CLOSE


def _is_overlooked(entry: Ranked | Kind) -> bool:
    return is_dormant(entry) or _is_passed_over(entry)


def _is_passed_over(entry: Ranked | Kind) -> bool:
    return is_close(entry) and not entry.appraisal.is_same_field


def _is_new(entry: Ranked | Kind) -> bool:
    return entry.candidate.relationship.is_personal and entry.appraisal.is_new_circle


def _meets(entry: Ranked | Kind) -> bool:
    return _is_new(entry) and (entry.candidate.percentile or 0.0) >= CONNECTOR


def _is_unlike(entry: Ranked, circles: frozenset[str]) -> bool:
    return bool(entry.candidate.circles) and circles.isdisjoint(entry.candidate.circles)
