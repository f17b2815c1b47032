from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wellmet.actions import planning
from wellmet.web import clock, forms, messages
from wellmet.web.requests import SignedIn


@require_POST
def put_off(request: SignedIn, person_id: int) -> HttpResponse:
    asked = forms.put_off(request.POST)
    shelved = planning.put_off(
        request.user.pk, person_id=person_id, reason=asked.reason, days=asked.days, now=clock.now(request)
    )
    messages.said(request, _("Put aside."), undo=reverse("planning:bring_back", kwargs={"put_off_id": shelved.id}))
    return redirect("today:show")


@require_POST
def bring_back(request: SignedIn, put_off_id: int) -> HttpResponse:
    planning.undo(request.user.pk, put_off_id=put_off_id)
    messages.said(request, _("Taken back. They may be suggested again."))
    return redirect("today:show")
