from collections import defaultdict
from typing import Any

from django.conf import settings
from django.db import migrations, models

CHUNK = 2_000
LONGEST_KEY = 120


def fill(apps: Any, schema_editor: Any) -> None:
    """Give people who are there already what lists are searched and sorted by; their next fold says the same."""
    from wellmet.core import people, planning

    person_model = apps.get_model("wellmet", "Person")
    ids = list(person_model.objects.order_by("id").values_list("id", flat=True))
    for start in range(0, len(ids), CHUNK):
        chunk = ids[start : start + CHUNK]
        keys: dict[int, list[str]] = defaultdict(list)
        points = apps.get_model("wellmet", "ContactPoint").objects.filter(person_id__in=chunk).order_by("id")
        for person_id, key in points.values_list("person_id", "key"):
            keys[person_id].append(key)
        places: dict[int, list[people.Affiliation]] = defaultdict(list)
        rows = apps.get_model("wellmet", "Affiliation").objects.filter(person_id__in=chunk).order_by("id")
        for person_id, employer, role, is_current, kind in rows.values_list(
            "person_id", "employer__name", "role", "is_current", "kind"
        ):
            places[person_id].append(people.Affiliation(employer, role, is_current, kind=people.AffiliationKind(kind)))
        some = list(person_model.objects.filter(id__in=chunk))
        for one in some:
            contact = people.Contact(occupation=one.occupation, affiliations=tuple(places[one.pk]))
            place = people.workplace(contact)
            trade = people.occupation(one.occupation) or people.occupation(place.role if place else "")
            one.searched = "\n".join((people.found_by(contact, called=one.name), *keys[one.pk]))
            one.by_name = one.folded[:LONGEST_KEY]
            one.by_employer = people.fold(place.employer)[:LONGEST_KEY] if place else ""
            one.meets_many = bool(trade and (trade.percentile or 0) >= planning.MEETS_MANY)
        person_model.objects.bulk_create(
            some,
            update_conflicts=True,
            unique_fields=["id"],
            update_fields=["searched", "by_name", "by_employer", "meets_many"],
        )


class Migration(migrations.Migration):
    dependencies = [
        ("wellmet", "0004_version"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField("person", "searched", models.TextField(blank=True, default=""), preserve_default=False),
        migrations.AddField(
            "person", "by_name", models.CharField(blank=True, default="", max_length=120), preserve_default=False
        ),
        migrations.AddField(
            "person", "by_employer", models.CharField(blank=True, default="", max_length=120), preserve_default=False
        ),
        migrations.AddField("person", "meets_many", models.BooleanField(default=False)),
        migrations.AddField("seeker", "found_work_on", models.DateField(null=True)),
        migrations.AddIndex("person", models.Index(fields=["owner", "by_name", "id"], name="person_by_name")),
        migrations.AddIndex(
            "person", models.Index(fields=["owner", "by_employer", "by_name", "id"], name="person_by_employer")
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
