from django.db import models

from wellmet.core import people

from .owned import Owned
from .people import Person


class Employer(Owned):
    """An organisation, once: `key` is its name without case, marks and legal form; targets are ranked from 1."""

    name = models.TextField()
    key = models.TextField()
    target_rank = models.PositiveSmallIntegerField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(name="employer_once", fields=["owner", "key"])]

    def __str__(self) -> str:
        return self.name


class Affiliation(Owned):
    """A person's place at an employer or school; dates are ISO 8601, as exact as the source had them."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="affiliations")
    employer = models.ForeignKey(Employer, on_delete=models.CASCADE, related_name="affiliations")
    role = models.TextField(blank=True)
    kind = models.CharField(max_length=8, default=people.AffiliationKind.WORK.value)
    is_current = models.BooleanField(default=True)
    started_on = models.CharField(max_length=32, blank=True)
    ended_on = models.CharField(max_length=32, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="affiliation_kind",
                condition=models.Q(kind__in=[kind.value for kind in people.AffiliationKind]),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.role} at {self.employer_id}"
