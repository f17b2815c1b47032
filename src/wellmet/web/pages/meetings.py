"""The page on which somebody is written down: one sentence, or the same in parts, each of which can be corrected."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wellmet import words
from wellmet.actions.meetings import Met
from wellmet.core import people
from wellmet.core.people import Affiliation, Contact, Permission
from wellmet.queries.people import Listed

PERMISSIONS = (
    (Permission.ASK.value, gettext_lazy("I have to ask first")),
    (Permission.YES.value, gettext_lazy("Yes, they said so")),
    (Permission.NO.value, gettext_lazy("No")),
)


def line(label: Any, hint: Any = "") -> forms.CharField:
    return forms.CharField(label=label, help_text=hint, max_length=200, required=False)


def kept(said: str, *, found: Sequence[str]) -> str:
    """A text that may be kept; with what is found in it, it comes back."""
    if found:
        raise forms.ValidationError([*found, _("Change it, and keep it then. All of it still stands here.")])
    return said


class Sentence(forms.Form):
    """What was typed in one go."""

    said = forms.CharField(
        label=gettext_lazy("Say it in one sentence"),
        help_text=gettext_lazy("Like: Met Rosa at the gym, she teaches, said to call her cousin at Acme"),
        widget=forms.Textarea(attrs={"rows": 3, "autofocus": True}),
        max_length=2000,
    )


class Parts(forms.Form):
    """The same, part by part."""

    name = line(gettext_lazy("Name"))
    how_met = line(gettext_lazy("How you know them"))
    occupation = line(gettext_lazy("What they do"))
    employer = line(gettext_lazy("Where"))
    phone = line(gettext_lazy("Phone"))
    email = forms.EmailField(label=gettext_lazy("E-mail"), required=False, max_length=200)
    via = line(
        gettext_lazy("Who named them to you"),
        gettext_lazy("Somebody you have here already; leave it empty if nobody did."),
    )
    named = line(gettext_lazy("Whom they named"))
    named_employer = line(gettext_lazy("Where that one works"))
    named_phone = line(gettext_lazy("Their phone"))
    named_email = forms.EmailField(label=gettext_lazy("Their e-mail"), required=False, max_length=200)
    may_use_name = forms.ChoiceField(
        label=gettext_lazy("May you say who named them?"), choices=PERMISSIONS, required=False, widget=forms.RadioSelect
    )
    note = forms.CharField(
        label=gettext_lazy("Note"), required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 2})
    )

    def clean_note(self) -> str:
        note: str = self.cleaned_data["note"]
        return kept(note, found=words.note_refusals(note))

    def clean_how_met(self) -> str:
        how_met: str = self.cleaned_data["how_met"]
        return kept(how_met, found=words.said_refusals("how_met", how_met))

    def clean_occupation(self) -> str:
        occupation: str = self.cleaned_data["occupation"]
        return kept(occupation, found=words.said_refusals("occupation", occupation))

    def clean(self) -> dict[str, Any]:
        said = super().clean() or self.cleaned_data
        if not any(said.get(field) for field in ("name", "phone", "email")) and not self.errors:
            self.add_error("name", _("Give a name, a phone number or an e-mail address."))
        return said


@dataclass(frozen=True, slots=True)
class Namesake:
    """Somebody of that name who is there already."""

    id: int
    name: str
    about: str


@dataclass(frozen=True, slots=True)
class Add:
    """The page; `is_read` once a sentence was understood, so that its parts come first."""

    sentence: Sentence
    parts: Parts
    is_read: bool
    namesakes: tuple[Namesake, ...]


def add(sent: QueryDict | None = None, *, parts: Parts | None = None, found: Sequence[Listed] = ()) -> Add:
    """The page, empty or with what was sent."""
    sentence = Sentence(sent if sent and "said" in sent else None, label_suffix="")
    if parts is None:
        parts = (
            Parts(initial=understood(sentence.cleaned_data["said"]), label_suffix="")
            if sent and sentence.is_valid()
            else Parts(initial={"may_use_name": "ask"}, label_suffix="")
        )
    return Add(sentence, parts, bool(sent), tuple(map(namesake, found)))


def namesake(one: Listed) -> Namesake:
    places = [", ".join(filter(None, (place.role, place.employer))) for place in one.affiliations]
    return Namesake(one.id, one.name, " · ".join([*places, *one.emails, *one.phones]))


def understood(said: str) -> dict[str, str]:
    """A sentence as the fields of the form."""
    met = people.meeting(said)
    return {
        "name": met.contact.name,
        "how_met": met.contact.how_met,
        "occupation": met.contact.occupation,
        "employer": employer_of(met.contact),
        "phone": first(met.contact.phones),
        "email": first(met.contact.emails),
        "named": met.named.name,
        "named_employer": employer_of(met.named),
        "named_phone": first(met.named.phones),
        "named_email": first(met.named.emails),
        "may_use_name": Permission.ASK.value,
        "note": ". ".join(filter(None, (met.contact.notes, met.named.notes))),
    }


def employer_of(contact: Contact) -> str:
    return next((place.employer for place in contact.affiliations), "")


def first(values: tuple[str, ...]) -> str:
    return next(iter(values), "")


def met(said: dict[str, Any]) -> Contact:
    """The person, as the form says."""
    return Contact(
        name=said["name"],
        how_met=said["how_met"],
        occupation="" if said["employer"] else said["occupation"],
        affiliations=(Affiliation(said["employer"], said["occupation"]),) if said["employer"] else (),
        phones=tuple(filter(None, [said["phone"]])),
        emails=tuple(filter(None, [said["email"]])),
        notes=said["note"],
    )


def named(said: dict[str, Any]) -> Contact:
    """Whom they named, as the form says."""
    return Contact(
        name=said["named"],
        affiliations=(Affiliation(said["named_employer"]),) if said["named_employer"] and said["named"] else (),
        phones=tuple(filter(None, [said["named_phone"]])),
        emails=tuple(filter(None, [said["named_email"]])),
    )


def meeting(said: dict[str, Any], *, via_id: int | None) -> Met:
    """All of it, as an action takes it."""
    return Met(met(said), named(said), Permission(said["may_use_name"] or Permission.ASK), via_id)
