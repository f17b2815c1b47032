"""How a SQLite connection is opened: durable enough for one person's memory, and forgetful where it was asked to be."""

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
