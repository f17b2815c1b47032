from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from wellmet.actions import changes
from wellmet.actions import employers as actions
from wellmet.queries import employers as queries
from wellmet.queries import one_employer
from wellmet.web import entries, messages, pages
from wellmet.web.requests import SignedIn


@require_safe
def list(request: SignedIn) -> HttpResponse:
    query, owner_id = entries.wish(request.GET).query, request.user.pk
    found, questions = queries.listed(owner_id, query=query), one_employer.count(owner_id)
    page = pages.employers.list_of(found, query=query, questions=questions)
    return render(request, "wellmet/employers/list.html", {"page": page})


@require_safe
def show(request: SignedIn, employer_id: int) -> HttpResponse:
    house = queries.house(request.user.pk, employer_id=employer_id)
    questions = one_employer.standing(request.user.pk, employer_id=house.id)
    page = pages.employers.page(house, questions=questions)
    return render(request, "wellmet/employers/show.html", {"page": page})


@require_safe
def same(request: SignedIn) -> HttpResponse:
    page = pages.employers.same(one_employer.asked(request.user.pk, place=entries.place(request.GET)))
    return render(request, "wellmet/likeness/show.html", {"page": page})


@require_POST
def decide(request: SignedIn) -> HttpResponse:
    pairs, is_one = entries.decision(request.POST)
    back = pages.pairs.address(pages.employers.KIND, place=entries.place(request.POST))
    change_id, count = changes.decide_employers(request.user.pk, pairs=pairs, is_one=is_one, back=back)
    messages.undoable(request, pages.employers.decided(count, is_one=is_one), change_id=change_id)
    return redirect(back)


@require_POST
def look(request: SignedIn) -> HttpResponse:
    messages.said(request, pages.employers.looked(actions.look(request.user.pk)))
    return redirect("employers:same")


@require_POST
def join(request: SignedIn, employer_id: int) -> HttpResponse:
    owner_id, back = request.user.pk, reverse("employers:show", args=[employer_id])
    other_id = queries.one(owner_id, reference=entries.employer(request.POST))
    change_id = changes.join_employers(owner_id, kept_id=employer_id, other_id=other_id, back=back)
    messages.undoable(request, pages.employers.decided(1, is_one=True), change_id=change_id)
    return redirect(back)


@require_POST
def part(request: SignedIn, employer_id: int) -> HttpResponse:
    back = reverse("employers:show", args=[employer_id])
    change_id = changes.part_employer(request.user.pk, employer_id=employer_id, back=back)
    messages.undoable(request, pages.employers.parted(), change_id=change_id)
    return redirect(back)
