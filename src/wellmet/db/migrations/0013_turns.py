from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("wellmet", "0012_merging")]

    operations = [
        migrations.AddField(model_name="seeker", name="turns", field=models.JSONField(default=list)),
    ]
