from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from wellmet.actions import changes
from wellmet.queries import consents as queries
from wellmet.web import clock, forms, messages, pages
from wellmet.web.requests import SignedIn


@require_safe
def show(request: SignedIn) -> HttpResponse:
    leaves = queries.leaves(request.user.pk, today=clock.now(request).date())
    return render(request, "wellmet/consents/show.html", {"lines": pages.consents.lines(leaves)})


@require_POST
def record(request: SignedIn, giver_id: int, person_id: int) -> HttpResponse:
    answer, today = forms.leave(request.POST), clock.now(request).date()
    back = reverse("consents:show")
    change_id = changes.leave(
        request.user.pk, giver_id=giver_id, person_id=person_id, answer=answer, on=today, back=back
    )
    messages.undoable(request, _("Noted. Drafts keep to it from now on."), change_id=change_id)
    return redirect("consents:show")
