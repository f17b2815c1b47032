from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from wellmet.web import pages
from wellmet.web.requests import SignedIn


@require_safe
def show(request: SignedIn) -> HttpResponse:
    return render(request, "wellmet/style/show.html", {"page": pages.style.page(request.GET)})
