from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from wellmet.actions import sample
from wellmet.web import clock
from wellmet.web.requests import SignedIn


@require_POST
def load(request: SignedIn) -> HttpResponse:
    sample.load(request.user.pk, now=clock.now(request))
    return redirect("today:show")


@require_POST
def clear(request: SignedIn) -> HttpResponse:
    sample.clear(request.user.pk)
    return redirect("today:show")
