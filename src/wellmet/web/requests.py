from django.contrib.auth.models import User
from django.http import HttpRequest


class SignedIn(HttpRequest):
    """A request that has passed LoginRequiredMiddleware, so that somebody is behind it."""

    user: User
