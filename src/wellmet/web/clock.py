"""The one place in which the web reads the clock."""

from datetime import datetime

from django.http import HttpRequest

# Set by `wellmet --now`. The key is the server's own: what a browser sends arrives under names that begin with HTTP_.
FIXED = "wellmet.now"


def now(request: HttpRequest) -> datetime:
    fixed = request.META.get(FIXED)
    if isinstance(fixed, datetime):
        return fixed
    return datetime.now().astimezone()  # noqa: TID251 - the web's clock; local time is the user's
