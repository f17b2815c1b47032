"""The circles that the people one knows belong to, and which of them talks have reached."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Circle", "CircleKind", "circles"]


class CircleKind(StrEnum):
    """What holds a circle together."""

    EMPLOYER = "employer"
    SCHOOL = "school"
    CLUB = "club"
    FAMILY = "family"


@dataclass(frozen=True, slots=True)
class Circle:
    """Some people who have something in common, how many they are, and with how many of them a talk took place."""

    kind: CircleKind
    name: str
    people: int
    talked: int

    @property
    def is_covered(self) -> bool:
        """Tell whether a talk has reached it."""
        return self.talked > 0


def circles(members: Iterable[tuple[CircleKind, str, int]], *, talked: Collection[int]) -> tuple[Circle, ...]:
    """Count each circle once from (kind, name, person); the largest that no talk has reached come first.

    >>> [circle.name for circle in circles([(CircleKind.CLUB, "Choir", 1), (CircleKind.SCHOOL, "PCC", 2)], talked={1})]
    ['PCC', 'Choir']
    """
    found: dict[tuple[CircleKind, str], set[int]] = defaultdict(set)
    for kind, name, person_id in members:
        found[kind, name].add(person_id)
    made = [Circle(kind, name, len(group), len(group.intersection(talked))) for (kind, name), group in found.items()]
    return tuple(sorted(made, key=lambda circle: (circle.is_covered, -circle.people, circle.name, circle.kind)))
