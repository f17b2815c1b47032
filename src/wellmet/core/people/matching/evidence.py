"""What speaks for and against two people being one, each piece by a name that has a weight and a sentence."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from .firms import same_firm
from .naming import NO_VARIANTS, Fit, Variants, fit
from .places import bits, days, places, words_of_place
from .profiles import Name, Profile, house
from .spelling import Likeness
from .ways import FIRM_NAMED, ways

__all__ = ["PLAIN", "Book", "best_fit", "book_of", "by_own", "evidence", "listed"]

CONFLICTS = frozenset({"given-differs", "family-differs", "middle-differs", "differs", "alias-differs"})
FEW = (4, 12, 40, 150, 600)  # people at an employer, in this book
RARITIES = (6, 10, 14, 18, 22)  # bits


@dataclass(frozen=True, slots=True)
class Book:
    """What is common in a book: how many bear a word, work at a firm, live by a word of an address; `size` people.

    Whose mailbox is at a firm's works there: firms go by their letters alone, as mailboxes spell them. `roles` counts
    who is at a firm in one role.

    `doubled` are the lists that plainly hold some people twice (`doubles.py`).

    `variants` are words that the book shows to be one name (`variants.py`).

    `users` says for a mailbox or number how many use it, as far as their names tell.

    `employers` are where somebody is said to work, by their letters alone.
    """

    size: int
    words: Counter[str]
    firms: Counter[str]
    roles: Counter[tuple[str, str]]
    places: Counter[str]
    users: dict[str, int]
    doubled: frozenset[str] = frozenset()
    variants: Variants = NO_VARIANTS
    employers: frozenset[str] = frozenset()


def book_of(profiles: Iterable[Profile], *, variants: Variants = NO_VARIANTS) -> Book:
    """Count what is common among people, whose names that are `variants` of each other are one."""
    everyone = tuple(profiles)
    words = Counter(word for one in everyone for word in {word for name in one.names for word in name.words})
    firms = Counter(firm for one in everyone for firm in workplaces(one))
    towns = Counter(
        word for one in everyone for word in {word for text in one.addresses for word in words_of_place(text)}
    )
    called: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for one in everyone:
        given = {tuple(sorted(name.words)) for name in one.names}
        for way in (*one.mailboxes, *one.numbers):
            called[way] |= given
    return Book(
        max(1, len(everyone)),
        words,
        firms,
        Counter((firm, role) for one in everyone for firm in workplaces(one) for role in one.roles),
        towns,
        {way: distinct(names, variants=variants) for way, names in called.items()},
        variants=variants,
        employers=frozenset(spelled(firm) for one in everyone for firm in one.firms),
    )


def distinct(names: set[tuple[str, ...]], *, variants: Variants = NO_VARIANTS) -> int:
    """Count names that cannot be one person's, up to so many that what they use is nobody's own.

    >>> distinct({("oscar",), ("moore",), ("moore", "oscar")}), distinct({("ana", "rey"), ("eva", "sol")})
    (1, 2)
    """
    kept: list[Name] = []
    for words in sorted(names, key=lambda words: (-len(words), words)):  # a part is anybody's who has the whole
        name = Name(words)
        if all(fit(name, other, variants).kind in CONFLICTS for other in kept):
            kept.append(name)
        if len(kept) == FIRM_NAMED:
            break
    return len(kept)


def best_fit(one: Profile, other: Profile, *, book: Book) -> Fit:
    """Compare every name of one with every name of the other; the fit that says most for them counts."""
    variants = book.variants
    direct = best_of(fit(mine, theirs, variants) for mine in one.names for theirs in other.names)
    if direct.kind in PLAIN:
        return direct
    turned = best_of(fit(mine, theirs, variants) for mine, theirs in without_firms(one, other))
    if ORDER[turned.kind] < ORDER[direct.kind]:
        direct = replace(turned, generation=direct.generation)
    spelled = across((one.names, other.aliases), (one.aliases, other.names), variants=variants)
    if direct.kind in PLAIN or spelled.kind not in PLAIN:
        return direct
    owned = by_own(one, other, book=book)
    if owned.kind in PLAIN and direct.kind != "family-differs":
        return Fit("alias", owned.shared, direct.generation)
    kind = {"family-differs": "alias-family"}.get(direct.kind, "alias-differs" if direct.kind in CONFLICTS else "alias")
    return Fit(kind, spelled.shared, direct.generation)


def by_own(one: Profile, other: Profile, *, book: Book) -> Fit:
    """Compare the names of each with what a page of the other's own spells, or a mailbox that an employer gave them."""
    mine, theirs = spelled_by_own(one, book=book), spelled_by_own(other, book=book)
    return across((one.names, theirs), (mine, other.names), variants=book.variants)


def spelled_by_own(one: Profile, *, book: Book) -> tuple[Name, ...]:
    given = (alias for address, alias in one.work_aliases if is_given(address, alias, book=book))
    return (*one.own_aliases, *given)


def is_given(address: str, alias: Name, *, book: Book) -> bool:
    """Tell whether an employer gave somebody a mailbox of their own; a family's firm may have one for a couple."""
    at = house(address)
    return at in book.employers and book.users[address] < FIRM_NAMED and not any(word in at for word in alias.words)


def across(*sides: tuple[Iterable[Name], Iterable[Name]], variants: Variants) -> Fit:
    return best_of(fit(mine, theirs, variants) for left, right in sides for mine in left for theirs in right)


def best_of(fits: Iterable[Fit]) -> Fit:
    found = tuple(fits)
    if len(found) == 1:
        return found[0]
    best = min(found, key=lambda each: ORDER[each.kind], default=Fit("unknown"))
    return replace(best, generation="differs") if any(each.generation == "differs" for each in found) else best


def without_firms(one: Profile, other: Profile) -> Iterable[tuple[Name, Name]]:
    """Names without the employers in them, as phones' cards have them: Laura Zenith, who works at Zenith Tools."""
    firms = {firm.split()[0] for each in (one, other) for firm in each.firms if firm}
    for mine in one.names:
        for theirs in other.names:
            left, right = bare(mine, firms=firms), bare(theirs, firms=firms)
            if (left, right) != (mine, theirs):
                yield left, right


def bare(name: Name, *, firms: set[str]) -> Name:
    kept = tuple(word for word in name.words if word not in firms)
    return replace(name, words=kept) if kept and len(kept) < len(name.words) else name


PLAIN = frozenset({"same", "spoken", "same+extra", "spoken+extra", "typo"})
ORDER = {
    kind: place
    for place, kind in enumerate(
        (
            "same", "spoken", "same+extra", "spoken+extra", "typo", "typo+extra", "near", "near+extra", "initial",
            "initial+extra", "part", "same-word", "spoken-word", "typo-word",
            "near-word", "initial-word", "near-part", "middle-differs",
            "family-differs", "given-differs", "differs", "unknown",
        )
    )
}  # fmt: skip


def evidence(one: Profile, other: Profile, *, book: Book) -> tuple[str, ...]:
    """List what speaks for and against: pieces like `name same`, `mailbox own fits`, `firm same 0`.

    >>> ada, byron = Profile(1, (Name(("ada", "byron")),)), Profile(2, (Name(("byron", "ada")),))
    >>> evidence(ada, byron, book=book_of([ada, byron]))
    ('name same', 'rare 5', 'source apart')
    """
    named = best_fit(one, other, book=book)
    stance = stance_of(named.kind)
    found = [f"name {named.kind}"]
    if stance in ("fits", "near") or named.kind in ("given-differs", "family-differs", "alias-differs"):
        found.append(
            f"rare {rarity(named, book=book)}"
            if stance in ("fits", "near")
            else f"rare in part {rarity(named, book=book)}"
        )
    if named.generation:
        found.append(f"generation {named.generation}")
    found += [f"{piece} {stance}" for piece in ways(one, other, users=book.users)]
    found += firms(one, other, book=book)
    found += places(one.addresses, other.addresses, counts=book.places, size=book.size)
    found += days(one.days, other.days)
    if one.sources.isdisjoint(other.sources):
        return (*found, "source apart")
    # One list has one order of names: Fajar Rizki and Rizki Fajar are two there.
    is_turned = named.kind == "same" and {name.words for name in one.names}.isdisjoint(
        name.words for name in other.names
    )
    return (*found, *(["name turned"] if is_turned else []), listed(one, other, doubled=book.doubled))


def listed(one: Profile, other: Profile, *, doubled: frozenset[str]) -> str:
    """Say what it tells that two stand in one list: little, if all that both stand in hold people twice."""
    return "source doubled" if one.sources & other.sources <= doubled else "source shared"


def stance_of(kind: str) -> str:
    if kind in CONFLICTS:
        return "conflicts"
    return "unknown" if kind == "unknown" else "near" if kind.startswith(("near", "alias")) else "fits"


def rarity(named: Fit, *, book: Book) -> int:
    """Class the words two names share by how rare they are, in bits together: 0 below 6, then 6, 10, 14, 18, 22."""
    total = sum(
        bits(word, counts=book.words, size=book.size)
        for word, level in named.shared
        if level >= Likeness.TYPO and len(word) > 1
    )
    return sum(total >= edge for edge in RARITIES)


def firms(one: Profile, other: Profile, *, book: Book) -> Iterable[str]:
    """Compare where two work, and as what; the rarest firm in common counts, by how many are there (in that role)."""
    common = [(spelled(mine), spelled(theirs)) for mine, theirs in common_firms(one, other)]
    common += [(place, place) for place in workplaces(one) & workplaces(other)]
    if not common:
        if one.firms and other.firms:
            yield "firm other"
        return
    roles = one.roles & other.roles
    people_there = min(max(there(mine, roles, book=book), there(theirs, roles, book=book)) for mine, theirs in common)
    yield f"firm same {sum(people_there > edge for edge in FEW)}"
    if roles:
        yield "role same"
    elif one.roles and other.roles and not words_of(one.roles) & words_of(other.roles):
        yield "role other"


def words_of(roles: frozenset[str]) -> frozenset[str]:
    """Give the words of roles: a senior engineer may be an engineer."""
    return frozenset(word for role in roles for word in role.split())


def there(firm: str, roles: frozenset[str], *, book: Book) -> int:
    return min((book.roles[firm, role] for role in roles), default=book.firms[firm])


def common_firms(one: Profile, other: Profile) -> Iterable[tuple[str, str]]:
    return ((mine, theirs) for mine in one.firms for theirs in other.firms if same_firm(mine, theirs))


@lru_cache(maxsize=65_536)
def spelled(firm: str) -> str:
    return firm.replace(" ", "")


def workplaces(one: Profile) -> frozenset[str]:
    return one.houses | {spelled(firm) for firm in one.firms}
