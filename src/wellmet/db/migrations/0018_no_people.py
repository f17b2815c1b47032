from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("wellmet", "0017_employers_always_named"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField("person", "is_person", models.BooleanField(default=True)),
        migrations.AddIndex(
            "person",
            models.Index(name="person_is_none", fields=["owner", "id"], condition=models.Q(("is_person", False))),
        ),
    ]
