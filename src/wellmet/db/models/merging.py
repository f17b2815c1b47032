from django.db import models

from .imports import Batch
from .owned import Owned
from .people import Person


class Merge(Owned):
    """Somebody was found to be `kept`: what they were, so that both can be taken apart again.

    `former` is the number they had, None where an import made one person of them at once. `data` holds which rows came
    with them and what could not stand beside what was there; see actions/merging.py.
    """

    kept = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="merges")
    former = models.BigIntegerField(null=True)
    batch = models.ForeignKey(Batch, on_delete=models.SET_NULL, null=True, related_name="merges")
    merged_at = models.DateTimeField()
    data = models.JSONField()

    def __str__(self) -> str:
        return f"{self.former} became {self.kept_id}"


class Likeness(Owned):
    """Two people who may be one, the smaller number first, as an import or a look found them: asked until answered."""

    a = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    b = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    score = models.FloatField()
    verdict = models.CharField(max_length=8)
    reasons = models.JSONField()

    class Meta:
        constraints = [models.UniqueConstraint(name="likeness_once", fields=["owner", "a", "b"])]

    def __str__(self) -> str:
        return f"{self.a_id} may be {self.b_id}"


class Apart(Owned):
    """Two people whom the user said are two, the smaller number first: nobody asks again, no import merges them."""

    a = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    b = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(name="apart_once", fields=["owner", "a", "b"]),
            models.CheckConstraint(name="apart_order", condition=models.Q(a__lt=models.F("b"))),
        ]

    def __str__(self) -> str:
        return f"{self.a_id} is not {self.b_id}"


class Binned(Owned):
    """A person who was deleted, with all their rows, for thirty days."""

    name = models.TextField()
    binned_at = models.DateTimeField()
    data = models.JSONField()

    def __str__(self) -> str:
        return self.name
