"""Whom the user asked to forget, known by salted hashes alone, and their mention in what comes in later."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Self

from wellmet.core import formats, people
from wellmet.db import models
from wellmet.queries import profile

# What a card says of its own person; a namesake keeps the name, and a household its number. A picture holds no words.
OF_ONESELF = frozenset(
    {"FN", "N", "NICKNAME", "SORT-STRING", "EMAIL", "TEL", "IMPP", "URL", "ADR", "LABEL", "ORG", "TITLE", "ROLE"}
    | {"UID", "PHOTO", "LOGO", "KEY", "SOUND"}
)


@dataclass(frozen=True, slots=True)
class Forgotten:
    """The hashes of whom the user asked to forget."""

    digests: frozenset[str] = frozenset()
    salts: tuple[str, ...] = ()

    @classmethod
    def of(cls, owner_id: int) -> Self:
        kept = models.Forgotten.objects.filter(owner_id=owner_id).values_list("digest", flat=True)
        return cls(frozenset(kept), profile.salts(owner_id))

    def is_known(self, name: str, *, keys: Iterable[people.Key], fingerprint: str) -> bool:
        """Tell whether a record is of somebody forgotten."""
        if not self.digests:
            return False
        found = people.digests(keys, fingerprints=(fingerprint,), names=(name,), salts=self.salts)
        return not self.digests.isdisjoint(found)

    def struck(self, text: str) -> str:
        """A text without mentions of anybody forgotten."""
        if not self.digests or not text:
            return text
        return people.strike(text, strings=people.mentioned(text, digests=self.digests, salts=self.salts))

    def without(self, contact: people.Contact) -> people.Contact:
        """A record without mentions in what it says freely."""
        if not self.digests or not (contact.how_met or contact.notes):
            return contact
        return replace(contact, how_met=self.struck(contact.how_met), notes=self.struck(contact.notes))

    def without_lines(self, lines: tuple[formats.CardLine, ...]) -> tuple[formats.CardLine, ...]:
        """What a source wrote, without mentions in what it may say of others."""
        if not self.digests:
            return lines
        return tuple(struck_line(line, strike=self.struck) for line in lines)


def struck_line(line: formats.CardLine, *, strike: Callable[[str], str]) -> formats.CardLine:
    """A line of a card, without mentions in what it may say of others."""
    return line if line.name in OF_ONESELF else line._replace(value=strike(line.value))
