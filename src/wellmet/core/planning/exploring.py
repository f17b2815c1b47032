"""One slot in five for ties that people overlook: the dormant and the unlike (METHOD.md 5.7; WALTER15)."""

import random
from collections.abc import Iterable, Sequence

from wellmet.core.people import Relationship

from .ranking import Ranked
from .values import Scene

__all__ = ["explored", "is_dormant", "seed", "slots"]

ONE_IN = 5
NEAREST = 10


def slots(count: int) -> int:
    """Count the suggestions kept for exploring: one in five."""
    return count // ONE_IN


def seed(scene: Scene) -> str:
    """Name what chance is drawn from: the seeker, the day and the last outcome, so that every run says the same."""
    events = ((event.on, ask.id, place, event.outcome) for ask in scene.asks for place, event in enumerate(ask.events))
    last = max(events, default=None)
    return f"{scene.seeker.name}|{scene.now.date().isoformat()}|{last}"


def explored(ranked: Iterable[Ranked], *, chosen: Sequence[Ranked], seed: str) -> Ranked | None:
    """Draw one of the ten best people who are dormant, or share no circle with anybody chosen; None where none is."""
    taken = {choice.candidate.id for choice in chosen}
    circles = frozenset(circle for choice in chosen for circle in choice.candidate.circles)
    overlooked = []
    for entry in ranked:
        if entry.candidate.id not in taken and _is_overlooked(entry, circles):
            overlooked.append(entry)
        if len(overlooked) == NEAREST:
            break
    return random.Random(seed).choice(overlooked) if overlooked else None


def is_dormant(entry: Ranked) -> bool:
    """Tell whether it is somebody out of touch."""
    return entry.candidate.relationship is Relationship.DORMANT


def _is_overlooked(entry: Ranked, circles: frozenset[str]) -> bool:
    if is_dormant(entry):
        return True
    is_met = entry.candidate.relationship.is_personal
    return is_met and bool(entry.candidate.circles) and circles.isdisjoint(entry.candidate.circles)
