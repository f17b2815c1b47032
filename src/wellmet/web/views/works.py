from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from wellmet.queries import works as queries
from wellmet.web import pages
from wellmet.web.requests import SignedIn

SECONDS = "1"  # between two looks at what is under way


@require_safe
def show(request: SignedIn, token: str) -> HttpResponse:
    found = queries.progress(request.user.pk, token=token)
    answer = render(request, "wellmet/works/show.html", {"page": pages.works.page(found)})
    if found.is_running:
        answer["Refresh"] = SECONDS  # the bar moves without a script, too
    return answer
