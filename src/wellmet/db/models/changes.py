from django.db import models

from .owned import Owned


class Change(Owned):
    """What was there before a change, until it is taken back or others follow; whoever is forgotten takes all along.

    It stands in no backup: it may hold words of people that are kept nowhere else.
    """

    kind = models.CharField(max_length=16)
    before = models.JSONField()
    back = models.TextField(blank=True)  # the address of the page on which it was made

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"
