"""What is too large to be taken in is refused by what its sender says of its size, before any of it is looked at."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from wellmet.actions import uploads
from wellmet.web import errors

Answer = Callable[[HttpRequest], HttpResponse]
TOO_LARGE = 413


def refusing(answer: Answer) -> Answer:
    """Answer with a page in words in the place of reading the files; this has to come before whatever reads forms."""

    def answered(request: HttpRequest) -> HttpResponse:
        said = str(request.META.get("CONTENT_LENGTH", ""))
        if said.isascii() and said.isdecimal() and int(said) > uploads.LARGEST_FORM:
            page = errors.page(request, error=uploads.TooMuch(uploads.TOO_MUCH))
            page.status_code = TOO_LARGE
            return page
        return answer(request)

    return answered
