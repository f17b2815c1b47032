from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from django.views.decorators.vary import vary_on_headers

from wellmet.actions import changes, profile
from wellmet.actions import messages as actions
from wellmet.queries import messages as queries
from wellmet.web import clock, forms, messages, pages
from wellmet.web.requests import SignedIn


@require_safe
def check(request: SignedIn) -> HttpResponse:
    page = pages.messages.page(forms.Words(label_suffix=""), checked=None)
    return render(request, "wellmet/messages/check.html", {"page": page})


# NB a POST even where it keeps nothing: the words must not stand in an address, a history or a log.
@require_POST
@vary_on_headers("HX-Request")
def judge(request: SignedIn) -> HttpResponse:
    """Check words as they are being written; those for somebody in the records are kept for them, others nowhere."""
    form = forms.Words(request.POST, label_suffix="")
    written = forms.written(form)
    if written and written.person_id:
        return judge_for(request, person_id=written.person_id, written=written)
    page = pages.messages.page(form, checked=pages.messages.checked_draft(written.draft) if written else None)
    part = "#result" if request.htmx else ""
    return render(request, f"wellmet/messages/check.html{part}", {"page": page}, status=422 if form.errors else 200)


def judge_for(request: SignedIn, *, person_id: int, written: forms.Written) -> HttpResponse:
    if not written.is_passing:
        actions.keep(request.user.pk, person_id=person_id, own=written.own)
    if not request.htmx and written.is_passing:
        messages.said(request, _("These words are for once, and are not kept."))
        return redirect("messages:say", person_id)
    if not request.htmx:
        messages.said(request, _("Your words are kept."))
        return redirect("today:show")
    found = queries.judge(request.user.pk, person_id=person_id, draft=written.draft, now=clock.now(request))
    return render(request, "wellmet/messages/checked.html", {"checked": pages.messages.checked(found)})


@require_safe
def say(request: SignedIn, person_id: int) -> HttpResponse:
    return said_to(request, person_id=person_id, sent=request.GET)


# NB a POST that keeps nothing: what one learned from somebody must not stand in an address.
@require_POST
def rephrase(request: SignedIn, person_id: int) -> HttpResponse:
    return said_to(request, person_id=person_id, sent=request.POST)


def said_to(request: SignedIn, *, person_id: int, sent: QueryDict) -> HttpResponse:
    wish, now = forms.wish(sent), clock.now(request)
    found = queries.saying(request.user.pk, person_id=person_id, wish=wish, now=now)
    return render(request, "wellmet/messages/say.html", {"page": pages.saying.page(found, wish=wish, now=now)})


@require_safe
def eml(request: SignedIn, person_id: int) -> HttpResponse:
    wish = forms.wish(request.GET)
    found = queries.saying(request.user.pk, person_id=person_id, wish=wish, now=clock.now(request))
    response = HttpResponse(pages.saying.eml(found), content_type="message/rfc822")
    response["Content-Disposition"] = 'attachment; filename="message.eml"'
    return response


@require_POST
def phrases(request: SignedIn) -> HttpResponse:
    profile.keep_phrases(request.user.pk, **forms.phrases(request.POST))
    messages.said(request, _("Your own words are kept, and new drafts use them."))
    back = request.POST.get("person", "")
    return redirect("messages:say", int(back)) if back.isdecimal() else redirect("today:show")


@require_POST
def drop(request: SignedIn, person_id: int) -> HttpResponse:
    channel, purpose = forms.way(request.POST)
    change_id = changes.reword(
        request.user.pk, person_id=person_id, channel=channel, purpose=purpose, back=reverse("today:show")
    )
    if change_id:
        messages.undoable(request, _("This is the first draft again."), change_id=change_id)
    return redirect("today:show")
