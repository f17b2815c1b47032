"""The style page: each part that pages are made of, so that a new page has somewhere to look."""

from dataclasses import dataclass

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

COLOURS = "paper sheet ink soft rule green green-wash amber amber-wash brick brick-wash".split()
ASKED = (("text", _("by text")), ("phone", _("by phone")))


class Specimen(forms.Form):
    """A form that does nothing, with one field of each kind."""

    name = forms.CharField(label=_("A line"), help_text=_("What is meant, in a few words."), min_length=3)
    note = forms.CharField(label=_("Some lines"), widget=forms.Textarea, required=False)
    way = forms.ChoiceField(label=_("One of a few"), choices=ASKED, widget=forms.RadioSelect)
    channel = forms.ChoiceField(label=_("One of many"), choices=ASKED)


@dataclass(frozen=True, slots=True)
class Page:
    """What the style page shows."""

    colours: tuple[str, ...]
    form: Specimen


def page(query: QueryDict) -> Page:
    return Page(tuple(COLOURS), Specimen(query or None))
