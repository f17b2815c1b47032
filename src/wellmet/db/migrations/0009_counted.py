from typing import Any

from django.db import migrations


def count_rows(apps: Any, schema_editor: Any) -> None:
    """Let SQLite count the rows of those who brought their people in before every import did so."""
    from wellmet.db import sqlite

    sqlite.count_rows()


class Migration(migrations.Migration):
    dependencies = [("wellmet", "0008_changes")]

    operations = [migrations.RunPython(count_rows, migrations.RunPython.noop)]
