"""An import in a process of its own, telling on standard output when its transaction begins, works and has ended.

Without a file it only makes the database, so that one made once can be copied for each import."""

import sys
from datetime import UTC, datetime
from pathlib import Path


def main(paths: list[str]) -> None:
    import django

    django.setup()
    if paths:
        take_in(paths[0])
    else:
        make_database()


def make_database() -> None:
    from django.core.management import call_command

    call_command("migrate", verbosity=0)


def take_in(path: str) -> None:
    from wellmet.actions import imports, owners
    from wellmet.core import formats
    from wellmet.queries.imports import Source

    owner_id = owners.ensure_local()
    sources = [Source(path, formats.read(Path(path).read_bytes()))]
    print("ready", flush=True)

    def tell(stage: str, done: int, total: int) -> None:
        print("inside" if done < total else "last", flush=True)

    imports.take_in(owner_id, sources=sources, now=datetime(2026, 11, 16, 10, tzinfo=UTC), progress=tell)
    print("committed", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
