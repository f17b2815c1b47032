"""The list of people, in words."""

from dataclasses import dataclass, replace
from datetime import date

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wellmet import words
from wellmet.core.people import Relationship
from wellmet.queries.listing import Column, Line, View, Wish
from wellmet.queries.listing import Page as Found
from wellmet.queries.people import Listed


@dataclass(frozen=True, slots=True)
class Row:
    """One person in the list."""

    id: int
    name: str
    employer: str
    occupation: str
    relationship: str
    relationship_said: str
    trade: str
    how_met: str
    asked: str
    asked_on: str
    reach: str
    do_not_contact: bool


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
    """The short form of one person."""

    row: Row
    relationships: tuple[tuple[str, str], ...]


def page(found: Found, *, wish: Wish, today: date, changed_id: int | None = None) -> Page:
    at = replace(wish, page=found.number)
    return Page(
        rows=tuple(row(line, today=today) for line in found.lines),
        query=wish.query,
        view=wish.view.value,
        sort=sort(wish),
        number=found.number,
        count=count(found),
        fitting=found.fitting,
        knows_nobody=not found.everybody,
        views=tuple(
            Link(label, address(Wish(query=wish.query, view=view)), view is wish.view)
            for view, label in views().items()
        ),
        columns=tuple(heading(column, label=label, wish=wish) for column, label in columns().items()),
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


def columns() -> dict[Column, str]:
    return {
        Column.NAME: _("Name"),
        Column.EMPLOYER: _("Works at"),
        Column.OCCUPATION: _("Does"),
        Column.RELATIONSHIP: _("To you"),
        Column.ASKED: _("Last asked"),
    }


def relationships() -> tuple[tuple[str, str], ...]:
    return tuple((one.value, words.relationship(one)) for one in Relationship)


def heading(column: Column, *, label: str, wish: Wish) -> Link:
    is_current = column is wish.column
    turned = Wish(wish.query, wish.view, column, is_current and not wish.is_descending)
    direction = ("descending" if wish.is_descending else "ascending") if is_current else ""
    return Link(label, address(turned), is_current, direction)


def sort(wish: Wish) -> str:
    return ("-" if wish.is_descending else "") + wish.column.value


def address(wish: Wish) -> str:
    """The address of a state of the list, without what is as usual."""
    usual = {"view": View.EVERYBODY.value, "sort": Column.NAME.value, "page": "1", "q": ""}
    said = {"q": wish.query, "view": wish.view.value, "sort": sort(wish), "page": str(wish.page)}
    asked = {name: value for name, value in said.items() if value != usual[name]}
    return reverse("people:list") + (f"?{urlencode(asked)}" if asked else "")


def row(line: Line, *, today: date) -> Row:
    listed = line.listed
    return Row(
        id=listed.id,
        name=listed.name,
        employer=workplace(listed),
        occupation=line.occupation or next((place.role for place in listed.affiliations if place.current), ""),
        relationship=words.relationship(Relationship(listed.relationship)),
        relationship_said=line.said,
        trade=line.occupation,
        how_met=line.how_met,
        asked=words.day(line.asked_on, today=today) if line.asked_on else "",
        asked_on=date_format(line.asked_on) if line.asked_on else "",
        reach=next(iter((*listed.phones, *listed.emails)), ""),
        do_not_contact=line.do_not_contact,
    )


def workplace(listed: Listed) -> str:
    return next((place.employer for place in listed.affiliations if place.current), "")


def editing(line: Line, *, today: date) -> Editing:
    return Editing(row(line, today=today), relationships())


def changed(people: int) -> str:
    return ngettext("Changed for %(count)d person.", "Changed for %(count)d people.", people) % {"count": people}
