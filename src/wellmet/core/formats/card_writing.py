"""Cards out again: what a person's own cards said, with what other sources and the user say of them since."""

import json
import re
from collections.abc import Iterable, Sequence
from hashlib import blake2b

from wellmet.core.people import AffiliationKind, Contact, employer_key, fold, value_key, value_keys

from .content_lines import Card, kept_property, unescaped
from .remarks import Remarks
from .values import CardLine
from .vcard import contact_of

__all__ = ["digest", "text_of", "united", "with_text", "write_card"]

WIDTH = 75  # bytes of a line, as the format asks for
ONCE = frozenset({"VERSION", "N", "FN", "BDAY", "ANNIVERSARY", "GENDER", "REV", "PRODID", "UID", "KIND", "PHOTO"})
POINTS = {
    "emails": ("EMAIL", "email"),
    "phones": ("TEL", "phone"),
    "urls": ("URL", "url"),
    "addresses": ("ADR", "address"),
}
KIND_OF = dict(POINTS.values())
VERSIONS = ("3.0", "4.0")
ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})
BARE = re.compile(r"[\w-]+")


def write_card(
    contact: Contact, *, cards: Sequence[Sequence[CardLine]] = (), removed: Iterable[str] = (), region: str = ""
) -> str:
    """Write somebody's card: all that their cards said, newest first, and what only other sources say.

    `removed` are values that the user took away.

    >>> write_card(Contact(name="Rosa Diaz", emails=("rosa@example.org",))).splitlines()[2:4]
    ['N:;;;;', 'FN:Rosa Diaz']
    """
    gone = value_keys(removed, region=region)
    kept = [line for line in united(cards) if not _is_gone(line, gone=gone, region=region)]
    version = next((line.value.strip() for line in kept if line.name == "VERSION"), "")
    version = version if version in VERSIONS else VERSIONS[0]
    body = [line for line in kept if line.name not in {"VERSION", "BEGIN", "END"}]
    body = [*_named(body, contact=contact, version=version), *_missing(body, contact=contact, region=region)]
    lines = [CardLine("", "BEGIN", (), "VCARD"), CardLine("", "VERSION", (), version), *body]
    return "".join(map(_folded, [*map(_content, lines), "END:VCARD"]))


def united(cards: Sequence[Sequence[CardLine]]) -> list[CardLine]:
    """Make one card of several: what may stand once is the newest's, the rest is everybody's, each said once."""
    kept: dict[tuple[str, ...], CardLine] = {}
    for number, card in enumerate(cards):
        once = {line.name for line in kept.values()} & ONCE
        for place, line in enumerate(card):
            if line.name in once:
                continue
            group = f"{line.group}-{number}" if line.group and number else line.group
            # One card may say a thing twice, and then it does; of two cards that say the same, one is enough.
            again = sum(1 for other in card[:place] if other[1:] == line[1:]) if len(card) < 200 else place
            kept.setdefault((line.name, *line.parameters, line.value, str(again)), line._replace(group=group))
    return list(kept.values())


def digest(lines: Iterable[CardLine]) -> str:
    """Give 32 hexadecimal digits that are the same whenever a card says the same thing in the same order.

    >>> digest([CardLine("", "FN", (), "Rosa")]) == digest([CardLine("", "FN", (), "Rosa Diaz")])
    False
    """
    text = json.dumps([[line.group, line.name, list(line.parameters), line.value] for line in lines])
    return blake2b(text.encode(), digest_size=16).hexdigest()


def text_of(line: CardLine) -> str:
    r"""Give what a line of a card says as it is read.

    >>> text_of(CardLine("", "NOTE", (), r"Nights\, mostly"))
    'Nights, mostly'
    """
    return unescaped(line.value)


def with_text(line: CardLine, text: str) -> CardLine:
    """Give a line of a card that says something else instead.

    >>> with_text(CardLine("", "NOTE", (), "Days"), "Nights, mostly").value
    'Nights\\\\, mostly'
    """
    return line._replace(value=_escaped(text))


def _is_gone(line: CardLine, *, gone: frozenset[str], region: str) -> bool:
    if not gone:
        return False
    said = _said_by([line])
    if line.name == "ORG":
        return any(employer_key(place.employer) in gone for place in said.affiliations)
    if line.name not in KIND_OF:
        return False
    kind = KIND_OF[line.name]
    values = (*said.emails, *said.phones, *said.urls, *said.addresses)
    return any(value_key(kind, value, region=region) in gone for value in values)


def _said_by(lines: Iterable[CardLine]) -> Contact:
    return contact_of(Card(0, list(map(kept_property, lines))), remarks=Remarks())


def _named(lines: list[CardLine], *, contact: Contact, version: str) -> list[CardLine]:
    said = _said_by(lines)
    others = [line for line in lines if line.name != "FN"]
    if said.name != contact.name or len(others) == len(lines):
        lines = [CardLine("", "FN", (), _escaped(contact.name or said.name)), *others]
    is_needed = version == "3.0" and not any(line.name == "N" for line in lines)
    is_other = (contact.given or contact.family) and (said.given, said.family) != (contact.given, contact.family)
    # Whoever works under their own name would be taken for a company if their name had no parts.
    is_own_firm = not contact.given and any(place.employer == contact.name for place in contact.affiliations)
    family = contact.family or (contact.name if is_own_firm else "")
    if is_other or is_needed or is_own_firm:
        parts = CardLine("", "N", (), f"{_escaped(family)};{_escaped(contact.given)};;;")
        lines = [parts, *(line for line in lines if line.name != "N")]
    return lines


def _missing(lines: list[CardLine], *, contact: Contact, region: str) -> Iterable[CardLine]:
    """What other sources, or the user, say beyond the cards."""
    said = _said_by(lines)
    for field, (name, kind) in POINTS.items():
        there = {value_key(kind, value, region=region) for value in getattr(said, field)}
        for value in getattr(contact, field):
            if value_key(kind, value, region=region) not in there:
                yield CardLine("", name, (), f";;{_escaped(value)};;;;" if name == "ADR" else _escaped(value))
    yield from _work(contact, said=said)
    if contact.occupation and contact.occupation != said.occupation:
        yield CardLine("", "ROLE", (), _escaped(contact.occupation))
    told = {*said.notes.splitlines()}
    if more := [line for line in contact.notes.splitlines() if line not in told]:
        yield CardLine("", "NOTE", (), _escaped("\n".join(more)))
    groups = {fold(group) for group in said.groups}
    if further := [group for group in contact.groups if fold(group) not in groups]:
        yield CardLine("", "CATEGORIES", (), ",".join(map(_escaped, further)))


def _work(contact: Contact, *, said: Contact) -> Iterable[CardLine]:
    there = {(employer_key(place.employer), fold(place.role)) for place in said.affiliations}
    for number, place in enumerate(contact.affiliations, start=1):
        is_said = (employer_key(place.employer), fold(place.role)) in there
        if place.is_current and place.kind is AffiliationKind.WORK and not is_said:
            yield CardLine(f"work{number}", "ORG", (), _escaped(place.employer))
            if place.role:
                yield CardLine(f"work{number}", "TITLE", (), _escaped(place.role))


def _escaped(text: str) -> str:
    return text.translate(ESCAPED)


def _content(line: CardLine) -> str:
    name = f"{line.group}.{line.name}" if line.group else line.name
    return f"{';'.join((name, *map(_parameter, line.parameters)))}:{line.value}"


def _parameter(written: str) -> str:
    """Name what cards of version 2.1 leave bare."""
    if not BARE.fullmatch(written):
        return written
    return "ENCODING=b" if written.lower() in {"base64", "b"} else f"TYPE={written}"


def _folded(text: str) -> str:
    """Break a line into pieces of at most 75 bytes, each but the first led by a space; no character is cut in two."""
    if text.isascii():
        return (
            "\r\n ".join([text[:WIDTH], *(text[at : at + WIDTH - 1] for at in range(WIDTH, len(text), WIDTH - 1))])
            + "\r\n"
        )
    pieces, room = [""], WIDTH
    for letter in text:
        size = len(letter.encode("utf-8", "replace"))
        if size > room:
            pieces.append("")
            room = WIDTH - 1
        pieces[-1] += letter
        room -= size
    return "\r\n ".join(pieces) + "\r\n"
