"""A contact in the making: readers drop raw values in, a clean and bounded contact comes out."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from itertools import zip_longest
from typing import TypeVar

from wellmet.core.people import Affiliation, Contact

from .remarks import Remarks
from .texts import LONGEST_NOTE, LONGEST_VALUE, clean, clean_block

__all__ = ["NOT_TO_CALL", "NO_LINK", "Draft", "full_name", "is_link", "is_to_call", "names_somebody", "spoken"]

MOST_VALUES = 100
Value = TypeVar("Value")
NOT_TO_CALL = "fax and pager numbers are kept for export only"
NO_LINK = "messenger names are kept for export only, links are shown"
_LINK = re.compile(r"https?://", re.IGNORECASE)
_EASTERN = re.compile("[々\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\U00020000-\U0003ffff]+")
_DIRECTORY = re.compile(r"/[A-Za-z]+=")  # the address of somebody inside Exchange
_SORTED = re.compile(r"([^,()\d]+), ([^,()\d]+?)(?: ?[(\[][^()\[\]]*[)\]])?")
_AFTER_NAMES = frozenset(
    "phd md jr sr ii iii iv esq mba cpa rn ma msc bsc dds inc ltd llc plc corp co gmbh ag kg se sa bv".split()
)
_SYSTEM_GROUPS = frozenset({"mycontacts", "my contacts"})


def full_name(*, prefix: str, given: str, middle: str, family: str, suffix: str) -> str:
    """Write a name out from its parts, in the order of a letter's address, or of East Asia.

    >>> full_name(prefix="Dr.", given="Ada", middle="", family="Lovelace", suffix="PhD")
    'Dr. Ada Lovelace, PhD'
    >>> full_name(prefix="", given="小明", middle="", family="王", suffix="")
    '王小明'
    """
    if _EASTERN.fullmatch(given.strip()) and _EASTERN.fullmatch(family.strip()):
        return family.strip() + given.strip()
    name = " ".join(part for part in map(clean, (prefix, given, middle, family)) if part)
    return ", ".join(part for part in (name, clean(suffix)) if part)


def spoken(name: str) -> str:
    """Write a name as people say it, where a company's mail server wrote it for sorting; nothing for an address there.

    >>> spoken("Weiß, Jörg (EXT)"), spoken("Rosa Diaz, PhD"), spoken("/O=FIRM/OU=X/CN=UMA"), spoken("'Ann Lee'")
    ('Jörg Weiß', 'Rosa Diaz, PhD', '', 'Ann Lee')
    """
    name = name.strip().strip("'").strip()
    if _DIRECTORY.match(name):
        return ""
    match = _SORTED.fullmatch(name)
    if match is None or match[2].replace(".", "").casefold() in _AFTER_NAMES or len(match[2].split()) > 3:
        return name
    return f"{match[2]} {match[1]}"


def names_somebody(contact: Contact) -> bool:
    """Tell whether a record says who is meant, or how to reach them."""
    return bool(contact.name or contact.emails or contact.phones or contact.urls)


def is_to_call(labels: Iterable[str]) -> bool:
    """Tell a telephone from a fax machine or pager by what its number is labelled with.

    >>> is_to_call(["Work Fax"]), is_to_call(["fax", "voice"]), is_to_call([])
    (False, True, True)
    """
    label = " ".join(labels).casefold()
    return not ("fax" in label or "pager" in label) or "voice" in label or "cell" in label


def is_link(value: str) -> bool:
    """Tell whether a profile or messenger entry is a web address."""
    return bool(_LINK.match(value.strip()))


@dataclass(slots=True)
class Draft:
    """Raw values of one record, with the line on which it begins."""

    line: int
    remarks: Remarks
    name: str = ""
    given: str = ""
    family: str = ""
    emails: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    employers: list[str] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    occupation: str = ""
    notes: list[str] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    connected_on: date | None = None

    def contact(self) -> Contact:
        """Finish: trim, cut, drop doubles, and pair employers with roles in the order of the source."""
        affiliations, occupation = self._work()
        return Contact(
            name=self._short("name", self.name),
            given=self._short("name", self.given),
            family=self._short("name", self.family),
            emails=self._emails(),
            phones=self._many("phone", self.phones),
            urls=self._many("url", self.urls),
            addresses=self._many("address", self.addresses),
            affiliations=affiliations,
            occupation=occupation,
            notes=self._notes(),
            groups=self._groups(),
            connected_on=self.connected_on,
        )

    def _work(self) -> tuple[tuple[Affiliation, ...], str]:
        employers = [self._short("employer", employer) for employer in self.employers]
        roles = [self._short("role", role) for role in self.roles]
        occupation = self._short("occupation", self.occupation)
        kept: dict[Affiliation, None] = {}
        for employer, role in zip_longest(employers, roles, fillvalue=""):
            if employer:
                kept[Affiliation(employer, role)] = None
            elif role and not occupation and not any(employers):
                occupation = role
            elif role and role != occupation:
                self.remarks.note(self.line, "role", "a job title without an employer was left out")
        return self._bounded("employer", tuple(kept)), occupation

    def _emails(self) -> tuple[str, ...]:
        emails = self._many("email", self.emails)
        kept = tuple([email for email in emails if "@" in email])
        if len(kept) < len(emails):
            self.remarks.note(self.line, "email", "this is no e-mail address and was left out")
        return kept

    def _notes(self) -> str:
        notes = "\n".join(filter(None, map(clean_block, self.notes))) if self.notes else ""
        return self._cut("notes", notes, LONGEST_NOTE)

    def _groups(self) -> tuple[str, ...]:
        groups = self._many("group", [group.strip().removeprefix("* ") for group in self.groups])
        return tuple([group for group in groups if group.casefold() not in _SYSTEM_GROUPS])

    def _many(self, field: str, values: list[str]) -> tuple[str, ...]:
        shortened = [short for short in [self._short(field, value) for value in values if value] if short]
        if len(shortened) > 1:
            return self._bounded(field, tuple(dict.fromkeys(shortened)))
        return tuple(shortened)

    def _bounded(self, field: str, values: tuple[Value, ...]) -> tuple[Value, ...]:
        if len(values) > MOST_VALUES:
            self.remarks.note(self.line, field, f"only the first {MOST_VALUES} of these were kept")
        return values[:MOST_VALUES]

    def _short(self, field: str, value: str) -> str:
        short = clean(value)
        return short if len(short) <= LONGEST_VALUE else self._cut(field, short, LONGEST_VALUE)

    def _cut(self, field: str, value: str, limit: int) -> str:
        if len(value) <= limit:
            return value
        self.remarks.note(self.line, field, f"too long: cut after {limit:,} characters")
        return value[:limit].rstrip()
