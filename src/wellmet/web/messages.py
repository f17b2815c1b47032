"""What is said to a person once something is done: with the next page, or along with a part of it."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.template.loader import render_to_string
from django.urls import reverse

Answer = Callable[[HttpRequest], HttpResponseBase]


def said(request: HttpRequest, text: str, *, undo: str = "") -> None:
    """Say that something is done; `undo` is the address to post to for taking it back.

    NB no names: messages travel in a cookie.
    """
    messages.success(request, text, extra_tags=undo)


def undoable(request: HttpRequest, text: str, *, change_id: int) -> None:
    """Say that something is changed, with the button that takes this change back and no other."""
    said(request, text, undo=reverse("changes:undo", kwargs={"change_id": change_id}))


def along(answer: Answer) -> Answer:
    """Wrap every answer: one that htmx puts into a page brings the messages that are due, for their place in it."""

    def answered(request: HttpRequest) -> HttpResponseBase:
        response = answer(request)
        if takes_messages(request, response):
            response.content += render_to_string("wellmet/messages.html", {"is_along": True}, request).encode()  # type: ignore[attr-defined]
        return response

    return answered


def takes_messages(request: HttpRequest, response: HttpResponseBase) -> bool:
    is_part = bool(getattr(request, "htmx", False)) and not request.headers.get("HX-Boosted")
    is_html = response.headers.get("Content-Type", "").startswith("text/html") and not response.streaming
    leads_away = 300 <= response.status_code < 400 or "HX-Redirect" in response.headers
    return is_part and is_html and not leads_away and bool(messages.get_messages(request))
