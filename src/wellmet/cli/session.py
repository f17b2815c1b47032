"""What every command needs: the data folder, the clock, and Django, started only when a command runs."""

import os
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, count
from pathlib import Path

import click

from wellmet.cli import clock, errors, output

YEARS = range(1990, 2201)  # a clock or a day outside of these was mistyped
STAMP = "%Y%m%d-%H%M%S"
UPGRADING = "upgrading"  # a file that lies here until an upgrade has come to its end, however often it is cut off


class Damaged(errors.Unusable):
    """The database file cannot be read, and a backup is needed."""


@dataclass(frozen=True, slots=True)
class Session:
    """One run of the command line."""

    folder: Path | None
    clock: datetime | None

    @property
    def now(self) -> datetime:
        return self.clock or clock.now()

    def open(self, *, repair: bool = False) -> int:
        """Start Django on the data folder, making both where there is none, and give the owner's id.

        A damaged database is told of; with `repair` it is set aside for a new and empty one.
        """
        import django

        if self.folder:
            os.environ["WELLMET_DATA"] = str(self.folder.absolute())
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "wellmet.project.settings")
        from wellmet.db.folder import alone, data_folder

        try:
            data_folder().mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise errors.Unusable(f"The data folder {data_folder()} cannot be made: {error.strerror}.") from error
        with alone(data_folder()):
            django.setup()
            from django.db import DatabaseError

            try:
                return prepare(looks_closely=repair)
            except DatabaseError as error:
                if errors.of_the_database(error) != errors.DAMAGED:
                    raise
                if not repair:
                    raise Damaged(f"{errors.DAMAGED} Backups are kept in {self.backups}.") from error
            set_aside(stamp=self.now.strftime(STAMP))
            return prepare()

    @property
    def backups(self) -> Path:
        from wellmet.db.folder import data_folder

        return data_folder() / "backups"


def prepare(*, looks_closely: bool = False) -> int:
    """Bring the tables up to date and give the owner's id; damage deep in the file is looked for only on demand."""
    import sqlite3

    from django.core.management import call_command
    from django.db import DatabaseError, connection

    from wellmet.db.folder import data_folder

    if looks_closely and connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA quick_check")
            if (verdict := cursor.fetchone()[0]) != "ok":
                raise DatabaseError(f"malformed: {verdict}") from sqlite3.DatabaseError(verdict)
    mark = data_folder() / UPGRADING
    if is_behind():
        mark.touch()
        call_command("migrate", verbosity=0, interactive=False)
    from wellmet.actions import owners

    owner_id = owners.ensure_local()
    if mark.exists():
        from wellmet.actions import upgrading  # here, because it takes longer to import than most commands to run

        output.without_traits(upgrading.complete(owner_id))
        mark.unlink(missing_ok=True)  # another window may have come to the end first
    return owner_id


def set_aside(*, stamp: str) -> None:
    """Give the damaged database another name, so that a new one takes its place and nothing is lost."""
    from django.db import connection

    connection.close()
    path = Path(connection.settings_dict["NAME"])
    stems = chain([stamp], (f"{stamp}-{number}" for number in count(2)))
    names = (path.with_name(f"wellmet.damaged-{stem}.sqlite3") for stem in stems)
    aside = next(name for name in names if not name.exists())
    for ending in ("", "-wal", "-shm"):
        if Path(f"{path}{ending}").exists():
            Path(f"{path}{ending}").replace(f"{aside}{ending}")
    output.note(f"The damaged database is kept as {aside}.")


def is_behind() -> bool:
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


pass_session = click.make_pass_decorator(Session)
