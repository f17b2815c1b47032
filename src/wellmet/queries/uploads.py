"""What waits to be brought in: what it would change, person by person, and how far its import is."""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from pathlib import Path
from threading import Lock
from typing import Any

from wellmet.core import formats, people
from wellmet.db import uploads
from wellmet.db.models import Batch, Person, Record
from wellmet.queries import imports, layouts, profile, records

LOOKING = "looking"  # at large files, before anybody is asked whether to import them
FETCHING = "fetching"  # what is to be looked at, from a server
IDLE = frozenset({"waiting", LOOKING})  # with nobody at it
WORKING = "working"  # at something that is no import
RUNNING = frozenset({FETCHING, "reading", "weighing", "writing", WORKING})
PAGE = 25
MOST_SEEN = 4  # outlooks kept in one process, the oldest of which goes first
UNSHOWN = frozenset({"given", "family"})  # parts of the name

SEEN: OrderedDict[tuple[int, str, tuple[object, ...]], imports.Outlook] = OrderedDict()
DOOR = Lock()


@dataclass(frozen=True, slots=True)
class Change:
    """One field of a person who is there, before and after."""

    field: str
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One person of a preview; `changes` is empty for somebody new."""

    name: str
    is_new: bool
    details: tuple[str, ...]
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """What files would do: figures by file, and one page of the people who are new or change."""

    reports: tuple[imports.Report, ...]
    lines: tuple[Line, ...]
    page: int
    pages: int
    people: int
    fills: tuple[Change, ...] = ()
    said: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is: looking, waiting, reading, weighing, writing, done, stopped, failed or cut-off."""

    token: str
    state: uploads.State

    @property
    def is_running(self) -> bool:
        return self.state.stage in RUNNING or self.is_looking

    @property
    def is_looking(self) -> bool:
        return self.state.stage == LOOKING

    @property
    def is_fetching(self) -> bool:
        return self.state.stage == FETCHING


@dataclass(frozen=True, slots=True)
class Past:
    """An import that was made."""

    batch: Batch

    @property
    def reports(self) -> tuple[imports.Report, ...]:
        return tuple(imports.report_of(stored) for stored in self.batch.files)


def sources(owner_id: int, *, folder: Path) -> list[imports.Source]:
    own = profile.seeker(owner_id)
    files = zip(uploads.read(folder).names, uploads.contents(folder), strict=False)
    said = layouts.said(owner_id)
    read = (file for name, data in files for file in formats.read_all(data, name=name, own=own, layouts=said))
    return [imports.Source(file.name, file.parsed) for file in read]


def preview(owner_id: int, *, token: str, page: int = 1) -> Preview:
    """Look at files without importing them."""
    folder = uploads.folder_of(owner_id, token=token)
    state = uploads.read(folder)
    if state.stage not in IDLE:
        raise uploads.NoSuchUpload("These files have been brought in already, or were called off.")
    found = seen(owner_id, token=token) or look(owner_id, token=token)
    groups = sorted(
        (group for group in found.groups if group.contact and set(group.changes) & {"new", "updated"}),
        key=lambda group: (group.person_id is None, people.fold(group.contact.name if group.contact else "")),
    )
    pages = max(1, -(-len(groups) // PAGE))
    page = min(max(1, page), pages)
    shown = groups[(page - 1) * PAGE : page * PAGE]
    known = records.said_of(owner_id, person_ids=[group.person_id for group in shown if group.person_id])
    lines = tuple(
        line(group.contact or people.Contact(), known=known.get(group.person_id) if group.person_id else None)
        for group in shown
    )
    return Preview(found.reports, lines, page, pages, len(groups), fills(owner_id, said=found.profile), state.said)


def fills(owner_id: int, *, said: people.Seeker | None) -> tuple[Change, ...]:
    """The blanks of the profile that files would fill."""
    before = profile.seeker(owner_id)
    after = people.fill_blanks(before, said=said) if said else before
    names = [field.name for field in fields(before) if getattr(before, field.name) != getattr(after, field.name)]
    return tuple(Change(name, (), texts(getattr(after, name))) for name in names)


def texts(value: str | tuple[Any, ...]) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return tuple(one if isinstance(one, str) else ", ".join(filter(None, (one.title, one.place))) for one in value)


def tables(owner_id: int, *, token: str) -> tuple[formats.File, ...]:
    """The tables among files that wait, whose columns the user may say the meaning of."""
    waiting = sources(owner_id, folder=uploads.folder_of(owner_id, token=token))
    return tuple(formats.File(one.path, one.parsed) for one in waiting if one.parsed.layout)


def profile_of(owner_id: int, *, token: str) -> people.Seeker | None:
    """What files that wait say of the seeker."""
    return (seen(owner_id, token=token) or look(owner_id, token=token)).profile


def newest(owner_id: int) -> tuple[object, ...]:
    """What changes whenever something is added or taken away: a preview is thought over again then."""
    records = Record.objects.filter(owner_id=owner_id)
    last = records.order_by("-id").values_list("id", flat=True).first()
    said = tuple(sorted((key, *sorted(fields.items())) for key, fields in layouts.said(owner_id).items()))
    return last or 0, records.count() + Person.objects.filter(owner_id=owner_id).count(), said


def seen(owner_id: int, *, token: str) -> imports.Outlook | None:
    """The outlook of files that wait, if it was thought over already and nothing has changed since."""
    with DOOR:
        return SEEN.get((owner_id, token, newest(owner_id)))


def look(owner_id: int, *, token: str, progress: imports.Progress = imports.quiet) -> imports.Outlook:
    """Think over what files that wait would change, and keep it while its pages are turned."""
    as_of = newest(owner_id)
    found = imports.outlook(
        owner_id, sources=sources(owner_id, folder=uploads.folder_of(owner_id, token=token)), progress=progress
    )
    with DOOR:
        SEEN[owner_id, token, as_of] = found
        while len(SEEN) > MOST_SEEN:
            SEEN.popitem(last=False)
    return found


def line(contact: people.Contact, *, known: tuple[people.Said, ...] | None) -> Line:
    name = people.display_name(name=contact.name, emails=contact.emails, phones=contact.phones, urls=contact.urls)
    if known is None:
        shown = [field.name for field in fields(contact) if field.name not in UNSHOWN | {"name", "exchanges"}]
        return Line(name, True, tuple(text for field in shown for text in said(contact, field)), ())
    before = people.fold_records(known)
    changes = [Change(field.name, said(before, field.name), said(contact, field.name)) for field in fields(contact)]
    return Line(name, False, (), tuple(one for one in changes if one.before != one.after and one.field not in UNSHOWN))


def said(contact: people.Contact, field: str) -> tuple[str, ...]:
    """A field of a contact as lines of text."""
    value: Any = getattr(contact, field)
    if not value:
        return ()
    if field == "affiliations":
        return tuple(", ".join(filter(None, (place.role, place.employer))) for place in value)
    if field == "exchanges":
        return tuple(passed(value))
    return tuple(map(str, value)) if isinstance(value, tuple) else (str(value),)


def passed(exchanges: tuple[people.Exchange, ...]) -> Iterator[str]:
    """What passed of each kind: the kind, the counts of both ways, and the last day."""
    for kind in people.ExchangeKind:
        if of_kind := [one for one in exchanges if one.kind is kind]:
            sent, received = sum(one.sent for one in of_kind), sum(one.received for one in of_kind)
            yield f"{kind.value} {sent} {received} {max(one.last_on for one in of_kind).isoformat()}"


def progress(owner_id: int, *, token: str) -> Progress:
    """How far an import is; one that ended without saying how is looked up in what is stored."""
    found = told(owner_id, folder=uploads.folder_of(owner_id, token=token))
    if found.state.work:
        raise uploads.NoSuchUpload("There are no files waiting by that name.")
    return found


def told(owner_id: int, *, folder: Path) -> Progress:
    is_held = uploads.is_held(folder)
    state = uploads.read(folder)  # after the lock was looked at: what ends in between has said how
    if state.stage == LOOKING and not is_held:
        state = replace(state, stage="waiting")  # whoever looked at them is gone: they can be looked at again
    if state.stage in RUNNING and not is_held:
        state = settled(owner_id, state=state)
    return Progress(folder.name, state)


def settled(owner_id: int, *, state: uploads.State) -> uploads.State:
    """What came of an import whose process was killed: all of it is there, or nothing."""
    if state.stage in {FETCHING, WORKING}:
        return replace(state, stage="cut-off")
    for batch in Batch.objects.filter(owner_id=owner_id, id__gt=state.after).order_by("id"):
        if tuple(report["path"] for report in batch.files) == state.names:
            return replace(state, stage="done", batch=batch.pk, counts=tuple(batch.files))
    return replace(state, stage="cut-off")


def afoot(owner_id: int) -> tuple[Progress, ...]:
    """The imports that wait, run, or were cut off."""
    found = [told(owner_id, folder=folder) for folder in uploads.folders(owner_id)]
    return tuple(one for one in found if not one.state.work and one.state.stage not in {"done", "stopped"})


def past(owner_id: int, *, limit: int = 20) -> tuple[Past, ...]:
    return tuple(Past(batch) for batch in Batch.objects.filter(owner_id=owner_id).order_by("-id")[:limit])


def is_standing(owner_id: int, *, batch_id: int | None) -> bool:
    return batch_id is not None and Batch.objects.filter(owner_id=owner_id, id=batch_id, undone_at=None).exists()
