"""Backups in words."""

from dataclasses import dataclass

from django.template.defaultfilters import filesizeformat
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wellmet.queries.backups import Stored


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup as it is shown."""

    name: str
    when: str
    iso: str
    size: str
    held: str
    kind: str
    is_readable: bool


def backup(one: Stored) -> Backup:
    saved_at = timezone.localtime(one.saved_at) if one.saved_at else None
    return Backup(
        name=one.name,
        when=date_format(saved_at, "DATETIME_FORMAT") if saved_at else _("A file that cannot be read"),
        iso=saved_at.isoformat() if saved_at else "",
        size=filesizeformat(one.size),
        held=held(one.people) if one.people is not None else "",
        kind=kind(one.name),
        is_readable=one.is_readable,
    )


def held(people: int) -> str:
    return ngettext("%(count)s person", "%(count)s people", people) % {"count": f"{people:,}"}


def kind(name: str) -> str:
    """Where a backup comes from, which its name says."""
    if name.startswith("before-restore"):
        return _("kept before another was put back")
    return _("brought from elsewhere") if name.startswith("brought") else ""
