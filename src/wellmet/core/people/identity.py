"""Strong keys: what makes two records the same person without looking at the name."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from .contacts import Contact
from .names import WORD, fold, tokens

__all__ = ["Key", "KeyKind", "email_key", "phone_key", "profile_key", "strong_key", "strong_keys", "value_key"]

# Mailboxes that several people read; from the role names of RFC 2142 and everyday office use.
SHARED_MAILBOXES = frozenset(
    "abuse accounts admin administration bookings careers contact customerservice enquiries family feedback finance "
    "frontdesk hello help helpdesk hostmaster hr info information inquiries invoices jobs mail marketing media news "
    "newsletter noreply no-reply office orders postmaster press privacy reception recruiting recruitment reservations "
    "sales security service services shop staff support team webmaster welcome".split()
)

OWN_PAGES = ("linkedin.com/in/", "xing.com/profile/")  # other sites' pages may be a business's or a family's

REMEMBERED = 65_536  # an import asks for each key three times: to join, to fold and to store

EMAIL = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+")
PERCENT = re.compile(r"(?:%[0-9a-fA-F]{2})+")
PROFILE = re.compile(
    r"(?:[a-z]+://)?(?:[a-z0-9-]+\.)*?"
    r"(linkedin\.com/in|xing\.com/profile|github\.com|gitlab\.com|facebook\.com|instagram\.com|twitter\.com|x\.com)"
    r"/@?([^/?#\s]+)/?(?:[a-z]{2}/?)?(?:[?#].*)?"
)
NOT_PROFILES = frozenset({"company", "groups", "in", "jobs", "pages", "people", "profile.php", "pub", "school"})


SHORTEST = 7  # digits of a number that is nobody else's within one person's
# How one value is spelled differently though it is the same: marks and spaces, and the scheme of a page.
SPELLED: Mapping[str, Callable[[str], str]] = {
    "phone": lambda folded: re.sub(r"[\s().\-/+]", "", folded),
    "url": lambda folded: re.sub(r"^https?://(?:www\.)?|^www\.", "", folded).rstrip("/"),
    "address": lambda folded: " ".join(WORD.findall(folded)),
}


class KeyKind(StrEnum):
    """What a key was made from: a contact point, or the day and name of a LinkedIn connection."""

    EMAIL = "email"
    PHONE = "phone"
    URL = "url"
    CONNECTION = "connection"


@dataclass(frozen=True, slots=True)
class Key:
    """One strong key: two records that share it are one person unless their names forbid it."""

    kind: KeyKind
    value: str


@lru_cache(maxsize=REMEMBERED)
def email_key(address: str) -> str:
    """Normalise an e-mail address; empty for what is none, and for mailboxes that several people share.

    >>> email_key("mailto:Rosa.Diaz@Example.ORG"), email_key("info@example.org")
    ('rosa.diaz@example.org', '')
    """
    bare = address.strip().removeprefix("mailto:").strip("<>").casefold()
    if not EMAIL.fullmatch(bare) or bare.split("@")[0] in SHARED_MAILBOXES:
        return ""
    return bare.replace("@googlemail.com", "@gmail.com")


@lru_cache(maxsize=REMEMBERED)
def phone_key(number: str, *, region: str = "") -> str:
    """Normalise a phone number to E.164; empty where that takes guessing (no country known, or an extension).

    >>> phone_key("(415) 555-0134", region="US"), phone_key("555-0134"), phone_key("+1 415 555 0134 ext. 7")
    ('+14155550134', '', '')
    """
    import phonenumbers  # here, because it takes longer to import than `wellmet --help` may take in all

    try:
        parsed = phonenumbers.parse(number, region or None)
    except phonenumbers.NumberParseException:
        return ""
    if parsed.extension or not phonenumbers.is_possible_number(parsed):
        return ""
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


@lru_cache(maxsize=REMEMBERED)
def profile_key(url: str) -> str:
    """Normalise the address of a personal profile page; empty for any other page, which several people may share.

    >>> profile_key("https://de.linkedin.com/in/Zoe-M%C3%BCller/?trk=x"), profile_key("https://acme.example/")
    ('linkedin.com/in/zoe-müller', '')
    """
    match = PROFILE.fullmatch(PERCENT.sub(decode, url.strip()).casefold())
    if match is None or match[2] in NOT_PROFILES:
        return ""
    return f"{match[1]}/{match[2]}"


def connection_key(contact: Contact) -> str:
    """Name a LinkedIn connection by its day and name; exports before 2023 give most people nothing stronger.

    >>> from datetime import date
    >>> connection_key(Contact(name="Zoë Lund", connected_on=date(2024, 2, 29)))
    '2024-02-29 zoe lund'
    """
    named = " ".join(tokens(contact.name))
    return f"{contact.connected_on.isoformat()} {named}" if contact.connected_on and named else ""


def decode(match: re.Match[str]) -> str:
    return bytes.fromhex(match[0].replace("%", "")).decode("utf-8", "replace")


def strong_keys(contact: Contact, *, region: str = "") -> tuple[Key, ...]:
    """List every strong key of a record, each once; `region` is an ISO 3166 country code.

    >>> [key.value for key in strong_keys(Contact(emails=("rosa@example.org",), phones=("+1 415 555 0134",)))]
    ['rosa@example.org', '+14155550134']
    """
    found = [Key(KeyKind.CONNECTION, connection_key(contact))]
    found += [Key(KeyKind.URL, profile_key(url)) for url in contact.urls]
    found += [Key(KeyKind.EMAIL, email_key(address)) for address in contact.emails]
    found += [Key(KeyKind.PHONE, phone_key(number, region=region)) for number in contact.phones]
    return tuple(dict.fromkeys(key for key in found if key.value))


def strong_key(kind: str, value: str, *, region: str = "") -> str:
    """Normalise a contact point of any kind to its strong key; empty where it identifies nobody.

    >>> strong_key("phone", "+1 415 555 0134"), strong_key("address", "1 Main St")
    ('+14155550134', '')
    """
    if kind == KeyKind.EMAIL:
        return email_key(value)
    if kind == KeyKind.PHONE:
        return phone_key(value, region=region)
    return profile_key(value) if kind == KeyKind.URL else ""


def value_key(kind: str, value: str, *, region: str = "") -> str:
    """Normalise any contact point for comparison: the strong key if there is one, else what spelling leaves the same.

    >>> value_key("phone", "555-0134"), value_key("email", "INFO@example.org"), value_key("address", "1 Main St, Leeds")
    ('5550134', 'info@example.org', '1 main st leeds')
    >>> value_key("url", "https://www.Acme.example/") == value_key("url", "acme.example")
    True
    """
    folded = fold(value)
    return strong_key(kind, value, region=region) or (SPELLED.get(kind, fold)(folded) or folded)


def is_same_number(one: str, other: str) -> bool:
    """Tell whether two keys of one person's phones are one number, said with its country and without.

    Several people may have such numbers, but hardly one of them both.

    >>> is_same_number("+15035550142", "5035550142"), is_same_number("+15035550142", "+14155550142")
    (True, False)
    """
    long, short = sorted((one, other), key=len, reverse=True)
    rest = short.lstrip("0")
    return one == other or (long.startswith("+") and len(rest) >= SHORTEST and rest.isdigit() and long.endswith(rest))
