from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from wellmet.actions import changes, works
from wellmet.actions import likeness as actions
from wellmet.queries import likeness as queries
from wellmet.queries.works import afoot, is_long
from wellmet.web import clock, entries, messages, pages
from wellmet.web.requests import SignedIn


@require_safe
def show(request: SignedIn) -> HttpResponse:
    place, today = entries.place(request.GET), clock.now(request).date()
    page = pages.likeness.page(queries.asked(request.user.pk, place=place, today=today))
    under_way = pages.works.afoot(afoot(request.user.pk))
    return render(request, "wellmet/likeness/show.html", {"page": page, "afoot": under_way})


@require_POST
def decide(request: SignedIn) -> HttpResponse:
    pairs, is_one = entries.decision(request.POST)
    back, now = pages.pairs.address(pages.likeness.KIND, place=entries.place(request.POST)), clock.now(request)
    change_id, count = changes.decide(request.user.pk, pairs=pairs, is_one=is_one, now=now, back=back)
    messages.undoable(request, pages.likeness.decided(count, is_one=is_one), change_id=change_id)
    return redirect(back)


@require_POST
def look(request: SignedIn) -> HttpResponse:
    if is_long(request.user.pk):
        return redirect("works:show", token=works.look(request.user.pk))
    messages.said(request, pages.likeness.looked(actions.look(request.user.pk)))
    return redirect("likeness:show")


@require_POST
def part(request: SignedIn, person_id: int) -> HttpResponse:
    change_id, taken = changes.part(request.user.pk, person_id=person_id, back=reverse("people:show", args=[person_id]))
    text = pages.likeness.parted(taken)
    messages.undoable(request, text, change_id=change_id) if change_id else messages.said(request, text)
    return redirect("people:show", taken.person_id)
