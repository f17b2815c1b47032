"""Two people who may be one, beside each other, in words."""

from collections.abc import Iterator
from dataclasses import replace

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from wellmet import words
from wellmet.actions.merging import TakenApart
from wellmet.core import people
from wellmet.core.people import Relationship
from wellmet.queries.pairs import Asked
from wellmet.queries.people import Whole
from wellmet.web.pages import pairs, person
from wellmet.web.pages.import_words import FIELDS, source
from wellmet.web.pages.pairs import Kind, Page, Row, Value

KINDS_OF_POINT = {"emails": "email", "phones": "phone", "urls": "url"}


KIND = Kind(
    title=gettext_lazy("Is this one person?"),
    nobody=gettext_lazy("Nobody seems to be here twice"),
    empty=gettext_lazy(
        "Whoever comes in twice under two names, and is not surely the same, will stand here, the two beside each "
        "other, for you to decide."
    ),
    one=gettext_lazy("One person"),
    two=gettext_lazy("Two people"),
    one_each=gettext_lazy("One person each"),
    two_each=gettext_lazy("Two people each"),
    what_one_means=gettext_lazy("One person keeps everything of both, and can be taken apart again."),
    how_alike=gettext_lazy("This pair is decided with them. Untick whoever is otherwise."),
    why_search=gettext_lazy(
        "Every import looks for people who are here twice. To look for those you wrote down yourself, too, look "
        "through everybody; with thousands of people that takes a minute."
    ),
    search=gettext_lazy("Look through everybody"),
    back=gettext_lazy("Back to the people"),
    show="people:show",
    asks="likeness:show",
    decides="likeness:decide",
    searches="likeness:look",
    lists="people:list",
)


def link(count: int) -> str:
    """What leads to the pairs; empty where there are none."""
    if not count:
        return ""
    said = ngettext(
        "Decide whether %(count)s pair is one person", "Decide whether %(count)s pairs are one person", count
    )
    return said % {"count": f"{count:,}"}


def page(found: Asked[Whole]) -> Page:
    return pairs.page(found, kind=KIND, say=words.likeness, rows=lambda one, other: rows(one, other, found.region))


def rows(one: Whole, other: Whole, region: str) -> Iterator[Row]:
    """What is known of either, kind by kind."""
    yield from pairs.compared(told(one, region=region), told(other, region=region))
    sources = (tuple(map(source, whole.listed.sources)) for whole in (one, other))
    yield Row(_("Known from"), "", (pairs.plain(next(sources)), pairs.plain(next(sources))))


def told(whole: Whole, *, region: str) -> dict[str, tuple[Value, ...]]:
    contact = whole.contact
    relationship = words.relationship(Relationship(contact.relationship)) if contact.relationship else ""
    met = date_format(contact.connected_on) if contact.connected_on else ""
    values = {
        "name": (whole.listed.name,),
        "emails": contact.emails,
        "phones": contact.phones,
        "affiliations": tuple(map(person.place, contact.affiliations)),
        "occupation": (contact.occupation,),
        "urls": contact.urls,
        "addresses": contact.addresses,
        "relationship": (relationship,),
        "how_met": (contact.how_met,),
        "connected_on": (met,),
        "notes": (contact.notes,),
    }
    found = {
        str(FIELDS[name]): tuple(Value(text, same_as(name, text, region=region)) for text in said if text)
        for name, said in values.items()
    }
    firms = (people.employer_key(one.employer) for one in contact.affiliations)
    label = str(FIELDS["affiliations"])
    return found | {label: tuple(replace(one, at=firm) for one, firm in zip(found[label], firms, strict=True))}


def same_as(name: str, text: str, *, region: str) -> str:
    """What two values have in common that say the same: a number is one however it is written."""
    kind = KINDS_OF_POINT.get(name)
    return people.value_key(kind, text, region=region) if kind else people.fold(text) or text


def decided(count: int, *, is_one: bool) -> str:
    if is_one:
        said = ngettext("They are one person now.", "%(count)s pairs are one person each now.", count)
    else:
        said = ngettext(
            "They stay two people, and nobody will ask again.",
            "%(count)s pairs stay two people each, and nobody will ask again.",
            count,
        )
    return said % {"count": f"{count:,}"}


def looked(count: int) -> str:
    said = ngettext("%(count)s pair may be one person.", "%(count)s pairs may be one person.", count)
    return said % {"count": f"{count:,}"} if count else _("Looked through. Nobody seems to be here twice.")


def parted(taken: TakenApart) -> str:
    """What is said once two are two again; what was changed since stays with the one who was kept."""
    if taken.person_id == taken.kept_id:
        return _("There is nothing left to take apart: all that is known of them belongs together.")
    said = _("They are two people again; this is the one who had gone into the other.")
    return said + " " + _("What you noted since stays with the other.") if taken.changed_since else said
