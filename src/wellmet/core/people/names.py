"""Names of people and employers: folding them for search, and what they are made of."""

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nicknames import NickNamer

__all__ = ["display_name", "employer_key", "fold", "likely_given", "tokens"]

# Letters that Unicode does not take apart into a base letter and a mark.
UNDECOMPOSED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ŧ": "t", "ħ": "h"}
)

TITLES = frozenset("mr mrs ms miss mx dr prof professor sir dame rev reverend imam rabbi pastor hon".split())
# What follows a name, unless nothing else would be left: Jack Ma has no degree.
DEGREES = frozenset("jr sr ii iii iv phd md mba msc bsc ba ma rn bsn cpa pmp esq jd dds dvm mph cfa fr".split())

LEGAL_FORMS = frozenset(
    "inc incorporated llc llp lp ltd limited corp corporation co company plc gmbh ag kg kgaa ug mbh sa sas sarl srl "
    "spa bv nv ab as asa oy oyj aps pty pvt pte sl slu sp zoo kk kabushiki kaisha the".split()
)

WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Reduce text to what matters for finding it: no case, no diacritics, single spaces.

    >>> fold("  Zoë   MÜLLER-Łoś ")
    'zoe muller-los'
    """
    if text.isascii():
        return " ".join(text.lower().split())
    # Taken apart before and after, since each may bring what the other has to handle (𝕬 → A → a, ŉ → ʼn).
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(bare.translate(UNDECOMPOSED).split())


def tokens(name: str) -> tuple[str, ...]:
    """Split a name into folded words, without titles, degrees, generations and ornaments.

    >>> tokens("Dr. Ada Smith-Okafor, PhD 🚀")
    ('ada', 'smith', 'okafor')
    """
    found = WORD.findall(fold(name))
    named = [word for word in found if word not in TITLES] or found
    bare = [word for word in named if word not in DEGREES]
    return tuple(bare if len(bare) > 1 else named)


def employer_key(name: str) -> str:
    """Reduce an employer's name to a key: folded, without punctuation and legal form.

    >>> employer_key("Fabrikam GmbH & Co. KG") == employer_key("fabrikam")
    True
    >>> employer_key("Apple Bank") == employer_key("Apple")
    False
    """
    words = WORD.findall(fold(name))
    kept = [word for word in words if word not in LEGAL_FORMS]
    return " ".join(kept or words) or fold(name)


def display_name(*, name: str, emails: tuple[str, ...], phones: tuple[str, ...], urls: tuple[str, ...]) -> str:
    """Choose what to call somebody whose record may lack a name; empty where nothing at all is known.

    >>> display_name(name="", emails=("rosa@example.org",), phones=(), urls=())
    'rosa@example.org'
    """
    return next((value for value in (name, *emails, *phones, *urls) if value), "")


def likely_given(name: str) -> str:
    """Guess the given name from a full one, to greet by; empty where that is not safe.

    >>> likely_given("Rosa Diaz"), likely_given("Imam Yusuf Demir"), likely_given("山田 太郎"), likely_given("Rosa")
    ('Rosa', '', '', 'Rosa')
    """
    words = name.split()
    is_plain = bool(words) and all(part.isalpha() for part in re.split("[-'’]", words[0])) and len(words[0]) > 1
    if not is_plain or fold(words[0]) in TITLES or script(tokens(name) or ("?",)) != "LATIN":
        return ""
    return words[0]


def script(words: tuple[str, ...]) -> str:
    """Name the writing system of the first letter, as Unicode names it; empty where there are only digits."""
    letter = next((letter for word in words for letter in word if letter.isalpha()), "")
    return unicodedata.name(letter, "").split(" ")[0] if letter else ""


@lru_cache(maxsize=1)
def namer() -> "NickNamer":
    from nicknames import NickNamer  # here, because most runs never ask whether Bob may be Robert

    return NickNamer()


@lru_cache(maxsize=4096)
def short_forms(name: str) -> frozenset[str]:
    """List the short and long forms of a given name, folded, as the library of nicknames (mostly English) has them.

    >>> sorted(short_forms("steve"))
    ['stephan', 'stephen', 'steven']
    """
    return frozenset(namer().nicknames_of(name)) | frozenset(namer().canonicals_of(name))
