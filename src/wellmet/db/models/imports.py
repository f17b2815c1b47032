from django.db import models

from .owned import Owned
from .people import Person


class Batch(Owned):
    """One import: when, of which files, and with what result."""

    imported_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)
    files = models.JSONField(default=list)

    def __str__(self) -> str:
        return f"batch {self.pk}"


class Record(Owned):
    """What one source, or the user's hand, said about one person: the truth that a person is folded from."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="records")
    batch = models.ForeignKey(Batch, on_delete=models.SET_NULL, null=True, related_name="+")
    format = models.CharField(max_length=32)
    fingerprint = models.CharField(max_length=32)
    data = models.JSONField()
    removed = models.JSONField(default=list)

    class Meta:
        constraints = [
            models.UniqueConstraint(name="record_by_hand_once", fields=["person"], condition=models.Q(format="hand")),
            models.UniqueConstraint(
                name="record_once", fields=["owner", "fingerprint"], condition=~models.Q(fingerprint="")
            ),
        ]

    def __str__(self) -> str:
        return f"{self.format} record {self.pk}"


class Original(Owned):
    """All that a source wrote about one person, kept for export alone: nothing else may read it."""

    record = models.ForeignKey(Record, on_delete=models.CASCADE, related_name="originals")
    digest = models.CharField(max_length=32)
    lines = models.JSONField()

    class Meta:
        constraints = [models.UniqueConstraint(name="original_once", fields=["record", "digest"])]

    def __str__(self) -> str:
        return f"original {self.pk}"


class Sighting(Owned):
    """A record was in an import: a record stays as long as one import that held it has not been taken back."""

    record = models.ForeignKey(Record, on_delete=models.CASCADE, related_name="sightings")
    batch = models.ForeignKey(Batch, on_delete=models.CASCADE, related_name="sightings")
    original = models.ForeignKey(Original, on_delete=models.SET_NULL, null=True, related_name="sightings")

    class Meta:
        constraints = [models.UniqueConstraint(name="sighting_once", fields=["record", "batch"])]

    def __str__(self) -> str:
        return f"record {self.record_id} in batch {self.batch_id}"


class ColumnLayout(Owned):
    """What the user said of the columns of one kind of table: a field for each heading."""

    key = models.CharField(max_length=32)
    fields = models.JSONField()

    class Meta:
        constraints = [models.UniqueConstraint(name="layout_once", fields=["owner", "key"])]

    def __str__(self) -> str:
        return self.key
