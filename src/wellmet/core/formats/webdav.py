"""What an address book's server is asked and what it answers: WebDAV and CardDAV (RFC 4918, 5397, 6352), as text."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from xml.etree.ElementTree import ParseError
from xml.sax.saxutils import escape

from defusedxml.ElementTree import DefusedXMLParser

__all__ = ["CARDS", "FIND", "Multistatus", "Resource", "read_multistatus", "these_cards"]

DAV, CARD = "{DAV:}", "{urn:ietf:params:xml:ns:carddav}"
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
FIND = (
    f'{_HEAD}<d:propfind xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:carddav"><d:prop><d:resourcetype/>'
    "<d:displayname/><d:current-user-principal/><c:addressbook-home-set/></d:prop></d:propfind>"
)
CARDS = (
    f'{_HEAD}<d:propfind xmlns:d="DAV:"><d:prop><d:resourcetype/><d:getetag/><d:getcontenttype/></d:prop></d:propfind>'
)
DEEPEST = 64  # elements inside one another; a server's answer has ten
LONGEST_NAME = 200  # characters of what an address book is called


@dataclass(frozen=True, slots=True)
class Resource:
    """One thing on a server: where it is, of what kinds, what it is called, whose, and its card where it is one.

    `status` is the number that the server gave for it, 200 where it gave none.
    """

    href: str
    status: int = 200
    kinds: frozenset[str] = frozenset()
    name: str = ""
    content_type: str = ""
    principals: tuple[str, ...] = ()
    homes: tuple[str, ...] = ()
    card: str | None = None

    @property
    def is_address_book(self) -> bool:
        """Tell whether cards lie in it."""
        return f"{CARD}addressbook" in self.kinds

    @property
    def is_folder(self) -> bool:
        """Tell whether other things lie in it."""
        return f"{DAV}collection" in self.kinds


@dataclass(frozen=True, slots=True)
class Multistatus:
    """An answer about several things; `is_whole` is false where it was no such answer, was damaged, or was cut off."""

    resources: tuple[Resource, ...]
    is_whole: bool


def these_cards(hrefs: Iterable[str]) -> str:
    """Ask for the cards at these places, all in one answer.

    >>> "<d:href>/a&amp;b.vcf</d:href>" in these_cards(["/a&b.vcf"])
    True
    """
    wanted = "".join(f"<d:href>{escape(href)}</d:href>" for href in hrefs)
    return (
        f'{_HEAD}<c:addressbook-multiget xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:carddav"><d:prop><d:getetag/>'
        f"<c:address-data/></d:prop>{wanted}</c:addressbook-multiget>"
    )


def read_multistatus(data: bytes) -> Multistatus:
    """Read a server's answer; one that is no well-formed multistatus, or defines entities, gives nothing of itself.

    >>> answer = b"<multistatus xmlns='DAV:'><response><href>/a</href></response></multistatus>"
    >>> [one.href for one in read_multistatus(answer).resources]
    ['/a']
    """
    reading = _Reading()
    parser = DefusedXMLParser(target=reading, forbid_dtd=True)
    try:
        parser.feed(data)
        parser.close()
    except (ParseError, ValueError, LookupError):  # damaged, forbidden or too deep, and in an unknown character set
        return Multistatus((), is_whole=False)
    return Multistatus(tuple(reading.resources), reading.is_multistatus)


@dataclass(slots=True)
class _Said:
    """What was said of one thing so far; `kept` once its status said that it counts."""

    href: str = ""
    status: int = 200
    texts: dict[str, str] = field(default_factory=dict)
    kinds: set[str] = field(default_factory=set)
    principals: list[str] = field(default_factory=list)
    homes: list[str] = field(default_factory=list)

    def take(self, other: "_Said") -> None:
        self.texts.update(other.texts)
        self.kinds |= other.kinds
        self.principals += other.principals
        self.homes += other.homes

    def resource(self) -> Resource:
        return Resource(
            self.href,
            self.status,
            frozenset(self.kinds),
            " ".join(self.texts.get(f"{DAV}displayname", "").split())[:LONGEST_NAME],
            self.texts.get(f"{DAV}getcontenttype", "").strip(),
            tuple(self.principals),
            tuple(self.homes),
            self.texts.get(f"{CARD}address-data"),
        )


_RESPONSE = [f"{DAV}multistatus", f"{DAV}response"]
_PROPERTIES = [*_RESPONSE, f"{DAV}propstat", f"{DAV}prop"]
_TEXTS = {f"{DAV}displayname", f"{DAV}getcontenttype", f"{CARD}address-data"}


class _Reading:
    """Takes the elements of an answer as they come, and keeps what is asked about: never a tree of all of it."""

    def __init__(self) -> None:
        self.path: list[str] = []
        self.text: list[str] = []
        self.resources: list[Resource] = []
        self.whole, self.part = _Said(), _Said()
        self.is_multistatus = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self.path.append(tag)
        if len(self.path) > DEEPEST:
            raise ValueError("deeper than any server's answer")
        self.text.clear()
        if self.path == _RESPONSE:
            self.whole = _Said()
        elif self.path == _PROPERTIES[:3]:
            self.part = _Said()
        self.is_multistatus = self.is_multistatus or self.path == _RESPONSE[:1]

    def data(self, text: str) -> None:
        self.text.append(text)

    def end(self, tag: str) -> None:
        text = "".join(self.text)
        self.text.clear()
        outside = self.path[:-1]
        if outside == _RESPONSE:
            self._of_the_whole(tag, text)
        elif outside == _PROPERTIES[:3] and tag == f"{DAV}status":
            self.part.status = _number(text)
        elif outside == _PROPERTIES and tag in _TEXTS:
            self.part.texts[tag] = text
        elif outside[:4] == _PROPERTIES and len(outside) == 5:
            self._inside(outside[-1], tag, text.strip())
        elif self.path == _RESPONSE:
            self.resources.append(self.whole.resource())
        self.path.pop()

    def _of_the_whole(self, tag: str, text: str) -> None:
        if tag == f"{DAV}href":
            self.whole.href = text.strip()
        elif tag == f"{DAV}status":
            self.whole.status = _number(text)
        elif tag == f"{DAV}propstat" and self.part.status // 100 == 2:
            self.whole.take(self.part)

    def _inside(self, name: str, tag: str, text: str) -> None:
        if name == f"{DAV}resourcetype":
            self.part.kinds.add(tag)
        elif tag == f"{DAV}href" and name == f"{DAV}current-user-principal":
            self.part.principals.append(text)
        elif tag == f"{DAV}href" and name == f"{CARD}addressbook-home-set":
            self.part.homes.append(text)

    def close(self) -> None:
        """Nothing is left to do: what was read stands in `resources`."""


def _number(status: str) -> int:
    words = status.split()
    return int(words[1]) if len(words) > 1 and words[1].isascii() and words[1].isdecimal() and len(words[1]) < 4 else 0
