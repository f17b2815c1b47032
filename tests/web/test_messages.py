"""What is said once something is done comes with the next page, or along with the part that htmx asked for."""

import pytest
from django.contrib.messages.storage.cookie import CookieStorage
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory
from django.urls import reverse
from django_htmx.middleware import HtmxDetails

from wellmet.web import messages

PART = {"HX-Request": "true"}


def answered(response: HttpResponse, *, is_said: bool = True, headers: dict[str, str]) -> str:
    """What a browser that sent these headers gets, where a view answers this and has said something."""
    request = RequestFactory().get("/", headers=headers)
    request.htmx = HtmxDetails(request)  # type: ignore[attr-defined]
    request._messages = CookieStorage(request)  # type: ignore[attr-defined]

    def view(request: HttpRequest) -> HttpResponse:
        if is_said:
            messages.said(request, "Noted.", undo=reverse("asks:undo", args=[1]))
        return response

    messages.along(view)(request)
    return response.text


def test_a_part_brings_its_message_and_the_way_back() -> None:
    text = answered(HttpResponse("<p>part</p>"), headers=PART)
    assert text.startswith("<p>part</p>")
    assert 'id="messages"' in text
    assert 'hx-swap-oob="true"' in text
    assert "Noted." in text
    assert f'action="{reverse("asks:undo", args=[1])}"' in text


@pytest.mark.parametrize(
    ("response", "headers"),
    [
        (HttpResponse("<p>page</p>"), {}),
        (HttpResponse("{}", content_type="application/json"), PART),
        (HttpResponse(status=302), PART),
        (HttpResponse(headers={"HX-Redirect": "/"}), PART),
    ],
    ids=["a whole page", "no page at all", "a redirect", "a redirect of htmx"],
)
def test_anything_else_leaves_the_message_for_the_next_page(response: HttpResponse, headers: dict[str, str]) -> None:
    assert "messages" not in answered(response, headers=headers)


def test_a_part_without_a_message_is_left_as_it_is() -> None:
    assert answered(HttpResponse("<p>part</p>"), is_said=False, headers=PART) == "<p>part</p>"
