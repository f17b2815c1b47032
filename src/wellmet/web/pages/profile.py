"""The first run: one question a page, any of which may be left out, and what is understood said back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wellmet.core import formats, people
from wellmet.core.people import Experience, Relationship, Seeker
from wellmet.queries.people import Listed

MOST_EMPLOYERS = 10
LARGEST_RESUME = 2 * 1024 * 1024  # bytes
FIRST = 10  # people who are asked about at once; the others are a press away
LARGEST_ARCHIVE = 50 * 1024 * 1024  # bytes
ANSWERED = "welcome:answered"  # where a session keeps which questions were answered or left out
STEPS = ("work", "place", "time", "training", "people", "know")
TITLES = {
    "work": gettext_lazy("What work do you seek?"),
    "place": gettext_lazy("Where would you like to work?"),
    "time": gettext_lazy("How much time and courage do you have?"),
    "training": gettext_lazy("Who are you, and what have you done?"),
    "people": gettext_lazy("Whom do you know?"),
    "know": gettext_lazy("Which of these do you know well?"),
}
JOGGERS = (
    gettext_lazy("family"),
    gettext_lazy("neighbors"),
    gettext_lazy("school"),
    gettext_lazy("past work"),
    gettext_lazy("clubs"),
    gettext_lazy("church, mosque, temple"),
    gettext_lazy("doctor, hairdresser, shops"),
    gettext_lazy("your children’s school"),
    gettext_lazy("sport"),
    gettext_lazy("online"),
)
COURAGE = {
    0: gettext_lazy("0: I would rather not ask anybody"),
    3: gettext_lazy("3: I write to people I know well"),
    5: gettext_lazy("5: I call people I know"),
    8: gettext_lazy("8: I call people I was referred to"),
    10: gettext_lazy("10: I talk to anybody"),
}
WORDS = {
    Relationship.CLOSE: gettext_lazy("close"),
    Relationship.KNOWN: gettext_lazy("known"),
    Relationship.DORMANT: gettext_lazy("lost touch"),
    Relationship.STRANGER: gettext_lazy("hardly"),
}


class NoSuchStep(LookupError):
    """There is no such question."""


def lines(label: Any, hint: Any = "", *, rows: int = 4) -> forms.CharField:
    area = forms.Textarea(attrs={"rows": rows})
    return forms.CharField(label=label, help_text=hint, required=False, max_length=20_000, widget=area)


class Work(forms.Form):
    seeks = lines(gettext_lazy("Kinds of work, one a line"), gettext_lazy("In your own words: nurse, drives a truck"))
    questions = lines(
        gettext_lazy("What do you want to find out, one question a line?"),
        gettext_lazy(
            "Is a license a must? People who can tell are suggested sooner, until a talk that you note has answered it."
        ),
        rows=2,
    )


class Place(forms.Form):
    town = forms.CharField(label=gettext_lazy("Town"), required=False, max_length=200)
    employers = lines(gettext_lazy("Employers that interest you, one a line, up to ten"))
    suggested = forms.MultipleChoiceField(
        label=gettext_lazy("People you have here work at these; tick what interests you"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def clean(self) -> dict[str, Any]:
        said = super().clean() or self.cleaned_data
        if len(chosen(said)) > MOST_EMPLOYERS:
            self.add_error("employers", _("Choose up to ten; the others can follow later."))
        return said


class Time(forms.Form):
    hours = forms.FloatField(label=gettext_lazy("Hours a week for this"), min_value=0, max_value=80)
    confidence = forms.TypedChoiceField(
        label=gettext_lazy("How easily do you speak to people?"),
        coerce=int,
        choices=[(number, COURAGE.get(number, str(number))) for number in range(11)],
    )


class Training(forms.Form):
    name = forms.CharField(
        label=gettext_lazy("Your name"),
        help_text=gettext_lazy("Drafts are signed with it."),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "name", "dir": "auto"}),
    )
    experience = lines(gettext_lazy("Work, one a line"), gettext_lazy("Like: shift lead, Bayline Foods"))
    training = lines(gettext_lazy("Training, one a line"), gettext_lazy("Like: forklift license, City College"))
    resume = forms.FileField(
        label=gettext_lazy("Or take it from a file"),
        help_text=gettext_lazy(
            "Your archive from LinkedIn, or a JSON Resume. Most people have neither: leave it empty."
        ),
        required=False,
    )

    def clean_resume(self) -> Seeker | None:
        file = self.cleaned_data["resume"]
        if not file:
            return None
        data = file.read(LARGEST_ARCHIVE)
        if resume := of_linkedin(data):
            return resume
        seeker, problems = formats.read_resume(data[:LARGEST_RESUME])
        if seeker is None:
            said = misplaced(data)
            told = [said] if said else [one.message for one in problems]
            raise forms.ValidationError(told or [_("This is no JSON Resume.")])
        return seeker


def of_linkedin(data: bytes) -> Seeker | None:
    """What a LinkedIn archive, or a part of one, says of the seeker; None for any other file."""
    said = Seeker()
    for file in formats.read_all(data):
        said = people.fill_blanks(said, said=file.parsed.profile or Seeker())
    return said if said != Seeker() else None


def misplaced(data: bytes) -> str:
    """What to do with a file that is no résumé but of another kind we know; empty where it is none of those."""
    if any(file.parsed.entries for file in formats.read_all(data)):
        return _("This file holds people you know: keep it for the next question, which takes it.")
    return ""


class People(forms.Form):
    lines = lines(
        gettext_lazy("One person a line"),
        gettext_lazy("A name is enough; more is understood: Rosa from the gym, teaches"),
        rows=8,
    )


FORMS: dict[str, type[forms.Form]] = {
    "work": Work,
    "place": Place,
    "time": Time,
    "training": Training,
    "people": People,
    "know": forms.Form,
}


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody to say a word of."""

    id: int
    name: str
    about: str


@dataclass(frozen=True, slots=True)
class Page:
    """One question; `understood` says back what was read from the answer before."""

    step: str
    title: str
    number: int
    count: int
    before: str
    form: forms.Form
    understood: tuple[str, ...]
    joggers: tuple[str, ...]
    people: tuple[Known, ...]
    more: tuple[Known, ...]
    words: tuple[tuple[str, str], ...]


def page(step: str, *, form: forms.Form, seeker: Seeker, found: Sequence[Listed] = ()) -> Page:
    """The page of one question."""
    place = STEPS.index(checked(step))
    return Page(
        step,
        str(TITLES[step]),
        place + 1,
        len(STEPS),
        STEPS[place - 1] if place else "",
        form,
        tuple(map(trade, seeker.seeks)) if step in {"work", "place"} else (),
        tuple(map(str, JOGGERS)) if step == "people" else (),
        tuple(map(known, found[:FIRST])),
        tuple(map(known, found[FIRST:])),
        tuple((word.value, str(text)) for word, text in WORDS.items()),
    )


def checked(step: str) -> str:
    if step not in STEPS:
        raise NoSuchStep(_("There is no such question."))
    return step


def after(step: str) -> str:
    """The next question; empty after the last."""
    return next(iter(STEPS[STEPS.index(step) + 1 :]), "")


def asks_on(answered: Sequence[str] | None) -> bool:
    """Whether somebody is in the midst of the questions, and has not been asked yet whom they know well."""
    return bool(answered) and "know" not in (answered or ())


def trade(said: str) -> str:
    """What is understood of a kind of work."""
    found = people.occupation(said)
    if found is None:
        return _("“%(said)s”: kept as you wrote it") % {"said": said}
    # What a catalog excepts from a trade says nothing to whoever has it.
    title, _except, _what = found.title.partition(", Except ")
    told = {"said": said, "title": title, "field": people.FIELDS[found.field]}
    return _("“%(said)s”: I read that as %(title)s (%(field)s)") % told


def known(one: Listed) -> Known:
    return Known(
        one.id, one.name, " · ".join(", ".join(filter(None, (at.role, at.employer))) for at in one.affiliations)
    )


def form(step: str, *, seeker: Seeker, employers: Sequence[str], sent: Any = None, files: Any = None) -> forms.Form:
    """The form of one question, filled with what is known."""
    made = FORMS[checked(step)](sent, files, initial=initial(seeker), label_suffix="")
    if "suggested" in made.fields:
        rest = [name for name in employers if name not in seeker.employers]
        if rest:
            made.fields["suggested"].choices = [(name, name) for name in rest]  # type: ignore[attr-defined]
        else:
            del made.fields["suggested"]
    return made


def initial(seeker: Seeker) -> dict[str, Any]:
    return {
        "seeks": "\n".join(seeker.seeks),
        "questions": "\n".join(seeker.questions),
        "name": seeker.name,
        "town": seeker.town,
        "employers": "\n".join(seeker.employers),
        "hours": f"{seeker.hours:g}",
        "confidence": seeker.confidence,
        "experience": "\n".join(map(stretch, seeker.work)),
        "training": "\n".join(map(stretch, seeker.education)),
    }


def stretch(one: Experience) -> str:
    return ", ".join(filter(None, (one.title, one.place)))


def split(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, (" ".join(line.split()) for line in text.splitlines()))))


def chosen(said: dict[str, Any]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([*split(said.get("employers", "")), *said.get("suggested", [])]))


def stretches(text: str, *, before: tuple[Experience, ...]) -> tuple[Experience, ...]:
    """Lines as work or training; a line that was there keeps its dates."""
    there = {stretch(one): one for one in before}
    parted = ((line, *line.partition(",")) for line in split(text))
    return tuple(
        there.get(line) or Experience(place=place.strip() or title.strip(), title=title.strip() if place else "")
        for line, title, _comma, place in parted
    )


def with_training(seeker: Seeker, said: dict[str, Any]) -> Seeker:
    resume: Seeker | None = said["resume"]
    if resume is not None:
        # What was answered here stays where the file says nothing of it.
        return replace(
            resume,
            name=resume.name or said["name"],
            hours=seeker.hours,
            confidence=seeker.confidence,
            seeks=resume.seeks or seeker.seeks,
            questions=resume.questions or seeker.questions,
            employers=resume.employers or seeker.employers,
            town=resume.town or seeker.town,
        )
    return replace(
        seeker,
        name=said["name"],
        work=stretches(said["experience"], before=seeker.work),
        education=stretches(said["training"], before=seeker.education),
    )


ANSWERS: dict[str, Callable[[Seeker, dict[str, Any]], Seeker]] = {
    "work": lambda seeker, said: replace(seeker, seeks=split(said["seeks"]), questions=split(said["questions"])),
    "place": lambda seeker, said: replace(seeker, town=said["town"], employers=chosen(said)),
    "time": lambda seeker, said: replace(seeker, hours=said["hours"], confidence=said["confidence"]),
    "training": with_training,
}
