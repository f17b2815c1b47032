"""A draft in the making: lines with several wordings each, chosen by a seed and shortened until they fit."""

from collections.abc import Callable
from dataclasses import dataclass
from zlib import crc32

__all__ = ["Line", "fitted", "line"]


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence slot: its wordings, when it may be dropped (rank 0 never, the highest first), and its paragraph."""

    slot: str
    options: tuple[str, ...]
    rank: int = 0
    paragraph: int = 1

    def chosen(self, seed: int) -> str:
        """Pick a wording; the same seed picks the same one."""
        return self.options[crc32(f"{seed}/{self.slot}".encode()) % len(self.options)]

    @property
    def shortest(self) -> str:
        """Give the wording with the fewest characters."""
        return min(self.options, key=len)


def line(slot: str, *options: str, rank: int = 0, paragraph: int = 1) -> Line:
    """Make a line; options that came out empty are left out."""
    return Line(slot, tuple(option for option in options if option), rank, paragraph)


def fitted(lines: tuple[Line, ...], *, seed: int, fits: Callable[[str], bool], gap: str) -> str:
    """Put lines into a text: drop the least needed until it fits, and take the shortest wordings if it must be."""
    kept = tuple(each for each in lines if each.options)
    for rank in range(max((each.rank for each in kept), default=0), 0, -1):
        if fits(_text(kept, seed, gap)):
            break
        kept = tuple(each for each in kept if each.rank < rank)
    text = _text(kept, seed, gap)
    return text if fits(text) else _text(kept, None, gap)


def _text(lines: tuple[Line, ...], seed: int | None, gap: str) -> str:
    paragraphs: dict[int, list[str]] = {}
    for each in lines:
        paragraphs.setdefault(each.paragraph, []).append(each.shortest if seed is None else each.chosen(seed))
    return gap.join(" ".join(words) for _, words in sorted(paragraphs.items()))
