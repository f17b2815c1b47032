import secrets

from django.conf import settings
from django.db import models


def salt() -> str:
    return secrets.token_hex(32)


def version() -> str:
    return secrets.token_hex(16)


class Seeker(models.Model):
    """One seeker: the profile as a JSON Resume, and the salt of what they asked to forget."""

    owner = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    resume = models.JSONField(default=dict)
    salt = models.TextField(default=salt)
    version = models.TextField(default=version)  # of the people, employers and permissions: another after each change
    # By which people each of the last versions differs from the next, as far back as that is known: the oldest first.
    turns = models.JSONField(default=list)
    found_work_on = models.DateField(null=True)  # since when there is nobody to ask any more, only to thank
    sample_until = models.BigIntegerField(null=True)  # the last person of the sample search, while it is there

    def __str__(self) -> str:
        return f"seeker {self.pk}"
