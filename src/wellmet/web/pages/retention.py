"""People of whom nothing has been heard for long, in words."""

from dataclasses import dataclass

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wellmet.queries import retention
from wellmet.web.pages.meetings import namesake


@dataclass(frozen=True, slots=True)
class Quiet:
    """Somebody of whom nothing was heard."""

    id: int
    name: str
    about: str
    since: str


@dataclass(frozen=True, slots=True)
class Page:
    """Some of them, and how many there are."""

    people: tuple[Quiet, ...]
    count: str
    more: str


def page(found: retention.Page) -> Page:
    rest = found.count - len(found.people)
    return Page(
        people=tuple(map(quiet, found.people)),
        count=count(found.count),
        more=ngettext("%(count)s more comes after these.", "%(count)s more come after these.", rest)
        % {"count": f"{rest:,}"}
        if rest
        else "",
    )


def count(quiet: int) -> str:
    """How many fell silent, as the heading above them."""
    if not quiet:
        return _("Nobody has fallen silent")
    return ngettext("%(count)s person", "%(count)s people", quiet) % {"count": f"{quiet:,}"}


def quiet(one: retention.Quiet) -> Quiet:
    since = _("nothing since %(day)s") % {"day": date_format(one.last_on, "F Y")}
    return Quiet(one.listed.id, one.listed.name, namesake(one.listed).about, since)
