"""Address books on a server (CardDAV): found, chosen, and fetched whole; never written to, and no password is kept."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from wellmet.actions import uploads as actions
from wellmet.actions.outgoing import LEFT, Elsewhere, NotFetched, Server, SignIn, TooLarge, WrongPassword, refused
from wellmet.core import formats
from wellmet.db import uploads
from wellmet.queries.uploads import FETCHING

__all__ = [
    "Book",
    "Elsewhere",
    "Fetched",
    "Look",
    "NotFetched",
    "SignIn",
    "WrongPassword",
    "fetch",
    "find",
    "lacking",
    "look",
]

WELL_KNOWN = "/.well-known/carddav"
LISTED = 207
GONE = {404, 410}
AT_ONCE = 100  # cards asked for in one question
MOST_CARDS = 100_000
MOST_IN_TROUBLE = 50  # cards in a row, after which the trouble is the server's
LARGEST = 200 * 1024 * 1024  # bytes of all cards together, pictures included
Tell = Callable[[int, int], None]  # cards that are here, of how many


@dataclass(frozen=True, slots=True)
class Book:
    """An address book on a server: its whole address, and what it is called there."""

    address: str
    name: str


@dataclass(frozen=True, slots=True)
class Fetched:
    """The cards of one address book, as a file of cards; `missing` could not be fetched, each for itself."""

    name: str
    data: bytes
    cards: int
    missing: int


def quiet(done: int, total: int) -> None:
    """Tell nobody."""


def find(sign_in: SignIn) -> tuple[Book, ...]:
    """Ask a server which address books a user has there; an address may be the server's, the user's or a book's own."""
    with Server(sign_in) as server:
        return found(server)


def found(server: Server) -> tuple[Book, ...]:
    path = urlsplit(server.address).path
    starts = [server.address, server.origin + WELL_KNOWN, f"{server.origin}/"]
    statuses = []
    for start in dict.fromkeys(starts if path != "/" else reversed(starts)):
        status, books = books_from(server, start)
        if books:
            return tuple({book.address: book for book in books}.values())
        statuses.append(status)
    # What the address that was asked about said tells more than what was tried besides.
    raise NotFetched(no_books(server, status=statuses[0 if path != "/" else -1]))


def no_books(server: Server, *, status: int) -> str:
    if status == LISTED:
        return f"{server.host} let {server.user} in, but has no address book for them there. {LEFT}"
    return refused(server.host, user=server.user, status=status)


def books_from(server: Server, start: str) -> tuple[int, list[Book]]:
    """Follow an address to the user's own folder of address books, and look what is in it."""
    status, here, base = listed(server, start, depth="0")
    if itself := [book for one in here if (book := book_of(server, one, base=base))]:
        return status, itself
    homes = homes_in(server, here, base=base)
    for principal in [one for this in here for one in this.principals] if not homes else ():
        _, user, at = listed(server, server.place(principal, base=base), depth="0")
        homes += homes_in(server, user, base=at)
    if not homes and any(one.is_folder for one in here):
        homes = [base]  # the folder itself was named
    books = []
    for home in dict.fromkeys(homes):
        _, inside, at = listed(server, home, depth="1")
        books += [book for one in inside if (book := book_of(server, one, base=at))]
    return status, books


def homes_in(server: Server, resources: Sequence[formats.Resource], *, base: str) -> list[str]:
    return [server.place(home, base=base) for one in resources for home in one.homes]


def listed(server: Server, url: str, *, depth: str) -> tuple[int, tuple[formats.Resource, ...], str]:
    """What a server says of one place, or of it and what is in it; and the place that answered."""
    reply = server.ask("PROPFIND", url, body=formats.FIND, depth=depth)
    if reply.status != LISTED:
        return reply.status, (), reply.url
    return reply.status, whole(server, reply.body).resources, reply.url


def whole(server: Server, body: bytes) -> formats.Multistatus:
    answer = formats.read_multistatus(body)
    if not answer.is_whole:
        raise NotFetched(f"The answer of {server.host} is damaged and cannot be read. {LEFT}")
    return answer


def book_of(server: Server, one: formats.Resource, *, base: str) -> Book | None:
    if not one.is_address_book:
        return None
    address = server.place(one.href, base=base)
    return Book(address, one.name or unquote(urlsplit(address).path.rstrip("/").rpartition("/")[2]) or server.host)


def fetch(sign_in: SignIn, *, books: Sequence[Book], tell: Tell = quiet) -> tuple[Fetched, ...]:
    """Fetch every card of these address books, as they are written; all of it or nothing."""
    with Server(sign_in) as server:
        places = [cards_in(server, book) for book in books]
        total = sum(map(len, places))
        if total > MOST_CARDS:
            raise NotFetched(f"These are {total:,} cards, and {MOST_CARDS:,} can be fetched at once. {LEFT}")
        carrier = Carrier(server, tell=tell, total=total)
        return tuple(carrier.bring(book, hrefs=hrefs) for book, hrefs in zip(books, places, strict=True))


def cards_in(server: Server, book: Book) -> list[str]:
    """Where the cards of an address book lie, as the server writes it."""
    reply = server.ask("PROPFIND", book.address, body=formats.CARDS, depth="1")
    if reply.status != LISTED:
        raise NotFetched(refused(server.host, user=server.user, status=reply.status))
    inside = whole(server, reply.body).resources
    itself = path_of(reply.url)
    cards = [one.href for one in inside if not one.is_folder and one.status < 300 and path_of(one.href) != itself]
    return list(dict.fromkeys(cards))


def path_of(href: str) -> str:
    """The path by which two ways to write one place are the same."""
    return unquote(urlsplit(href.strip()).path).rstrip("/")


class Carrier:
    """Brings cards from a server: many at once where it can, one by one where it must."""

    def __init__(self, server: Server, *, tell: Tell, total: int) -> None:
        self.server, self.tell, self.total = server, tell, total
        self.done = self.size = self.in_trouble = 0
        self.is_one_by_one = False

    def bring(self, book: Book, *, hrefs: Sequence[str]) -> Fetched:
        cards: list[bytes] = []
        missing = 0
        for start in range(0, len(hrefs), AT_ONCE):
            some = hrefs[start : start + AT_ONCE]
            self.tell(self.done, self.total)
            here = {} if self.is_one_by_one else self.several(book, some)
            found = [here.get(path_of(href)) or self.one(book, href) for href in some]
            missing += found.count(None)
            cards += [card.strip() + b"\r\n" for card in found if card]
            self.done += len(some)
        self.tell(self.done, self.total)
        host = self.server.host
        return Fetched(f"{book.name} ({host})", b"".join(cards), len(cards), missing)

    def several(self, book: Book, hrefs: Sequence[str]) -> dict[str, bytes]:
        """The cards at these places by their paths; what is not among them has to be asked for by itself."""
        try:
            reply = self.server.ask("REPORT", book.address, body=formats.these_cards(hrefs), depth="1")
        except TooLarge:
            half = len(hrefs) // 2
            return {**self.several(book, hrefs[:half]), **self.several(book, hrefs[half:])} if half else {}
        if reply.status != LISTED:
            self.is_one_by_one = True  # it does not know how to give several
            return {}
        # One card with a letter that XML forbids damages the answer about all: these are asked for one by one.
        answers = formats.read_multistatus(reply.body).resources
        return {path_of(one.href): self.counted(one.card.encode()) for one in answers if one.card}

    def one(self, book: Book, href: str) -> bytes | None:
        """One card; nothing where it is gone, None where it cannot be had."""
        try:
            reply = self.server.ask("GET", self.server.place(href, base=book.address))
        except TooLarge:
            return None
        if reply.status in GONE:
            return b""
        if reply.status == 200 and b"BEGIN:VCARD" in reply.body[:1000].upper():
            self.in_trouble = 0
            return self.counted(reply.body)
        self.in_trouble += 1
        if self.in_trouble > MOST_IN_TROUBLE:
            raise NotFetched(refused(self.server.host, user=self.server.user, status=reply.status))
        return None

    def counted(self, card: bytes) -> bytes:
        self.size += len(card)
        if self.size > LARGEST:
            raise NotFetched(
                f"These cards are more than {LARGEST // 2**20} MB with their pictures. Choose fewer address books, or "
                f"export a file and bring that in. {LEFT}"
            )
        return card


class Look(NamedTuple):
    """What a look at a server led to: a token of what is being fetched, or address books to choose from first."""

    token: str
    books: tuple[Book, ...]


def look(owner_id: int, *, sign_in: SignIn, chosen: Collection[str] = ()) -> Look:
    """Find the address books of a user and begin to fetch those that were chosen, or the only one that there is."""
    books = find(sign_in)
    wanted = tuple(book for book in books if book.address in chosen or len(books) == 1)
    return Look(begin(owner_id, sign_in=sign_in, books=wanted) if wanted else "", books)


def begin(owner_id: int, *, sign_in: SignIn, books: Sequence[Book]) -> str:
    """Fetch address books in a thread of its own, which ends as files that wait to be looked at."""
    host = urlsplit(books[0].address).hostname
    token = uploads.keep(owner_id, names=[f"{book.name} ({host})" for book in books], contents=[])
    folder = uploads.folder_of(owner_id, token=token)
    held = actions.hold_idle(folder)
    assert held, "nobody else knows of this folder yet"
    uploads.write(folder, replace(uploads.read(folder), stage=FETCHING))
    actions.in_background(held, lambda: carry(folder, sign_in=sign_in, books=books))
    return token


def carry(folder: Path, *, sign_in: SignIn, books: Sequence[Book]) -> None:
    """Fetch address books, telling how far it is, and put all of them by; where that fails, nothing."""
    begun = uploads.read(folder)
    ended = replace(begun, stage="failed")

    def tell(done: int, total: int) -> None:
        if uploads.is_stopped(folder):
            raise actions.Stopped
        uploads.write(folder, replace(begun, done=done, total=total))

    try:
        fetched = fetch(sign_in, books=books, tell=tell)
        if uploads.is_stopped(folder):
            raise actions.Stopped
        uploads.fill(folder, contents=[[one.data] for one in fetched])
        ended = replace(begun, stage="waiting", said=lacking(fetched))
    except NotFetched as error:
        ended = replace(begun, stage="failed", said=str(error))
    except actions.Stopped:
        ended = replace(begun, stage="stopped")
    finally:
        uploads.write(folder, ended)


def lacking(fetched: Sequence[Fetched]) -> str:
    """Say how many cards could not be fetched, if any."""
    missing, cards = sum(one.missing for one in fetched), sum(one.cards for one in fetched)
    if not missing:
        return ""
    return f"{missing:,} of {missing + cards:,} cards could not be had from the server; the others are here."
