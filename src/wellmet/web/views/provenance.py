from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from wellmet.queries import people as people_queries
from wellmet.queries import provenance as queries
from wellmet.web import clock, pages
from wellmet.web.requests import SignedIn


@require_safe
def show(request: SignedIn, person_id: int) -> HttpResponse:
    whole = people_queries.person(request.user.pk, person_id=person_id, today=clock.now(request).date())
    page = pages.provenance.page(queries.about(request.user.pk, person_id=person_id), name=whole.listed.name)
    return render(request, "wellmet/provenance/show.html", {"page": page})
