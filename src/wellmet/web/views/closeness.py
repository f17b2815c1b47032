from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from wellmet.actions import closeness as actions
from wellmet.queries import closeness as queries
from wellmet.web import clock, messages, pages
from wellmet.web.requests import SignedIn


@require_safe
def suggested(request: SignedIn) -> HttpResponse:
    found = queries.suggested(request.user.pk, today=clock.now(request).date())
    return render(request, "wellmet/closeness/suggested.html", {"page": pages.closeness.page(found)})


@require_POST
def accept(request: SignedIn) -> HttpResponse:
    chosen = [int(one) for one in request.POST.getlist("person") if one.isascii() and one.isdecimal() and len(one) < 19]
    today, back = clock.now(request).date(), reverse("closeness:suggested")
    count, change_id = actions.accept_here(request.user.pk, person_ids=chosen, today=today, back=back)
    told = ngettext("Noted of %(count)s person.", "Noted of %(count)s people.", count) % {"count": f"{count:,}"}
    messages.undoable(request, told, change_id=change_id)
    return redirect("closeness:suggested")
