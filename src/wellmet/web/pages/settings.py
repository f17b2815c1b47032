"""What is held and how the search stands, in words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wellmet.core.people import Seeker
from wellmet.queries.backups import Stored
from wellmet.queries.holdings import Held
from wellmet.queries.listing import View, Wish
from wellmet.web.pages.backups import Backup, backup
from wellmet.web.pages.import_words import source
from wellmet.web.pages.listing import address

THANK_WITHIN = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Count:
    """How much of one kind is held, and the list of whom it is about; no address where it is about nobody."""

    label: str
    count: int
    href: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """Everything that the settings show."""

    about: tuple[tuple[str, str], ...]
    backups: tuple[Backup, ...]
    counts: tuple[Count, ...]
    quiet: int
    forgotten: int
    has_found_work: bool
    since: str
    until: str
    to_thank: tuple[tuple[int, str], ...]


def page(held: Held, *, seeker: Seeker, stored: Sequence[Stored], quiet: int) -> Page:
    on = held.found_work_on
    return Page(
        about=tuple((label, " · ".join(said)) for label, said in about(seeker) if said),
        backups=tuple(map(backup, stored)),
        counts=(*(one for one in counted(held) if one.count), *sources(held)),
        quiet=quiet,
        forgotten=held.forgotten,
        has_found_work=on is not None,
        since=date_format(on) if on else "",
        until=date_format(on + THANK_WITHIN) if on else "",
        to_thank=held.to_thank,
    )


def about(seeker: Seeker) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What the seeker said of themselves, line by line."""
    hours = ngettext("%(hours)s hour a week", "%(hours)s hours a week", int(seeker.hours))
    courage = _("speaking to people comes to you at %(confidence)d of 10") % {"confidence": seeker.confidence}
    return (
        (_("Work you seek"), seeker.seeks),
        (_("What you want to find out"), seeker.questions),
        (_("Where"), tuple(filter(None, (seeker.town,)))),
        (_("Employers you aim at"), seeker.employers),
        (_("Time and courage"), (hours % {"hours": f"{seeker.hours:g}"}, courage)),
        (_("What you can do"), seeker.skills),
        (_("Drafts are signed by"), tuple(filter(None, (seeker.name,)))),
    )


def counted(held: Held) -> tuple[Count, ...]:
    return (
        Count(_("People"), held.counts["people"], listed(View.EVERYBODY)),
        Count(_("E-mail addresses"), held.points.get("email", 0), listed(View.WITH_EMAIL)),
        Count(_("Phone numbers"), held.points.get("phone", 0), listed(View.WITH_PHONE)),
        Count(_("Pages"), held.points.get("url", 0), listed(View.WITH_PAGE)),
        Count(_("Postal addresses"), held.points.get("address", 0), listed(View.WITH_ADDRESS)),
        Count(_("Places of work and school"), held.counts["affiliations"], listed(View.PLACED)),
        Count(_("Asks"), held.counts["asks"], listed(View.ASKED)),
        Count(_("Names passed on"), held.counts["referrals"], listed(View.NAMED_SOMEBODY)),
        Count(_("Permissions to use a name"), held.counts["permissions"], listed(View.PERMITTED)),
        Count(_("Cards, rows and words of yours that all this comes from"), held.counts["records"]),
    )


def sources(held: Held) -> Iterator[Count]:
    for name, count in held.sources.items():
        label = _("of these from %(source)s") % {"source": source(name)}
        yield Count(label, count, address(Wish(source=name)))


def listed(view: View) -> str:
    return address(Wish(view=view))
