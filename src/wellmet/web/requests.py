from django.contrib.auth.models import User
from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails


class SignedIn(HttpRequest):
    """A request that has passed LoginRequiredMiddleware, so that somebody is behind it; `htmx` tells who asks."""

    user: User
    htmx: HtmxDetails
