"""Refusals as pages: what the layers below raise beside their rules becomes 403, 404 or 422, in words."""

from collections.abc import Callable
from functools import wraps
from typing import Any, NamedTuple

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

View = Callable[..., HttpResponseBase]


class Answer(NamedTuple):
    status: int
    title: str | Promise


ANSWERS: dict[type[Exception], Answer] = {
    PermissionError: Answer(403, gettext_lazy("Better not like this")),
    LookupError: Answer(404, gettext_lazy("That is not here")),
    ValueError: Answer(422, gettext_lazy("That could not be used")),
}


def in_words(view: View) -> View:
    """Wrap a view so that refusals of ours become pages; anything else is a defect, and may crash."""

    @wraps(view)
    def told(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        try:
            return view(request, *args, **kwargs)
        except tuple(ANSWERS) as error:
            if not type(error).__module__.startswith("wellmet."):
                raise
            return page(request, error=error)

    return told


def page(request: HttpRequest, *, error: Exception) -> HttpResponse:
    answer = next(answer for kind, answer in ANSWERS.items() if isinstance(error, kind))
    told = {"title": answer.title, "message": str(error)}
    return render(request, "wellmet/errors/page.html", told, status=answer.status)
