"""Putting a message together: sentences that the facts allow, one for each part, shortened until they fit."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import blake2b
from itertools import pairwise
from string import Formatter

from wellmet.core.people import Voice

from .bank import Part
from .values import Fact, Said

__all__ = ["Line", "fitted", "lines", "one_of"]

SOUGHT = frozenset({"news", "exploring"})
SLOTS = Formatter()
SHORTEST = (3, 2, 1)
TURNS = 12  # how often is drawn for sentences that fit before one is dropped
OTHER = 1009  # how far from a number are those whose sentences it may take
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
    fitting = (part for part in parts if _fits(part, circumstances))
    made = (Line(part.name, _options(part, facts, voice, allows), part.rank, part.paragraph) for part in fitting)
    return tuple(line for line in made if line.options)


def _fits(part: Part, circumstances: frozenset[str]) -> bool:
    return circumstances.issuperset(part.only.split()) and circumstances.isdisjoint(part.never.split())


def _options(part: Part, facts: Mapping[str, Fact], voice: Voice, allows: Callable[[str], bool]) -> tuple[Said, ...]:
    own = {Voice.WARM: part.warm, Voice.FORMAL: part.formal}.get(voice, ())
    for sentences in (part.best, own, part.plain):
        if said := _allowed(sentences, facts, allows):
            return said
    said = _allowed(part.instead, facts, allows)
    most = max((len(each.facts) for each in said), default=0)
    return tuple(each for each in said if len(each.facts) == most)


def _allowed(sentences: tuple[str, ...], facts: Mapping[str, Fact], allows: Callable[[str], bool]) -> tuple[Said, ...]:
    filled = (_filled(sentence, facts) for sentence in sentences)
    return tuple(each for each in filled if each is not None and allows(each.text))


def _filled(sentence: str, facts: Mapping[str, Fact]) -> Said | None:
    """Put the facts into a sentence; None where one that it needs is not known."""
    slots = tuple(dict.fromkeys(slot for _, slot, _, _ in SLOTS.parse(sentence) if slot))
    if not facts.keys() >= set(slots):
        return None
    text = sentence.format_map({slot: facts[slot].text for slot in slots})
    return Said(text, tuple(facts[slot] for slot in slots))


def fitted(
    lines: tuple[Line, ...], *, seed: int, fits: Callable[[str], bool], gap: str
) -> tuple[str, tuple[Said, ...]]:
    """Put lines into a text: drop the least needed until it fits, then take short sentences; with what was said."""
    placed = [line for place, line in enumerate(_turned(list(lines), seed)) if not _rests(place, line, seed)]
    spare = sorted((line for line in placed if line.rank), key=lambda line: -line.rank)
    while (found := _fitting(placed, seed, fits, gap)) is None and spare:
        placed.remove(spare.pop(0))
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
    """Find sentences that fit, by drawing those that are drawn a few times; None where it never does."""
    for turn in range(TURNS):
        chosen = _flowing(_chosen(placed, seed, turn))
        if fits(_text(chosen, gap)):
            return chosen
    return None


def _shortened(placed: list[Line], seed: int, fits: Callable[[str], bool], gap: str) -> Placed:
    """Take other people's sentences if only those fit, then short ones; the shortest where nothing fits."""
    for other in range(1, TURNS):
        chosen = _flowing(_chosen(placed, abs(seed) + other * OTHER))
        if fits(_text(chosen, gap)):
            return chosen
    for count in SHORTEST:
        chosen = _flowing(_chosen([line.short(count) for line in placed], seed))
        if fits(_text(chosen, gap)):
            break
    return chosen


def _chosen(placed: list[Line], seed: int, turn: int = 0) -> Placed:
    """Pick a sentence for each line; the same seed and turn pick the same ones.

    The two lines with most sentences tell all numbers apart, up to the product of how many they have: they say the
    number's digits, the second along with the first, so that neighbours hear other words in both. The rest are drawn,
    each by itself.
    """
    drawn = list(blake2b(f"{seed} {turn}".encode()).digest())[: len(placed)]
    first, second = (*sorted(range(len(placed)), key=lambda place: -len(placed[place].options)), 0)[:2]
    digit, drawn[first] = abs(seed) // len(placed[first].options), abs(seed)
    drawn[second] = digit + abs(seed) % len(placed[first].options) if second != first else abs(seed)
    return [(line.paragraph, line.options[spot % len(line.options)]) for line, spot in zip(placed, drawn, strict=True)]


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
    is_kept = word == "I" or any(fact.text.startswith(word) for fact in said.facts)
    return said.text if is_kept else said.text[:1].lower() + said.text[1:]
