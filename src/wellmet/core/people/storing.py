"""Records as text: what is stored of them, and the fingerprint that knows one again."""

import json
from dataclasses import fields
from datetime import date
from hashlib import blake2b
from typing import Any

from .contacts import Affiliation, AffiliationKind, Contact
from .exchanges import Exchange, ExchangeKind

__all__ = ["fingerprint", "pack", "unpack"]

PLACE_FIELDS = tuple(field.name for field in fields(Affiliation))
CONTACT_FIELDS = tuple(field.name for field in fields(Contact))


def pack(contact: Contact) -> dict[str, Any]:
    """Turn a contact into plain JSON values, leaving out what is empty.

    >>> pack(Contact(name="Rosa", connected_on=date(2024, 2, 29)))
    {'name': 'Rosa', 'connected_on': '2024-02-29'}
    """
    packed = {name: value for name in CONTACT_FIELDS if (value := getattr(contact, name))}
    if contact.affiliations:
        packed["affiliations"] = [
            {name: value for name in PLACE_FIELDS if (value := getattr(place, name)) or name == "is_current"}
            for place in contact.affiliations
        ]
    if contact.connected_on:
        packed["connected_on"] = contact.connected_on.isoformat()
    if contact.exchanges:
        packed["exchanges"] = [
            [one.kind.value, one.last_on.isoformat(), one.sent, one.received] for one in contact.exchanges
        ]
    return packed


def unpack(packed: dict[str, Any]) -> Contact:
    """Turn packed JSON values back into the contact they came from.

    >>> unpack(pack(Contact(name="Rosa", emails=("r@example.org",)))).emails
    ('r@example.org',)
    """
    values: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in packed.items()
    }
    if "affiliations" in values:
        values["affiliations"] = tuple(
            Affiliation(**{**place, "kind": AffiliationKind(place["kind"])}) for place in packed["affiliations"]
        )
    if "connected_on" in values:
        values["connected_on"] = date.fromisoformat(packed["connected_on"])
    if "exchanges" in values:
        values["exchanges"] = tuple(
            Exchange(ExchangeKind(kind), date.fromisoformat(last_on), sent, received)
            for kind, last_on, sent, received in packed["exchanges"]
        )
    return Contact(**values)


def fingerprint(packed: dict[str, Any], *, format: str) -> str:
    """Give 32 hexadecimal digits that are the same whenever the same source says the same thing again.

    >>> fingerprint({"name": "Rosa"}, format="vcard") == fingerprint({"name": "Rosa"}, format="google-csv")
    False
    """
    text = json.dumps([format, packed], ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str)
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
