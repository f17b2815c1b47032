from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from wellmet.actions import changes
from wellmet.queries import services as queries
from wellmet.web import entries, messages, pages
from wellmet.web.requests import SignedIn


@require_safe
def show(request: SignedIn) -> HttpResponse:
    owner_id = request.user.pk
    page = pages.services.page(queries.seeming(owner_id), aside=queries.set_aside(owner_id))
    return render(request, "wellmet/services/show.html", {"page": page})


@require_POST
def say(request: SignedIn) -> HttpResponse:
    ids, is_person = entries.marked(request.POST), "are-people" in request.POST
    is_from_them = "from-them" in request.POST and len(ids) == 1
    back = reverse("people:show", args=ids) if is_from_them else reverse("services:show")
    change_id, count = changes.set_aside(request.user.pk, person_ids=ids, is_person=is_person, back=back)
    told = pages.services.said(count, is_person=is_person)
    messages.undoable(request, told, change_id=change_id) if count else messages.said(request, told)
    return redirect(back)
