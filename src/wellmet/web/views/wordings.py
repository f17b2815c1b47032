from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from django.views.decorators.vary import vary_on_headers

from wellmet.actions import messages as actions
from wellmet.queries import messages as queries
from wellmet.web import clock, forms, messages, pages
from wellmet.web.requests import SignedIn


@require_POST
@vary_on_headers("HX-Request")
def keep(request: SignedIn, person_id: int) -> HttpResponse:
    own = forms.own(request.POST)
    actions.keep(request.user.pk, person_id=person_id, own=own)
    if not request.htmx:
        messages.said(request, _("Your words are kept."))
        return redirect("today:show")
    wish = queries.Wish(own.channel, own.purpose)
    (found,) = queries.drafts(request.user.pk, wishes={person_id: wish}, now=clock.now(request), with_own=True)
    return render(request, "wellmet/today/said.html", {"said": pages.today.said(found)})


@require_POST
def drop(request: SignedIn, person_id: int) -> HttpResponse:
    actions.drop(request.user.pk, person_id=person_id, own=forms.own(request.POST))
    messages.said(request, _("This is the first draft again."))
    return redirect("today:show")
