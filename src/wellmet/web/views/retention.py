from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from wellmet.actions import changes, erasing, works
from wellmet.queries import backups
from wellmet.queries import people as people_queries
from wellmet.queries import retention as queries
from wellmet.queries.works import is_long
from wellmet.web import clock, entries, messages, pages
from wellmet.web.requests import SignedIn


@require_safe
def show(request: SignedIn) -> HttpResponse:
    today = clock.now(request).date()
    page = pages.retention.page(queries.page(request.user.pk, today=today))
    return render(request, "wellmet/retention/show.html", {"page": page})


@require_POST
def keep(request: SignedIn) -> HttpResponse:
    ids, today = entries.marked(request.POST), clock.now(request).date()
    change_id = changes.keep(request.user.pk, person_ids=ids, on=today, back=reverse("retention:show"))
    told = ngettext("%(count)d person stays for another year.", "%(count)d people stay for another year.", len(ids))
    messages.undoable(request, told % {"count": len(ids)}, change_id=change_id)
    return redirect("retention:show")


@require_POST
def forget(request: SignedIn) -> HttpResponse:
    ids, owner_id = entries.marked(request.POST), request.user.pk
    people_queries.must_be_there(owner_id, person_ids=ids)
    if "sure" not in request.POST:
        found = queries.told(owner_id, person_ids=[*ids], today=clock.now(request).date())
        page = pages.retention.page(queries.Page(found, len(found)))
        return render(request, "wellmet/retention/sure.html", {"page": page})
    folder = backups.folder(owner_id, data=settings.DATA)
    if is_long(owner_id):
        return redirect("works:show", token=works.forget(owner_id, person_ids=ids, folder=folder))
    left = erasing.forget_some(owner_id, person_ids=ids, folder=folder)
    messages.said(request, pages.person.forgotten(**works.left(left)))
    return redirect("retention:show")
