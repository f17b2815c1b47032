from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from django.views.decorators.vary import vary_on_headers

from wellmet.actions import erasing, network, selections
from wellmet.actions import people as actions
from wellmet.queries import listing, meeting
from wellmet.queries import people as queries
from wellmet.web import clock, entries, messages, pages, undoing
from wellmet.web.requests import SignedIn


@require_safe
@vary_on_headers("HX-Request")
def list(request: SignedIn) -> HttpResponse:
    today, wish = clock.now(request).date(), entries.wish(request.GET)
    found = listing.page(request.user.pk, wish=wish, today=today)
    page = pages.listing.page(found, wish=wish, today=today)
    return render(
        request, "wellmet/people/list.html#found" if request.htmx else "wellmet/people/list.html", {"page": page}
    )


@require_POST
def change(request: SignedIn) -> HttpResponse:
    chosen, wish, owner_id = entries.selection(request.POST), entries.wish(request.POST), request.user.pk
    ids = listing.fitting_ids(owner_id, wish=wish) if chosen.person_ids is None else [*chosen.person_ids]
    if chosen.relationship:
        before = selections.set_relationship(owner_id, person_ids=ids, relationship=chosen.relationship)
        undoing.keep_relationships(request, before=before)
    else:
        changed = selections.set_do_not_contact(owner_id, person_ids=ids, do_not_contact=True)
        undoing.keep_marks(request, changed=changed, marked=True)
    messages.said(request, pages.listing.changed(len(ids)), undo=reverse("people:undo"))
    return redirect(pages.listing.address(wish))


@require_POST
def undo(request: SignedIn) -> HttpResponse:
    is_back = undoing.take_back(request)
    messages.said(request, _("Taken back.") if is_back else _("There is nothing to take back here any more."))
    return redirect(request.session.pop(undoing.PLACE, reverse("people:list")))


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
    template = "wellmet/people/edit.html#form" if request.htmx else "wellmet/people/edit.html"
    return render(request, template, {"page": pages.listing.editing(line, today=today)})


@require_POST
def save(request: SignedIn, person_id: int) -> HttpResponse:
    owner_id, today = request.user.pk, clock.now(request).date()
    whole = queries.person(owner_id, person_id=person_id, today=today)
    wanted = entries.edit(request.POST, before=whole, employer=pages.listing.workplace(whole.listed))
    before = actions.words(owner_id, person_id=person_id)
    actions.edit(owner_id, person_id=person_id, said=wanted.said, removed=wanted.removed, unsaid=wanted.unsaid)
    undoing.keep_edit(request, person_id=person_id, before=before)
    messages.said(request, _("Changed."), undo=reverse("people:undo"))
    if not request.htmx:
        return redirect("people:show", person_id)
    wish = entries.wish_of(request.htmx.current_url)
    found = listing.page(owner_id, wish=wish, today=today)
    page = pages.listing.page(found, wish=wish, today=today, changed_id=person_id)
    return render(request, "wellmet/people/list.html#found", {"page": page})


@require_POST
def mark(request: SignedIn, person_id: int) -> HttpResponse:
    is_marked = request.POST.get("may-contact") is None
    queries.must_be_there(request.user.pk, person_ids=[person_id])
    changed = selections.set_do_not_contact(request.user.pk, person_ids=[person_id], do_not_contact=is_marked)
    undoing.keep_marks(request, changed=changed, marked=is_marked)
    undoing.come_back_to(request, reverse("people:show", args=[person_id]))
    messages.said(request, _("Noted."), undo=reverse("people:undo"))
    return redirect("people:show", person_id)


@require_POST
def refer(request: SignedIn, person_id: int) -> HttpResponse:
    queries.must_be_there(request.user.pk, person_ids=[person_id])
    contact, naming = entries.named(request.POST, on=clock.now(request).date())
    named_id = network.refer(request.user.pk, referrer_id=person_id, contact=contact, naming=naming)
    messages.said(request, _("Noted. Best to get in touch within three working days."))
    return redirect("people:show", named_id)


@require_POST
def forget(request: SignedIn, person_id: int) -> HttpResponse:
    left = erasing.forget(request.user.pk, person_id=person_id, folder=settings.DATA / "backups")
    undoing.drop(request)
    messages.said(request, pages.person.forgotten(left))
    return redirect("people:list")
