from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from wellmet.queries import today
from wellmet.web import clock, pages
from wellmet.web.requests import SignedIn


@require_safe
def show(request: SignedIn) -> HttpResponse:
    now = clock.now(request)
    found = today.today(owner_id=request.user.pk, now=now)
    page = pages.today.page(found, now=now, is_demo=bool(request.META.get("wellmet.is_demo")))
    return render(request, "wellmet/today/show.html", {"page": page})
