"""The people of every test: Ada seeks work, Grace works where Ada wants to, Linus is another user who sees nothing."""

from datetime import UTC, date, datetime
from typing import Any

from django.contrib.auth.models import User

from wellmet.actions import asks, imports, people, profile
from wellmet.core import formats
from wellmet.core.people import Affiliation, Channel, Contact, Outcome, Purpose, Seeker
from wellmet.db.models import Seeker as SeekerRow
from wellmet.queries.imports import Report, Source

NOW = datetime(2026, 11, 16, 10, 0, tzinfo=UTC)  # a Monday
TODAY = NOW.date()

ADA = Seeker(
    name="Ada Byron",
    email="ada@example.org",
    phone="+1 503 555 0100",
    town="Port Calder",
    country="US",
    seeks=("warehouse shift lead",),
    employers=("Harbor Logistics", "Pier Nine"),
    hours=5,
    confidence=5,
    skills=("forklift", "WMS"),
)


def owner(name: str = "ada") -> int:
    """A user with an empty search."""
    user = User.objects.create_user(username=name)
    SeekerRow.objects.create(owner_id=user.pk)
    return user.pk


def ada() -> int:
    """Ada, with her profile."""
    owner_id = owner("ada")
    profile.save(owner_id, seeker=ADA)
    return owner_id


def person(owner_id: int, name: str, *, employer: str = "", role: str = "", **said: Any) -> int:
    """Somebody written down by hand."""
    places = (Affiliation(employer, role),) if employer else ()
    return people.add(owner_id, contact=Contact(name=name, affiliations=places, **said))


def log(owner_id: int, person_id: int, outcome: Outcome, *, on: date = TODAY, **said: Any) -> int:
    """Something that happened with somebody."""
    channel: Channel = said.pop("channel", Channel.PHONE)
    purpose: Purpose | None = said.pop("purpose", None)
    logged = asks.Logged(channel, outcome, on, purpose, **said)
    return asks.log(owner_id, person_id=person_id, logged=logged, now=NOW).ask_id


def take_in(owner_id: int, *files: str | bytes) -> tuple[int | None, tuple[Report, ...]]:
    """An import of files given by their content."""
    contents = [file.encode() if isinstance(file, str) else file for file in files]
    sources = [Source(f"file-{number}", formats.read(data)) for number, data in enumerate(contents)]
    return imports.take_in(owner_id, sources=sources, now=NOW)
