"""The whole profile on one page, every line of which can be changed."""

from dataclasses import dataclass, replace
from typing import Any

from django import forms
from django.core.validators import RegexValidator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wellmet.core.people import Seeker
from wellmet.web.pages import profile
from wellmet.web.pages.profile import lines


def line(label: Any, hint: Any = "", **more: Any) -> forms.CharField:
    return forms.CharField(label=label, help_text=hint, required=False, **{"max_length": 200, **more})


class Portrait(forms.Form):
    """Everything that the seeker says of themselves."""

    seeks = lines(
        gettext_lazy("Kinds of work you seek, one a line"), gettext_lazy("In your own words: nurse, drives a truck")
    )
    questions = lines(
        gettext_lazy("What do you want to find out, one question a line?"),
        gettext_lazy("People who can tell are suggested sooner. Take a question out once you know."),
        rows=2,
    )
    town = line(gettext_lazy("Town"))
    employers = lines(gettext_lazy("Employers that interest you, one a line, up to ten"))
    hours = forms.FloatField(label=gettext_lazy("Hours a week for this"), min_value=0, max_value=80)
    confidence = forms.TypedChoiceField(
        label=gettext_lazy("How easily do you speak to people?"),
        coerce=int,
        choices=[(number, profile.COURAGE.get(number, str(number))) for number in range(11)],
    )
    experience = lines(gettext_lazy("Work, one a line"), gettext_lazy("Like: shift lead, Bayline Foods"))
    training = lines(gettext_lazy("Training, one a line"), gettext_lazy("Like: forklift license, City College"))
    skills = lines(gettext_lazy("What you can do, one a line"), gettext_lazy("In your own words; drafts speak of it."))
    headline = line(gettext_lazy("You in one line"), gettext_lazy("Like: warehouse shift lead who likes order"))
    summary = lines(gettext_lazy("You in a few sentences"))
    name = line(gettext_lazy("Your name"), gettext_lazy("Drafts are signed with it."))
    email = forms.EmailField(label=gettext_lazy("Your e-mail"), required=False, max_length=200)
    phone = line(gettext_lazy("Your phone"), max_length=60)
    url = line(gettext_lazy("Your page"))
    has_linkedin_premium = forms.BooleanField(
        label=gettext_lazy("I have LinkedIn Premium"),
        help_text=gettext_lazy("Then a note with an invitation may have 300 letters instead of 200."),
        required=False,
    )
    country = line(
        gettext_lazy("Country, as two letters"),
        gettext_lazy("Like US or DE: how phone numbers without a prefix are read."),
        max_length=2,
        validators=[RegexValidator(r"^[A-Za-z]{2}$", gettext_lazy("Two letters, like US."))],
    )

    def clean_employers(self) -> str:
        said: str = self.cleaned_data["employers"]
        if len(profile.split(said)) > profile.MOST_EMPLOYERS:
            raise forms.ValidationError(_("Choose up to ten; the others can follow later."))
        return said


@dataclass(frozen=True, slots=True)
class Part:
    """Some lines of the profile under one heading."""

    title: str
    fields: tuple[forms.BoundField, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The whole form, in parts."""

    parts: tuple[Part, ...]
    errors: str


PARTS = (
    (gettext_lazy("The work"), ("seeks", "questions", "town", "employers")),
    (gettext_lazy("Time and courage"), ("hours", "confidence")),
    (gettext_lazy("What you bring"), ("experience", "training", "skills", "headline", "summary")),
    (gettext_lazy("How you sign"), ("name", "email", "phone", "url", "country", "has_linkedin_premium")),
)


def form(seeker: Seeker, *, sent: Any = None) -> Portrait:
    known = profile.initial(seeker)
    names = ("name", "email", "phone", "url", "headline", "summary", "country", "has_linkedin_premium")
    plain = {name: getattr(seeker, name) for name in names}
    return Portrait(
        sent, initial={**known, **plain, "skills": "\n".join(seeker.skills)}, label_suffix="", auto_id="profile-%s"
    )


def page(made: Portrait) -> Page:
    parts = (Part(str(title), tuple(made[name] for name in names)) for title, names in PARTS)
    wrong = _("Something could not be used; it stands at its line. Nothing was changed.") if made.errors else ""
    return Page(tuple(parts), wrong)


def answered(seeker: Seeker, said: dict[str, Any]) -> Seeker:
    """The profile as the form says; lines of work and training that were there keep their dates."""
    return replace(
        seeker,
        **{name: said[name] for name in ("town", "hours", "confidence", "name", "email", "phone", "url", "headline")},
        has_linkedin_premium=said["has_linkedin_premium"],
        summary="\n".join(said["summary"].splitlines()),
        country=said["country"].upper(),
        seeks=profile.split(said["seeks"]),
        questions=profile.split(said["questions"]),
        employers=profile.split(said["employers"]),
        skills=profile.split(said["skills"]),
        work=profile.stretches(said["experience"], before=seeker.work),
        education=profile.stretches(said["training"], before=seeker.education),
    )
