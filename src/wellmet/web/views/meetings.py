from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from wellmet import words
from wellmet.actions import changes as actions
from wellmet.queries import meetings as queries
from wellmet.queries import people as people_queries
from wellmet.web import clock, entries, pages
from wellmet.web.messages import undoable
from wellmet.web.requests import SignedIn


@require_safe
def add(request: SignedIn) -> HttpResponse:
    last = queries.met(request.user.pk, person_id=entries.met(request.GET))
    return render(request, "wellmet/meetings/add.html", {"page": pages.meetings.add(), "last": last})


@require_POST
def understand(request: SignedIn) -> HttpResponse:
    name = pages.meetings.understood(request.POST.get("said", ""))["name"]
    found = queries.namesakes(request.user.pk, name=name, today=clock.now(request).date())
    page = pages.meetings.add(request.POST, found=found)
    return render(request, "wellmet/meetings/add.html", {"page": page}, status=200 if page.sentence.is_valid() else 422)


@require_POST
def keep(request: SignedIn) -> HttpResponse:
    parts = pages.meetings.Parts(sent_parts(request.POST), label_suffix="")
    today = clock.now(request).date()
    via_id = through(request, parts) if parts.is_valid() else None
    known = queries.namesakes(request.user.pk, name=parts.data.get("name") or "", today=today)
    is_doubtful = bool(known) and "is_new" not in request.POST
    if not parts.is_valid() or is_doubtful:
        page = pages.meetings.add(request.POST, parts=parts, found=known)
        return render(request, "wellmet/meetings/add.html", {"page": page}, status=422)
    met = pages.meetings.meeting(parts.cleaned_data, via_id=via_id)
    back = reverse("meetings:add")
    change_id, person_id = actions.meet(request.user.pk, met=met, on=today, back=back)
    text = f"{_('Written down.')} {words.note_remark(met.contact.notes)}".strip()
    undoable(request, text, change_id=change_id)
    return redirect(f"{back}?met={person_id}")


def sent_parts(sent: QueryDict) -> dict[str, str]:
    """The parts as sent, or as understood where only a sentence was."""
    if "said" in sent and "name" not in sent:
        return pages.meetings.understood(sent.get("said", ""))
    return {field: sent.get(field, "") for field in sent}


def through(request: SignedIn, parts: pages.meetings.Parts) -> int | None:
    via = parts.cleaned_data["via"]
    try:
        return people_queries.resolve(request.user.pk, reference=via) if via else None
    except LookupError as error:
        parts.add_error("via", str(error))
        return None
