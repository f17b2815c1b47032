"""Refusals in words."""

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from wellmet.actions.sample import NotASample
from wellmet.queries.messages import NoMeansNo
from wellmet.queries.people import NoSuchPerson
from wellmet.web import errors


def raising(error: Exception) -> errors.View:
    def view(request: HttpRequest) -> HttpResponse:
        raise error

    return errors.in_words(view)


@pytest.mark.parametrize(
    ("error", "status"),
    [(NoSuchPerson("Nobody."), 404), (NotASample("Not that."), 422), (NoMeansNo("No means no."), 403)],
)
def test_a_refusal_of_ours_is_a_page_with_its_words(error: Exception, status: int) -> None:
    answer = raising(error)(RequestFactory().get("/"))
    assert isinstance(answer, HttpResponse)
    assert answer.status_code == status
    assert str(error) in answer.text


@pytest.mark.parametrize("error", [KeyError("name"), ValueError("7"), PermissionError("file"), ZeroDivisionError()])
def test_anything_else_is_a_defect_and_crashes(error: Exception) -> None:
    with pytest.raises(type(error)):
        raising(error)(RequestFactory().get("/"))


def test_words_of_a_refusal_are_shown_and_never_run() -> None:
    answer = raising(NoSuchPerson("<script>alert(1)</script>"))(RequestFactory().get("/"))
    assert isinstance(answer, HttpResponse)
    assert "<script>" not in answer.text
