from django.db import models

from wellmet.core import planning

from .owned import Owned
from .people import Person


class PutOff(Owned):
    """Somebody whom the user would not ask when it was suggested; never changed, only taken back."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="put_off")
    reason = models.CharField(max_length=12)
    on = models.DateField()
    until = models.DateField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="put_off_reason",
                condition=models.Q(reason__in=[reason.value for reason in planning.PutOffReason]),
            ),
            models.CheckConstraint(
                name="put_off_dates",
                condition=models.Q(until__isnull=True) | models.Q(until__gt=models.F("on")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reason} on {self.on}"
