"""A part of a message: what can stand in one place of it, as data."""

from dataclasses import dataclass

__all__ = ["Part"]


@dataclass(frozen=True, slots=True)
class Part:
    """Sentences for one place, of which one is said; a slot such as {sought} names the fact that a sentence needs.

    The best that the facts allow is taken: `best`, else those of the voice, else `plain`, else those of `instead` that
    hold most facts. Words in
    `only` and `never` name circumstances, all or none of which must hold. Parts of the highest rank go first where room
    is short, those of rank 0 never.
    """

    name: str
    plain: tuple[str, ...] = ()
    best: tuple[str, ...] = ()
    warm: tuple[str, ...] = ()
    formal: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    rank: int = 0
    paragraph: int = 1
    only: str = ""
    never: str = ""
