"""One person out of everything that sources and the user said about them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from .contacts import Affiliation, Contact
from .exchanges import united_exchanges
from .identity import is_same_number, value_key
from .names import employer_key, fold

__all__ = ["Said", "each_once", "fold_records", "is_said_again", "value_keys", "values_of"]

SINGLE = ("name", "given", "family", "occupation", "relationship", "how_met", "connected_on")
POINTS = {"emails": "email", "phones": "phone", "urls": "url", "addresses": "address"}


@dataclass(frozen=True, slots=True)
class Said:
    """One record: who said it (`format`), in which import (`batch`), and what; `by_hand` outranks every file.

    `removed` are the values that the user took away, as they stand in the record they came from.
    """

    contact: Contact
    format: str = "hand"
    batch: int = 0
    removed: frozenset[str] = frozenset()

    @property
    def by_hand(self) -> bool:
        """Tell whether the user typed it."""
        return self.format == "hand"


def fold_records(said: tuple[Said, ...], *, region: str = "") -> Contact:
    """Make one contact of all records about a person, oldest first.

    A single value is the user's if typed, else the newest non-empty one; lists are united, without repeats and without
    what the user took away; of two imports of one format, only the newer one's employers are current.

    >>> old = Said(Contact(name="Rosa", emails=("r@example.org",)), format="vcard", batch=1)
    >>> new = Said(Contact(name="Rosa Diaz", emails=("R@example.org",)), format="vcard", batch=2)
    >>> fold_records((old, new)).name, fold_records((old, new)).emails
    ('Rosa Diaz', ('r@example.org',))
    """
    # Stable: counts of mails and messages, whose names are what anybody wrote, then files in order, then the user.
    ranked = sorted(said, key=lambda record: (record.by_hand, not record.contact.exchanges))
    removed = value_keys((value for record in said for value in record.removed), region=region)
    single: dict[str, Any] = {field: newest(ranked, field) for field in SINGLE}
    points: dict[str, Any] = {
        field: each_once(
            (value for record in ranked for value in getattr(record.contact, field)),
            kind=kind,
            removed=removed,
            region=region,
        )
        for field, kind in POINTS.items()
    }
    return Contact(
        **single,
        **points,
        affiliations=tuple(place for place in affiliations(ranked) if employer_key(place.employer) not in removed),
        notes="\n".join(unite((record.contact.notes for record in ranked if record.contact.notes), key=fold)),
        groups=unite((group for record in ranked for group in record.contact.groups), key=fold),
        exchanges=united_exchanges(one for record in ranked for one in record.contact.exchanges),
    )


def values_of(contact: Contact) -> tuple[str, ...]:
    """List every value of a contact that can be taken away again: contact points and employers."""
    points = (value for field in POINTS for value in getattr(contact, field))
    return (*points, *(place.employer for place in contact.affiliations))


def value_keys(values: Iterable[str], *, region: str = "") -> frozenset[str]:
    """Give everything that a value may be compared by, as nobody says whether it is a number or a name."""
    kinds = (*POINTS.values(), "employer")
    return frozenset(
        employer_key(value) if kind == "employer" else value_key(kind, value, region=region)
        for value in values
        for kind in kinds
    )


def is_said_again(value: str, *, by: Contact, region: str = "") -> bool:
    """Tell whether a contact says a value, however it is spelled there: who corrects a number does not take it away.

    >>> is_said_again("(503) 555-0142", by=Contact(phones=("+1 503 555 0142",)))
    True
    """
    if not value_keys([value], region=region).isdisjoint(value_keys(values_of(by), region=region)):
        return True
    number = value_key("phone", value, region=region)
    return any(is_same_number(number, value_key("phone", said, region=region)) for said in by.phones)


def newest(ranked: Iterable[Said], field: str) -> object:
    values = [getattr(record.contact, field) for record in ranked]
    return next((value for value in reversed(values) if value), values[-1])


def each_once(
    values: Iterable[str], *, kind: str, region: str, removed: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """Each value once, however it is spelled, but for those taken away; of a number the spelling with its country."""
    kept: dict[str, str] = {}
    for value in values:
        kept.setdefault(value_key(kind, value, region=region), value)
    if kind != "phone":
        return tuple(value for key, value in kept.items() if key not in removed)
    taken = {key for other in removed for key in meant_by(other, numbers=kept)}
    return tuple(
        value
        for key, value in kept.items()
        if key not in taken
        and not any(key != other and len(key) < len(other) and is_same_number(key, other) for other in kept)
    )


def meant_by(number: str, *, numbers: Iterable[str]) -> tuple[str, ...]:
    """Give those of one person's numbers that a number taken away means: of two that it may be either, neither."""
    same = [key for key in numbers if is_same_number(key, number)]
    longer = [key for key in same if len(key) > len(number)]
    return tuple(key for key in same if key not in longer or len(longer) == 1)


def unite(values: Iterable[str], *, key: Callable[[str], str]) -> tuple[str, ...]:
    kept: dict[str, str] = {}
    for value in values:
        kept.setdefault(key(value), value)
    return tuple(kept.values())


def affiliations(ranked: list[Said]) -> tuple[Affiliation, ...]:
    latest = {record.format: record.batch for record in ranked}
    kept: dict[tuple[str, str, str], Affiliation] = {}
    for record in ranked:
        is_stale = record.batch != latest[record.format]
        for place in record.contact.affiliations:
            identity = (employer_key(place.employer), fold(place.role), place.kind)
            if is_stale and place.is_current:
                place = replace(place, is_current=False)
            kept.pop(identity, None)
            kept[identity] = place
    return tuple(kept.values())
