from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from wellmet.actions import imports as import_actions
from wellmet.actions import layouts
from wellmet.actions import profile as profile_actions
from wellmet.actions import uploads as actions
from wellmet.queries import closeness, matching, one_employer, uploads
from wellmet.web import clock, pages
from wellmet.web.requests import SignedIn

SECONDS = "1"  # between two looks at a running import


@require_safe
def show(request: SignedIn) -> HttpResponse:
    page = pages.imports.start(uploads.afoot(request.user.pk), past=uploads.past(request.user.pk))
    return render(request, "wellmet/imports/show.html", {"page": page})


@require_POST
def choose(request: SignedIn) -> HttpResponse:
    files = request.FILES.getlist("files")
    token = actions.keep(
        request.user.pk,
        names=[file.name or "" for file in files],
        sizes=[file.size or 0 for file in files],
        contents=[file.chunks() for file in files],
    )
    return redirect("imports:preview", token=token)


@require_safe
def preview(request: SignedIn, token: str) -> HttpResponse:
    actions.look(request.user.pk, token=token)
    under_way = uploads.progress(request.user.pk, token=token)
    if under_way.is_looking or under_way.is_fetching or under_way.state.stage in {"failed", "cut-off"}:
        return bar(request, under_way)
    number = request.GET.get("page", "")
    page = int(number) if number.isascii() and number.isdigit() and len(number) < 8 else 1
    found = uploads.preview(request.user.pk, token=token, page=page)
    return render(request, "wellmet/imports/preview.html", {"page": pages.imports.preview(found, token=token)})


@require_POST
def start(request: SignedIn, token: str) -> HttpResponse:
    actions.start(request.user.pk, token=token, now=clock.now(request))
    return redirect("imports:progress", token=token)


@require_safe
def progress(request: SignedIn, token: str) -> HttpResponse:
    found = uploads.progress(request.user.pk, token=token)
    return redirect("imports:preview", token=token) if found.state.stage == "waiting" else bar(request, found)


def bar(request: SignedIn, found: uploads.Progress) -> HttpResponse:
    is_standing = uploads.is_standing(request.user.pk, batch_id=found.state.batch)
    suggested = closeness.suggested(request.user.pk, today=clock.now(request).date()) if is_standing else ()
    pairs = matching.count(request.user.pk) if is_standing else 0
    firms = one_employer.count(request.user.pk) if is_standing else 0
    page = pages.imports.progress(found, is_standing=is_standing, suggested=len(suggested), pairs=pairs, firms=firms)
    seen = {"page": page, "asks_on": pages.profile.asks_on(request.session.get(pages.profile.ANSWERED))}
    answer = render(request, "wellmet/imports/progress.html", seen)
    if found.is_running:
        answer["Refresh"] = SECONDS  # the bar moves without a script, too
    return answer


@require_POST
def discard(request: SignedIn, token: str) -> HttpResponse:
    actions.discard(request.user.pk, token=token)
    messages.success(request, _("Called off. Nothing of it is kept."))
    return redirect("imports:show")


@require_safe
def columns(request: SignedIn, token: str) -> HttpResponse:
    page = pages.columns.page(uploads.tables(request.user.pk, token=token), token=token)
    return render(request, "wellmet/imports/columns.html", {"page": page})


@require_POST
def say_columns(request: SignedIn, token: str) -> HttpResponse:
    for file in uploads.tables(request.user.pk, token=token):
        if file.parsed.layout:
            said = pages.columns.said(request.POST, layout=file.parsed.layout)
            layouts.remember(request.user.pk, layout=file.parsed.layout, said=said)
    return redirect("imports:preview", token=token)


@require_POST
def fill(request: SignedIn, token: str) -> HttpResponse:
    said = uploads.profile_of(request.user.pk, token=token)
    if said:
        profile_actions.fill(request.user.pk, said=said)
        messages.success(request, _("Your profile is filled in where it was blank."))
    return redirect("imports:preview", token=token)


@require_POST
def undo(request: SignedIn, batch_id: int) -> HttpResponse:
    import_actions.undo(request.user.pk, batch_id=batch_id, now=clock.now(request))
    messages.success(request, _("Taken back. Whoever you had asked or named meanwhile has stayed."))
    return redirect("imports:show")
