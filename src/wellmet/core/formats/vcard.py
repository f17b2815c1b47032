"""vCard 2.1, 3.0 and 4.0, as phones and mail programs write them: each property finds its place or is told of."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from wellmet.core.people import Contact

from . import photos
from .content_lines import BASE64, Card, Property, cards, items, pieces, unescaped
from .drafts import NO_LINK, NOT_TO_CALL, Draft, full_name, is_link, is_to_call, names_somebody
from .encodings import uncontrolled
from .folding import BINARY
from .remarks import Remarks
from .texts import one_line
from .values import CardLine, Entry, Format, Parsed

__all__ = ["contact_of", "read"]

LARGEST_CARD = 1_000_000  # characters of one card, a small picture with it
LISTS = frozenset({"CATEGORIES", "NICKNAME", "PHOTO", "LOGO", "SOUND", "KEY", "GEO", "URL", "SOURCE", "UID"})

_PEOPLE = frozenset({"", "individual"})
_COMPANIES = frozenset({"org", "organization"})
_LINE_END = re.compile(r"\r\n?|\n")
_EXTENSION = re.compile(r";ext=", re.IGNORECASE)
_SCHEME = re.compile(r"(?:tel|mailto):", re.IGNORECASE)
# Personal traits, by the word that the report uses for them.
_PERSONAL = {
    "birthday": ("BDAY", "BIRTHPLACE"),
    "photo": ("PHOTO", "X-MS-CARDPICTURE", "X-ABCROP-RECTANGLE"),
    "gender": ("GENDER", "X-GENDER", "GRAMGENDER", "PRONOUNS", "X-PRONOUNS"),
    "anniversaries": ("ANNIVERSARY", "X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "X-MS-ANNIVERSARY", "X-ABDATE"),
    "relatives": (
        "RELATED",
        "X-ABRELATEDNAMES",
        "X-SPOUSE",
        "X-EVOLUTION-SPOUSE",
        "X-MS-SPOUSE",
        "X-MS-CHILD",
        "X-CHILDREN",
    ),
    "death": ("DEATHDATE", "DEATHPLACE"),
    "hobbies": ("HOBBY", "INTEREST"),
}
_TRAITS = {name: trait for trait, names in _PERSONAL.items() for name in names}
# What programs write for themselves, or for sorting and display: it says nothing about the person.
_TECHNICAL = frozenset(
    {
        "VERSION",
        "PRODID",
        "UID",
        "REV",
        "SOURCE",
        "NAME",
        "PROFILE",
        "CLASS",
        "MAILER",
        "SORT-STRING",
        "CLIENTPIDMAP",
        "XML",
    }
    | {"KIND", "CREATED", "LOGO", "SOUND", "KEY", "MEMBER", "X-ADDRESSBOOKSERVER-KIND", "X-ADDRESSBOOKSERVER-MEMBER"}
    | {
        "X-ABLABEL",
        "X-ABUID",
        "X-ABADR",
        "X-ABSHOWAS",
        "X-EVOLUTION-FILE-AS",
        "X-MS-OL-DESIGN",
        "X-IMAGETYPE",
        "X-IMAGEHASH",
    }
    | {"X-MS-OL-DEFAULT-POSTAL-ADDRESS", "X-COUCHDB-APPLICATION-ANNOTATIONS", "X-ID", "X-ETAG", "BEGIN", "END"}
)
# Profiles and messengers: links are kept.
_HANDLES = (
    *(
        "IMPP",
        "SOCIALPROFILE",
        "X-SOCIALPROFILE",
        "X-AIM",
        "X-GADUGADU",
        "X-GOOGLE-TALK",
        "X-GROUPWISE",
        "X-GTALK",
        "X-ICQ",
    ),
    *("X-JABBER", "X-MS-IMADDRESS", "X-MSN", "X-QQ", "X-SKYPE", "X-SKYPE-USERNAME", "X-TWITTER", "X-YAHOO"),
)
# What the name and the addresses are made of.
_READ_BEFORE = frozenset({"FN", "N", "NICKNAME", "LABEL"})


def read(lines: list[str], *, remarks: Remarks) -> Parsed:
    """Read every card; all that are no person are told of, and those of nobody or a company counted as hidden."""
    entries = []
    count = hidden = 0
    for card in cards(lines, remarks=remarks):
        count += 1
        if _is_company(card):
            hidden += 1
            remarks.note(card.line, "", "this card is a company, not a person")
            continue
        if not _is_person(card):
            remarks.note(card.line, "KIND", "this card is a list or a thing, not a person")
            continue
        contact = contact_of(card, remarks=remarks)
        if names_somebody(contact):
            entries.append(Entry(card.line, contact, _kept(card, remarks)))
        else:
            hidden += 1
            remarks.note(card.line, "", "this card names nobody and was left out")
    entries.sort(key=lambda entry: entry.line)
    return Parsed(Format.VCARD, tuple(entries), remarks.told(), read=count, hidden=hidden)


def contact_of(card: Card, *, remarks: Remarks) -> Contact:
    """Give what a card says of somebody."""
    return _draft(card, remarks).contact()


def _kept(card: Card, remarks: Remarks) -> tuple[CardLine, ...]:
    """Give every property for keeping: pictures made small, and none so long that a file could fill the disk."""
    is_old = any(found.name == "VERSION" and found.value.strip() == "2.1" for found in card.properties)
    kept: list[CardLine] = []
    room = LARGEST_CARD
    for found in card.properties:
        if found.name in {"BEGIN", "END"}:  # frames that are damaged
            continue
        line = CardLine(found.group, found.name, found.parameters, _written(found, is_old=is_old))
        line = photos.shrunk(line) if found.name in BINARY else line
        room -= len(line.value)
        if room < 0 or (found.name in BINARY and not line.value):
            remarks.note(found.line, found.name, "too large to be kept")
            room += len(line.value)
        else:
            kept.append(line)
    return tuple(kept)


def _written(found: Property, *, is_old: bool) -> str:
    """Escape what a value of an old card holds bare and a newer one may not: line breaks, and commas in texts."""
    value = uncontrolled(_LINE_END.sub("\\\\n", found.value))
    if is_old and found.name not in LISTS and "," in value:
        return re.sub(r"(\\.)|,", lambda match: match[1] or "\\,", value)
    return value


def _is_person(card: Card) -> bool:
    return all(kind in _PEOPLE for kind in _kinds(card))


def _is_company(card: Card) -> bool:
    """Tell a company's card: it says so itself, or its only name is the one of the organization."""
    if not _COMPANIES.isdisjoint(_kinds(card)):
        return True
    said: dict[str, str] = {}
    for found in card.properties:
        said.setdefault(found.name, found.value)
    if said.get("X-ABSHOWAS", "").strip().lower() == "company":
        return True
    employer = (*pieces(said.get("ORG", "")), "")[0].strip()
    is_named = any(piece.strip() for piece in pieces(said.get("N", "")))
    return bool(employer) and not is_named and unescaped(said.get("FN", "")).strip() == employer


def _kinds(card: Card) -> list[str]:
    found = [found.value for found in card.properties if found.name in {"KIND", "X-ADDRESSBOOKSERVER-KIND"}]
    return [kind.strip().lower() for kind in found]


def _draft(card: Card, remarks: Remarks) -> Draft:
    named: dict[str, list[Property]] = {}
    for found in _labelled(card.properties):
        if found.value and not found.value.isspace() and BASE64.isdisjoint(found.kinds):
            named.setdefault(found.name, []).append(found)
    draft = Draft(card.line, remarks)
    _name(draft, named)
    if "TITLE" in named:
        named["TITLE"] = _titles(named["TITLE"], employers=named.get("ORG", []))
    for name, properties in named.items():
        for found in properties:
            _add(draft, name, found)
    if "ADR" not in named:
        draft.addresses = [one_line(unescaped(label.value)) for label in named.get("LABEL", ())]
    return draft


def _titles(titles: list[Property], *, employers: list[Property]) -> list[Property]:
    """Put titles in the order of the employers whose group they share; all others keep theirs."""
    shared = {employer.group for employer in employers if employer.group}
    grouped = {title.group: title for title in titles if title.group in shared}
    if not grouped:
        return titles
    others = iter([title for title in titles if grouped.get(title.group) is not title])
    none = replace(titles[0], value="")
    return [*(grouped.get(employer.group) or next(others, none) for employer in employers), *others]


def _labelled(properties: list[Property]) -> list[Property]:
    """Give Apple's labels (`item1.X-ABLabel:Work fax`) to the properties of their group, as one more kind."""
    labels = {found.group: found.value.lower() for found in properties if found.name == "X-ABLABEL"}
    if not labels:
        return properties
    return [
        replace(found, kinds=(*found.kinds, labels[found.group])) if found.group in labels else found
        for found in properties
    ]


def _name(draft: Draft, named: dict[str, list[Property]]) -> None:
    """Take the name as written, else build it from its parts, else take what the person is called."""
    if "N" in named:
        family, given, middle, prefix, suffix = (*pieces(named["N"][0].value), "", "", "", "", "")[:5]
        draft.given, draft.family = given, family
        draft.name = full_name(prefix=prefix, given=given, middle=middle, family=family, suffix=suffix)
    written = [unescaped(found.value).strip() for found in named.get("FN", ())]
    if len(set(written)) > 1:
        draft.remarks.note(named["FN"][1].line, "FN", "only the first of several names is shown")
    draft.name = next(filter(None, written), "") or draft.name
    for nickname in named.get("NICKNAME", ()):
        if draft.name:
            draft.remarks.note(nickname.line, "NICKNAME", "other forms of the name are kept for export only")
        draft.name = draft.name or unescaped(nickname.value)


def _add(draft: Draft, name: str, found: Property) -> None:
    if name in _TAKERS:
        _TAKERS[name](draft, found)
    elif name in _TRAITS:
        draft.remarks.leave_out(_TRAITS[name])
    elif name not in _TECHNICAL and name not in _READ_BEFORE:
        draft.remarks.note(found.line, name, "kept for export, and not shown")


def _take_email(draft: Draft, found: Property) -> None:
    draft.emails.append(_SCHEME.sub("", unescaped(found.value).strip(), count=1))


def _take_phone(draft: Draft, found: Property) -> None:
    number = _SCHEME.sub("", unescaped(found.value).strip(), count=1)
    if is_to_call(found.kinds):
        draft.phones.append(_EXTENSION.sub(" ext. ", number))
    else:
        draft.remarks.note(found.line, "TEL", NOT_TO_CALL)


def _take_url(draft: Draft, found: Property) -> None:
    draft.urls.append(unescaped(found.value))


def _take_handle(draft: Draft, found: Property) -> None:
    handle = unescaped(found.value)
    if is_link(handle):
        draft.urls.append(handle)
    else:
        draft.remarks.note(found.line, found.name, NO_LINK)


def _take_address(draft: Draft, found: Property) -> None:
    draft.addresses.append(one_line(*pieces(found.value)))


def _take_employer(draft: Draft, found: Property) -> None:
    employer, *departments = [piece for piece in pieces(found.value) if piece.strip()] or [""]
    if employer:
        draft.employers.append(employer)
    if departments:
        draft.remarks.note(found.line, "ORG", "departments are kept for export only")


def _take_role(draft: Draft, found: Property) -> None:
    draft.roles.append(unescaped(found.value))


def _take_occupation(draft: Draft, found: Property) -> None:
    draft.occupation = draft.occupation or unescaped(found.value)


def _take_note(draft: Draft, found: Property) -> None:
    draft.notes.append(unescaped(found.value))


def _take_groups(draft: Draft, found: Property) -> None:
    draft.groups += items(found.value)


_TAKERS: Mapping[str, Callable[[Draft, Property], None]] = {
    "EMAIL": _take_email,
    "TEL": _take_phone,
    "URL": _take_url,
    "ADR": _take_address,
    "ORG": _take_employer,
    "TITLE": _take_role,
    "ROLE": _take_occupation,
    "NOTE": _take_note,
    "CATEGORIES": _take_groups,
} | dict.fromkeys(_HANDLES, _take_handle)
