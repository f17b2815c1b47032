"""A draft in the making: lines with several wordings each, chosen by a seed and shortened until they fit."""

from collections.abc import Callable
from dataclasses import dataclass
from zlib import crc32

__all__ = ["Line", "fitted", "line"]

STARTERS = frozenset(
    "Could Would Whom Who Can Does Might Do Have Coming A Just My We Like Thank Many This Your It Here Is Has No If"
    " The There What Perhaps".split()
)


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
    """Put lines into a text: drop the least needed until it fits, then take short wordings."""
    kept = [each for each in lines if each.options]
    droppable = sorted(range(len(kept)), key=lambda place: (-kept[place].rank, -place))
    spare = [kept[place] for place in droppable if kept[place].rank]
    while spare and not fits(_text(kept, seed, gap)):
        kept.remove(spare.pop(0))
    text = _text(kept, seed, gap)
    return text if fits(text) else _text(kept, None, gap)


def _text(lines: list[Line], seed: int | None, gap: str) -> str:
    paragraphs: dict[int, list[str]] = {}
    for each in lines:
        paragraphs.setdefault(each.paragraph, []).append(each.shortest if seed is None else each.chosen(seed))
    return gap.join(_flowing(words) for _, words in sorted(paragraphs.items()))


def _flowing(sentences: list[str]) -> str:
    """Put sentences in a row; after a greeting's comma the next goes on in small letters."""
    first, *others = sentences
    if first.endswith(",") and others:
        others[0] = _continued(others[0])
    return " ".join([first, *others])


def _continued(sentence: str) -> str:
    """Write a sentence's first letter small, unless a name may stand there."""
    word, _, rest = sentence.partition(" ")
    is_plain = not rest[:1].isupper() or rest.startswith("I ")
    is_ours = is_plain and (word.rstrip(",:") in STARTERS or sentence.startswith("May I "))
    return sentence[:1].lower() + sentence[1:] if is_ours else sentence
