"""How a SQLite connection is opened: durable enough for one person's memory, and forgetful where it was asked to be."""

from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper

PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL",  # safe against a killed process in WAL mode: https://sqlite.org/pragma.html
    "PRAGMA secure_delete = ON",  # forgotten people leave no bytes behind
    "PRAGMA temp_store = MEMORY",
)


def prepare(sender: object, connection: BaseDatabaseWrapper, **kwargs: object) -> None:
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            for pragma in PRAGMAS:
                cursor.execute(pragma)


def count_rows() -> None:
    """Let SQLite find out how many rows there are, without which it takes an owner's rows, all of them, for a few.

    PostgreSQL does so by itself. Some builds keep samples beside the counts, which are people's names: these go again.
    """
    if connection.vendor != "sqlite":
        return
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
        cursor.execute("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_stat4'")
        if cursor.fetchone():
            cursor.execute("DELETE FROM sqlite_stat4")
