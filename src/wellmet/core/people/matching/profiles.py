"""What is compared of a person: every name, way to be reached, firm and place, made ready once."""

import re
from collections import Counter
from collections.abc import Iterable, Set
from dataclasses import dataclass, field
from functools import lru_cache

from wellmet.core.people.contacts import Contact
from wellmet.core.people.identity import OWN_PAGES, SHARED_MAILBOXES, Key, KeyKind, strong_keys
from wellmet.core.people.names import DEGREES, TITLES, employer_key, fold

from .spelling import VOWELS, latin

__all__ = ["Name", "Profile", "house", "profile"]

GENERATIONS = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}
PARTICLES = frozenset("de da do dos das del della di la le van von der den ter ten zu y e al el bin ibn".split())
WORD = re.compile(r"[^\W\d_]+")
SAID_OF_ONESELF = re.compile(r"\(.*?\)|\|.*$|\s[-–]\s.*$")  # pronouns, “| Hiring”, “- Acme”
TOGETHER = re.compile(r"\b([^\W\d_]{2,5})-([^\W\d_A-Z][^\W\d_]{0,5}|[^\W\d_]{2,5})\b")  # Min-jun, Xiao-Ming, Jean-Luc
MOST_WORDS = 6
# Mailboxes of these say nothing about where somebody works; the large providers of the world, from common knowledge.
PROVIDERS = frozenset(
    "gmail googlemail outlook hotmail live msn yahoo ymail aol icloud me mac gmx web mail proton protonmail pm "
    "zoho yandex fastmail hey tutanota posteo mailbox t-online freenet orange wanadoo free laposte sfr libero "
    "virgilio alice tiscali wp onet interia o2 seznam centrum ukr rambler bk list inbox qq 163 126 sina naver "
    "hanmail daum rediffmail uol bol terra comcast verizon att sbcglobal bellsouth cox charter btinternet sky "
    "virginmedia talktalk ntlworld kpnmail ziggo xs4all telenet skynet bluewin telia bigpond optusnet shaw "
    "rogers telus sympatico".split()
)
SECOND_LEVEL = frozenset("co com org net ac edu gov".split())
NUMBER = re.compile(r"\d+")
TAIL = re.compile(r"(?:[-._](?=[0-9a-f]*\d)[0-9a-f]+|\d+)$")  # what a site or a namesake adds to tell pages apart


@dataclass(frozen=True, slots=True)
class Name:
    """A name as words: Latin, folded, without titles; `family` is known where the source told it apart."""

    words: tuple[str, ...]
    family: str = ""
    generation: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """A person made ready for comparison.

    `mailboxes` and `numbers` are all there are, shared ones too; `houses` the firms whose mailboxes they have, as the
    mailbox spells them; `days` birthdays, where a source tells them (Wellmet keeps none); `sources` their files, and
    `twice` those of them in which they stand more than once; `aliases` names that their mailboxes and pages spell, as
    far as they are not among the names; `own_aliases` those of them that a page of their own spells, and `work_aliases`
    those that a mailbox at some house spells, with its address.
    """

    id: int
    names: tuple[Name, ...]
    mailboxes: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    pages: frozenset[str] = frozenset()
    firms: frozenset[str] = frozenset()
    houses: frozenset[str] = frozenset()
    addresses: tuple[str, ...] = ()
    days: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    roles: frozenset[str] = field(default=frozenset())
    aliases: tuple[Name, ...] = ()
    twice: frozenset[str] = frozenset()
    own_aliases: tuple[Name, ...] = ()
    work_aliases: tuple[tuple[str, Name], ...] = ()


def profile(
    id: int, *, contacts: Iterable[Contact], sources: Iterable[str] = (), days: Iterable[str] = (), region: str = ""
) -> Profile:
    """Make a person ready for comparison from all that was said of them; `sources` as often as each says something.

    >>> profile(1, contacts=[Contact(name="Dr. Bob Smith Jr.")]).names
    (Name(words=('bob', 'smith'), family='', generation='jr'),)
    """
    said = tuple(contacts)
    counted = Counter(sources)
    keys = {key for contact in said for key in strong_keys(contact, region=region)}
    names = dict.fromkeys(name_of(contact.name, family=contact.family) for contact in said if contact.name)
    written = {name.words for name in names}
    pages = frozenset(key.value for key in keys if key.kind is KeyKind.URL)
    mailboxes = frozenset(address.strip().casefold() for contact in said for address in contact.emails)
    own_pages = {page for page in pages if page.startswith(OWN_PAGES)}
    spelled = [
        *(address.partition("@")[0] for address in sorted(mailboxes) if not is_shared_mailbox(address)),
        *(page.rpartition("/")[2] for page in sorted(pages - own_pages)),
    ]
    own_spelled = [page.rpartition("/")[2] for page in sorted(own_pages)]
    return Profile(
        id,
        tuple(name for name in names if name.words),
        mailboxes,
        frozenset(
            {key.value for key in keys if key.kind is KeyKind.PHONE}
            | {digits(number) for contact in said for number in contact.phones if not is_key(number, keys=keys)}
        )
        - {""},
        pages,
        frozenset(employer_key(place.employer) for contact in said for place in contact.affiliations),
        frozenset(house(address) for contact in said for address in contact.emails) - {""},
        tuple(dict.fromkeys(latin(address) for contact in said for address in contact.addresses)),
        frozenset(days),
        frozenset(counted),
        frozenset(fold(place.role) for contact in said for place in contact.affiliations if place.role),
        aliases_of((*spelled, *own_spelled), written=written),
        frozenset(source for source, count in counted.items() if count > 1),
        aliases_of(own_spelled, written=written),
        tuple(
            (address, alias)
            for address in sorted(mailboxes)
            if house(address) and not is_shared_mailbox(address)
            for alias in aliases_of([address.partition("@")[0]], written=written)
        ),
    )


def aliases_of(handles: Iterable[str], *, written: Set[tuple[str, ...]]) -> tuple[Name, ...]:
    """Give the names that handles spell, each once, but for those that are `written` anyway."""
    spelled = dict.fromkeys(map(alias_of, handles))
    return tuple(alias for alias in spelled if len(alias.words) > 1 and alias.words not in written)


@lru_cache(maxsize=65_536)
def alias_of(handle: str) -> Name:
    """Read a name from what stands before the @ or at the end of a page's address, if its words stand apart.

    >>> alias_of("rosa.diaz_1971").words, alias_of("zoe-lund-4a7b21").words, alias_of("rdiaz").words
    (('rosa', 'diaz'), ('zoe', 'lund'), ())
    """
    words = WORD.findall(latin(TAIL.sub("", handle)))
    has_name = len(words) in (2, 3) and max(map(len, words)) > 2
    return Name(tuple(words)) if has_name else Name(())


def is_key(number: str, *, keys: set[Key]) -> bool:
    return any(key.kind is KeyKind.PHONE and key.value.endswith(digits(number)[-7:]) for key in keys)


def digits(number: str) -> str:
    return "".join(NUMBER.findall(number))


def is_shared_mailbox(address: str) -> bool:
    """Tell whether a mailbox is several people's by its very name.

    >>> is_shared_mailbox("info@acme.example"), is_shared_mailbox("rosa@acme.example")
    (True, False)
    """
    return address.partition("@")[0] in SHARED_MAILBOXES


def house(address: str) -> str:
    """Give the firm's part of a work address; empty for the mailboxes that anybody may have.

    >>> house("rosa@mail.acme-steel.co.uk"), house("rosa@gmail.com")
    ('acmesteel', '')
    """
    parts = address.strip().casefold().partition("@")[2].split(".")[:-1]
    while len(parts) > 1 and parts[-1] in SECOND_LEVEL:
        parts.pop()
    return "" if not parts or parts[-1] in PROVIDERS else parts[-1].replace("-", "")


@lru_cache(maxsize=65_536)
def name_of(name: str, *, family: str = "") -> Name:
    """Take a name apart; a comma turns it round unless a degree or generation follows.

    >>> name_of("Müller, Hans-Peter"), name_of("Mr Ada Byron, PhD").words, name_of("عمر الحلبي").words
    (Name(words=('hanspeter', 'muller'), family='muller', generation=''), ('ada', 'byron'), ('mr', 'al', 'hlby'))
    """
    bare = SAID_OF_ONESELF.sub("", name) or name
    front, comma, back = bare.partition(",")
    words, behind = words_of(front), words_of(back)
    said = " ".join(words_of(family))
    if comma and any(word not in DEGREES and word not in GENERATIONS for word in behind):
        said = " ".join(word for word in words if word not in GENERATIONS)
        words, behind = behind, words
    every = [*words, *behind]
    generation = next((GENERATIONS[word] for word in every[1:] if word in GENERATIONS), "")
    # Omar, in Arabic letters, has the consonants of Mr.
    spelled = {*WORD.findall(fold(name)), *(word for word in every if not VOWELS.isdisjoint(word))}
    titles = TITLES & spelled
    titled = [word for word in every if word not in titles and word not in GENERATIONS] or every
    kept = [word for place, word in enumerate(titled) if not place or word not in DEGREES] or titled
    return Name(tuple(kept[:MOST_WORDS]) if len(kept) > 1 else tuple(titled[:MOST_WORDS]), said, generation)


def words_of(text: str) -> list[str]:
    return WORD.findall(latin(TOGETHER.sub(r"\1\2", text.replace("'", "").replace("’", ""))))
