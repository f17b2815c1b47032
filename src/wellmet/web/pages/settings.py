"""What is held and how the search stands, in words."""

from dataclasses import dataclass
from datetime import timedelta

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from wellmet.queries.holdings import Held

THANK_WITHIN = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Page:
    """Everything that the settings show."""

    counts: tuple[tuple[str, int], ...]
    sources: tuple[tuple[str, int], ...]
    forgotten: int
    has_found_work: bool
    since: str
    until: str
    to_thank: tuple[tuple[int, str], ...]


def page(held: Held) -> Page:
    on = held.found_work_on
    return Page(
        counts=tuple((label, count) for label, count in counted(held) if count),
        sources=tuple((_("You") if name == "hand" else name, count) for name, count in held.sources.items()),
        forgotten=held.forgotten,
        has_found_work=on is not None,
        since=date_format(on) if on else "",
        until=date_format(on + THANK_WITHIN) if on else "",
        to_thank=held.to_thank,
    )


def counted(held: Held) -> tuple[tuple[str, int], ...]:
    return (
        (_("People"), held.counts["people"]),
        (_("E-mail addresses"), held.points.get("email", 0)),
        (_("Phone numbers"), held.points.get("phone", 0)),
        (_("Pages"), held.points.get("url", 0)),
        (_("Postal addresses"), held.points.get("address", 0)),
        (_("Places of work and school"), held.counts["affiliations"]),
        (_("Asks"), held.counts["asks"]),
        (_("Names passed on"), held.counts["referrals"]),
        (_("Permissions to use a name"), held.counts["permissions"]),
        (_("Records that all this comes from"), held.counts["records"]),
    )
