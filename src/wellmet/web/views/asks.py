from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wellmet.actions import asks
from wellmet.web import clock, forms
from wellmet.web.requests import SignedIn

UNDOABLE = "undoable"


@require_POST
def log(request: SignedIn, person_id: int) -> HttpResponse:
    now = clock.now(request)
    logged = forms.logged(request.POST, on=now.date())
    noted = asks.log(request.user.pk, person_id=person_id, logged=logged, now=now)
    request.session[UNDOABLE] = noted.entry_id
    # No name in it: messages travel in a cookie.
    messages.success(request, _("Noted. The suggestions below take it into account."), extra_tags=reverse("asks:undo"))
    return redirect("people:show", person_id) if request.POST.get("from") == "person" else redirect("today:show")


@require_POST
def undo(request: SignedIn) -> HttpResponse:
    # A second press would take back an older entry, which nobody asked for.
    if entry_id := request.session.pop(UNDOABLE, None):
        asks.undo(request.user.pk, entry_id=entry_id)
        messages.success(request, _("Taken back. It is as if it had not been noted."))
    else:
        messages.info(request, _("There is nothing to take back here any more."))
    return redirect("today:show")
