"""Whom a person knows, who else is where they are, and what they allowed, in words."""

from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from wellmet import words
from wellmet.core.ethics import ConsentKind
from wellmet.queries import meeting
from wellmet.queries.listing import Wish
from wellmet.web.pages import listing


@dataclass(frozen=True, slots=True)
class Tied:
    """Somebody whom the person knows, and how that is known."""

    id: int
    name: str
    known: str


@dataclass(frozen=True, slots=True)
class Allowed:
    """One permission that the person gave, and whether it still holds."""

    what: str
    id: int | None
    name: str
    until: str
    holds: bool


@dataclass(frozen=True, slots=True)
class Beside:
    """How many others are at a place, and the list of them."""

    id: int
    place: str
    said: str
    href: str


def tied(one: meeting.Acquaintance) -> Tied:
    return Tied(one.id, one.name, ", ".join(words.knowing(source, place="") for source in one.sources))


def known(count: int) -> str:
    said = ngettext("%(count)d person here, as far as you know:", "%(count)d people here, as far as you know:", count)
    return said % {"count": count}


def beside(number: int, place: str, count: int) -> Beside:
    said = ngettext("%(count)d more person", "%(count)d more people", count) % {"count": count}
    return Beside(number, place, said, listing.address(Wish(query=place)))


ALLOWED = {
    ConsentKind.MAY_USE_NAME: gettext_lazy("You may say their name to"),
    ConsentKind.MAY_INTRODUCE: gettext_lazy("They would introduce you to"),
    ConsentKind.WANTS_INTRODUCTION: gettext_lazy("They would like to be introduced to"),
    ConsentKind.MAY_SHARE_NOTE: gettext_lazy("You may pass on what they said to"),
    ConsentKind.MAY_RECORD: gettext_lazy("You may take notes for"),
}


def allowed(one: meeting.Allowed, *, day: date) -> Allowed:
    to = one.name or (_("anybody at %(employer)s") % {"employer": one.employer} if one.employer else _("anybody"))
    if one.withdrawn_on and one.withdrawn_on <= day:
        until = _("no longer, since %(day)s") % {"day": date_format(one.withdrawn_on)}
    elif one.holds:
        until = _("until %(day)s") % {"day": date_format(one.last_day)}
    else:
        until = _("ran out on %(day)s") % {"day": date_format(one.last_day)}
    return Allowed(str(ALLOWED[one.kind]), one.person_id, to, until, one.holds)
