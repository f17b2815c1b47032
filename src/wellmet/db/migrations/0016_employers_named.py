from typing import Any

from django.db import migrations, models


def fill(apps: Any, schema_editor: Any) -> None:
    """Let every place be named as its employer is, and every employer be known by how it is spelled."""
    from wellmet.core import employers

    apps.get_model("wellmet", "Affiliation").objects.filter(named=None).update(named=models.F("employer"))
    model = apps.get_model("wellmet", "Employer")
    for number, name, key in list(model.objects.values_list("id", "name", "key")):
        if key != employers.spelling_key(name):
            model.objects.filter(id=number).update(key=employers.spelling_key(name))


class Migration(migrations.Migration):
    dependencies = [("wellmet", "0015_employers_once")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
