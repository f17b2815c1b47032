"""What somebody's occupation is said to be, broken into clauses of comparable words."""

import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache

from . import occupation_lexicon as lexicon
from .expressions import Expression

__all__ = ["Clause", "clauses", "token"]

LONGEST = 300

_BREAKS = Expression(r"[,;|/\\\n\r\t()\[\]{}•·–—:!?+\"“”]|\s-+\s|(?<=\w{4})\.(?=\s|$)")
_INITIALS = Expression(r"\b(?:[^\W\d_]\.){2,}")
_WORD = Expression(r"[^\W_]+(?:'s?(?![^\W_]))?")
_PERSON = Expression(r"(?<=\w{3})(?:wom[ae]n|m[ae]n|person|people)$")
_DOUBLED = Expression(r"([bcdfgklmnprstz])\1")
_SPELLINGS = (
    (Expression(r"our(?=$|s$|er|ist|ing|ed|al)"), "or"),
    (Expression(r"is(?=ation|ers?$|ing$)"), "iz"),
    (Expression(r"ae"), "e"),
    (Expression(r"mould"), "mold"),
)


@dataclass(slots=True)
class Clause:
    """One clause: what is done (`head`, the trade's own noun last), where (`tail` a kind of place, `named` a name)."""

    head: list[str] = field(default_factory=list)
    tail: list[str] = field(default_factory=list)
    named: list[str] = field(default_factory=list)
    owners: list[str] = field(default_factory=list)
    is_domain: bool = False
    is_past: bool = False


def clauses(text: str) -> list[Clause]:
    """Read a phrase or job title into its clauses, in the order written, those that tell of nobody's work left out."""
    read = (_clause(_words(part)) for part in _BREAKS.split(_folded(text[:LONGEST])))
    return [clause for clause in read if clause.head or clause.tail]


@lru_cache(maxsize=8192)
def token(word: str) -> str:
    """Bring a folded word to one form: American spelling, singular, no gender, no doubled letters, a verb to its doer.

    >>> [token(word) for word in ("nurses", "jeweller", "policewoman", "drives")]
    ['nurse', 'jeweler', 'policeman', 'driver']
    """
    if word in lexicon.WHOLE:
        return lexicon.WHOLE[word]
    if word in lexicon.DOERS:
        return _DOUBLED.sub(r"\1", lexicon.DOERS[word])
    word = _PERSON.sub("man", word)
    for pattern, american in _SPELLINGS:
        word = pattern.sub(american, word)
    return _DOUBLED.sub(r"\1", _singular(word))


def _folded(text: str) -> str:
    plain = text.casefold()
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain).replace("’", "'").replace("ʼ", "'")
        plain = "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold()
    if "." in plain:
        plain = _INITIALS.sub(lambda match: match.group().replace(".", "") + " ", plain)
    plain = plain.replace("n't", "nt").replace("&", " and ").replace("@", " at ")
    return lexicon.SAYING.sub(_said, plain)


def _said(match: re.Match[str]) -> str:
    return lexicon.SAID[match.lastindex or 0]


def _words(part: str) -> list[str]:
    return _WORD.findall(part)


def _singular(word: str) -> str:
    if len(word) < 3 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "ches", "shes", "xes")):
        return word[:-2]
    return word[:-1]


@dataclass(slots=True)
class _Reader:
    """The state of reading one clause: `front` holds what follows "of", which English puts before the trade."""

    head: list[str] = field(default_factory=list)
    front: list[str] = field(default_factory=list)
    doers: list[str] = field(default_factory=list)
    tail: list[str] = field(default_factory=list)
    named: list[str] = field(default_factory=list)
    owners: list[str] = field(default_factory=list)
    place: list[str] = field(default_factory=list)
    into: str = "head"
    slot: int = 0
    preposition: str = ""
    determiner: str = ""
    is_owned: bool = False
    is_domain: bool = False
    is_past: bool = False

    def take(self, word: str) -> None:
        """Put one word where its meaning belongs."""
        if word in lexicon.PAST:
            self.is_past = True
        elif word == "as":
            self.close()
            self.into = "head"
        elif word == "of" and self.into != "place":
            self.into, self.slot = "front", 0
        elif word in lexicon.PREPOSITIONS:
            self.close()
            self.into, self.preposition, self.determiner = "place", word, ""
        elif word in lexicon.DETERMINERS:
            self.determiner = word
        elif word not in lexicon.FILLERS:
            self.add(word)

    def add(self, word: str) -> None:
        """Keep a word that carries meaning."""
        one = token(word.removesuffix("'s").removesuffix("'"))
        if self.into == "place":
            self.place.append(one)
        elif word in lexicon.VERBS:
            self.doers.append(one)
            self.into = "head"
        elif self.into == "front":
            self.front.insert(self.slot, one)
            self.slot += 1
        else:
            self.head.append(one)

    def relative(self) -> None:
        """Forget the owner in "the vicar's wife"."""
        if self.is_owned:
            self.head.clear()
            self.doers.clear()

    def close(self) -> None:
        """End a place: keep a kind of place ("in a warehouse"), drop a name ("at Bank of America")."""
        has_determiner = self.determiner in lexicon.KINDS
        is_short = len(self.place) == 1
        is_the = self.determiner == "the" and "worker" in self.doers
        if self.preposition in lexicon.DOMAINS:
            self.tail += self.place
            self.is_domain = True
        elif self.preposition in lexicon.PLACES and (has_determiner or is_short or is_the):
            self.tail += self.place
        else:
            self.named += self.place
        self.place = []
        self.preposition = ""

    def clause(self) -> Clause:
        """Hand over what was read, the trade's own noun last."""
        self.close()
        return Clause(
            self.front + self.head + self.doers, self.tail, self.named, self.owners, self.is_domain, self.is_past
        )


def _clause(line: list[str]) -> Clause:
    if line and token(line[-1]) in _NOT_WORK:
        return Clause()
    if lexicon.MEANINGFUL.isdisjoint(line) and not any("'" in word for word in line):
        return Clause() if line and line[-1] in lexicon.THINGS else Clause([token(word) for word in line])
    reader = _Reader()
    for position, word in enumerate(line):
        follower = line[position + 1] if position + 1 < len(line) else ""
        bare = word.removesuffix("'s")
        if (
            word in lexicon.STOPPERS
            or (word == "studies" and not reader.head)
            or (word in lexicon.RELATIVES and follower in {"of", "to"})
        ):
            break
        if bare in lexicon.RELATIVES:
            reader.relative()
        else:
            reader.take(bare if bare in lexicon.FILLERS else word)
            if bare != word and follower and follower not in lexicon.HELPERS:
                reader.owners.append(token(bare))
        reader.is_owned = word.endswith("'s")
    return reader.clause()


_NOT_WORK = frozenset(map(token, lexicon.NOT_WORK))
