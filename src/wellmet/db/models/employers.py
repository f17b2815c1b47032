from django.db import models

from wellmet.core import people

from .imports import Batch
from .owned import Owned
from .people import Person


class Employer(Owned):
    """An organisation under one name, `key` being how it is spelled without case and marks; targets are ranked from 1.

    Of several names that mean one organisation, one is kept, and the others stand for it (see EmployerMerge): the one
    that is kept is the employer everywhere.
    """

    name = models.TextField()
    key = models.TextField()
    target_rank = models.PositiveSmallIntegerField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(name="employer_once", fields=["owner", "key"])]

    def __str__(self) -> str:
        return self.name


class EmployerMerge(Owned):
    """A name stands for another's employer: found so by an import, or by nobody but the user or the spelling."""

    former = models.OneToOneField(Employer, on_delete=models.CASCADE, related_name="stands_for")
    kept = models.ForeignKey(Employer, on_delete=models.CASCADE, related_name="merges")
    batch = models.ForeignKey(Batch, on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        constraints = [
            models.CheckConstraint(name="employer_merge_two", condition=~models.Q(former=models.F("kept"))),
        ]

    def __str__(self) -> str:
        return f"{self.former_id} is {self.kept_id}"


class EmployerLikeness(Owned):
    """Two employers that may be one, the smaller number first, as was found at the last look: made anew at any time."""

    a = models.ForeignKey(Employer, on_delete=models.CASCADE, related_name="+")
    b = models.ForeignKey(Employer, on_delete=models.CASCADE, related_name="+")
    score = models.FloatField()
    verdict = models.CharField(max_length=8)
    reasons = models.JSONField()

    class Meta:
        constraints = [models.UniqueConstraint(name="employer_likeness_once", fields=["owner", "a", "b"])]

    def __str__(self) -> str:
        return f"{self.a_id} may be {self.b_id}"


class EmployerApart(Owned):
    """Two names that the user said are two employers', the smaller number first: nobody asks again."""

    a = models.ForeignKey(Employer, on_delete=models.CASCADE, related_name="+")
    b = models.ForeignKey(Employer, on_delete=models.CASCADE, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(name="employer_apart_once", fields=["owner", "a", "b"]),
            models.CheckConstraint(name="employer_apart_order", condition=models.Q(a__lt=models.F("b"))),
        ]

    def __str__(self) -> str:
        return f"{self.a_id} is not {self.b_id}"


class Affiliation(Owned):
    """A person's place at an employer or school; dates are ISO 8601, as exact as the source had them.

    `named` is the employer under the name that the source gives it, which may stand for `employer`.
    """

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="affiliations")
    employer = models.ForeignKey(Employer, on_delete=models.CASCADE, related_name="affiliations")
    named = models.ForeignKey(Employer, on_delete=models.CASCADE, related_name="named_by")
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
