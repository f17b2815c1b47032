"""What is said once something is done comes with the next page, or along with the part that htmx asked for."""

import pytest
from django.contrib.messages import get_messages
from django.contrib.messages.middleware import MessageMiddleware
from django.contrib.sessions.middleware import SessionMiddleware
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.test import RequestFactory
from django.urls import reverse
from django_htmx.middleware import HtmxMiddleware

from wellmet.web import messages

PLACE = b'id="messages"'


def answered(response: HttpResponse, **headers: str) -> HttpResponseBase:
    """The response, after a view has said something to a browser that sent these headers."""

    def view(request: HttpRequest) -> HttpResponseBase:
        messages.said(request, "Noted.", undo=reverse("asks:undo"))
        return response

    wrapped = MessageMiddleware(HtmxMiddleware(messages.along(view)))  # type: ignore[arg-type]
    return SessionMiddleware(wrapped)(RequestFactory().get("/", headers=headers))  # type: ignore[arg-type]


def test_a_part_brings_its_message_and_the_way_back() -> None:
    content = answered(HttpResponse("<p>part</p>"), **{"HX-Request": "true"}).content  # type: ignore[attr-defined]
    assert content.startswith(b"<p>part</p>")
    assert PLACE in content
    assert b'hx-swap-oob="true"' in content
    assert b"Noted." in content
    assert f'action="{reverse("asks:undo")}"'.encode() in content


@pytest.mark.parametrize(
    ("response", "headers"),
    [
        (HttpResponse("<p>page</p>"), {}),
        (HttpResponse("{}", content_type="application/json"), {"HX-Request": "true"}),
        (HttpResponse(status=302), {"HX-Request": "true"}),
        (HttpResponse(headers={"HX-Redirect": "/"}), {"HX-Request": "true"}),
    ],
    ids=["a whole page", "no page at all", "a redirect", "a redirect of htmx"],
)
def test_anything_else_leaves_the_message_for_the_next_page(response: HttpResponse, headers: dict[str, str]) -> None:
    assert PLACE not in answered(response, **headers).content  # type: ignore[attr-defined]


def test_a_part_without_a_message_is_left_as_it_is() -> None:
    def view(request: HttpRequest) -> HttpResponseBase:
        assert not list(get_messages(request))
        return HttpResponse("<p>part</p>")

    wrapped = MessageMiddleware(HtmxMiddleware(messages.along(view)))  # type: ignore[arg-type]
    response = SessionMiddleware(wrapped)(RequestFactory().get("/", headers={"HX-Request": "true"}))  # type: ignore[arg-type]
    assert response.content == b"<p>part</p>"  # type: ignore[attr-defined]
