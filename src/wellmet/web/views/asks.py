from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wellmet import words
from wellmet.actions import asks, changes
from wellmet.web import clock, entries, forms, messages, pages
from wellmet.web.requests import SignedIn


@require_POST
def log(request: SignedIn, person_id: int) -> HttpResponse:
    now = clock.now(request)
    logged = forms.logged(request.POST, today=now.date())
    if why := words.note_refusals(logged.note):
        return render(request, "wellmet/asks/amend.html", {"page": pages.asks.amend(request.POST, why=why)}, status=422)
    if named := entries.named_in_talk(request.POST, on=logged.on):
        return log_with_name(request, person_id=person_id, logged=logged, named=named)
    noted = asks.log(request.user.pk, person_id=person_id, logged=logged, now=now)
    # The button names its entry, so that it takes back this one and no other, whatever is noted elsewhere meanwhile.
    way_back = reverse("asks:undo", kwargs={"entry_id": noted.entry_id})
    is_there = request.POST.get("from") == "person"
    text = f"{_('Noted. The suggestions take it into account.')} {words.note_remark(logged.note)}".strip()
    messages.said(request, text, undo=f"{way_back}?from=person" if is_there else way_back)
    return redirect("people:show", person_id) if is_there else redirect("today:show")


def log_with_name(request: SignedIn, *, person_id: int, logged: asks.Logged, named: changes.Whom) -> HttpResponse:
    is_there = request.POST.get("from") == "person"
    back = reverse("people:show", args=[person_id]) if is_there else reverse("today:show")
    change_id = changes.log(
        request.user.pk, person_id=person_id, logged=logged, named=named, now=clock.now(request), back=back
    )
    said = _("Noted, and whom they named is written down. Best to get in touch within three working days.")
    messages.undoable(request, f"{said} {words.note_remark(logged.note)}".strip(), change_id=change_id)
    return redirect(back)


@require_POST
def undo(request: SignedIn, entry_id: int) -> HttpResponse:
    taken = asks.undo(request.user.pk, entry_id=entry_id)
    messages.said(request, _("Taken back. It is as if it had not been noted."))
    return redirect("people:show", taken.person) if request.GET.get("from") == "person" else redirect("today:show")
