"""Bringing people in, in words: what waits, what it would change, how far it is, and what was brought in before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from wellmet import words
from wellmet.core import people
from wellmet.queries import imports, uploads
from wellmet.web.pages import closeness, employers, likeness
from wellmet.web.pages.import_words import ADVICE, FIELDS, KINDS, PASSED, PROFILE, TRY, UNREAD

TABLES = {"csv", "outlook-csv"}
PROBLEMS = 50  # told one by one; more of the same teach nothing


@dataclass(frozen=True, slots=True)
class File:
    """One file: what it is, and what becomes of the people in it."""

    name: str
    kind: str
    is_read: bool
    opens: bool
    figures: tuple[str, ...]
    advice: str
    problems: tuple[str, ...]
    more_problems: str


@dataclass(frozen=True, slots=True)
class Change:
    """One field that changes."""

    field: str
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One person who is new or changes."""

    name: str
    is_new: bool
    details: tuple[str, ...]
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Past:
    """One import of before."""

    id: int
    when: str
    iso: str
    files: tuple[str, ...]
    summary: str
    is_undone: bool


@dataclass(frozen=True, slots=True)
class Afoot:
    """An import that waits, runs, or was cut off."""

    token: str
    files: tuple[str, ...]
    stage: str
    words: str


@dataclass(frozen=True, slots=True)
class Start:
    """The page from which everything begins."""

    afoot: tuple[Afoot, ...]
    past: tuple[Past, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """What files would change."""

    token: str
    title: str
    files: tuple[File, ...]
    lines: tuple[Line, ...]
    page: int
    pages: int
    previous: int
    next: int
    can_start: bool
    is_unread: bool
    fills: tuple[Change, ...]
    has_columns: bool
    said: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is, and what came of it."""

    token: str
    title: str
    stage: str
    doing: str
    percent: int | None
    files: tuple[File, ...]
    batch: int | None
    can_undo: bool
    to_closeness: str
    to_pairs: str
    said: str = ""
    to_firms: str = ""


STAGES = {
    "fetching": gettext_lazy("fetching the cards from the server"),
    "looking": gettext_lazy("finding out who is in the files, and who of them is here already"),
    "waiting": gettext_lazy("to be looked at"),
    "reading": gettext_lazy("reading the files"),
    "weighing": gettext_lazy("finding out who is there already"),
    "writing": gettext_lazy("writing people down"),
    "failed": gettext_lazy("did not work, and nothing of it was stored; choose the files again"),
    "cut-off": gettext_lazy("was cut off when Wellmet ended, and nothing of it was stored; choose the files again"),
    "stopped": gettext_lazy("was called off, and nothing of it was stored"),
    "done": gettext_lazy("is done"),
}


def start(afoot: Sequence[uploads.Progress], *, past: Sequence[uploads.Past]) -> Start:
    """The page with the files to choose, what is under way, and what was brought in before."""
    waiting = tuple(afoot_line(one) for one in afoot)
    return Start(waiting, tuple(map(past_line, past)))


def afoot_line(one: uploads.Progress) -> Afoot:
    return Afoot(one.token, one.state.names, one.state.stage, one.state.said or str(STAGES[one.state.stage]))


def past_line(one: uploads.Past) -> Past:
    at = timezone.localtime(one.batch.imported_at)
    new, updated = (sum(getattr(report, field) for report in one.reports) for field in ("new", "updated"))
    return Past(
        one.batch.pk,
        date_format(at, "j F Y, H:i"),
        at.isoformat(),
        tuple(report.path for report in one.reports),
        _("%(new)s new, %(updated)s changed") % {"new": f"{new:,}", "updated": f"{updated:,}"},
        one.batch.undone_at is not None,
    )


def preview(found: uploads.Preview, *, token: str) -> Preview:
    """The page that says what files would change."""
    new = sum(report.new for report in found.reports)
    updated = sum(report.updated for report in found.reports)
    return Preview(
        token,
        headline(new, updated=updated),
        tuple(map(file, found.reports)),
        tuple(map(line, found.lines)),
        found.page,
        found.pages,
        found.page - 1,
        found.page + 1 if found.page < found.pages else 0,
        bool(new + updated),
        all(report.format in UNREAD for report in found.reports),
        tuple(Change(str(PROFILE[one.field]), (), one.after) for one in found.fills),
        any(report.format in TABLES for report in found.reports),
        found.said,
    )


def headline(new: int, *, updated: int) -> str:
    if not new + updated:
        return _("Nothing new in this")
    if not new:
        said = ngettext("%(count)s record says more of somebody", "%(count)s records say more of people", updated)
        return said % {"count": f"{updated:,}"}
    return ngettext("Bring %(count)s person in?", "Bring %(count)s people in?", new) % {"count": f"{new:,}"}


def file(report: imports.Report) -> File:
    is_read = report.format not in UNREAD
    counts = (
        (_("%(count)s new"), report.new),
        (_("%(count)s changed"), report.updated),
        (_("%(count)s here already"), report.unchanged),
        (_("%(count)s left out"), report.skipped),
        (_("%(count)s with a sentence left out"), report.shortened),
    )
    figures = tuple(said % {"count": f"{count:,}"} for said, count in counts if count) or (_("nobody in it"),)
    over = len(report.problems) - PROBLEMS
    return File(
        report.path,
        str(KINDS.get(report.format, report.format)),
        is_read,
        not is_read or bool(report.shortened),
        figures if is_read else (),
        "" if is_read else str(ADVICE.get(report.format, TRY)),
        tuple(problem(one.line, one.field, one.message) for one in report.problems[:PROBLEMS]),
        ngettext("and %(count)s more", "and %(count)s more", over) % {"count": f"{over:,}"} if over > 0 else "",
    )


def problem(number: int, field: str, message: str) -> str:
    place = [_("Line %(number)s") % {"number": f"{number:,}"}] if number else []
    return ": ".join([", ".join([*place, *([field] if field else [])]), message]) if place or field else message


def line(found: uploads.Line) -> Line:
    return Line(found.name, found.is_new, found.details, tuple(map(change, found.changes)))


def change(found: uploads.Change) -> Change:
    """What goes and what comes; a value that stays is neither, unless nothing but the order changes."""
    gone = tuple(value for value in found.before if value not in found.after)
    come = tuple(value for value in found.after if value not in found.before)
    before, after = (gone, come) if gone or come else (found.before, found.after)
    return Change(str(FIELDS[found.field]), spoken(found.field, before), spoken(found.field, after))


def spoken(field: str, values: tuple[str, ...]) -> tuple[str, ...]:
    if field == "relationship":
        return tuple(words.relationship(people.Relationship(value)) for value in values)
    if field == "exchanges":
        return tuple(map(passed, values))
    return values


def passed(value: str) -> str:
    kind, sent, received, last = value.split()
    return _("%(kind)s: %(sent)s from you, %(received)s from them, last on %(last)s") % {
        "kind": PASSED[kind],
        "sent": f"{int(sent):,}",
        "received": f"{int(received):,}",
        "last": date_format(date.fromisoformat(last)),
    }


def progress(
    found: uploads.Progress, *, is_standing: bool, suggested: int = 0, pairs: int = 0, firms: int = 0
) -> Progress:
    """The page with the bar, and with the summary once it is done."""
    state = found.state
    reports = tuple(imports.report_of(stored) for stored in state.counts)
    return Progress(
        found.token,
        title(found),
        "running" if found.is_running else state.stage,
        str(STAGES[state.stage]),
        round(100 * state.done / state.total) if state.total else None,
        tuple(map(file, reports)),
        state.batch,
        is_standing,
        closeness.link(suggested),
        likeness.link(pairs),
        state.said,
        employers.link(firms),
    )


def title(found: uploads.Progress) -> str:
    state = found.state
    if found.is_fetching:
        return _("Fetching your address book")
    if found.is_running:
        return _("Looking who is in it") if found.is_looking else _("Bringing them in")
    if state.stage != "done":
        return _("Nobody was brought in")
    new = sum(report["new"] for report in state.counts)
    return ngettext("%(count)s person is new here", "%(count)s people are new here", new) % {"count": f"{new:,}"}
