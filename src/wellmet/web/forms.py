"""What the pages send, read into values; what cannot be read is refused before any action."""

from datetime import date

from django import forms
from django.forms.renderers import DjangoTemplates
from django.http import QueryDict
from django.utils.translation import gettext as _

from wellmet.actions import asks
from wellmet.core.people import Channel, Outcome, Purpose


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


def logged(sent: QueryDict, *, on: date) -> asks.Logged:
    """What the user says happened on that day."""
    form = Log(sent)
    if not form.is_valid():
        raise NotUnderstood(_("Choose what came of it, and keep the note under 2,000 letters. Nothing was noted."))
    return asks.Logged(on=on, **form.cleaned_data)
