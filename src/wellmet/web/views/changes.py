from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wellmet.actions import changes
from wellmet.web import messages
from wellmet.web.requests import SignedIn


@require_POST
def undo(request: SignedIn, change_id: int) -> HttpResponse:
    try:
        back = changes.take_back(request.user.pk, change_id=change_id)
    except changes.NothingThere:
        messages.said(request, _("There is nothing to take back here any more."))
        return redirect("people:list")
    messages.said(request, _("Taken back."))
    return redirect(back)
