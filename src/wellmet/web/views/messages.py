from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe
from django.views.decorators.vary import vary_on_headers

from wellmet.web import forms, pages
from wellmet.web.requests import SignedIn


@require_safe
def check(request: SignedIn) -> HttpResponse:
    return render(request, "wellmet/messages/check.html", {"page": pages.messages.page(forms.Words(), draft=None)})


# NB a POST that keeps nothing: the words must not stand in an address, a history or a log.
@require_POST
@vary_on_headers("HX-Request")
def judge(request: SignedIn) -> HttpResponse:
    form = forms.Words(request.POST)
    page = pages.messages.page(form, draft=forms.draft(form))
    part = "#result" if request.htmx else ""
    return render(request, f"wellmet/messages/check.html{part}", {"page": page}, status=422 if form.errors else 200)
