from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST, require_safe

from wellmet.actions import address_books as actions
from wellmet.web import forms, pages
from wellmet.web.requests import SignedIn

UNUSABLE = 422


@require_safe
def show(request: SignedIn) -> HttpResponse:
    page = pages.address_books.page(forms.AddressBooks(label_suffix=""))
    return render(request, "wellmet/address_books/show.html", {"page": page})


@sensitive_post_parameters("password")
@require_POST
def look(request: SignedIn) -> HttpResponse:
    form = forms.AddressBooks(request.POST, label_suffix="")
    if not form.is_valid():
        return again(request, pages.address_books.page(form))
    try:
        found = actions.look(request.user.pk, sign_in=form.sign_in, chosen=request.POST.getlist("book"))
    except actions.NotFetched as error:
        return again(request, pages.address_books.refused(form, error=error))
    if found.token:
        return redirect("imports:preview", token=found.token)
    page = pages.address_books.page(form, books=found.books)
    return render(request, "wellmet/address_books/show.html", {"page": page})


def again(request: SignedIn, page: pages.address_books.Page) -> HttpResponse:
    """The same form with what was wrong, and with what was filled in."""
    return render(request, "wellmet/address_books/show.html", {"page": page}, status=UNUSABLE)
