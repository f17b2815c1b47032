"""The list of people, in words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wellmet import words
from wellmet.core.people import Contact, Relationship
from wellmet.queries.listing import USUAL, Column, Line, Shown, View, Wish
from wellmet.queries.listing import Page as Found
from wellmet.queries.people import Listed


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one column, and more exactly on hover."""

    text: str
    exact: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One person in the list."""

    id: int
    name: str
    employer: str
    relationship_said: str
    trade: str
    how_met: str
    do_not_contact: bool
    cells: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True)
class Box:
    """One thing to choose, chosen or not."""

    value: str
    label: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Link:
    """A way to another state of the list; current where it is this one."""

    label: str
    href: str
    is_current: bool
    direction: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """Everything that the list shows."""

    rows: tuple[Row, ...]
    query: str
    view: str
    sort: str
    source: str
    shown: tuple[str, ...]
    span: int
    boxes: tuple[Box, ...]
    orders: tuple[Box, ...]
    number: int
    count: str
    fitting: int
    knows_nobody: bool
    views: tuple[Link, ...]
    columns: tuple[Link, ...]
    before: str
    after: str
    where: str
    deeds: tuple[tuple[str, str], ...]
    changed_id: int | None


@dataclass(frozen=True, slots=True)
class Editing:
    """The short form of one person; `why` says what of it is not kept."""

    row: Row
    relationships: tuple[tuple[str, str], ...]
    span: int
    why: tuple[str, ...] = ()


def page(found: Found, *, wish: Wish, today: date, changed_id: int | None = None) -> Page:
    at = replace(wish, page=found.number)
    return Page(
        rows=tuple(row(line, shown=wish.shown, today=today) for line in found.lines),
        query=wish.query,
        view=wish.view.value,
        sort=sort(wish),
        source=wish.source,
        shown=chosen(wish),
        span=span(wish),
        boxes=tuple(Box(one.value, label, one in wish.shown) for one, label in cells().items()),
        orders=orders(wish),
        number=found.number,
        count=count(found),
        fitting=found.fitting,
        knows_nobody=not found.everybody,
        views=tuple(chips(wish)),
        columns=tuple(headings(wish)),
        before=address(replace(at, page=found.number - 1)) if found.number > 1 else "",
        after=address(replace(at, page=found.number + 1)) if found.number < found.last else "",
        where=_("Page %(number)d of %(last)d") % {"number": found.number, "last": found.last},
        deeds=(*relationships(), ("do-not-contact", _("do not contact"))),
        changed_id=changed_id,
    )


def count(found: Found) -> str:
    if found.fitting == found.everybody:
        return ngettext("%(count)s person", "%(count)s people", found.everybody) % {"count": f"{found.everybody:,}"}
    return _("%(fitting)s of %(count)s people") % {"fitting": f"{found.fitting:,}", "count": f"{found.everybody:,}"}


def views() -> dict[View, str]:
    return {
        View.EVERYBODY: _("Everybody"),
        View.NOT_ASKED: _("Not asked yet"),
        View.MEETS_MANY: _("Know many people"),
        View.AT_TARGET: _("At an employer you aim at"),
        View.CLOSE: _("Close"),
        View.NO_WAY: _("No way to reach them"),
        View.DO_NOT_CONTACT: _("Do not contact"),
    }


def holdings() -> dict[View, str]:
    """Views that the settings lead to, and that are offered only while one looks at them."""
    return {
        View.WITH_EMAIL: _("With an e-mail address"),
        View.WITH_PHONE: _("With a phone number"),
        View.WITH_PAGE: _("With a page"),
        View.WITH_ADDRESS: _("With a postal address"),
        View.PLACED: _("With a place of work or school"),
        View.ASKED: _("Asked"),
        View.NAMED_SOMEBODY: _("Named somebody"),
        View.PERMITTED: _("Gave a permission"),
    }


def chips(wish: Wish) -> Iterator[Link]:
    """The views to choose from, each of which keeps what is searched for and the columns."""
    plain = replace(wish, page=1, source="", column=Column.NAME, is_descending=False)
    for view, label in views().items():
        yield Link(label, address(replace(plain, view=view)), view is wish.view and not wish.source)
    if wish.view in holdings():
        yield Link(holdings()[wish.view], address(replace(plain, view=wish.view)), not wish.source)
    if wish.source:
        label = _("From: %(source)s") % {"source": _("You") if wish.source == "hand" else wish.source}
        yield Link(label, address(replace(plain, view=wish.view, source=wish.source)), True)


def columns() -> dict[Column, str]:
    return {
        Column.NAME: _("Name"),
        Column.EMPLOYER: _("Works at"),
        Column.OCCUPATION: _("Does"),
        Column.RELATIONSHIP: _("To you"),
        Column.ASKED: _("Last asked"),
    }


def cells() -> dict[Shown, str]:
    return {
        Shown.EMPLOYER: _("Works at"),
        Shown.OCCUPATION: _("Does"),
        Shown.RELATIONSHIP: _("To you"),
        Shown.ASKED: _("Last asked"),
        Shown.PHONE: _("Phone"),
        Shown.EMAIL: _("E-mail"),
        Shown.HOW_MET: _("How you met"),
        Shown.SOURCES: _("Known from"),
    }


def headings(wish: Wish) -> Iterator[Link]:
    """The name, which is always there, and the columns that were chosen; not every one can be sorted by."""
    yield heading(Column.NAME, label=columns()[Column.NAME], wish=wish)
    for one in wish.shown:
        sortable = one.value in set(Column)
        yield heading(Column(one.value), label=cells()[one], wish=wish) if sortable else Link(cells()[one], "", False)


def orders(wish: Wish) -> tuple[Box, ...]:
    """The orders to choose from where there are no headings to press."""
    said = {column.value: label for column, label in columns().items()}
    said |= {"-asked": _("Last asked, newest first")}
    if sort(wish) not in said:
        said[sort(wish)] = _("%(column)s, from the end") % {"column": columns()[wish.column]}
    return tuple(Box(value, label, value == sort(wish)) for value, label in said.items())


def chosen(wish: Wish) -> tuple[str, ...]:
    """The columns as an address says them: nothing where they are as usual, and the name where there is no other."""
    if wish.shown == USUAL:
        return ()
    return tuple(one.value for one in wish.shown) or (Column.NAME.value,)


def span(wish: Wish) -> int:
    return len(wish.shown) + 3  # beside the name, the mark and the button


def relationships() -> tuple[tuple[str, str], ...]:
    return tuple((one.value, words.relationship(one)) for one in Relationship)


def heading(column: Column, *, label: str, wish: Wish) -> Link:
    is_current = column is wish.column
    turned = replace(wish, column=column, is_descending=is_current and not wish.is_descending, page=1)
    direction = ("descending" if wish.is_descending else "ascending") if is_current else ""
    return Link(label, address(turned), is_current, direction)


def sort(wish: Wish) -> str:
    return ("-" if wish.is_descending else "") + wish.column.value


def address(wish: Wish) -> str:
    """The address of a state of the list, without what is as usual."""
    usual = {"view": View.EVERYBODY.value, "sort": Column.NAME.value, "page": "1"}
    said = {"q": wish.query, "view": wish.view.value, "source": wish.source, "sort": sort(wish), "page": str(wish.page)}
    asked: dict[str, str | tuple[str, ...]] = {
        name: value for name, value in said.items() if value != usual.get(name, "")
    }
    if shown := chosen(wish):
        asked["column"] = shown
    return reverse("people:list") + (f"?{urlencode(asked, doseq=True)}" if asked else "")


def row(line: Line, *, shown: tuple[Shown, ...], today: date) -> Row:
    listed = line.listed
    return Row(
        id=listed.id,
        name=listed.name,
        employer=workplace(listed),
        relationship_said=line.said,
        trade=line.occupation,
        how_met=line.how_met,
        do_not_contact=line.do_not_contact,
        cells=tuple(cell(one, line=line, today=today) for one in shown),
    )


def cell(one: Shown, *, line: Line, today: date) -> Cell:
    listed = line.listed
    if one is Shown.ASKED:
        on = line.asked_on
        return Cell(words.day(on, today=today), date_format(on)) if on else Cell("")
    said = {
        Shown.EMPLOYER: workplace(listed),
        Shown.OCCUPATION: line.occupation or next((at.role for at in listed.affiliations if at.current), ""),
        Shown.RELATIONSHIP: words.relationship(Relationship(listed.relationship)),
        Shown.PHONE: next(iter(listed.phones), ""),
        Shown.EMAIL: next(iter(listed.emails), ""),
        Shown.HOW_MET: line.how_met,
        Shown.SOURCES: ", ".join(_("you") if source == "hand" else source for source in listed.sources),
    }
    return Cell(said[one])


def workplace(listed: Listed) -> str:
    return next((place.employer for place in listed.affiliations if place.current), "")


def editing(line: Line, *, wish: Wish, today: date) -> Editing:
    return Editing(row(line, shown=(), today=today), relationships(), span(wish))


def refused(page: Editing, *, sent: Mapping[str, str], said: Contact) -> Editing | None:
    """The form as it was sent, with what must not be kept of it and why; None where all of it may be."""
    why = (*words.said_refusals("how_met", said.how_met), *words.said_refusals("occupation", said.occupation))
    if not why:
        return None
    row = replace(
        page.row,
        name=sent.get("name", ""),
        employer=sent.get("employer", ""),
        how_met=sent.get("how_met", ""),
        trade=sent.get("occupation", ""),
        relationship_said=sent.get("relationship", ""),
    )
    return replace(page, row=row, why=why)


def changed(people: int) -> str:
    return ngettext("Changed for %(count)d person.", "Changed for %(count)d people.", people) % {"count": people}
