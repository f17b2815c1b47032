import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    # Apart from what fills the column: PostgreSQL alters no table with rows that wait to be checked.
    dependencies = [("wellmet", "0016_employers_named")]

    operations = [
        migrations.AlterField(
            model_name="affiliation",
            name="named",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="named_by", to="wellmet.employer"
            ),
        ),
    ]
