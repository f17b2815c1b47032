"""Who waits in the bin, and how they are known again when a file speaks of them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Self

from wellmet.core import people
from wellmet.db.models import Binned
from wellmet.queries import profile, records


@dataclass(frozen=True, slots=True)
class InBin:
    """Somebody who was deleted, and when."""

    id: int
    name: str
    binned_at: datetime


@dataclass(frozen=True, slots=True)
class Said:
    """What is in the bin of somebody: their names and records, and the prints of the records that files brought."""

    id: int
    person_id: int
    contacts: tuple[people.Contact, ...]
    fingerprints: tuple[str, ...]


def waiting(owner_id: int) -> tuple[InBin, ...]:
    """Everybody in the bin, the last first."""
    rows = Binned.objects.filter(owner_id=owner_id).order_by("-binned_at", "-id")
    return tuple(InBin(*row) for row in rows.values_list("id", "name", "binned_at"))


def said(owner_id: int) -> tuple[Said, ...]:
    """Everybody in the bin, with what was said of them."""
    rows = Binned.objects.filter(owner_id=owner_id).order_by("id").values_list("id", "name", "data")
    return tuple(said_in(binned_id, name=name, data=data) for binned_id, name, data in rows)


def said_in(binned_id: int, *, name: str, data: list[dict[str, object]]) -> Said:
    found = [row["fields"] for row in data if row["model"] == "wellmet.record"]
    contacts = tuple(people.unpack(fields["data"]) for fields in found)  # type: ignore[index]
    prints = tuple(fields["fingerprint"] for fields in found if fields["fingerprint"])  # type: ignore[index]
    return Said(binned_id, int(str(data[0]["pk"])), (*contacts, people.Contact(name=name)), prints)


@dataclass(frozen=True, slots=True)
class Lid:
    """What is in the bin, to hold the records of a file against; whoever is also here still is no concern of it."""

    fingerprints: frozenset[str] = frozenset()
    names: Mapping[people.Key, tuple[str, ...]] = field(default_factory=dict)
    there: Mapping[people.Key, tuple[people.Known, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, owner_id: int) -> Self:
        everybody = said(owner_id)
        if not everybody:
            return cls()
        region = profile.region(owner_id)
        names: dict[people.Key, set[str]] = defaultdict(set)
        for one in everybody:
            for key in {key for contact in one.contacts for key in people.strong_keys(contact, region=region)}:
                names[key].update(contact.name for contact in one.contacts)
        return cls(
            frozenset(print_ for one in everybody for print_ in one.fingerprints),
            {key: tuple(sorted(called)) for key, called in names.items()},
            records.known_by_key(owner_id, keys=set(names)),
        )

    def is_over(self, name: str, *, keys: Iterable[people.Key], fingerprint: str) -> bool:
        """Tell whether a record is of somebody in the bin."""
        if fingerprint in self.fingerprints:
            return True
        return any(
            agree(name, self.names.get(key, ()))
            and not any(agree(name, known.names) for known in self.there.get(key, ()))
            for key in keys
        )


def agree(name: str, names: Iterable[str]) -> bool:
    return any(people.could_be_one(name, other) for other in names)
