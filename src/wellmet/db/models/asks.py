from django.db import models

from wellmet.core import people

from .owned import Owned, one_of
from .people import Person


class Ask(Owned):
    """One request to one person; the relationship is the one at the time."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="asks")
    channel = models.CharField(max_length=20)
    purpose = models.CharField(max_length=16)
    relationship = models.CharField(max_length=16)

    class Meta:
        constraints = [
            models.CheckConstraint(name="ask_channel", condition=one_of("channel", people.Channel)),
            models.CheckConstraint(name="ask_purpose", condition=one_of("purpose", people.Purpose)),
        ]

    def __str__(self) -> str:
        return f"{self.purpose} by {self.channel}"


class Outcome(Owned):
    """One thing that happened to an ask, `sent` being an attempt; never changed, only taken back."""

    ask = models.ForeignKey(Ask, on_delete=models.CASCADE, related_name="outcomes")
    outcome = models.CharField(max_length=12)
    on = models.DateField()
    note = models.TextField(blank=True)
    knew_someone = models.BooleanField(null=True)
    answered = models.JSONField(default=list)  # the seeker's questions that it crossed out, in their words
    logged_at = models.DateTimeField()

    class Meta:
        constraints = [models.CheckConstraint(name="outcome_word", condition=one_of("outcome", people.Outcome))]

    def __str__(self) -> str:
        return f"{self.outcome} on {self.on}"
