"""An employer's name taken apart: what is its own, and what people leave out or write otherwise."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii

from wellmet.core.people import fold

from .vocabulary import ABBREVIATIONS, EITHER_END, FRONT, LINKS, SMALL, TAIL

__all__ = ["Name", "initials", "named", "spelling_key"]

APOSTROPHES = re.compile("['’‘`´ʼ״׳\"”“]")
HOST = re.compile(
    r"^(?:https?://)?(?:www\.)?([\w-]{3,})\.(?:com|org|net|io|ai|app|co|de|fr|eu|uk|co\.uk|ch|at|it|es|nl)/?$"
)
ALSO = re.compile(r"(?:\bd\s*/?\s*b\s*/?\s*a\b|\bt/a\b|\btrading as\b|\baka\b|\ba\.k\.a\.)", re.IGNORECASE)
PARTS = re.compile(r"\s+[-–—|·:/]+\s+|[,;()\[\]（）|]")
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
LONGEST_FORM = 4  # words
SPA = re.compile(r"\bspa\b|\bSpa\b")  # where one bathes; the Italian form has capitals or dots


@dataclass(frozen=True, slots=True)
class Name:
    """A name as words, Latin and folded, abbreviations written out.

    `words` are without legal form, article and links, `joined` without spaces, `numbers` those with a digit (School No.
    5 is not School No. 7); `whole` has the form, for initials; names that share one of `keys` are the same name;
    `parts` are what commas, dashes and brackets set apart.
    """

    words: tuple[str, ...]
    whole: tuple[str, ...]
    keys: frozenset[str]
    parts: tuple[tuple[str, ...], ...]
    joined: str
    numbers: frozenset[str]


def split(text: str) -> list[str]:
    """The words of a folded text; the marks of Thai or Hindi belong to their letters."""
    return "".join(one if unicodedata.category(one)[0] in "LNM" else " " for one in text).split()


@lru_cache(maxsize=65_536)
def spelling_key(name: str) -> str:
    """Reduce a name to how it is spelled: folded, without punctuation, legal form and all.

    >>> spelling_key("Fabrikam  GmbH & Co. KG"), spelling_key("FABRIKAM")
    ('fabrikam gmbh co kg', 'fabrikam')
    """
    return " ".join(split(fold(name))) or fold(name)


@lru_cache(maxsize=65_536)
def named(name: str) -> Name:
    """Take a name apart.

    >>> named("The Müller & Söhne GmbH & Co. KG").words, named("Int'l Widgets (UK) Ltd").parts
    (('muller', 'sohne'), (('international', 'widgets'), ('uk',), ('ltd',)))
    """
    host = HOST.match(name.strip().casefold())
    text = host[1].replace("-", " ") if host else name
    whole = tokens(text)
    own = bare(whole, text=text)
    parts = tuple(part for one in PARTS.split(text) if (part := bare(tokens(one), text=one)))
    spelled = {"".join(own), *keys_of_umlauts(text), *also(text)}
    numbers = frozenset(word for word in own if any(map(str.isdigit, word)))
    return Name(own, whole, frozenset(filter(None, spelled)), parts, "".join(own), numbers)


def tokens(text: str) -> tuple[str, ...]:
    """The words of a text: form characters out, apostrophes closed up, single letters in a row made one word."""
    plain = unicodedata.normalize("NFC", EITHER_END.sub(" ", APOSTROPHES.sub("", text)))
    found: list[str] = []
    for word in split(fold(plain)):
        if len(word) == 1 and word.isalpha() and found and is_run(found[-1]):
            found[-1] = found[-1] + word
        else:
            found.append(word + OPEN if len(word) == 1 and word.isalpha() else word)
    return tuple(word.removesuffix(OPEN) for word in map(closed, found))


OPEN = "\0"  # marks a word that single letters may be added to


def is_run(word: str) -> bool:
    return OPEN in word


def closed(word: str) -> str:
    return word.replace(OPEN, "")


def bare(found: tuple[str, ...], *, text: str) -> tuple[str, ...]:
    """The words that are the house's own, in Latin letters, short ones written out; all of them where none is left."""
    left = [word for place, word in enumerate(found) if word not in LINKS or place in (0, len(found) - 1)]
    left = without_form(left, keeps_spa=bool(SPA.search(text)))
    if left[:1] == ["the"] and len(left) > 1:
        left = left[1:]
    if left[-1:] == ["the"] and len(left) > 1:
        left = left[:-1]
    return tuple(piece for word in left for piece in fold(latin(word)).split())


def latin(word: str) -> str:
    word = ABBREVIATIONS.get(word, word)
    return word if word.isascii() else anyascii(unicodedata.normalize("NFC", word)).replace("'", "")


def without_form(found: list[str], *, keeps_spa: bool) -> list[str]:
    """Leave legal forms out at both ends, as long as something stays."""
    left = list(found)
    while size := form_at(left, FRONT, front=True, keeps_spa=False):
        left = left[size:]
    while size := form_at(left, TAIL, front=False, keeps_spa=keeps_spa):
        left = left[:-size]
    while len(left) > 1 and left[-1] in LINKS:
        left = left[:-1]
    return left


def form_at(found: list[str], forms: frozenset[tuple[str, ...]], *, front: bool, keeps_spa: bool) -> int:
    for size in range(min(LONGEST_FORM, len(found) - 1), 0, -1):
        end = tuple(found[:size] if front else found[-size:])
        if end in forms and not (keeps_spa and end == ("spa",)):
            return size
    return 0


def keys_of_umlauts(text: str) -> set[str]:
    """How else a name with an umlaut is spelled: Müller is Mueller as well as Muller."""
    written = unicodedata.normalize("NFC", text).casefold()
    other = written.translate(UMLAUTS)
    return set() if other == written else {"".join(bare(tokens(other), text=other))}


def also(text: str) -> set[str]:
    """The names on both sides of “doing business as”, and initials in brackets beside the long name, or round it."""
    sides = ALSO.split(text)
    found = {"".join(bare(tokens(side), text=side)) for side in sides} if len(sides) > 1 else set()
    front, bracket, behind = text.partition("(")
    outer, inner = tokens(front), tokens(behind.partition(")")[0])
    if bracket and len(inner) == 1 and inner[0] in initials(outer):
        found |= {"".join(bare(outer, text=front)), inner[0]}
    if bracket and len(outer) == 1 and outer[0] in initials(inner):
        found |= {"".join(bare(inner, text=behind)), outer[0]}
    return found


def initials(found: tuple[str, ...]) -> frozenset[str]:
    """The first letters of words, with and without the small ones between.

    >>> sorted(initials(("bank", "of", "america")))
    ['ba', 'boa']
    """
    big = [word for word in found if word not in SMALL and word not in LINKS]
    return frozenset("".join(word[0] for word in each) for each in (found, big) if len(each) > 1)
