from django.conf import settings
from django.db import models

from wellmet.core import people


class Owned(models.Model):
    """A row of one seeker's; no query may leave the owner out."""

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")

    class Meta:
        abstract = True


def one_of(field: str, words: type[people.Channel | people.Purpose | people.Outcome | people.Permission]) -> models.Q:
    return models.Q(**{f"{field}__in": [word.value for word in words]})
