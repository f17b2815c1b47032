"""Whose data this is: on a person's own computer there is one owner, called `me`."""

from django.contrib.auth.models import User

LOCAL = "me"


def local() -> int | None:
    """The id of the one owner of a local installation, None before the first start."""
    return User.objects.filter(username=LOCAL).values_list("id", flat=True).first()
