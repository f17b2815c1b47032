from django.db import models

from wellmet.core import network, people

from .employers import Employer
from .owned import Owned, one_of
from .people import Person


class Referral(Owned):
    """Somebody named somebody: when, in what words, and whether their name may be used."""

    referrer = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="gave")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="came_through")
    on = models.DateField()
    words = models.TextField(blank=True)
    may_use_name = models.CharField(max_length=4, default=people.Permission.ASK.value)

    class Meta:
        constraints = [
            models.UniqueConstraint(name="referral_once", fields=["referrer", "person"]),
            models.CheckConstraint(name="referral_not_oneself", condition=~models.Q(referrer=models.F("person"))),
            models.CheckConstraint(name="referral_permission", condition=one_of("may_use_name", people.Permission)),
        ]

    def __str__(self) -> str:
        return f"{self.referrer_id} named {self.person_id}"


class Tie(Owned):
    """Two people know each other, as was stated: one row per pair, the smaller number first; the rest is derived."""

    a = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    b = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    source = models.CharField(max_length=12)
    certainty = models.FloatField()
    on = models.DateField()

    class Meta:
        constraints = [
            models.UniqueConstraint(name="tie_once", fields=["owner", "a", "b"]),
            models.CheckConstraint(name="tie_order", condition=models.Q(a__lt=models.F("b"))),
            models.CheckConstraint(
                name="tie_certainty", condition=models.Q(certainty__gt=0) & models.Q(certainty__lte=1)
            ),
            models.CheckConstraint(
                name="tie_source",
                condition=models.Q(source__in=[source.value for source in network.Source if source.is_stated]),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.a_id} and {self.b_id}"


class Consent(Owned):
    """Who allowed what, towards whom (one person, an employer's people, or anyone), since and until when."""

    giver = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="consents")
    kind = models.CharField(max_length=16)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, null=True, related_name="+")
    employer = models.ForeignKey(Employer, on_delete=models.CASCADE, null=True, related_name="+")
    given_on = models.DateField()
    expires_on = models.DateField(null=True)
    withdrawn_on = models.DateField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="consent_dates",
                condition=models.Q(expires_on__isnull=True) | models.Q(expires_on__gte=models.F("given_on")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} by {self.giver_id}"
