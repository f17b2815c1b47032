"""What the pages about people send, read into values; what cannot be read is refused before any action."""

import re
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import urlsplit

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _

from wellmet.actions import changes, network
from wellmet.core.people import Affiliation, Contact, Permission, Relationship
from wellmet.queries.listing import USUAL, Column, Shown, View, Wish
from wellmet.queries.people import Whole
from wellmet.web.forms import NotUnderstood

LONGEST_QUERY = 200
PAIR = re.compile("([0-9]{1,18})-([0-9]{1,18})")


def wish(sent: QueryDict) -> Wish:
    """Which people a list's address asks for; what it does not know means the usual."""
    view, column, page = sent.get("view", ""), sent.get("sort", "").removeprefix("-"), sent.get("page", "")
    source, columns = sent.get("source", "").replace("\x00", ""), set(sent.getlist("column"))
    return Wish(
        query=sent.get("q", "").replace("\x00", "")[:LONGEST_QUERY].strip(),
        view=View(view) if view in set(View) else View.EVERYBODY,
        column=Column(column) if column in set(Column) else Column.NAME,
        is_descending=sent.get("sort", "").startswith("-"),
        page=int(page) if page.isascii() and page.isdecimal() and len(page) < 7 else 1,
        source=source if source.isascii() and len(source) < 33 else "",
        # A form that shows no column at all still says that it was sent.
        shown=tuple(one for one in Shown if one.value in columns) if columns else USUAL,
    )


def wish_of(address: str | None) -> Wish:
    """Which people the list at an address shows."""
    return wish(QueryDict(urlsplit(address or "").query))


class Said(forms.Form):
    """What the user says of a person in the short form."""

    name = forms.CharField(max_length=200, required=False)
    employer = forms.CharField(max_length=200, required=False)
    occupation = forms.CharField(max_length=200, required=False)
    relationship = forms.ChoiceField(
        choices=[("", ""), *((one.value, one.value) for one in Relationship)], required=False
    )
    how_met = forms.CharField(max_length=500, required=False)


@dataclass(frozen=True, slots=True)
class Edit:
    """A change of what the user says of a person: new words, values to take away, and fields left to the files."""

    said: Contact
    removed: tuple[str, ...]
    unsaid: tuple[str, ...]


def edit(sent: QueryDict, *, before: Whole, employer: str) -> Edit:
    """What the short form changes of a person; `employer` is the place that it showed."""
    form = Said(sent)
    if not form.is_valid():
        raise NotUnderstood(_("Keep each line under 200 letters, and choose a relationship. Nothing was changed."))
    said: dict[str, str] = form.cleaned_data
    if not said["name"]:
        raise NotUnderstood(_("Everybody needs a name to be found by. Nothing was changed."))
    fields = {name: getattr(before.contact, name) for name in ("name", "occupation", "relationship", "how_met")}
    fields["name"] = before.listed.name
    changed = {name: said[name] if said[name] != value else "" for name, value in fields.items()}
    new = Contact(
        name=changed["name"],
        occupation=changed["occupation"],
        relationship=changed["relationship"],
        how_met=changed["how_met"],
    )
    if said["employer"] and said["employer"] != employer:
        new = replace(new, affiliations=(Affiliation(said["employer"]),))
    return Edit(
        said=new,
        removed=(employer,) if employer and said["employer"] != employer else (),
        unsaid=tuple(name for name, value in fields.items() if value and not said[name]),
    )


class Named(forms.Form):
    """Somebody whom a person named."""

    name = forms.CharField(max_length=200)
    employer = forms.CharField(max_length=200, required=False)
    occupation = forms.CharField(max_length=200, required=False)
    email = forms.EmailField(required=False)
    phone = forms.CharField(max_length=60, required=False)
    words = forms.CharField(max_length=500, required=False)
    may_use_name = forms.TypedChoiceField(choices=[(one.value, one.value) for one in Permission], coerce=Permission)


def named(sent: QueryDict, *, on: date) -> tuple[Contact, network.Naming]:
    """Who was named, and in what words."""
    form = Named(sent)
    if not form.is_valid():
        raise NotUnderstood(_("Write a name; an e-mail address looks like rosa@example.org. Nothing was noted."))
    said = form.cleaned_data
    contact = Contact(
        name=said["name"],
        emails=(said["email"],) if said["email"] else (),
        phones=(said["phone"],) if said["phone"] else (),
        affiliations=(Affiliation(said["employer"]),) if said["employer"] else (),
        occupation=said["occupation"],
    )
    return contact, network.Naming(on, said["words"], said["may_use_name"])


class NamedInTalk(forms.Form):
    """Somebody whom a person named, as far as the form for what came of an ask wants to know it."""

    named = forms.CharField(max_length=200, required=False)
    named_at = forms.CharField(max_length=200, required=False)
    permission = forms.TypedChoiceField(
        choices=[(one.value, one.value) for one in Permission],
        coerce=Permission,
        required=False,
        empty_value=Permission.ASK,
    )


def named_in_talk(sent: QueryDict, *, on: date) -> changes.Whom | None:
    """Who was named when something came of an ask, if anybody was."""
    form = NamedInTalk(sent)
    if not form.is_valid():
        raise NotUnderstood(_("Keep each line under 200 letters, and choose whether you may say who sent you."))
    said = form.cleaned_data
    if not said["named"]:
        return None
    places = (Affiliation(said["named_at"]),) if said["named_at"] else ()
    return Contact(name=said["named"], affiliations=places), network.Naming(on, "", said["permission"])


@dataclass(frozen=True, slots=True)
class Selection:
    """Whom a change of many is for, None standing for all that fit the list, and what it says."""

    person_ids: tuple[int, ...] | None
    relationship: Relationship | None
    do_not_contact: bool


def marked(sent: QueryDict) -> tuple[int, ...]:
    """The people who are marked in a list; at least one."""
    ids = numbers(sent)
    if not ids:
        raise NotUnderstood(_("Mark at least one person. Nothing was changed."))
    return ids


def numbers(sent: QueryDict) -> tuple[int, ...]:
    return tuple(int(one) for one in sent.getlist("person") if one.isascii() and one.isdecimal() and len(one) < 19)


def met(sent: QueryDict) -> int:
    """The number of whoever was written down last; 0 for nobody."""
    said = sent.get("met", "")
    return int(said) if said.isascii() and said.isdecimal() and len(said) < 19 else 0


def place(sent: QueryDict) -> int:
    """Which of the pairs that may be one person is looked at, counted from one."""
    said = sent.get("at", "")
    return int(said) if said.isascii() and said.isdecimal() and 0 < len(said) < 7 else 1


def employer(sent: QueryDict) -> str:
    """The name of an employer, or its number."""
    said = " ".join(sent.get("name", "").replace("\x00", "").split())
    if not said or len(said) > LONGEST_QUERY:
        raise NotUnderstood(_("Write a name that is here. Nothing was changed."))
    return said


def decision(sent: QueryDict) -> tuple[list[tuple[int, int]], bool]:
    """Pairs of people, at least one, and whether each of them is one person."""
    pairs = [(int(pair[1]), int(pair[2])) for one in sent.getlist("pair") if (pair := PAIR.fullmatch(one))]
    answer = sent.get("answer", "")
    if not pairs or answer not in {"one", "two"}:
        raise NotUnderstood(_("Mark at least one pair, and say whether they are one person. Nothing was changed."))
    return pairs, answer == "one"


def selection(sent: QueryDict) -> Selection:
    """What to do with the people who are marked in a list."""
    deed = sent.get("deed", "")
    ids = numbers(sent)
    is_all = sent.get("whom") == "all"
    if not (ids or is_all) or deed not in {"do-not-contact", *Relationship}:
        raise NotUnderstood(_("Mark at least one person, and choose what to say of them. Nothing was changed."))
    relationship = Relationship(deed) if deed != "do-not-contact" else None
    return Selection(None if is_all else ids, relationship, deed == "do-not-contact")
