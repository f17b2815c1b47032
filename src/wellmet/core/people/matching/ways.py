"""Comparing mailboxes, numbers and pages."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from wellmet.core.people.identity import OWN_PAGES

from .profiles import Profile, is_shared_mailbox
from .spelling import distance, fine_sound, is_slip

__all__ = ["FIRM_NAMED", "ways"]

FIRM_NAMED = 3  # names that may use a mailbox or number before it is taken for a firm's or a household's
FEWEST_LETTERS = 5  # of the part before the @


def ways(one: Profile, other: Profile, *, users: Mapping[str, int]) -> Iterable[str]:
    """Mailboxes, numbers and pages: own, shared by several, alike, or different."""
    yield from mailboxes(one, other, users=users)
    if common := one.numbers & other.numbers:
        yield number(one.numbers, other.numbers, fewest=min(users[number] for number in common))
    elif one.numbers and other.numbers:
        is_alike = any(is_slip(*sorted((a, b), key=len)) for a in one.numbers for b in other.numbers)
        yield "number alike" if is_alike else "number other"
    if one.pages & other.pages:
        yield "page own"
    elif any(has_page(one, site) and has_page(other, site) for site in OWN_PAGES):
        yield "page other"


def number(mine: frozenset[str], theirs: frozenset[str], *, fewest: int) -> str:
    """Say whose a number in common is; where each has another besides, it may be the house's line."""
    if fewest >= FIRM_NAMED:
        return "number shared"
    return "number partly" if mine - theirs and theirs - mine else "number own"


def has_page(one: Profile, site: str) -> bool:
    return any(page.startswith(site) for page in one.pages)


def mailboxes(one: Profile, other: Profile, *, users: Mapping[str, int]) -> Iterable[str]:
    mine, theirs = one.mailboxes, other.mailboxes
    if common := mine & theirs:
        families = {word for name in (*one.names, *other.names) for word in name.words if len(word) > 1}
        is_own = any(
            users[address] < FIRM_NAMED and not is_shared_mailbox(address) and not is_family(address, names=families)
            for address in common
        )
        yield "mailbox own" if is_own else "mailbox shared"
    elif mine and theirs:
        yield min((mailbox(a, b) for a in mine for b in theirs), key=ALIKE.index)


ALIKE = ("mailbox elsewhere", "mailbox alike", "mailbox other")


@lru_cache(maxsize=65_536)
def mailbox(one: str, other: str) -> str:
    """Compare two addresses that differ.

    >>> mailbox("g.hopper@navy.example", "g.hopper@home.example"), mailbox("g.hop7@navy.example", "g.hpo7@nvay.exmple")
    ('mailbox elsewhere', 'mailbox alike')
    """
    (local, _, house), (their_local, _, their_house) = one.partition("@"), other.partition("@")
    if local == their_local and len(local) > FEWEST_LETTERS and not is_shared_mailbox(one):
        return "mailbox elsewhere"
    most = 3 if min(len(local), len(their_local)) >= FEWEST_LETTERS else 1
    if local == their_local or (house == their_house and len(local) > FEWEST_LETTERS):
        is_near = distance()(one, other, score_cutoff=most) <= most
    else:
        is_near = distance()(local, their_local, score_cutoff=2) <= min(2, len(local) // 3) and (
            distance()(house, their_house, score_cutoff=3) <= min(3, len(house) // 4)
        )
    return "mailbox alike" if is_near else "mailbox other"


def is_family(address: str, *, names: set[str]) -> bool:
    """Tell whether a mailbox is a household's by its look: the family's name as it sounds, alone or in the plural.

    >>> is_family("thehalls7@home.example", names={"hall"}), is_family("muellers@home.example", names={"muller"})
    (True, True)
    """
    local = "".join(letter for letter in address.partition("@")[0] if letter.isalpha())
    bare = local.removeprefix("family").removeprefix("familie").removeprefix("the")
    heard = {fine_sound(name) for name in names}
    return fine_sound(bare) in heard or (bare.endswith("s") and fine_sound(bare[:-1]) in heard)
