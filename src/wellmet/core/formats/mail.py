"""Mail, headers only: who wrote to whom and when. The words of a mail are passed over unread."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from email.errors import HeaderParseError
from email.header import decode_header
from email.utils import parsedate_tz

from wellmet.core.people import Contact, ExchangeKind, Seeker, email_key, gathered

from .drafts import spoken
from .encodings import decode_as
from .remarks import Remarks
from .texts import clean
from .values import Entry, Format, Parsed

__all__ = ["LONGEST_LINE", "Correspondence", "headers_of", "read", "read_messages"]

LONGEST_LINE = 65_536  # bytes; longer ones come in pieces, and no header is as long
LONGEST_HEADERS = 262_144  # bytes of one mail
MOST_OTHERS = 10  # people on one mail: more is an announcement, and nobody's tie
LONGEST_NAME = 200
WANTED = frozenset({b"from", b"to", b"cc", b"date", b"list-id", b"list-unsubscribe", b"precedence", b"auto-submitted"})
BULK = frozenset({"bulk", "list", "junk"})
# No reply is wanted there, so nobody reads it.
_NOBODY = re.compile(r"(?:no|do[-_.]?not)[-_.]?reply|mailer-daemon|notifications?|bounces?|unsubscribe", re.IGNORECASE)
_ADDRESS = re.compile(r"[^\s<>,;:\"()\[\]@]{1,64}@[^\s<>,;:\"()\[\]@]{1,255}")
_ENVELOPE = re.compile(rb"From \S+.*[0-9]{4}")
NOT_YOU = "it cannot be told which address is yours; fill it in on your profile, or bring in the folder of sent mail"

Headers = dict[bytes, bytes]


@dataclass(slots=True)
class Correspondence:
    """Mails as they come: who wrote to whom and when, and what each is called."""

    mails: list[tuple[str, tuple[str, ...], date]] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)
    count: int = 0
    undated: int = 0

    def add(self, headers: Headers) -> None:
        """Note one mail, unless a machine or a list sent it."""
        self.count += 1
        if _is_bulk(headers):
            return
        senders = self._people(headers.get(b"from", b""))
        others = [key for name in (b"to", b"cc") for key in self._people(headers.get(name, b""))]
        day = _day(headers.get(b"date", b""))
        if day is None:
            self.undated += 1
        elif len(senders) == 1 and others and len(others) <= MOST_OTHERS and not _NOBODY.search(senders[0]):
            self.mails.append((senders[0], tuple(dict.fromkeys(others)), day))

    def parsed(self, *, own: Seeker) -> Parsed:
        """Count by person and month; whoever the seeker never wrote to is only for those who are there already."""
        remarks = Remarks()
        if self.undated:
            remarks.note(0, "Date", f"{self.undated:,} mails without a date that can be read were left out")
        mine = self._mine(own)
        if self.mails and not mine:
            remarks.note(0, "", NOT_YOU)
        days: dict[str, list[tuple[date, bool]]] = defaultdict(list)
        for sender, others, day in self.mails if mine else ():
            if sender in mine:
                for other in others:
                    days[other].append((day, True))
            elif not mine.isdisjoint(others):
                days[sender].append((day, False))
        entries = tuple(self._entry(key, events) for key, events in days.items() if key not in mine)
        return Parsed(Format.MBOX, entries, remarks.told(), read=len(entries))

    def _entry(self, key: str, events: list[tuple[date, bool]]) -> Entry:
        is_mutual = len({is_sent for _, is_sent in events}) > 1
        contact = Contact(name=self.names.get(key, ""), emails=(key,), exchanges=gathered(ExchangeKind.MAIL, events))
        return Entry(0, contact, is_known_only=not (is_mutual and contact.name and not _NOBODY.search(key)))

    def _people(self, written: bytes) -> list[str]:
        found = []
        for name, address in _addresses(written):
            key = email_key(address)
            if key:
                found.append(key)
                if name and not _ADDRESS.search(name) and (name := spoken(name)):
                    self.names.setdefault(key, name)
        return found

    def _mine(self, own: Seeker) -> frozenset[str]:
        """Tell the seeker's addresses: what the profile says, or the one that most mails go to or come from."""
        said = email_key(own.email)
        seen = Counter(key for sender, others, _ in self.mails for key in {sender, *others})
        if said in seen:
            return frozenset({said})
        most = seen.most_common(2)
        is_clear = len(self.mails) > 1 and most and (len(most) < 2 or most[0][1] > most[1][1])
        return frozenset({most[0][0]}) if is_clear else frozenset()


def read(lines: Iterable[bytes], *, own: Seeker) -> Parsed:
    """Read a mailbox file, each mail of which begins with an envelope line after a blank one.

    >>> box = b"From a 2026\\nFrom: Rosa <r@example.org>\\nTo: me@example.org\\nDate: 3 May 2026 10:00 +0000\\n\\nHi\\n"
    >>> read(box.splitlines(keepends=True) * 2, own=Seeker(email="me@example.org")).entries[0].contact.emails
    ('r@example.org',)
    """
    told = Correspondence()
    headers: Headers | None = None
    reader = _HeaderReader()
    is_blank = True
    for line in lines:
        if is_blank and line.startswith(b"From ") and _ENVELOPE.match(line[:1_000]):
            if headers is not None or reader.has_begun:
                told.add(reader.done())
            headers, reader = None, _HeaderReader()
            reader.has_begun = True
        elif reader.has_begun and not reader.is_over:
            reader.feed(line)
        is_blank = line in {b"\n", b"\r\n"}
    if reader.has_begun:
        told.add(reader.done())
    return told.parsed(own=own)


def read_messages(messages: Iterable[Headers], *, own: Seeker) -> Parsed:
    """Read mails that lie in a folder, each in a file of its own."""
    told = Correspondence()
    for headers in messages:
        told.add(headers)
    return told.parsed(own=own)


def headers_of(lines: Iterable[bytes]) -> Headers:
    """Give the headers of one mail that are looked at, each name in lower case, and read no further."""
    reader = _HeaderReader()
    for line in lines:
        reader.feed(line)
        if reader.is_over:
            break
    return reader.done()


class _HeaderReader:
    """Gathers the headers of one mail line by line."""

    def __init__(self) -> None:
        self.headers: Headers = {}
        self.name = b""
        self.size = 0
        self.is_over = False
        self.has_begun = False

    def feed(self, line: bytes) -> None:
        """Take one line; a blank one, or too much of them, ends the headers."""
        bare = line.rstrip(b"\r\n")
        self.size += len(line)
        if not bare or self.size > LONGEST_HEADERS:
            self.is_over = True
        elif bare[:1] in (b" ", b"\t"):
            if self.name:
                self.headers[self.name] += b" " + bare.strip()
        else:
            name, colon, value = bare.partition(b":")
            self.name = name.strip().lower() if colon else b""
            if self.name not in WANTED or self.name in self.headers:
                self.name = b""
            else:
                self.headers[self.name] = value.strip()

    def done(self) -> Headers:
        """Give what was gathered."""
        return self.headers


def _is_bulk(headers: Headers) -> bool:
    automatic = headers.get(b"auto-submitted", b"no").strip().lower()
    return (
        b"list-id" in headers
        or b"list-unsubscribe" in headers
        or headers.get(b"precedence", b"").decode("ascii", "replace").strip().lower() in BULK
        or automatic != b"no"
    )


def _day(written: bytes) -> date | None:
    try:
        parts = parsedate_tz(written[:200].decode("ascii", "replace"))
        return date(*parts[:3]) if parts else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _addresses(written: bytes) -> Iterator[tuple[str, str]]:
    """Give each name and address of a header, split at commas outside of quotation marks.

    The names are decoded only after that, since a name may hold a comma in its encoded form.
    """
    text = written[:LONGEST_LINE].decode("utf-8", "replace")
    for part in _PARTS.findall(text):
        found = _ADDRESS.search(part.rpartition("<")[2]) if "<" in part else _ADDRESS.search(part)
        if found:
            name = part.rpartition("<")[0] if "<" in part else ""
            yield _decoded(name.strip().strip("\"'").replace('\\"', '"')), found[0]


_PARTS = re.compile(r'(?:[^",;]++|"(?:[^"\\]++|\\.)*+"?+)++')


def _decoded(name: str) -> str:
    if "=?" not in name:
        return clean(name[:LONGEST_NAME])
    try:
        parts = decode_header(name[:1_000])
    except (HeaderParseError, ValueError):
        return ""
    words = [
        part if isinstance(part, str) else (decode_as(part, charset or "utf-8") or part.decode("utf-8", "replace"))
        for part, charset in parts
    ]
    return clean("".join(words)[:LONGEST_NAME])
