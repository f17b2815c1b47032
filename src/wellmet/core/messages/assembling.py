"""Putting a message together: sentences that the facts allow, one for each part, shortened until they fit."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from string import Formatter

from wellmet.core.people import Voice

from .bank import Part
from .contractions import contracted
from .values import Fact, Said

__all__ = ["Line", "fitted", "lines", "one_of"]

SOUGHT = frozenset({"news", "exploring"})
SLOTS = Formatter()
SHORTEST = (3, 2, 1)
TURNS = 20  # how many numbers' sentences are tried before a line is dropped
OTHER = 100_003  # how far from a number are those whose sentences it may take
AWAY = 71  # the same for what only the lesser lines say
TRIMMINGS = 3  # from this rank on, a line is dropped before others change what they say
MANNERS = 4  # from this rank on, a line says nothing that the rest does not need


@dataclass(frozen=True, slots=True)
class Line:
    """One place in a message: what can be said there, when it may be dropped (rank 0 never), and its paragraph."""

    name: str
    options: tuple[Said, ...]
    rank: int
    paragraph: int

    def short(self, count: int) -> "Line":
        """Give the line with no more than `count` sentences, those with the fewest characters."""
        return replace(self, options=tuple(sorted(self.options, key=lambda said: len(said.text))[:count]))


def lines(
    parts: Iterable[Part],
    *,
    facts: Mapping[str, Fact],
    circumstances: frozenset[str],
    voice: Voice,
    allows: Callable[[str], bool],
) -> tuple[Line, ...]:
    """Fill the parts that fit the circumstances; where no sentence of a part can be said, the part is left out."""
    talk = _Talk("talking" in circumstances, allows)
    fitting = (part for part in parts if _fits(part, circumstances))
    made = (Line(part.name, _options(part, facts, voice, talk), part.rank, part.paragraph) for part in fitting)
    return tuple(line for line in made if line.options)


def _fits(part: Part, circumstances: frozenset[str]) -> bool:
    return circumstances.issuperset(part.only.split()) and circumstances.isdisjoint(part.never.split())


@dataclass(frozen=True, slots=True)
class _Talk:
    """Whether it is put in short forms, as in talking, and what may be said."""

    is_short: bool
    allows: Callable[[str], bool]


def _options(part: Part, facts: Mapping[str, Fact], voice: Voice, talk: _Talk) -> tuple[Said, ...]:
    own = {Voice.WARM: part.warm, Voice.FORMAL: part.formal}.get(voice, ())
    for sentences in (part.best, own, part.plain):
        if said := _allowed(sentences, facts, talk):
            return said
    said = _allowed(part.instead, facts, talk)
    most = max((len(each.facts) for each in said), default=0)
    return tuple(each for each in said if len(each.facts) == most)


def _allowed(sentences: tuple[str, ...], facts: Mapping[str, Fact], talk: _Talk) -> tuple[Said, ...]:
    filled = (_filled(contracted(each) if talk.is_short else each, facts) for each in sentences)
    return tuple(each for each in filled if each is not None and talk.allows(each.text))


def _filled(sentence: str, facts: Mapping[str, Fact]) -> Said | None:
    """Put the facts into a sentence; None where one that it needs is not known."""
    slots = _slots(sentence)
    if any(slot not in facts for slot in slots):
        return None
    if not slots:
        return Said(sentence)
    text = sentence.format_map({slot: facts[slot].text for slot in slots})
    return Said(text, tuple(facts[slot] for slot in slots))


@lru_cache(maxsize=4096)
def _slots(sentence: str) -> tuple[str, ...]:
    """Name the slots of a sentence of ours; there are some two thousand, and each is looked at for everybody."""
    return tuple(dict.fromkeys(slot for _, slot, _, _ in SLOTS.parse(sentence) if slot))


def fitted(
    lines: tuple[Line, ...], *, seed: int, fits: Callable[[str], bool], gap: str
) -> tuple[str, tuple[Said, ...]]:
    """Put lines into a text: drop the least needed until it fits, then take short sentences; with what was said."""
    placed = [line for place, line in enumerate(_turned(list(lines), seed)) if not _rests(place, line, seed)]
    spare = sorted((line for line in placed if line.rank), key=lambda line: -line.rank)
    found = _fitting(placed, seed, fits, gap)
    while found is None and spare:
        placed.remove(spare.pop(0))
        found = _fitting(placed, seed, fits, gap)
    chosen = _shortened(placed, seed, fits, gap) if found is None else found
    return _text(chosen, gap), tuple(said for _, said in chosen)


def one_of(line: Line, seed: int) -> Said:
    """Pick one sentence of a line that stands alone."""
    return _chosen([line], seed)[0][1]


Placed = list[tuple[int, Said]]


def _rests(place: int, line: Line, seed: int) -> bool:
    """Leave what is manners alone unsaid to a third of the people, to each another part of it."""
    return line.rank >= MANNERS and (seed + place) % 3 == 1


def _turned(placed: list[Line], seed: int) -> list[Line]:
    """Say what one seeks before who one is to half of the people, after it to the other half."""
    names = [line.name for line in placed]
    for one, other in pairwise(range(len(names))):
        if names[one] in SOUGHT and names[other] == "about" and seed % 2:
            placed[one], placed[other] = placed[other], placed[one]
            break
    return placed


def _fitting(placed: list[Line], seed: int, fits: Callable[[str], bool], gap: str) -> Placed | None:
    """Find sentences that fit; None where none of those tried does.

    At first the two lines that tell people apart say what the number says, and the others vary.
    All of them do before a line is dropped that matters.
    """
    is_trimmed = all(line.rank < TRIMMINGS for line in placed)
    first, second = (*(len(placed[place].options) for place in _telling(placed)), 1)[:2]
    for turn in range(TURNS * (1 + is_trimmed)):
        step = OTHER if turn >= TURNS else first * second * AWAY
        chosen = _flowing(_chosen(placed, abs(seed) + turn * step))
        if fits(_text(chosen, gap)):
            return chosen
    return None


def _shortened(placed: list[Line], seed: int, fits: Callable[[str], bool], gap: str) -> Placed:
    """Take short sentences where others do not fit; the shortest where nothing does."""
    tried = [_flowing(_chosen([line.short(count) for line in placed], seed)) for count in SHORTEST]
    return next((chosen for chosen in tried if fits(_text(chosen, gap))), tried[-1])


def _chosen(placed: list[Line], seed: int) -> Placed:
    """Pick a sentence for each line; the same seed picks the same ones.

    The lines say the digits of the number, so that no two numbers say the same before all is used up. Each line adds to
    its digit those before, the second of them once, twice, three times: so even two whose digits differ in one place
    hear other words in every line that follows, as in a Reed-Solomon code.
    """
    left, spots = abs(seed), dict.fromkeys(range(len(placed)), 0)
    before: list[int] = []
    for rank, place in enumerate(_telling(placed)):
        left, digit = divmod(left, len(placed[place].options))
        spots[place] = digit + sum(each * max(rank, 1) ** power for power, each in enumerate(before))
        before.append(digit)
    return [(line.paragraph, line.options[spots[place] % len(line.options)]) for place, line in enumerate(placed)]


def _telling(placed: list[Line]) -> list[int]:
    """Put the places first that tell people apart, those with most to say."""
    return sorted(range(len(placed)), key=lambda place: -len(placed[place].options))


def _text(chosen: Placed, gap: str) -> str:
    paragraphs: dict[int, list[str]] = {}
    for paragraph, said in chosen:
        paragraphs.setdefault(paragraph, []).append(said.text)
    return gap.join(" ".join(texts) for _, texts in sorted(paragraphs.items()))


def _flowing(chosen: Placed) -> Placed:
    """Let the sentence after a greeting's comma, on the same line, go on in small letters."""
    if len(chosen) > 1 and chosen[0][1].text.endswith(",") and chosen[0][0] == chosen[1][0]:
        paragraph, said = chosen[1]
        return [chosen[0], (paragraph, Said(_continued(said), said.facts)), *chosen[2:]]
    return chosen


def _continued(said: Said) -> str:
    """Write a sentence's first letter small, unless it is of a fact, such as a name."""
    word = said.text.partition(" ")[0].strip(",:")
    is_kept = word.partition("'")[0] == "I" or any(fact.text.startswith(word) for fact in said.facts)
    return said.text if is_kept else said.text[:1].lower() + said.text[1:]
