"""Comparing two whole names: which words belong together, and what is left over on either side."""

from dataclasses import dataclass
from functools import lru_cache

from .profiles import PARTICLES, Name
from .spelling import Likeness, is_without_vowels, like, same_consonants, sound

__all__ = ["NO_VARIANTS", "Fit", "Variants", "fit", "left_over"]

Variants = frozenset[tuple[str, str]]  # pairs of words, each in alphabetical order, that are one name in some book
NO_VARIANTS: Variants = frozenset()

SHORTEST_WITH_ARTICLE = 4  # letters
FEWEST_WITH_PARTICLE = 3  # words
QUALITY = {
    Likeness.SAME: "same",
    Likeness.SPOKEN: "spoken",
    Likeness.TYPO: "typo",
    Likeness.NEAR: "near",
    Likeness.INITIAL: "initial",
}


@dataclass(frozen=True, slots=True)
class Fit:
    """How two names fit: pairs of words (by place in the first name) with their likeness, and what is left over."""

    kind: str
    shared: tuple[tuple[str, int], ...] = ()
    generation: str = ""


@lru_cache(maxsize=262_144)
def fit(one: Name, other: Name, variants: Variants = NO_VARIANTS) -> Fit:
    """Compare two names; `variants` are one name in the book that they come from, whatever they look like.

    >>> fit(Name(("bob", "smith")), Name(("robert", "q", "smith"))).kind
    'spoken+extra'
    >>> fit(Name(("anna", "berg")), Name(("erik", "berg"))).kind
    'given-differs'
    >>> fit(Name(("xiao", "ming", "wang")), Name(("wang", "xiaoming"))).kind
    'same'
    """
    left, right = without_particles(one.words), without_particles(other.words)
    if any(map(is_without_vowels, left)) or any(map(is_without_vowels, right)):
        left, right = alike_written(left, right)
    generation = generations(one.generation, other.generation)
    if sorted(left) == sorted(right) or together(left, right) or together(one.words, other.words):
        return Fit("same" if len(left) > 1 else "same-word", tuple((word, Likeness.SAME) for word in left), generation)
    joined = aligned(left, right, variants=variants)
    rest_left = [word for place, word in enumerate(left) if place not in {pair[0] for pair in joined}]
    rest_right = [word for place, word in enumerate(right) if place not in {pair[1] for pair in joined}]
    shared = tuple((max(left[mine], right[theirs], key=len), level) for mine, theirs, level in joined)
    return Fit(kind_of(left, right, joined=joined, rest=(rest_left, rest_right)), shared, generation)


def without_particles(words: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out what stands between names; at either end it is a name, as in Le Thao and Do Minh Quang.

    >>> without_particles(("jan", "de", "jong")), without_particles(("do", "minh", "quang"))
    (('jan', 'jong'), ('do', 'minh', 'quang'))
    """
    if len(words) < FEWEST_WITH_PARTICLE:
        return words
    return tuple(word for place, word in enumerate(words) if place in (0, len(words) - 1) or word not in PARTICLES)


def alike_written(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Take the article of Arabic names off one as it was off the other, if words of both are left alike without it.

    >>> alike_written(("omar", "alhalabi"), ("mr", "hlby")), alike_written(("albert", "hall"), ("bert", "hall"))
    ((('omar', 'halabi'), ('mr', 'hlby')), (('albert', 'hall'), ('bert', 'hall')))
    """
    bare = [tuple(map(without_article, each)) for each in (left, right)]
    for mine, theirs, place in ((bare[0], right, 0), (bare[1], left, 1)):
        if any(
            word not in (left, right)[place] and is_without_vowels(other) and same_consonants(word, other)
            for word in mine
            for other in theirs
        ):
            return (mine, theirs) if not place else (theirs, mine)
    return left, right


def without_article(word: str) -> str:
    return word.removeprefix("al").removeprefix("el") if len(word) > SHORTEST_WITH_ARTICLE else word


def generations(one: str, other: str) -> str:
    if one == other:
        return "same" if one else ""
    return "differs" if one and other else "one-sided"


def together(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Tell whether two names are the same letters with other gaps, in some order of two parts.

    >>> together(("wang", "xiaoming"), ("xiao", "ming", "wang")), together(("min", "lee"), ("minl", "ee"))
    (True, True)
    """
    whole = "".join(left)
    if len(whole) != sum(map(len, right)):
        return False
    turned = ("".join(right[place:] + right[:place]) for place in range(len(right)))
    return whole in turned or any("".join(left[place:] + left[:place]) == "".join(right) for place in range(len(left)))


def left_over(one: Name, other: Name, *, variants: Variants) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    """Give the words on either side that have no counterpart on the other, and what the two have in common.

    >>> left_over(Name(("zoli", "kovacs")), Name(("kovacs", "zoltan")), variants=NO_VARIANTS)
    (('zoli',), ('zoltan',), 'kovacs')
    """
    left, right = without_particles(one.words), without_particles(other.words)
    joined = [pair for pair in aligned(left, right, variants=variants) if pair[2] >= Likeness.TYPO]
    mine = tuple(word for place, word in enumerate(left) if place not in {pair[0] for pair in joined})
    theirs = tuple(word for place, word in enumerate(right) if place not in {pair[1] for pair in joined})
    return mine, theirs, " ".join(sorted(min(left[place], right[other_place]) for place, other_place, _ in joined))


def aligned(
    left: tuple[str, ...], right: tuple[str, ...], *, variants: Variants = NO_VARIANTS
) -> list[tuple[int, int, int]]:
    """Pair the words that are most alike first, each once; runs of two words may be one word of the other."""
    found = sorted(
        [
            (-level, abs(mine - theirs), mine, theirs)
            for mine, one in enumerate(left)
            for theirs, other in enumerate(right)
            if (level := like_here(one, other, variants=variants))
        ]
    )
    pairs: list[tuple[int, int, int]] = []
    for level, _, mine, theirs in found:
        if all(mine != pair[0] and theirs != pair[1] for pair in pairs):
            pairs.append((mine, theirs, -level))
    return pairs


def like_here(one: str, other: str, *, variants: Variants) -> int:
    level = like(one, other)
    is_variant = level < Likeness.SPOKEN and ((one, other) in variants or (other, one) in variants)
    return Likeness.SPOKEN if is_variant else level


def kind_of(
    left: tuple[str, ...],
    right: tuple[str, ...],
    *,
    joined: list[tuple[int, int, int]],
    rest: tuple[list[str], list[str]],
) -> str:
    """Name how two different names fit: see the table of docs/method/matching.md."""
    if not joined:
        return "differs"
    worst = min(level for *_, level in joined)
    quality = QUALITY[worst]
    if rest[0] and rest[1]:
        if glued(rest[0], rest[1]):
            return "spoken"
        if len(joined) > 1 and worst > Likeness.INITIAL:
            return "middle-differs"
        return "given-differs" if is_family(left, right, joined=joined) else "family-differs"
    if not (rest[0] or rest[1]):
        return quality if len(joined) > 1 else f"{quality}-word"
    if len(joined) == 1:
        return "part" if worst > Likeness.NEAR else "near-part" if worst > Likeness.INITIAL else "differs"
    return f"{quality}+extra"


def glued(one: list[str], other: list[str]) -> bool:
    return len(one) != len(other) and sound("".join(one)) == sound("".join(other))


def is_family(left: tuple[str, ...], right: tuple[str, ...], *, joined: list[tuple[int, int, int]]) -> bool:
    """Guess whether what two names have in common is the family's part: the last word, in either."""
    return any(mine == len(left) - 1 or theirs == len(right) - 1 for mine, theirs, _ in joined)
