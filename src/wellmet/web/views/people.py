from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from django.views.decorators.vary import vary_on_headers

from wellmet.actions import changes as actions
from wellmet.actions import erasing, works
from wellmet.queries import backups, listing, matching, meeting
from wellmet.queries import people as queries
from wellmet.queries.works import is_long
from wellmet.web import clock, entries, messages, pages
from wellmet.web.requests import SignedIn


@require_safe
@vary_on_headers("HX-Request")
def list(request: SignedIn) -> HttpResponse:
    today, wish = clock.now(request).date(), entries.wish(request.GET)
    found = listing.page(request.user.pk, wish=wish, today=today)
    page = pages.listing.page(found, wish=wish, today=today)
    if request.htmx:
        return render(request, "wellmet/people/list.html#found", {"page": page})
    seen = {"page": page, "to_pairs": pages.likeness.link(matching.count(request.user.pk))}
    return render(request, "wellmet/people/list.html", seen)


@require_POST
def change(request: SignedIn) -> HttpResponse:
    chosen, wish, owner_id = entries.selection(request.POST), entries.wish(request.POST), request.user.pk
    ids = listing.fitting_ids(owner_id, wish=wish) if chosen.person_ids is None else [*chosen.person_ids]
    back = pages.listing.address(wish)
    if chosen.relationship:
        change_id = actions.relate(owner_id, person_ids=ids, relationship=chosen.relationship, back=back)
    else:
        change_id = actions.mark(owner_id, person_ids=ids, do_not_contact=True, back=back)
    messages.undoable(request, pages.listing.changed(len(ids)), change_id=change_id)
    return redirect(back)


@require_safe
def show(request: SignedIn, person_id: int) -> HttpResponse:
    now = clock.now(request)
    found = meeting.met(request.user.pk, person_id=person_id, now=now)
    return render(request, "wellmet/people/show.html", {"page": pages.person.page(found, now=now)})


@require_safe
@vary_on_headers("HX-Request")
def edit(request: SignedIn, person_id: int) -> HttpResponse:
    today = clock.now(request).date()
    line = listing.line(request.user.pk, person_id=person_id, today=today)
    wish = entries.wish_of(request.htmx.current_url)
    template = "wellmet/people/edit.html#form" if request.htmx else "wellmet/people/edit.html"
    return render(request, template, {"page": pages.listing.editing(line, wish=wish, today=today)})


@require_POST
def save(request: SignedIn, person_id: int) -> HttpResponse:
    owner_id, today = request.user.pk, clock.now(request).date()
    whole = queries.person(owner_id, person_id=person_id, today=today)
    wanted = entries.edit(request.POST, before=whole, employer=pages.listing.workplace(whole.listed))
    wish = entries.wish_of(request.htmx.current_url)
    if not request.htmx:  # there the form still stands, and the refusal is said above it
        form = pages.listing.editing(listing.line(owner_id, person_id=person_id, today=today), wish=wish, today=today)
        if refused := pages.listing.refused(form, sent=request.POST, said=wanted.said):
            return render(request, "wellmet/people/edit.html", {"page": refused}, status=422)
    back = pages.listing.address(wish) if request.htmx else reverse("people:show", args=[person_id])
    said, removed, unsaid = wanted.said, wanted.removed, wanted.unsaid
    change_id = actions.edit(owner_id, person_id=person_id, said=said, removed=removed, unsaid=unsaid, back=back)
    messages.undoable(request, _("Changed."), change_id=change_id)
    if not request.htmx:
        return redirect("people:show", person_id)
    found = listing.page(owner_id, wish=wish, today=today)
    page = pages.listing.page(found, wish=wish, today=today, changed_id=person_id)
    return render(request, "wellmet/people/list.html#found", {"page": page})


@require_POST
def mark(request: SignedIn, person_id: int) -> HttpResponse:
    is_marked = request.POST.get("may-contact") is None
    queries.must_be_there(request.user.pk, person_ids=[person_id])
    back = reverse("people:show", args=[person_id])
    change_id = actions.mark(request.user.pk, person_ids=[person_id], do_not_contact=is_marked, back=back)
    messages.undoable(request, _("Noted."), change_id=change_id)
    return redirect("people:show", person_id)


@require_POST
def refer(request: SignedIn, person_id: int) -> HttpResponse:
    queries.must_be_there(request.user.pk, person_ids=[person_id])
    contact, naming = entries.named(request.POST, on=clock.now(request).date())
    back = reverse("people:show", args=[person_id])
    change_id, named_id = actions.refer(
        request.user.pk, referrer_id=person_id, contact=contact, naming=naming, back=back
    )
    said = _("Noted. Best to get in touch within three working days.")
    messages.undoable(request, said, change_id=change_id)
    return redirect("people:show", named_id)


@require_POST
def forget(request: SignedIn, person_id: int) -> HttpResponse:
    owner_id, folder = request.user.pk, backups.folder(request.user.pk, data=settings.DATA)
    if is_long(owner_id):
        return redirect("works:show", token=works.forget(owner_id, person_ids=[person_id], folder=folder))
    left = erasing.forget(owner_id, person_id=person_id, folder=folder)
    messages.said(request, pages.person.forgotten(**works.left(left)))
    return redirect("people:list")
