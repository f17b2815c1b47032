"""Two people who may be one, beside each other, in words."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wellmet import words
from wellmet.actions.merging import TakenApart
from wellmet.core import people
from wellmet.core.people import Relationship
from wellmet.queries.likeness import Asked
from wellmet.queries.matching import Shown
from wellmet.queries.people import Whole
from wellmet.web.pages import person
from wellmet.web.pages.import_words import FIELDS, source

PART = re.compile(r"\w+")
KINDS_OF_POINT = {"emails": "email", "phones": "phone", "urls": "url"}
ALIKE = 100  # pairs decided about in one go; more names than that nobody reads


@dataclass(frozen=True, slots=True)
class Value:
    """One thing known of somebody: as it is said, as it is compared, and the firm that it is about, if it is one."""

    text: str
    same: str
    at: str = ""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of what is known of somebody, and whether the other one lacks it."""

    text: str
    differs: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of thing known of the two: of each the values, word by word, and how they compare, said in words."""

    label: str
    state: str
    sides: tuple[tuple[tuple[Word, ...], ...], ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """A pair to decide about along with another."""

    value: str
    names: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Page:
    """One pair, or none; `alike` are other pairs of which the same was found."""

    count: str
    pair: str = ""
    place: int = 0
    names: tuple[str, ...] = ()
    ids: tuple[int, ...] = ()
    reasons: str = ""
    rows: tuple[Row, ...] = ()
    later: str = ""
    alike: tuple[Pair, ...] = ()
    alike_said: str = ""
    more: str = ""


def link(count: int) -> str:
    """What leads to the pairs; empty where there are none."""
    if not count:
        return ""
    said = ngettext(
        "Decide whether %(count)s pair is one person", "Decide whether %(count)s pairs are one person", count
    )
    return said % {"count": f"{count:,}"}


def address(place: int) -> str:
    return reverse("likeness:show") + (f"?at={place}" if place > 1 else "")


def page(found: Asked) -> Page:
    if found.pair is None:
        return Page(_("Nobody seems to be here twice"))
    shown, total = found.questions[found.place - 1], len(found.questions)
    others = [one for one in found.questions if one is not shown and said(one) == said(shown)]
    alike, over = others[:ALIKE], len(others) - ALIKE
    one, other = found.pair
    return Page(
        count=_("Pair %(place)s of %(total)s") % {"place": f"{found.place:,}", "total": f"{total:,}"},
        pair=value(shown),
        place=found.place,
        names=(one.listed.name, other.listed.name),
        ids=(one.listed.id, other.listed.id),
        reasons=", ".join(said(shown)),
        rows=tuple(rows(one, other, region=found.region)),
        later=address(found.place % total + 1) if total > 1 else reverse("people:list"),
        alike=tuple(Pair(value(each), each.names) for each in alike),
        alike_said=ngettext(
            "Decide alike for the other pair of which the same was found",
            "Decide alike for the other %(count)s pairs of which the same was found",
            len(alike),
        )
        % {"count": f"{len(alike):,}"},
        more=ngettext("%(count)s more comes after these.", "%(count)s more come after these.", over)
        % {"count": f"{over:,}"}
        if over > 0
        else "",
    )


def said(shown: Shown) -> tuple[str, ...]:
    return words.likeness(shown.question.reasons)


def value(shown: Shown) -> str:
    return f"{shown.question.a}-{shown.question.b}"


def rows(one: Whole, other: Whole, *, region: str) -> Iterator[Row]:
    """What is known of either, kind by kind."""
    theirs = told(other, region=region)
    for label, mine in told(one, region=region).items():
        if mine or theirs[label]:
            yield Row(label, state(mine, theirs[label]), (side(mine, theirs[label]), side(theirs[label], mine)))
    sources = tuple(tuple(map(source, whole.listed.sources)) for whole in (one, other))
    yield Row(_("Known from"), "", (plain(sources[0]), plain(sources[1])))


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


def state(mine: tuple[Value, ...], theirs: tuple[Value, ...]) -> str:
    if not mine or not theirs:
        return _("only one of them")
    one, other = ({value.same for value in said} for said in (mine, theirs))
    if one == other:
        return _("the same")
    firms, others = ({value.at for value in said if value.at} for said in (mine, theirs))
    return _("partly the same") if one & other or firms & others else _("different")


def side(mine: tuple[Value, ...], theirs: tuple[Value, ...]) -> tuple[tuple[Word, ...], ...]:
    """The values of one, with the words that the other lacks; nothing is marked where the other has no value at all."""
    whole, parts = {value.same for value in theirs}, parts_of(value.text for value in theirs)
    return tuple(
        tuple(
            Word(word, bool(theirs) and value.same not in whole and not parts_of([word]) <= parts)
            for word in value.text.split()
        )
        for value in mine
    )


def parts_of(texts: Iterable[str]) -> set[str]:
    """Words as they are compared: those of a double name each for itself, without commas and the like."""
    return {part for text in texts for part in PART.findall(people.fold(text)) or [text]}


def plain(texts: Iterable[str]) -> tuple[tuple[Word, ...], ...]:
    return tuple(tuple(Word(word, False) for word in text.split()) for text in texts)


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
