"""What every command needs: the data folder, the clock, and Django, started only when a command runs."""

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import click

from wellmet.cli import clock


@dataclass(frozen=True, slots=True)
class Session:
    """One run of the command line."""

    folder: Path | None
    clock: datetime | None

    @property
    def now(self) -> datetime:
        return self.clock or clock.now()

    def open(self) -> int:
        """Start Django on the data folder, making both where there is none, and give the owner's id."""
        import django
        from django.core.management import call_command

        if self.folder:
            os.environ["WELLMET_DATA"] = str(self.folder.absolute())
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "wellmet.project.settings")
        from wellmet.db.folder import data_folder

        try:
            data_folder().mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise click.ClickException(f"The data folder {data_folder()} cannot be made: {error.strerror}.") from error
        django.setup()
        if is_behind():
            call_command("migrate", verbosity=0, interactive=False)
        from wellmet.actions import owners

        return owners.ensure_local()

    @property
    def backups(self) -> Path:
        from wellmet.db.folder import data_folder

        return data_folder() / "backups"


def is_behind() -> bool:
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


pass_session = click.make_pass_decorator(Session)
