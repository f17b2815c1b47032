"""What takes long among many people: looking for doubles, a backup, putting it back, and forgetting somebody.

Each deed is done among few and among many people, one after the other in one process, on a database of its own.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

FEW = 300


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=30_000)
    parser.add_argument("--profile", choices=("look", "backup", "restore", "forget"), help="where the time goes")
    options = parser.parse_args()
    found = {}
    for size in (FEW, options.people):
        with tempfile.TemporaryDirectory() as folder:
            found[size] = measured(Path(folder), size=size, profiled=options.profile if size > FEW else None)
    print(f"{'':10}{FEW:>10,}{options.people:>10,}")
    for name, seconds in found[options.people].items():
        few = found[FEW][name]
        ratio = f"{seconds / few:6.0f} x for {options.people / FEW:.0f} x the people"
        print(f"{name:10}{few:8.2f} s{seconds:8.1f} s  {ratio}")


def measured(folder: Path, *, size: int, profiled: str | None) -> dict[str, float]:
    """The seconds of each deed, in a process of its own since the database is."""
    import json
    import subprocess

    command = [sys.executable, "-c", f"import bench.deeds as d; d.work({size}, {profiled!r})"]
    environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    environment |= {"WELLMET_DATA": str(folder), "DJANGO_SETTINGS_MODULE": "wellmet.project.settings"}
    here = Path(__file__).parent.parent
    environment["PYTHONPATH"] = os.pathsep.join([str(here), str(here / "bench")])
    ran = subprocess.run(command, env=environment, cwd=here, check=True, stdout=subprocess.PIPE, text=True)
    return dict(json.loads(ran.stdout))


def work(size: int, profiled: str | None) -> None:
    import json

    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    import seasoned

    owner_id = seasoned.settle(size).owner_id
    print(json.dumps({name: timed(deed, is_profiled=name == profiled) for name, deed in deeds(owner_id)}))


def deeds(owner_id: int) -> list[tuple[str, Callable[[], object]]]:
    from django.conf import settings
    from seasoned import NOW

    from wellmet.actions import erasing, likeness, safekeeping
    from wellmet.db.models import Person

    folder = Path(settings.DATA) / "backups"

    def forget() -> None:
        person = Person.objects.filter(owner_id=owner_id).order_by("id").first()
        assert person is not None
        erasing.forget(owner_id, person_id=person.pk, folder=folder)

    def restore() -> None:
        (path,) = folder.glob("wellmet-*.zip")
        safekeeping.put_back(owner_id, path=path, folder=folder, now=NOW)

    return [
        ("look", lambda: likeness.look(owner_id)),
        ("forget", forget),  # while there is no backup that holds them
        ("backup", lambda: safekeeping.make(owner_id, folder=folder, now=NOW)),
        ("restore", restore),
        ("forget 2", forget),  # out of two backups as well
    ]


def timed(deed: Callable[[], object], *, is_profiled: bool) -> float:
    import cProfile
    import pstats

    profile = cProfile.Profile()
    begun = time.perf_counter()
    if is_profiled:
        profile.runcall(deed)
        pstats.Stats(profile, stream=sys.stderr).sort_stats("cumulative").print_stats(45)
    else:
        deed()
    return time.perf_counter() - begun


if __name__ == "__main__":
    main()
