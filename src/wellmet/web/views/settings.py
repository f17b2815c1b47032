from django.conf import settings as conf
from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from wellmet.actions import profile
from wellmet.queries import backups, exports, holdings, retention, works
from wellmet.queries import profile as profile_queries
from wellmet.web import clock, messages, pages
from wellmet.web.requests import SignedIn


@require_safe
def show(request: SignedIn) -> HttpResponse:
    owner_id, today = request.user.pk, clock.now(request).date()
    page = pages.settings.page(
        holdings.held(owner_id),
        seeker=profile_queries.seeker(owner_id),
        stored=backups.stored(owner_id, data=conf.DATA),
        quiet=retention.count(owner_id, today=today),
    )
    return render(
        request, "wellmet/settings/show.html", {"page": page, "afoot": pages.works.afoot(works.afoot(owner_id))}
    )


@require_safe
def export(request: SignedIn) -> HttpResponse:
    stem = f"wellmet-{clock.now(request):%Y%m%d}"
    if request.GET.get("format") == "vcard":
        cards = HttpResponse(exports.vcards(request.user.pk), content_type="text/vcard; charset=utf-8")
        cards["Content-Disposition"] = f'attachment; filename="{stem}.vcf"'
        return cards
    answer = JsonResponse(exports.document(request.user.pk), json_dumps_params={"ensure_ascii": False, "indent": 1})
    answer["Content-Disposition"] = f'attachment; filename="{stem}.json"'
    return answer


@require_POST
def found_work(request: SignedIn) -> HttpResponse:
    profile.set_found_work(request.user.pk, on=clock.now(request).date())
    text = _("Congratulations! Suggestions and follow-ups have ended.")
    messages.said(request, text, undo=reverse("settings:look_again"))
    return redirect("settings:show")


@require_POST
def look_again(request: SignedIn) -> HttpResponse:
    profile.set_found_work(request.user.pk, on=None)
    messages.said(request, _("Suggestions and follow-ups are back."))
    return redirect("settings:show")
