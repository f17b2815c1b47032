"""Who waits in the bin, in words."""

from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wellmet.queries.binned import InBin

KEPT_FOR = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody who was deleted, and until when they can be brought back."""

    id: int
    name: str
    until: str


@dataclass(frozen=True, slots=True)
class Page:
    """Everybody in the bin, and how many they are."""

    people: tuple[Waiting, ...]
    count: str


def page(found: tuple[InBin, ...]) -> Page:
    count = ngettext("%(count)s person", "%(count)s people", len(found)) % {"count": f"{len(found):,}"}
    return Page(tuple(map(waiting, found)), count if found else _("Nobody"))


def waiting(one: InBin) -> Waiting:
    last = timezone.localtime(one.binned_at + KEPT_FOR)
    return Waiting(one.id, one.name, _("here until %(day)s") % {"day": date_format(last, "j F Y")})
