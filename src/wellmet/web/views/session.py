from django.contrib.auth import login
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_safe

from wellmet.web import passes


# NB a GET that acts. The link is opened from the terminal, and an address bar can send nothing else. It changes no data
# but the visitor's own cookie, works once, and is worth nothing to whoever finds it later in a history or a log.
@login_not_required
@require_GET
def enter(request: HttpRequest, token: str) -> HttpResponse:
    user = passes.redeem(token)
    if user:
        login(request, user)
    # Somebody who is in already, and reloads the link, stays in; anybody else is sent to the closed door.
    return redirect("today:show")


@login_not_required
@require_safe
def closed(request: HttpRequest) -> HttpResponse:
    return render(request, "wellmet/session/closed.html", status=403)
