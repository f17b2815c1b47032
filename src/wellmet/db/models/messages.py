from django.db import models

from wellmet.core import people

from .owned import Owned, one_of
from .people import Person


class Wording(Owned):
    """The seeker's own words to one person, for one channel and purpose, until they are said or dropped."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="wordings")
    channel = models.CharField(max_length=20)
    purpose = models.CharField(max_length=16)
    subject = models.TextField(blank=True)
    body = models.TextField()

    class Meta:
        constraints = [
            models.UniqueConstraint(name="wording_once", fields=["person", "channel", "purpose"]),
            models.CheckConstraint(name="wording_channel", condition=one_of("channel", people.Channel)),
            models.CheckConstraint(name="wording_purpose", condition=one_of("purpose", people.Purpose)),
        ]

    def __str__(self) -> str:
        return self.body
