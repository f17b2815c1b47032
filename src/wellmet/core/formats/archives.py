"""Archives, opened with care: each member read for itself, to a bound, by its content; nothing is unpacked to disk."""

import stat
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from struct import error as StructError
from typing import IO, NamedTuple

from wellmet.core.people import Seeker, fill_blanks, fold

from . import mail, others
from .reading import Layouts, read
from .texts import clean
from .values import Format, Parsed, Problem

__all__ = ["File", "read_all", "read_folder"]

LARGEST_MEMBER = 256 * 1024 * 1024  # bytes of one that is read whole; mail is read as it comes
MULTIPLE = 100  # bytes unpacked for each byte of the archive: text packs to a tenth, a bomb to a thousandth
ALWAYS = 4 * 1024 * 1024  # bytes that any archive may unpack to, however small it is
MOST_MEMBERS = 20_000
ENDINGS = (".csv", ".vcf", ".ics", ".ldif", ".mbox")
# Read first, since they say who the seeker is and which page belongs to which connection.
FIRST = ("profile.csv", "email addresses.csv", "connections.csv")
DAMAGE = (
    *(zipfile.BadZipFile, StructError, ValueError, OSError, OverflowError, RuntimeError, EOFError),
    *(zlib.error, NotImplementedError, LookupError, MemoryError),
)
BOMB = "this archive unpacks to more than is read; what is left out may be damaged, or made to do harm"


class File(NamedTuple):
    """One file that was read: its name, inside an archive if it was in one, and what was in it."""

    name: str
    parsed: Parsed


class _Archive(NamedTuple):
    opened: zipfile.ZipFile
    members: list[zipfile.ZipInfo]
    unread: int


def read_all(
    data: bytes, *, name: str = "", own: Seeker | None = None, layouts: Layouts | None = None
) -> tuple[File, ...]:
    """Read a file of any kind, or each member of an archive; `own` says whose contacts these are, where that is known.

    >>> [file.parsed.format.value for file in read_all(b"BEGIN:VCARD\\nFN:Rosa\\nEND:VCARD\\n")]
    ['vcard']
    """
    own = own or Seeker()
    if not others.is_archive(data):
        return (File(name, read(data, name=name, own=own, layouts=layouts)),)
    try:
        with zipfile.ZipFile(BytesIO(data)) as opened:
            archive = _looked_into(opened)
            if not archive.members:
                return (File(name, others.archive([one.filename for one in opened.infolist()])),)
            room = max(ALWAYS, MULTIPLE * len(data))
            return tuple(_files(archive, name=name, room=room, own=own, layouts=layouts))
    except DAMAGE:
        return (File(name, others.not_read(Format.ZIP, others.DAMAGED)),)


def read_folder(
    members: Iterable[tuple[str, Callable[[], bytes]]], *, name: str = "", own: Seeker | None = None
) -> tuple[File, ...]:
    """Read files that lie side by side, as an archive's members are read; each is a name and a way to get its bytes."""
    own = own or Seeker()
    pages: dict[str, str] = {}
    files = []
    found = list(members)
    for member, get in sorted(found, key=lambda one: _rank(one[0])):
        if member.casefold().endswith(ENDINGS):
            parsed = read(get(), name=member, own=own, pages=pages)
            own = fill_blanks(own, said=parsed.profile) if parsed.profile else own
            pages = _pages(parsed) if parsed.format is Format.LINKEDIN_CONNECTIONS else pages
            files.append(File(f"{name}/{member}", parsed))
    if not files:
        return (File(name, others.not_read(Format.UNKNOWN, "there is no file in this folder that is read here")),)
    return tuple(files)


def _looked_into(opened: zipfile.ZipFile) -> _Archive:
    members: dict[str, zipfile.ZipInfo] = {}
    unread = 0
    for info in opened.infolist():
        is_link = stat.S_ISLNK(info.external_attr >> 16)
        is_wanted = info.filename.casefold().endswith(ENDINGS) and not is_link and not info.flag_bits & 1
        if is_wanted and info.filename not in members and len(members) < MOST_MEMBERS:
            members[info.filename] = info
        elif not info.is_dir():
            unread += 1
    return _Archive(opened, sorted(members.values(), key=lambda one: _rank(one.filename)), unread)


def _rank(filename: str) -> tuple[int, str]:
    base = filename.rpartition("/")[2].casefold()
    return (FIRST.index(base) if base in FIRST else len(FIRST)), filename


def _files(archive: _Archive, *, name: str, room: int, own: Seeker, layouts: Layouts | None) -> Iterator[File]:
    pages: dict[str, str] = {}
    is_bomb = False
    for info in archive.members:
        shown = "/".join(filter(None, (name, clean(info.filename)[:200])))
        with _Bounded(archive.opened, info, room=room) as member:
            parsed = _member(member, name=shown, own=own, pages=pages, layouts=layouts)
            room, is_bomb = member.room, is_bomb or member.is_cut
        if parsed.profile:
            own = fill_blanks(own, said=parsed.profile)
        if parsed.format is Format.LINKEDIN_CONNECTIONS:
            pages = _pages(parsed)
        yield File(shown, parsed)
    problems = [Problem(0, "", BOMB)] if is_bomb else []
    if archive.unread:
        problems.append(Problem(0, "", f"{archive.unread:,} files of other kinds in it were not opened"))
    if problems:
        yield File(name, Parsed(Format.ZIP, problems=tuple(problems)))


def _member(member: "_Bounded", *, name: str, own: Seeker, pages: dict[str, str], layouts: Layouts | None) -> Parsed:
    try:
        if name.casefold().endswith(".mbox"):
            return mail.read(member.lines(), own=own)
        data = member.read(LARGEST_MEMBER)
    except DAMAGE:
        return others.not_read(Format.UNKNOWN, "this member of the archive is damaged; nothing was taken from it")
    if member.is_cut:
        return others.not_read(Format.UNKNOWN, "too large to be read")
    return read(data, name=name, own=own, pages=pages, layouts=layouts)


def _pages(connections: Parsed) -> dict[str, str]:
    """The profile page of each connection whose name no other has."""
    found: dict[str, str] = {}
    for entry in connections.entries:
        name = fold(entry.contact.name)
        found[name] = "" if name in found else next(iter(entry.contact.urls), "")
    return found


class _Bounded:
    """A member that gives no more bytes than there is room for, whatever its header says."""

    def __init__(self, opened: zipfile.ZipFile, info: zipfile.ZipInfo, *, room: int) -> None:
        self.opened, self.info, self.room = opened, info, room
        self.is_cut = False
        self.file: IO[bytes] | None = None

    def __enter__(self) -> "_Bounded":
        return self

    def __exit__(self, *error: object) -> None:
        if self.file:
            self.file.close()

    def read(self, most: int) -> bytes:
        """Give the whole member, or nothing where it is larger than `most`."""
        self.file = self.opened.open(self.info)
        most = min(most, self.room)
        data = self.file.read(most + 1)
        self.is_cut = len(data) > most
        self.room -= len(data[:most])
        return b"" if self.is_cut else data

    def lines(self) -> Iterator[bytes]:
        """Give the member line by line, long ones in pieces, as far as there is room."""
        self.file = self.opened.open(self.info)
        readline: Callable[[int], bytes] = self.file.readline
        while line := readline(mail.LONGEST_LINE):
            self.room -= len(line)
            if self.room < 0:
                self.is_cut = True
                return
            yield line
