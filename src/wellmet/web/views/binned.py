from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from wellmet.actions import binning, changes, erasing, works
from wellmet.queries import backups
from wellmet.queries import binned as queries
from wellmet.queries.works import is_long
from wellmet.web import clock, messages, pages
from wellmet.web.requests import SignedIn


@require_safe
def show(request: SignedIn) -> HttpResponse:
    page = pages.binned.page(queries.waiting(request.user.pk))
    return render(request, "wellmet/binned/show.html", {"page": page})


@require_POST
def put(request: SignedIn, person_id: int) -> HttpResponse:
    back = reverse("people:show", args=[person_id])
    change_id = changes.remove(request.user.pk, person_id=person_id, now=clock.now(request), back=back)
    said = _("Deleted. They wait here for thirty days, should you think better of it.")
    messages.undoable(request, said, change_id=change_id)
    return redirect("binned:show")


@require_POST
def take_out(request: SignedIn, binned_id: int) -> HttpResponse:
    person_id = binning.take_out(request.user.pk, binned_id=binned_id)
    messages.said(request, _("Back again, as they were."))
    return redirect("people:show", person_id)


@require_POST
def forget(request: SignedIn, binned_id: int) -> HttpResponse:
    owner_id, folder = request.user.pk, backups.folder(request.user.pk, data=settings.DATA)
    if is_long(owner_id):
        return redirect("works:show", token=works.forget_binned(owner_id, binned_id=binned_id, folder=folder))
    left = erasing.forget_binned(owner_id, binned_id=binned_id, folder=folder)
    messages.said(request, pages.person.forgotten(**works.left(left)))
    return redirect("binned:show")
