from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.http import FileResponse, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from wellmet.actions import safekeeping as actions
from wellmet.actions import works
from wellmet.db.archives import NotABackup
from wellmet.queries import backups as queries
from wellmet.queries.works import is_long
from wellmet.web import clock, messages, pages
from wellmet.web.forms import NotUnderstood
from wellmet.web.requests import SignedIn


def folder(request: SignedIn) -> Path:
    return queries.folder(request.user.pk, data=settings.DATA)


def path(request: SignedIn, name: str) -> Path:
    return queries.path_of(request.user.pk, data=settings.DATA, name=name)


@require_POST
def make(request: SignedIn) -> HttpResponse:
    owner_id, now = request.user.pk, clock.now(request)
    if is_long(owner_id):
        return redirect("works:show", token=works.back_up(owner_id, folder=folder(request), now=now))
    actions.make(owner_id, folder=folder(request), now=now)
    messages.said(request, _("A backup is made."))
    return redirect("settings:show")


@require_POST
def bring(request: SignedIn) -> HttpResponse:
    file = request.FILES.get("backup")
    if file is None:
        raise NotUnderstood(_("Choose a backup file first. Nothing was changed."))
    contents: Iterator[bytes] = iter(file.chunks())
    brought = actions.bring(folder(request), contents=contents, now=clock.now(request))
    return redirect("backups:show", name=brought.name)


@require_safe
def show(request: SignedIn, name: str) -> HttpResponse:
    found = queries.one(request.user.pk, data=settings.DATA, name=name)
    return render(request, "wellmet/backups/show.html", {"backup": pages.backups.backup(found)})


@require_safe
def download(request: SignedIn, name: str) -> FileResponse:
    return FileResponse(path(request, name).open("rb"), as_attachment=True, filename=name)


@require_POST
def restore(request: SignedIn, name: str) -> HttpResponse:
    owner_id, file, now = request.user.pk, path(request, name), clock.now(request)
    if is_long(owner_id) or queries.is_long(file):
        return redirect("works:show", token=works.put_back(owner_id, path=file, folder=folder(request), now=now))
    try:
        actions.put_back(owner_id, path=file, folder=folder(request), now=now)
    except NotABackup as error:
        raise NotUnderstood(_("This backup cannot be read, so nothing was changed.")) from error
    messages.said(request, _("The backup is back. What was here before is kept as a backup, too."))
    return redirect("settings:show")


@require_POST
def delete(request: SignedIn, name: str) -> HttpResponse:
    actions.throw_away(path(request, name))
    messages.said(request, _("The backup is deleted."))
    return redirect("settings:show")
