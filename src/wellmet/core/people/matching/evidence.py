"""What speaks for and against two people being one, each piece by a name that has a weight and a sentence."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from .firms import same_firm
from .naming import Fit, fit
from .profiles import Name, Profile, is_shared_mailbox
from .spelling import Likeness, is_slip

__all__ = ["Book", "best_fit", "book_of", "evidence"]

CONFLICTS = frozenset({"given-differs", "family-differs", "middle-differs", "differs"})
FIRM_NAMED = 3  # names that may use a mailbox or number before it is taken for a firm's or a household's
SMALLEST_BOOK = 4_000  # judgement: in a book of fifty nobody's name is common, and Smith is all the same
FEW = 30  # people at an employer
OWN_SITES = ("linkedin.com/in/", "xing.com/profile/")
RARITIES = (6, 10, 14, 18, 22)  # bits
SAME_ADDRESS, ALIKE_ADDRESS = 88, 65  # of 100, rapidfuzz's token_sort_ratio


@dataclass(frozen=True, slots=True)
class Book:
    """What is common in a book: how many bear a word, work at a firm, use a mailbox or number, in how many names."""

    size: int
    words: Counter[str]
    firms: Counter[str]
    users: dict[str, int]


def book_of(profiles: Iterable[Profile]) -> Book:
    """Count what is common among people."""
    everyone = tuple(profiles)
    words = Counter(word for one in everyone for word in {word for name in one.names for word in name.words})
    firms = Counter(firm for one in everyone for firm in one.firms)
    called: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for one in everyone:
        given = {tuple(sorted(name.words)) for name in one.names}
        for way in (*one.mailboxes, *one.numbers):
            called[way] |= given
    return Book(
        max(len(everyone), SMALLEST_BOOK), words, firms, {way: distinct(names) for way, names in called.items()}
    )


def distinct(names: set[tuple[str, ...]]) -> int:
    """Count names that cannot be one person's; those of a handful are compared, of more all count."""
    if len(names) > 2 * FIRM_NAMED:
        return len(names)
    kept: list[Name] = []
    for words in sorted(names):
        name = Name(words)
        if all(fit(name, other).kind in CONFLICTS for other in kept):
            kept.append(name)
    return len(kept)


def best_fit(one: Profile, other: Profile) -> Fit:
    """Compare every name of one with every name of the other; the fit that says most for them counts."""
    found = [fit(mine, theirs) for mine in one.names for theirs in other.names]
    if not found:
        return Fit("unknown")
    best = min(found, key=lambda each: ORDER[each.kind])
    if any(each.generation == "differs" for each in found):
        return Fit(best.kind, best.shared, "differs")
    return best


ORDER = {
    kind: place
    for place, kind in enumerate(
        (
            "same", "spoken", "same+extra", "spoken+extra", "typo", "typo+extra", "initial", "initial+extra", "part",
            "same-word", "spoken-word", "typo-word", "initial-word", "middle-differs", "family-differs",
            "given-differs", "differs",
        )
    )
}  # fmt: skip


def evidence(one: Profile, other: Profile, *, book: Book) -> tuple[str, ...]:
    """List what speaks for and against: pieces like `name same`, `mailbox own fits`, `firm same few`.

    >>> ada, byron = Profile(1, (Name(("ada", "byron")),)), Profile(2, (Name(("byron", "ada")),))
    >>> evidence(ada, byron, book=book_of([ada, byron]))
    ('name same', 'rare 4')
    """
    named = best_fit(one, other)
    stance = "conflicts" if named.kind in CONFLICTS else "unknown" if named.kind == "unknown" else "fits"
    found = [f"name {named.kind}"]
    if stance == "fits" or named.kind in ("given-differs", "family-differs"):
        found.append(
            f"rare {rarity(named, book=book)}" if stance == "fits" else f"rare in part {rarity(named, book=book)}"
        )
    if named.generation:
        found.append(f"generation {named.generation}")
    found += [f"{piece} {stance}" for piece in ways(one, other, book=book)]
    found += [*firms(one, other, book=book), *places(one.addresses, other.addresses), *days(one.days, other.days)]
    if one.sources & other.sources:
        found.append("source shared")
    return tuple(found)


def rarity(named: Fit, *, book: Book) -> int:
    """Class the words two names share by how rare they are, in bits together: 0 below 6, then 6, 10, 14, 18, 22."""
    bits = sum(
        math.log2(book.size / max(1, book.words[word]))
        for word, level in named.shared
        if level >= Likeness.TYPO and len(word) > 1
    )
    return sum(bits >= edge for edge in RARITIES)


def ways(one: Profile, other: Profile, *, book: Book) -> Iterable[str]:
    """Mailboxes, numbers and pages: own, shared by several, alike, or different."""
    families = {word for name in (*one.names, *other.names) for word in name.words if len(word) > 2}
    yield from mailboxes(one.mailboxes, other.mailboxes, book=book, families=families)
    if common := one.numbers & other.numbers:
        yield "number own" if min(book.users[number] for number in common) < FIRM_NAMED else "number shared"
    elif one.numbers and other.numbers:
        yield (
            "number alike"
            if any(is_slip(*sorted((a, b), key=len)) for a in one.numbers for b in other.numbers)
            else "number other"
        )
    if one.pages & other.pages:
        yield "page own"
    elif any(has_page(one, site) and has_page(other, site) for site in OWN_SITES):
        yield "page other"


def has_page(one: Profile, site: str) -> bool:
    return any(page.startswith(site) for page in one.pages)


def mailboxes(mine: frozenset[str], theirs: frozenset[str], *, book: Book, families: set[str]) -> Iterable[str]:
    if common := mine & theirs:
        is_own = any(
            book.users[address] < FIRM_NAMED
            and not is_shared_mailbox(address)
            and not is_family(address, names=families)
            for address in common
        )
        yield "mailbox own" if is_own else "mailbox shared"
    elif mine and theirs:
        pairs = [(a, b) for a in mine for b in theirs]
        locals_ = [(a.partition("@")[0], b.partition("@")[0]) for a, b in pairs]
        if any(a == b and len(a) > 5 and not is_shared_mailbox(f"{a}@") for a, b in locals_):
            yield "mailbox elsewhere"
        elif any(is_slip(*sorted((a, b), key=len)) for a, b in pairs):
            yield "mailbox alike"
        else:
            yield "mailbox other"


def is_family(address: str, *, names: set[str]) -> bool:
    """Tell whether a mailbox is a household's by its look: the family's name, alone or in the plural."""
    local = "".join(letter for letter in address.partition("@")[0] if letter.isalpha())
    bare = local.removeprefix("family").removeprefix("familie").removeprefix("the")
    return bare in names or (bare.endswith("s") and bare[:-1] in names)


def firms(one: Profile, other: Profile, *, book: Book) -> Iterable[str]:
    if one.houses & other.houses or at_house(one, other) or at_house(other, one):
        yield "firm by mailbox"
        return
    if not (one.firms and other.firms):
        return
    common = [mine for mine in one.firms for theirs in other.firms if mine == theirs or same_firm(mine, theirs)]
    if not common:
        yield "firm other"
    else:
        yield "firm same few" if min(book.firms[firm] for firm in common) <= FEW else "firm same many"
        if one.roles & other.roles:
            yield "role same"


def at_house(one: Profile, other: Profile) -> bool:
    return bool(other.houses) and any(firm.replace(" ", "") in other.houses for firm in one.firms)


def places(mine: tuple[str, ...], theirs: tuple[str, ...]) -> Iterable[str]:
    if not (mine and theirs):
        return
    yield min(
        (place(a, b) for a in mine for b in theirs),
        key=("place same", "place alike", "place town", "place other").index,
    )


@lru_cache(maxsize=65_536)
def place(one: str, other: str) -> str:
    from rapidfuzz.fuzz import token_sort_ratio  # here, because most commands compare nothing

    if one == other:
        return "place same" if any(letter.isdigit() for letter in one) else "place town"
    if any(letter.isdigit() for letter in one) and any(letter.isdigit() for letter in other):
        ratio = token_sort_ratio(one, other)
        if ratio >= ALIKE_ADDRESS:
            return "place same" if ratio >= SAME_ADDRESS else "place alike"
    towns = [text.split(",")[-1].strip() for text in (one, other)]
    if towns[0] == towns[1] or is_slip(*sorted(towns, key=len)):
        return "place town"
    return "place other"


def days(mine: frozenset[str], theirs: frozenset[str]) -> Iterable[str]:
    if not (mine and theirs):
        return
    if mine & theirs:
        yield "day same"
    else:
        yield "day alike" if any(differing(a, b) <= 2 for a in mine for b in theirs) else "day other"


def differing(one: str, other: str) -> int:
    return sum(a != b for a, b in zip(one, other, strict=True)) if len(one) == len(other) else len(one)
