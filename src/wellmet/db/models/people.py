from django.db import models

from wellmet.core import people

from .owned import Owned


class Person(Owned):
    """Somebody in the net, folded from records (see actions/folding.py), but for what the user marks them as."""

    name = models.TextField()
    given = models.TextField(blank=True)
    family = models.TextField(blank=True)
    folded = models.TextField()
    occupation = models.TextField(blank=True)
    relationship = models.CharField(max_length=16, blank=True)
    how_met = models.TextField(blank=True)
    notes = models.TextField(blank=True)
    groups = models.JSONField(default=list)
    connected_on = models.DateField(null=True)
    exchanged = models.JSONField(default=list)  # what passed between the two, by month; see core/people/exchanges.py
    exchanged_on = models.DateField(null=True)  # the last time
    do_not_contact = models.BooleanField(default=False)
    is_person = models.BooleanField(default=True)  # a taxi or a hotline is none, once the user says so
    kept_on = models.DateField(null=True)  # the day the user last said so: by writing them down, or when asked
    # For lists: what a search looks through, and what they are sorted by, no longer than an index may hold.
    searched = models.TextField(blank=True)
    by_name = models.CharField(max_length=120, blank=True)
    by_employer = models.CharField(max_length=120, blank=True)
    meets_many = models.BooleanField(default=False)

    class Meta:
        indexes = [
            models.Index(name="person_by_name", fields=["owner", "by_name", "id"]),
            models.Index(name="person_left_alone", fields=["owner", "id"], condition=models.Q(do_not_contact=True)),
            models.Index(name="person_is_none", fields=["owner", "id"], condition=models.Q(is_person=False)),
            models.Index(name="person_by_employer", fields=["owner", "by_employer", "by_name", "id"]),
        ]
        constraints = [
            models.CheckConstraint(
                name="person_relationship",
                condition=models.Q(relationship__in=["", *(word.value for word in people.Relationship)]),
            ),
        ]

    def __str__(self) -> str:
        return self.name


class ContactPoint(Owned):
    """A way to reach a person; `key` is what tells that two values are one, `is_strong` whether it identifies."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="points")
    kind = models.CharField(max_length=8)
    value = models.TextField()
    key = models.TextField()
    is_strong = models.BooleanField()

    class Meta:
        indexes = [
            models.Index(name="point_strong_key", fields=["owner", "key"], condition=models.Q(is_strong=True)),
        ]
        constraints = [
            models.CheckConstraint(
                name="point_kind", condition=models.Q(kind__in=["email", "phone", "url", "address"])
            ),
        ]

    def __str__(self) -> str:
        return self.value


class Erasure(Owned):
    """Somebody erased here whom backups may hold still, known by their number and salted hashes alone.

    It goes once every backup is rewritten; where that is cut off, it is carried through at the next start.
    """

    number = models.BigIntegerField()
    data = models.JSONField()

    def __str__(self) -> str:
        return f"person {self.number}"


class Forgotten(Owned):
    """The salted hash of something that identified an erased person, so that no import brings them back."""

    digest = models.CharField(max_length=64)

    class Meta:
        constraints = [models.UniqueConstraint(name="forgotten_once", fields=["owner", "digest"])]

    def __str__(self) -> str:
        return self.digest
