from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wellmet.actions import asks
from wellmet.web import clock, forms, messages
from wellmet.web.requests import SignedIn


@require_POST
def log(request: SignedIn, person_id: int) -> HttpResponse:
    now = clock.now(request)
    logged = forms.logged(request.POST, today=now.date())
    noted = asks.log(request.user.pk, person_id=person_id, logged=logged, now=now)
    # The button names its entry, so that it takes back this one and no other, whatever is noted elsewhere meanwhile.
    way_back = reverse("asks:undo", kwargs={"entry_id": noted.entry_id})
    messages.said(request, _("Noted. The suggestions take it into account."), undo=way_back)
    return redirect("people:show", person_id) if request.POST.get("from") == "person" else redirect("today:show")


@require_POST
def undo(request: SignedIn, entry_id: int) -> HttpResponse:
    asks.undo(request.user.pk, entry_id=entry_id)
    messages.said(request, _("Taken back. It is as if it had not been noted."))
    return redirect("today:show")
