from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("wellmet", "0013_turns")]

    operations = [
        migrations.AddField(model_name="outcome", name="answered", field=models.JSONField(default=list)),
    ]
