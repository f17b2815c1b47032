"""An import in a process of its own, telling on standard output when its transaction begins, works and has ended."""

import sys
from datetime import UTC, datetime
from pathlib import Path


def main(path: str) -> None:
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)
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
    main(sys.argv[1])
