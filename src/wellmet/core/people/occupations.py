"""Finding the occupation that an everyday phrase or a job title names."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from . import occupation_lexicon as lexicon
from . import occupation_spelling as spelling
from .occupation_reading import Clause, clauses, token
from .occupation_values import FIELDS, TRADES, UNMEASURED, Occupation, occupations, same_field, same_occupation

__all__ = [
    "FIELDS",
    "TRADES",
    "UNMEASURED",
    "Occupation",
    "occupation",
    "occupation_at",
    "occupations",
    "same_field",
    "same_occupation",
]

_SOFT = frozenset(map(token, lexicon.SOFT))
_GENERIC = frozenset(map(token, lexicon.GENERIC))
_WIDE = _GENERIC | _SOFT | frozenset(map(token, lexicon.WIDE))
_KINDS = frozenset({"clinic", "hospital"})
_OWNER, _DOMAIN, _GENERAL, _SPECIFIC = range(4)


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


def occupation_at(text: str, *, place: str) -> Occupation | None:
    """Find the occupation that a phrase names, told apart by the kind of place that the name of a workplace tells.

    Only within one minor group of O*NET-SOC, the first four characters: the place may say which kind of social worker
    somebody is, and never makes a guard a nurse.

    >>> occupation_at("social worker", place="St. Mary's Hospital").title
    'Healthcare Social Workers'
    """
    found = occupation(text)
    for kind in _KINDS.intersection(place.casefold().split()) if found else ():
        closer = occupation(f"{text} in a {kind}")
        if closer is not None and found is not None and closer.code[:4] == found.code[:4]:
            return closer
    return found


def _beside(read: list[Clause], place: int) -> list[str]:
    """Collect the words of the neighboring clauses: "Engineer, Platform" is a platform engineer."""
    around = read[max(0, place - 1) : place] + read[place + 1 : place + 2]
    return [word for clause in around for word in clause.head]


class _Phrase(NamedTuple):
    """One way to name an occupation: its tokens, the trade's own noun last."""

    tokens: tuple[str, ...]
    needed: frozenset[str]
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


class _Scene(NamedTuple):
    """One clause made ready: what is seen in it, where trades of one word stand, who only owns ("the lawyer's dog")."""

    sights: dict[str, _Sight]
    trades: tuple[int, ...]
    owners: list[str]
    is_domain_named: bool
    is_alone: bool


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
        head, tail, named = map(self._spelt, (clause.head, clause.tail, clause.named))
        return Clause(head, tail, named, clause.owners, clause.is_domain, clause.is_past)

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
        if best is not None and best.key[0] == _OWNER and clause.named:
            return self._business(clause.named) or best
        return best

    def _business(self, named: list[str]) -> _Match | None:
        """Read the trade of an owner from the name of the place: "Owner at Joe's Plumbing"."""
        match = self._best(Clause(named), [])
        return match if match is not None and match.key[0] in {_DOMAIN, _GENERAL} else None

    def _best(self, clause: Clause, around: list[str]) -> _Match | None:
        scene = self._scene(clause, around)
        seen = scene.sights.keys()
        best: _Match | None = None
        for word in seen:
            for phrase in self.phrases.get(word, ()):
                if not phrase.needed <= seen:
                    continue
                match = _matched(phrase, scene)
                if match is not None and (best is None or match.key > best.key):
                    best = match
        return best

    def _scene(self, clause: Clause, around: list[str]) -> _Scene:
        head = clause.head
        is_soft = [word in _SOFT for word in head]
        return _Scene(
            sights=_sights(head, around),
            trades=tuple(place for place, word in enumerate(head) if word in self.alone and word not in _GENERIC),
            owners=clause.owners,
            is_domain_named=clause.is_domain and all(is_soft),
            is_alone=is_soft.count(False) <= 1,
        )


def _sights(head: list[str], around: list[str]) -> dict[str, _Sight]:
    sights: dict[str, _Sight] = {}
    for place, word in enumerate(head):
        sights[word] = _Sight(place, 0)
    for place, word in enumerate(head):
        for other, distance in lexicon.LEVELS.get(word, ()):
            sights.setdefault(other, _Sight(place, distance))
    for word in around:
        sights.setdefault(word, _Sight(-1, 0))
    for word in (*head, *around):
        if word in lexicon.GERUNDS:
            sights.setdefault(lexicon.GERUNDS[word], _Sight(sights[word].place, 1, is_gerund=True))
    for place, (word, following) in enumerate(pairwise(head)):
        sights.setdefault(word + following, _Sight(place + 1, 0))
    return sights


def _matched(phrase: _Phrase, scene: _Scene) -> _Match | None:
    if phrase.tokens[-1] in scene.owners:
        return None
    seen = [scene.sights[one] for one in phrase.tokens]
    noun = seen[-1]
    rank = _rank(phrase, noun, is_alone=scene.is_alone)
    may_lie_outside = scene.is_domain_named and rank < _SPECIFIC and (phrase.is_domain or noun.is_gerund)
    if rank < 0 or (noun.place < 0 and not may_lie_outside):
        return None
    places = [sight.place for sight in seen]
    if not _is_one_thing([place for place in places if place >= 0], trades=scene.trades):
        return None
    is_in_order = all(after - before == 1 for before, after in pairwise(places))
    distance = sum(sight.distance for sight in seen)
    return _Match((rank, noun.place, len(seen), -distance, is_in_order), phrase.occupation)


def _is_one_thing(places: list[int], *, trades: tuple[int, ...]) -> bool:
    """Tell whether each word is used once and no other trade stands between: a community nurse leads no community."""
    if len(places) > len(set(places)):
        return False
    return not any(min(places) < trade < max(places) and trade not in places for trade in trades if places)


def _rank(phrase: _Phrase, noun: _Sight, *, is_alone: bool) -> int:
    if len(phrase.tokens) > 1:
        return _GENERAL if phrase.is_domain or _WIDE.issuperset(phrase.tokens) else _SPECIFIC
    word = phrase.tokens[0]
    if phrase.is_domain:
        return _DOMAIN
    if (noun.distance and not noun.is_gerund) or (word in lexicon.ALONE and not is_alone):
        return -1
    if word in lexicon.OWNERS:
        return _OWNER
    return _GENERAL if word in _GENERIC or noun.is_gerund else _SPECIFIC


@lru_cache(maxsize=1)
def _dictionary() -> _Dictionary:
    phrases = [
        _Phrase(tokens, frozenset(tokens), one, is_domain)
        for one in occupations()
        for said, is_domain in ((one.words, False), (one.domains, True))
        for tokens in map(_tokens, said)
    ]
    count: dict[str, int] = {}
    for phrase in phrases:
        for word in phrase.tokens:
            count[word] = count.get(word, 0) + 1
    by_rarest: dict[str, list[_Phrase]] = {}
    for phrase in phrases:
        by_rarest.setdefault(min(phrase.tokens, key=lambda word: count[word]), []).append(phrase)
    known = set(count) | _SOFT | set(lexicon.LEVELS) | set(lexicon.GERUNDS) | set(map(token, lexicon.REAL_WORDS))
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
