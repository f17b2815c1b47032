"""LinkedIn's messages, invitations, endorsements and recommendations: who wrote to whom and when, never the words."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from wellmet.core.people import Contact, ExchangeKind, Seeker, fold, gathered, profile_key

from .dates import american, sent_on
from .remarks import Remarks
from .tables import Table, records
from .texts import LONGEST_VALUE, clean
from .values import Entry, Format, Parsed

__all__ = ["endorsements", "invitations", "messages", "recommendations"]

MOST_OTHERS = 5  # of one conversation: more is an announcement, and nobody's tie
NOT_YOU = "it cannot be told which of these people is you; bring in the whole archive, or fill in your name first"
NO_PAGE = "people without a profile page are not looked for by their name"
NO_DATE = "this date is not understood, and the line was left out"
NO_PAGE_OF_YOURS = "you"  # older layouts name recipients without their page
SPAM = frozenset({"spam"})
YES = frozenset({"yes", "true"})


@dataclass(slots=True)
class Tally:
    """What passed between the seeker and each profile page, with the name on it and the line of the first time."""

    names: dict[str, str] = field(default_factory=dict)
    urls: dict[str, str] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    events: dict[str, list[tuple[date, bool]]] = field(default_factory=lambda: defaultdict(list))

    def add(self, line: int, *, url: str, name: str, day: date, is_sent: bool) -> None:
        """Count one event."""
        key = profile_key(url) or url
        self.lines.setdefault(key, line)
        self.urls.setdefault(key, url)
        if name and not (is_sent and key in self.names):  # what people call themselves counts first
            self.names[key] = name
        self.events[key].append((day, is_sent))

    def entries(self, kind: ExchangeKind) -> Iterator[Entry]:
        """Give an entry for each: one with whom nothing went both ways is only for those who are there already."""
        for key, line in self.lines.items():
            days = self.events[key]
            contact = Contact(name=self.names.get(key, ""), urls=(self.urls[key],), exchanges=gathered(kind, days))
            is_mutual = kind is ExchangeKind.MESSAGE and len({is_sent for _, is_sent in days}) > 1
            yield Entry(line, contact, is_known_only=not (is_mutual and contact.name))


@dataclass(frozen=True, slots=True)
class _Message:
    line: int
    conversation: str
    sender: str
    name: str
    others: tuple[str, ...]
    names: str
    day: date


def messages(table: Table, *, remarks: Remarks, own: Seeker) -> Parsed:
    """Count messages by person and month; drafts, advertisements and announcements to many are left out."""
    told: list[_Message] = []
    for line, row in _rows(table, remarks=remarks):
        if message := _message(line, row, remarks):
            told.append(message)
    members: dict[str, dict[str, None]] = defaultdict(dict)
    for message in told:
        members[message.conversation].update(dict.fromkeys([message.sender, *message.others]))
    mine = _mine(told, members=members, own=own)
    if told and not mine:
        remarks.note(0, "", NOT_YOU)
        told = []
    tally = Tally()
    for message in told:
        others = [url for url in members[message.conversation] if url != mine]
        if len(others) > MOST_OTHERS:
            remarks.note(message.line, "", "a conversation of many was left out")
        elif message.sender != mine:
            tally.add(message.line, url=message.sender, name=message.name, day=message.day, is_sent=False)
        else:
            name = message.names if len(others) == 1 else ""
            for url in others:
                tally.add(message.line, url=url, name=name, day=message.day, is_sent=True)
    return _parsed(Format.LINKEDIN_MESSAGES, tally, ExchangeKind.MESSAGE, remarks=remarks)


def _message(line: int, row: Mapping[str, str], remarks: Remarks) -> _Message | None:
    sender = row.get("sender profile url", "")
    is_left_out = row.get("folder", "").casefold() in SPAM or row.get("is message draft", "").casefold() in YES
    if not profile_key(sender) or is_left_out:
        return None  # sponsored, a closed account, or not sent
    day = sent_on(row.get("date", ""))
    if day is None:
        remarks.note(line, "DATE", NO_DATE)
        return None
    urls = [url for url in row.get("recipient profile urls", "").split(",") if profile_key(url)]
    keys = tuple(dict.fromkeys(map(profile_key, urls)))
    return _Message(
        line, row.get("conversation id", ""), profile_key(sender), row.get("from", ""), keys, row["to"], day
    )


def _mine(told: Iterable[_Message], *, members: Mapping[str, Iterable[str]], own: Seeker) -> str:
    """Tell which page is the seeker's: their own, or the one with their name, or the one in most conversations."""
    names: dict[str, str] = {}
    for message in told:
        names.setdefault(message.sender, fold(message.name))
        if len(message.others) == 1:
            names.setdefault(message.others[0], fold(message.names))
    seen = Counter(url for urls in members.values() for url in urls)
    if profile_key(own.url) in seen:
        return profile_key(own.url)
    named = [url for url in seen if own.name and names.get(url) == fold(own.name)]
    if named:
        return max(named, key=lambda url: (seen[url], url))
    if own.name and any(fold(message.names) == fold(own.name) for message in told):
        return NO_PAGE_OF_YOURS
    most = seen.most_common(2)
    if not most or (len(most) == 2 and most[0][1] == most[1][1]):
        return ""
    return most[0][0]


def invitations(table: Table, *, remarks: Remarks) -> Parsed:
    """Count who invited whom to connect; the direction says which of the two is the seeker."""
    tally = Tally()
    for line, row in _rows(table, remarks=remarks):
        is_sent = row.get("direction", "").casefold() == "outgoing"
        url, name = ("inviteeprofileurl", "to") if is_sent else ("inviterprofileurl", "from")
        _count(tally, line, row, columns=(url, name, "sent at"), is_sent=is_sent, remarks=remarks)
    return _parsed(Format.LINKEDIN_INVITATIONS, tally, ExchangeKind.INVITATION, remarks=remarks)


def endorsements(table: Table, *, remarks: Remarks) -> Parsed:
    """Count who endorsed whom for a skill."""
    tally = Tally()
    whose = "endorsee" if "endorsee first name" in table.columns else "endorser"
    for line, row in _rows(table, remarks=remarks):
        row["name"] = f"{row.get(f'{whose} first name', '')} {row.get(f'{whose} last name', '')}".strip()
        columns = (f"{whose} public url", "name", "endorsement date")
        _count(tally, line, row, columns=columns, is_sent=whose == "endorsee", remarks=remarks)
    return _parsed(Format.LINKEDIN_ENDORSEMENTS, tally, ExchangeKind.ENDORSEMENT, remarks=remarks)


def recommendations(table: Table, *, remarks: Remarks, is_given: bool, pages: Mapping[str, str]) -> Parsed:
    """Count who recommended whom; the file has no pages, so each is looked up by name among the connections."""
    tally = Tally()
    for line, row in _rows(table, remarks=remarks):
        row["name"] = f"{row.get('first name', '')} {row.get('last name', '')}".strip()
        row["page"] = pages.get(fold(row["name"]), "")
        _count(tally, line, row, columns=("page", "name", "creation date"), is_sent=is_given, remarks=remarks)
    return _parsed(Format.LINKEDIN_RECOMMENDATIONS, tally, ExchangeKind.RECOMMENDATION, remarks=remarks)


def _count(
    tally: Tally, line: int, row: Mapping[str, str], *, columns: tuple[str, str, str], is_sent: bool, remarks: Remarks
) -> None:
    url, name, day = (row.get(column, "") for column in columns)
    on = american(day) or sent_on(day)
    if on is None:
        remarks.note(line, columns[2], NO_DATE)
    elif not profile_key(url):
        remarks.note(line, "", NO_PAGE)
    else:
        tally.add(line, url=url, name=name, day=on, is_sent=is_sent)


def _rows(table: Table, *, remarks: Remarks) -> Iterator[tuple[int, dict[str, str]]]:
    for line, cells in records(table, remarks=remarks):
        row = dict.fromkeys(("to", "from"), "")
        for column, cell in zip(table.columns, cells, strict=True):
            if column not in _WORDS:
                row[column] = clean(cell[:LONGEST_VALUE])
        yield line, row


# What was said is not even looked at.
_WORDS = frozenset({"content", "message", "text", "subject", "conversation title", "attachments"})


def _parsed(format: Format, tally: Tally, kind: ExchangeKind, *, remarks: Remarks) -> Parsed:
    entries = tuple(tally.entries(kind))
    return Parsed(format, entries, remarks.told(), read=len(entries))
