"""What is held on one person, in words."""

from collections import defaultdict
from dataclasses import dataclass

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wellmet.queries import provenance
from wellmet.web.pages.import_words import FIELDS, KINDS

LABELS = FIELDS | {
    "given": gettext_lazy("Given name"),
    "family": gettext_lazy("Family name"),
    "notes": gettext_lazy("Noted"),
    "groups": gettext_lazy("Groups"),
    "connected_on": gettext_lazy("Connected on"),
    "exchanges": gettext_lazy("What passed between you"),
}
ROWS = {
    "asks": gettext_lazy("What you asked"),
    "outcomes": gettext_lazy("What came of it"),
    "drafts": gettext_lazy("Words of yours to them"),
    "put off": gettext_lazy("Times you put them off"),
    "named by": gettext_lazy("Who named them"),
    "named": gettext_lazy("Whom they named"),
    "permissions": gettext_lazy("Permissions they gave"),
    "ties": gettext_lazy("Whom they know"),
    "originals of cards": gettext_lazy("Cards and rows as they came, for export"),
}


@dataclass(frozen=True, slots=True)
class Source:
    """One source, since when, and what it says, kind by kind."""

    name: str
    since: str
    said: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Page:
    """Everything that is held on one person."""

    id: int
    name: str
    sources: tuple[Source, ...]
    rows: tuple[tuple[str, int], ...]
    is_merged: bool


def page(held: provenance.Held, *, name: str) -> Page:
    rows = tuple((str(ROWS[kind]), count) for kind, count in held.rows.items())
    return Page(held.person_id, name, tuple(map(source, held.sources)), rows, held.is_merged)


def source(one: provenance.Source) -> Source:
    values: dict[str, list[str]] = defaultdict(list)
    for field, value in one.said:
        values[str(LABELS[field]) if field in LABELS else field].append(value)
    name = _("you") if one.format == "hand" else str(KINDS[one.format]) if one.format in KINDS else one.format
    parts = [date_format(timezone.localtime(one.since), "j F Y")] if one.since else []
    since = [_("since %(day)s") % {"day": day} for day in parts]
    since += [_("came with a merge")] if one.came_with_merge else []
    return Source(name, ", ".join(since), tuple((label, tuple(said)) for label, said in values.items()))
