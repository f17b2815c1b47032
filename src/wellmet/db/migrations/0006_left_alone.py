from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("wellmet", "0005_listing"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddIndex(
            "person",
            models.Index(
                name="person_left_alone", fields=["owner", "id"], condition=models.Q(("do_not_contact", True))
            ),
        ),
    ]
