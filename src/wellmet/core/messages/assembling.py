"""Putting a message together: sentences that the facts allow, one for each part, shortened until they fit."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from string import Formatter

from wellmet.core.people import Voice

from .bank import Part
from .values import Fact, Said

__all__ = ["Line", "fitted", "lines"]

SOUGHT = frozenset({"news", "exploring"})
SLOTS = Formatter()
SHORTEST = 3
MANNERS = 4  # from this rank on, a line says nothing that the rest does not need


@dataclass(frozen=True, slots=True)
class Line:
    """One place in a message: what can be said there, when it may be dropped (rank 0 never), and its paragraph."""

    name: str
    options: tuple[Said, ...]
    rank: int
    paragraph: int

    def chosen(self, seed: int, place: int) -> Said:
        """Pick a sentence; the same seed and place pick the same one.

        The digits of the seed, to the base of the number of sentences, are the coefficients of a polynomial whose value
        at the place is taken, as in a Reed-Solomon code: people with near numbers hear other words in most places.
        """
        count, rest, value, power = len(self.options), abs(seed), 0, 1
        while rest:
            rest, digit = divmod(rest, count) if count > 1 else (0, 0)
            value, power = value + digit * power, power * (place + 1)
        return self.options[value % count]

    def short(self, seed: int, place: int) -> Said:
        """Pick one of the three sentences with the fewest characters."""
        few = tuple(sorted(self.options, key=lambda said: len(said.text))[:SHORTEST])
        return Line(self.name, few, self.rank, self.paragraph).chosen(seed, place)


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
    placed = _turned(list(enumerate(lines)), seed)
    placed = [each for each in placed if not _rests(*each, seed)]
    spare = sorted((each for each in placed if each[1].rank), key=lambda each: (-each[1].rank, -each[0]))
    while spare and not fits(_text(_chosen(placed, seed), gap)):
        placed.remove(spare.pop(0))
    chosen = _chosen(placed, seed)
    if not fits(_text(chosen, gap)):
        chosen = [(line.paragraph, line.short(seed, place)) for place, line in placed]
    chosen = _flowing(chosen)
    return _text(chosen, gap), tuple(said for _, said in chosen)


Placed = list[tuple[int, Said]]


def _rests(place: int, line: Line, seed: int) -> bool:
    """Leave what is manners alone unsaid to a third of the people, to each another part of it."""
    return line.rank >= MANNERS and (seed + place) % 3 == 1


def _turned(placed: list[tuple[int, Line]], seed: int) -> list[tuple[int, Line]]:
    """Say what one seeks before who one is to half of the people, after it to the other half."""
    names = [line.name for _, line in placed]
    for one, other in pairwise(range(len(names))):
        if names[one] in SOUGHT and names[other] == "about" and seed % 2:
            placed[one], placed[other] = placed[other], placed[one]
            break
    return placed


def _chosen(placed: list[tuple[int, Line]], seed: int) -> Placed:
    return [(line.paragraph, line.chosen(seed, place)) for place, line in placed]


def _text(chosen: Placed, gap: str) -> str:
    paragraphs: dict[int, list[str]] = {}
    for paragraph, said in _flowing(chosen):
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
