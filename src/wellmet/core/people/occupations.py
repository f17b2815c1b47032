"""Occupations: the trade that an everyday phrase or a job title names, and how much that trade meets people.

Titles, codes and the figures behind the percentiles: O*NET OnLine by the U.S. Department of Labor, Employment and
Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Four of its
values are combined into one index and turned into a percentile: our work, not theirs. The words are our own.
"""

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from . import occupation_lexicon as lexicon
from . import occupation_spelling as spelling
from .occupation_reading import Clause, clauses, token

__all__ = ["FIELDS", "TRADES", "UNMEASURED", "Occupation", "occupation", "occupations", "same_field", "same_occupation"]

# The middle: an occupation that the figures leave out is neither preferred nor held back.
UNMEASURED = 50.0

FIELDS = {
    "11": "management",
    "13": "business and finance",
    "15": "computing and mathematics",
    "17": "architecture and engineering",
    "19": "science",
    "21": "social and religious service",
    "23": "law",
    "25": "teaching, libraries and museums",
    "27": "arts, design, media and sport",
    "29": "health care",
    "31": "health care support",
    "33": "police, fire and security",
    "35": "food and drink",
    "37": "cleaning and gardening",
    "39": "personal care and leisure",
    "41": "sales and shops",
    "43": "office work",
    "45": "farming, fishing and forestry",
    "47": "building",
    "49": "installing and repairing",
    "51": "making things",
    "53": "transport and warehouses",
    "55": "the military",
}

# The windows of METHOD.md 2.5 that a trade may have.
TRADES = frozenset(
    "restaurant hairdresser teacher social-worker clergy doctor nurse accountant lawyer shop trades factory office executive "
    "civil-servant farmer driver academic".split()
)

# A manager also belongs to the field they lead; detailed SOC code → field.
_LED = {
    "11-2011": "27",
    "11-2021": "13",
    "11-2022": "41",
    "11-2031": "27",
    "11-3011": "43",
    "11-3021": "15",
    "11-3031": "13",
    "11-3051": "51",
    "11-3061": "13",
    "11-3071": "53",
    "11-3111": "13",
    "11-3121": "13",
    "11-3131": "13",
    "11-9013": "45",
    "11-9021": "47",
    "11-9031": "25",
    "11-9032": "25",
    "11-9033": "25",
    "11-9039": "39",
    "11-9041": "17",
    "11-9051": "35",
    "11-9061": "39",
    "11-9071": "39",
    "11-9081": "39",
    "11-9111": "29",
    "11-9121": "19",
    "11-9131": "43",
    "11-9141": "41",
    "11-9151": "21",
    "11-9161": "33",
}
_HEALTH = {"29", "31"}


@dataclass(frozen=True, slots=True)
class Occupation:
    """A trade: O*NET-SOC 2010 code and title, connector percentile 0-100 (METHOD.md 4.1), our words for it.

    `words` name it outright; `domains` name the kind of work ("works in nursing") and give way to any other match.
    `trade` is a key of the convenience windows (METHOD.md 2.5), empty where none applies.
    """

    code: str
    title: str
    percentile: float
    trade: str
    words: tuple[str, ...]
    domains: tuple[str, ...] = ()

    @property
    def field(self) -> str:
        """Name the SOC major group, a key of FIELDS."""
        return self.code[:2]


@lru_cache(maxsize=1)
def occupations() -> tuple[Occupation, ...]:
    """Return every occupation known here, in the order of their codes."""
    from .occupation_tables import ROWS  # a large table, read only when first needed

    return tuple(
        Occupation(code, title, percentile, trade, _listed(words), _listed(domains))
        for code, title, percentile, trade, words, domains in ROWS
    )


@lru_cache(maxsize=8192)
def occupation(text: str) -> Occupation | None:
    """Find the occupation that a phrase or job title names, or None where it names none that we know.

    >>> [occupation(said).title for said in ("She cuts hair", "Head of Procurement")]
    ['Hairdressers, Hairstylists, and Cosmetologists', 'Purchasing Managers']
    >>> occupation("friend of Bob") is None
    True
    """
    dictionary = _dictionary()
    read = [dictionary.corrected(clause) for clause in clauses(text)]
    best: tuple[tuple[bool, int], Occupation] | None = None
    for place, clause in enumerate(read):
        match = dictionary.match(clause, beside=_beside(read, place))
        if match is None:
            continue
        rank = (not clause.is_past, match.key[0])
        if best is None or rank > best[0]:
            best = (rank, match.occupation)
    return best[1] if best else None


def same_occupation(a: Occupation | None, b: Occupation | None) -> bool:
    """Tell whether two people do the same job: one detailed SOC occupation (six digits)."""
    return a is not None and b is not None and a.code[:7] == b.code[:7]


def same_field(a: Occupation | None, b: Occupation | None) -> bool:
    """Tell whether two people work in one field; a manager belongs to the managers and to those they lead."""
    if a is None or b is None:
        return False
    return not _fields(a).isdisjoint(_fields(b))


def _fields(one: Occupation) -> set[str]:
    fields = {one.field, _LED.get(one.code[:7], one.field)}
    return fields | _HEALTH if fields & _HEALTH else fields


def _listed(words: str) -> tuple[str, ...]:
    return tuple(word for word in words.split("; ") if word)


def _beside(read: list[Clause], place: int) -> list[str]:
    """Collect the words of the neighboring clauses: "Engineer, Platform" is a platform engineer."""
    around = read[max(0, place - 1) : place] + read[place + 1 : place + 2]
    return [word for clause in around for word in clause.head]


_SOFT = frozenset(map(token, lexicon.SOFT))
_GENERIC = frozenset(map(token, lexicon.GENERIC))
_DOMAIN, _GENERAL, _SPECIFIC = range(3)


class _Phrase(NamedTuple):
    """One way to name an occupation: its tokens, the trade's own noun last."""

    tokens: tuple[str, ...]
    occupation: Occupation
    is_domain: bool


class _Match(NamedTuple):
    """A phrase found in a clause, with the key by which matches are compared."""

    key: tuple[int, int, int, int, bool]
    occupation: Occupation


class _Sight(NamedTuple):
    """A token seen in a clause: where (-1 outside the head), and how far the word is from it (0 is the word itself)."""

    place: int
    distance: int
    is_gerund: bool = False


@dataclass(frozen=True, slots=True)
class _Dictionary:
    """The look-up tables, built once: phrases by their rarest token, and the words that may have been misspelt."""

    phrases: dict[str, tuple[_Phrase, ...]]
    names: frozenset[tuple[str, ...]]
    alone: frozenset[str]
    known: frozenset[str]
    near: dict[str, list[str]]

    def corrected(self, clause: Clause) -> Clause:
        """Mend the spelling of what is unknown, and join or part words written apart or together."""
        return Clause(self._spelt(clause.head), self._spelt(clause.tail), clause.is_domain, clause.is_past)

    def _spelt(self, words: list[str]) -> list[str]:
        return [one for word in words for one in ((word,) if word in self.known else self._mended(word))]

    def _mended(self, word: str) -> tuple[str, ...]:
        for cut in range(3, len(word) - 2):
            parts = (word[:cut], word[cut:])
            if parts in self.names:
                return parts
        if len(word) < spelling.SHORTEST - 1:
            return (word,)
        return (spelling.meant(word, among=self.near, first=self.alone) or word,)

    def match(self, clause: Clause, *, beside: list[str]) -> _Match | None:
        """Find the best match of one clause; its neighbors' words help only where it is too general alone."""
        best = self._best(clause, clause.tail)
        if beside and (best is None or best.key[0] < _SPECIFIC):
            wider = self._best(clause, clause.tail + beside)
            if wider is not None and wider.key[0] == _SPECIFIC:
                return wider
        return best

    def _best(self, clause: Clause, around: list[str]) -> _Match | None:
        sights = _sights(clause.head, around)
        is_domain_named = clause.is_domain and all(word in _SOFT for word in clause.head)
        is_alone = sum(word not in _SOFT for word in clause.head) <= 1
        best: _Match | None = None
        for word in sights:
            for phrase in self.phrases.get(word, ()):
                if not all(one in sights for one in phrase.tokens):
                    continue
                match = _matched(phrase, sights, is_domain_named=is_domain_named, is_alone=is_alone)
                if match is not None and (best is None or match.key > best.key):
                    best = match
        return best


def _sights(head: list[str], around: list[str]) -> dict[str, _Sight]:
    sights: dict[str, _Sight] = {}
    for words, is_head in ((head, True), (around, False)):
        for place, word in enumerate(words):
            where = place if is_head else -1
            if word not in sights or is_head:
                sights[word] = _Sight(where, 0)
            for other, distance in lexicon.LEVELS.get(word, ()):
                if is_head:
                    sights.setdefault(other, _Sight(where, distance))
            if word in lexicon.GERUNDS:
                sights.setdefault(lexicon.GERUNDS[word], _Sight(where, 1, is_gerund=True))
    for place, (word, following) in enumerate(pairwise(head)):
        sights.setdefault(word + following, _Sight(place + 1, 0))
    return sights


def _matched(
    phrase: _Phrase, sights: dict[str, _Sight], *, is_domain_named: bool, is_alone: bool
) -> _Match | None:
    seen = [sights[one] for one in phrase.tokens]
    noun = seen[-1]
    rank = _rank(phrase, noun, is_alone=is_alone)
    may_lie_outside = is_domain_named and rank < _SPECIFIC and (phrase.is_domain or noun.is_gerund)
    if rank < 0 or (noun.place < 0 and not may_lie_outside):
        return None
    places = [sight.place for sight in seen]
    inside = [place for place in places if place >= 0]
    if len(inside) > len(set(inside)):
        return None
    is_in_order = all(after - before == 1 for before, after in pairwise(places))
    distance = sum(sight.distance for sight in seen)
    return _Match((rank, noun.place, len(seen), -distance, is_in_order), phrase.occupation)


def _rank(phrase: _Phrase, noun: _Sight, *, is_alone: bool) -> int:
    if phrase.is_domain:
        return _DOMAIN if len(phrase.tokens) == 1 else _GENERAL
    if len(phrase.tokens) > 1:
        return _SPECIFIC
    word = phrase.tokens[0]
    if (noun.distance and not noun.is_gerund) or (word in lexicon.ALONE and not is_alone):
        return -1
    return _GENERAL if word in _GENERIC or noun.is_gerund else _SPECIFIC


@lru_cache(maxsize=1)
def _dictionary() -> _Dictionary:
    phrases = [
        _Phrase(_tokens(words), one, is_domain)
        for one in occupations()
        for said, is_domain in ((one.words, False), (one.domains, True))
        for words in said
    ]
    count: dict[str, int] = {}
    for phrase in phrases:
        for word in phrase.tokens:
            count[word] = count.get(word, 0) + 1
    by_rarest: dict[str, list[_Phrase]] = {}
    for phrase in phrases:
        by_rarest.setdefault(min(phrase.tokens, key=lambda word: count[word]), []).append(phrase)
    known = set(count) | _SOFT | set(lexicon.LEVELS) | set(lexicon.GERUNDS) | lexicon.REAL_WORDS
    return _Dictionary(
        phrases={word: tuple(found) for word, found in by_rarest.items()},
        names=frozenset(phrase.tokens for phrase in phrases if not phrase.is_domain),
        alone=frozenset(phrase.tokens[0] for phrase in phrases if len(phrase.tokens) == 1),
        known=frozenset(known),
        near=spelling.index(set(count) | set(lexicon.GERUNDS)),
    )


def _tokens(words: str) -> tuple[str, ...]:
    read = clauses(words)[0]
    return tuple(dict.fromkeys([*read.tail, *read.head]))
