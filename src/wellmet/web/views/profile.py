from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from wellmet.actions import changes
from wellmet.actions import profile as actions
from wellmet.core.people import Relationship
from wellmet.queries import profile
from wellmet.queries import welcome as queries
from wellmet.web import clock, pages
from wellmet.web.messages import said, undoable
from wellmet.web.requests import SignedIn


@require_safe
def welcome(request: SignedIn) -> HttpResponse:
    answered = request.session.get(pages.profile.ANSWERED, [])
    step = next((step for step in pages.profile.STEPS if step not in answered), pages.profile.STEPS[0])
    return redirect("profile:ask", step=step)


@require_safe
def ask(request: SignedIn, step: str) -> HttpResponse:
    seeker = profile.seeker(request.user.pk)
    form = pages.profile.form(step, seeker=seeker, employers=queries.employers(request.user.pk))
    found = queries.likeliest(request.user.pk, now=clock.now(request)) if step == "know" else ()
    page = pages.profile.page(step, form=form, seeker=seeker, found=found)
    return render(request, "wellmet/profile/ask.html", {"page": page})


@require_safe
def edit(request: SignedIn) -> HttpResponse:
    form = pages.portrait.form(profile.seeker(request.user.pk))
    return render(request, "wellmet/profile/edit.html", {"page": pages.portrait.page(form)})


@require_POST
def save(request: SignedIn) -> HttpResponse:
    seeker = profile.seeker(request.user.pk)
    form = pages.portrait.form(seeker, sent=request.POST)
    if not form.is_valid():
        return render(request, "wellmet/profile/edit.html", {"page": pages.portrait.page(form)}, status=422)
    actions.save(request.user.pk, seeker=pages.portrait.answered(seeker, form.cleaned_data))
    said(request, _("Kept. Suggestions and drafts follow from it."))
    return redirect("settings:show")


@require_POST
def answer(request: SignedIn, step: str) -> HttpResponse:
    seeker = profile.seeker(request.user.pk)
    places = queries.employers(request.user.pk)
    form = pages.profile.form(step, seeker=seeker, employers=places, sent=request.POST, files=request.FILES)
    if "skip" not in request.POST:
        if not form.is_valid():
            page = pages.profile.page(step, form=form, seeker=seeker)
            return render(request, "wellmet/profile/ask.html", {"page": page}, status=422)
        keep(request, step, form.cleaned_data)
    request.session[pages.profile.ANSWERED] = sorted({*request.session.get(pages.profile.ANSWERED, []), step})
    following = pages.profile.after(step)
    return redirect("profile:ask", step=following) if following else redirect("today:show")


def keep(request: SignedIn, step: str, answered: dict[str, object]) -> None:
    if change := pages.profile.ANSWERS.get(step):
        actions.save(request.user.pk, seeker=change(profile.seeker(request.user.pk), answered))
    elif step == "people":
        jot(request, str(answered["lines"]))
    else:
        acquaint(request)


def jot(request: SignedIn, text: str) -> None:
    if lines := pages.profile.split(text):
        today, back = clock.now(request).date(), reverse("profile:ask", kwargs={"step": "people"})
        change_id, count = changes.jot(request.user.pk, lines=lines, on=today, back=back)
        told = ngettext("%(count)s person written down.", "%(count)s people written down.", count)
        undoable(request, told % {"count": count}, change_id=change_id)


def acquaint(request: SignedIn) -> None:
    offered = {word.value for word in pages.profile.WORDS}
    sent = {key.removeprefix("known-"): word for key, word in request.POST.items() if key.startswith("known-")}
    words = {int(number): Relationship(word) for number, word in sent.items() if number.isdecimal() and word in offered}
    if words:
        back = reverse("profile:ask", kwargs={"step": "know"})
        undoable(
            request,
            _("Noted how well you know them."),
            change_id=changes.acquaint(request.user.pk, said=words, back=back),
        )
