from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from wellmet.queries import net as queries
from wellmet.queries import routes as route_queries
from wellmet.web import clock, pages
from wellmet.web.requests import SignedIn


@require_safe
def net(request: SignedIn) -> HttpResponse:
    now = clock.now(request)
    found = queries.overview(request.user.pk, now=now)
    view = request.GET.get("circles", "")
    page = pages.network.net(found, view=view if view in pages.network.VIEWS else "", today=now.date())
    return render(request, "wellmet/network/net.html", {"page": page})


@require_safe
def routes(request: SignedIn) -> HttpResponse:
    now, to = clock.now(request), request.GET.get("to", "").strip()
    found = route_queries.ways_to(request.user.pk, reference=to, now=now) if to else None
    page = pages.network.routes(found, to=to, today=now.date())
    return render(request, "wellmet/network/routes.html", {"page": page})
