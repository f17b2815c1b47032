"""What an earlier version wrote, in a backup or in the database that is opened after an upgrade."""

from pathlib import Path

import pytest
from tests import world

from wellmet.actions import backups, upgrading
from wellmet.db.models import ContactPoint, Person, Record
from wellmet.queries import health

pytestmark = pytest.mark.django_db


def test_what_an_earlier_version_wrote_is_made_what_this_one_would(tmp_path: Path) -> None:
    ada = world.ada()
    rosa = world.person(ada, "Rosa Diaz", phones=("+1 503 555 0142",), urls=("https://acme.example",))
    for kind, value in (("phone", "(503) 555-0142"), ("url", "http://www.acme.example/")):
        record = Record.objects.get(person_id=rosa)
        record.data[f"{kind}s"].append(value)
        record.save(update_fields=["data"])
        ContactPoint.objects.create(owner_id=ada, person_id=rosa, kind=kind, value=value, key=value, is_strong=False)
    record.data["notes"] = "Knows ports. She is pregnant."
    record.save(update_fields=["data"])
    backups.save(ada, path=tmp_path / "old.zip", now=world.NOW)
    assert backups.restore(ada, path=tmp_path / "old.zip").shortened == 1
    assert ContactPoint.objects.count() == 2
    assert Person.objects.get().notes == "Knows ports."
    assert all(check.is_well for check in health.checks(ada))
    assert upgrading.complete(ada) == 0
