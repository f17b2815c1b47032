"""What the pages send, read into values; what cannot be read is refused before any action."""

from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from django import forms
from django.forms.renderers import DjangoTemplates
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wellmet import words
from wellmet.actions import asks
from wellmet.actions.address_books import SignIn
from wellmet.core import messages
from wellmet.core.people import Channel, Outcome, Permission, Purpose, Relationship, Voice
from wellmet.core.planning import PutOffReason
from wellmet.queries.messages import Wish
from wellmet.queries.wordings import Own

LARGEST_ID = 2**63 - 1  # of a row, in both databases


class Renderer(DjangoTemplates):
    """Fields as our pages show them: label, hint, what is wrong, and the field."""

    field_template_name = "wellmet/field.html"


class NotUnderstood(ValueError):
    """A form came without something it needs, or with something it never offered."""


class Log(forms.Form):
    channel = forms.TypedChoiceField(choices=[(one.value, one.value) for one in Channel], coerce=Channel)
    purpose = forms.TypedChoiceField(choices=[(one.value, one.value) for one in Purpose], coerce=Purpose)
    outcome = forms.TypedChoiceField(choices=[(one.value, one.value) for one in Outcome], coerce=Outcome)
    note = forms.CharField(required=False, max_length=2000)
    on = forms.DateField(required=False)
    knew_someone = forms.TypedChoiceField(
        required=False, choices=[("yes", "yes"), ("no", "no")], coerce=lambda said: said == "yes", empty_value=None
    )


def logged(sent: QueryDict, *, today: date) -> asks.Logged:
    """What the user says happened, today where no day is said."""
    form = Log(sent)
    if not form.is_valid():
        raise NotUnderstood(_("Choose what came of it, and keep the note under 2,000 letters. Nothing was noted."))
    said = form.cleaned_data
    return asks.Logged(**said | {"on": said["on"] or today}, answered=tuple(sent.getlist("answered")))


class PutOff(forms.Form):
    reason = forms.TypedChoiceField(choices=[(one.value, one.value) for one in PutOffReason], coerce=PutOffReason)
    days = forms.IntegerField(required=False, min_value=1, max_value=366)


class Aside(NamedTuple):
    """Why somebody is not to be suggested, and for how many days where that was said."""

    reason: PutOffReason
    days: int | None


def put_off(sent: QueryDict) -> Aside:
    """Why and for how long somebody is put off."""
    form = PutOff(sent)
    if not form.is_valid():
        raise NotUnderstood(_("Choose when, or why not. Nothing was changed."))
    return Aside(form.cleaned_data["reason"], form.cleaned_data["days"])


def relationships() -> list[tuple[str, str]]:
    return [(one.value, words.relationship(one)) for one in Relationship]


def channels() -> list[tuple[str, str]]:
    return [(one.value, words.channel(one)) for one in Channel]


def purposes() -> list[tuple[str, str]]:
    return [(one.value, words.purpose(one)) for one in Purpose]


def voices() -> list[tuple[str, str]]:
    return [("", _("as in your profile")), *((one.value, words.voice(one)) for one in Voice)]


def replies() -> list[tuple[str, str]]:
    return [
        ("", _("as it stands")),
        (Outcome.AGREED.value, _("they said yes: find a time")),
        (Outcome.DECLINED.value, _("they said no: a last word")),
    ]


class Saying(forms.Form):
    """How something is to be said to somebody; what is left open is chosen for the user."""

    relationship = forms.TypedChoiceField(
        label=gettext_lazy("Who are they to you?"), choices=relationships, coerce=Relationship, required=False,
        empty_value=None,
    )  # fmt: skip
    channel = forms.TypedChoiceField(
        label=gettext_lazy("How?"), choices=channels, coerce=Channel, required=False, empty_value=None
    )
    purpose = forms.TypedChoiceField(
        label=gettext_lazy("What for?"), choices=purposes, coerce=Purpose, required=False, empty_value=None
    )
    reply = forms.TypedChoiceField(
        label=gettext_lazy("After what?"), choices=replies, coerce=Outcome, required=False, empty_value=None
    )
    referrer = forms.IntegerField(required=False, min_value=1, max_value=LARGEST_ID)
    about = forms.IntegerField(required=False, min_value=1, max_value=LARGEST_ID)
    minutes = forms.IntegerField(label=gettext_lazy("Minutes to ask for"), required=False, min_value=5, max_value=30)
    voice = forms.TypedChoiceField(
        label=gettext_lazy("In which voice?"), choices=voices, coerce=Voice, required=False, empty_value=None
    )
    learned = forms.CharField(
        label=gettext_lazy("One thing you learned from them"),
        help_text=gettext_lazy("For thanks and news. In your own words: they hire in May."),
        required=False,
        max_length=200,
    )


def wish(sent: QueryDict) -> Wish:
    """How something is to be said; what was not understood is refused, so that nobody is told another thing."""
    form = Saying(sent)
    if not form.is_valid():
        raise NotUnderstood(_("This draft was asked for in a way that is not known. Go back and choose again."))
    said = form.cleaned_data
    return Wish(
        channel=said["channel"],
        purpose=said["purpose"],
        referrer_id=said["referrer"],
        minutes=said["minutes"] or Wish().minutes,
        relationship=said["relationship"],
        voice=said["voice"],
        reply=said["reply"],
        about_id=said["about"],
        learned=said["learned"],
    )


class Phrases(forms.Form):
    """The user's own words that every first draft keeps."""

    pitch = forms.CharField(required=False, max_length=300)
    sign_off = forms.CharField(required=False, max_length=60)
    voice = forms.TypedChoiceField(choices=[(one.value, one.value) for one in Voice], coerce=Voice)


def phrases(sent: QueryDict) -> dict[str, Any]:
    form = Phrases(sent)
    if not form.is_valid():
        raise NotUnderstood(_("Keep who you are under 300 letters, and the close under 60. Nothing was changed."))
    return form.cleaned_data


class Leave(forms.Form):
    answer = forms.TypedChoiceField(
        choices=[(one.value, one.value) for one in Permission],
        coerce=Permission,
        required=False,
        empty_value=Permission.ASK,
    )


def leave(sent: QueryDict) -> Permission:
    """What somebody answered to whether their name may be used."""
    form = Leave(sent)
    if not form.is_valid():
        raise NotUnderstood(_("It was not said what they answered. Nothing was changed."))
    answer: Permission = form.cleaned_data["answer"]
    return answer


class Way(forms.Form):
    channel = forms.TypedChoiceField(choices=[(one.value, one.value) for one in Channel], coerce=Channel)
    purpose = forms.TypedChoiceField(choices=[(one.value, one.value) for one in Purpose], coerce=Purpose)


def way(sent: QueryDict) -> tuple[Channel, Purpose]:
    """By which way and what for somebody's words are."""
    form = Way(sent)
    if not form.is_valid():
        raise NotUnderstood(_("It was not said which words. Nothing was changed."))
    return form.cleaned_data["channel"], form.cleaned_data["purpose"]


class Words(forms.Form):
    """What somebody would like to say, by which way and what for, and to whom: a kind of people, or one of them."""

    person = forms.IntegerField(required=False, min_value=1, max_value=LARGEST_ID, widget=forms.HiddenInput)
    passing = forms.BooleanField(required=False, widget=forms.HiddenInput)
    relationship = forms.TypedChoiceField(
        label=gettext_lazy("To whom?"), choices=relationships, coerce=Relationship, initial=Relationship.STRANGER
    )
    channel = forms.TypedChoiceField(
        label=gettext_lazy("How?"), choices=channels, coerce=Channel, initial=Channel.EMAIL
    )
    purpose = forms.TypedChoiceField(
        label=gettext_lazy("What for?"), choices=purposes, coerce=Purpose, initial=Purpose.ADVICE
    )
    # NB nothing is stripped: what is found is told by its place in the field.
    subject = forms.CharField(
        label=gettext_lazy("Subject"),
        help_text=gettext_lazy("Only an e-mail or a letter has one."),
        required=False,
        max_length=500,
        strip=False,
    )
    body = forms.CharField(
        label=gettext_lazy("Your words"),
        widget=forms.Textarea({"rows": 8, "spellcheck": "true"}),
        required=False,
        max_length=20_000,
        strip=False,
    )


@dataclass(frozen=True, slots=True)
class Written:
    """Words as they stand in a form, and the person whom they are for; none where they are for nobody in particular.

    Words in passing answer something, or are about somebody or one thing learned: they are for once, and not kept.
    """

    draft: messages.Draft
    person_id: int | None
    is_passing: bool = False

    @property
    def own(self) -> Own:
        return Own(self.draft.channel, self.draft.purpose, self.draft.body, self.draft.subject)


def written(form: Words) -> Written | None:
    """The words to check; none where the form cannot be read, or nothing is written to nobody in particular."""
    if not form.is_valid():
        return None
    said = dict(form.cleaned_data)
    person_id: int | None = said.pop("person")
    is_passing: bool = said.pop("passing")
    # A browser ends lines in two letters, and the checker would count both.
    body = said.pop("body").replace("\r\n", "\n")
    if not body.strip() and person_id is None:
        return None
    return Written(messages.Draft(**said, body=body), person_id, is_passing)


class AddressBooks(forms.Form):
    """Which server to ask for address books, and as whom; the password stands in this form and nowhere else."""

    address = forms.CharField(
        label=gettext_lazy("Address of the server"),
        help_text=gettext_lazy("As your provider gives it for “CardDAV”; often the name of the server is enough."),
        max_length=2000,
        widget=forms.TextInput({"inputmode": "url", "autocapitalize": "none", "autocorrect": "off"}),
    )
    user = forms.CharField(
        label=gettext_lazy("User name"),
        help_text=gettext_lazy("Often your whole e-mail address."),
        max_length=300,
        widget=forms.TextInput({"autocomplete": "off", "autocapitalize": "none", "autocorrect": "off"}),
    )
    password = forms.CharField(
        label=gettext_lazy("Password"),
        help_text=gettext_lazy("Many providers ask for an app password, made in their settings. It is not kept."),
        max_length=1000,
        strip=False,
        widget=forms.PasswordInput({"autocomplete": "off"}, render_value=True),
    )

    @property
    def sign_in(self) -> SignIn:
        """What was filled in, all of which has to be there."""
        said = self.cleaned_data
        return SignIn(said["address"], said["user"], said["password"])
