"""The sample search: an invented seeker with people, talks and chains, said to be a sample, with a way out."""

import json
from datetime import datetime, timedelta
from importlib import resources
from typing import Any

from django.db import transaction

from wellmet.actions import asks, network, owners, people, profile
from wellmet.actions.network import Naming
from wellmet.core import formats
from wellmet.core import people as people_core
from wellmet.core.people import Affiliation, AffiliationKind, Channel, Contact, Outcome, Permission, Purpose
from wellmet.db.models import Batch, Change, Forgotten, Person, Seeker
from wellmet.queries import people as people_queries


class NotEmpty(ValueError):
    """The sample would mix with what is there."""


class NotASample(ValueError):
    """What is there is the user's own, and is not cleared away."""


@transaction.atomic
def load(owner_id: int, *, now: datetime) -> None:
    """Fill an empty search with the sample."""
    owners.lock(owner_id)
    traces = [model._default_manager.filter(owner_id=owner_id) for model in (Person, Batch, Forgotten)]
    if any(trace.exists() for trace in [*traces, Seeker.objects.filter(owner_id=owner_id).exclude(resume={})]):
        raise NotEmpty("The sample search needs an empty start, and there is something of yours here already.")
    search = json.loads(resources.files(__package__).joinpath("search.json").read_text(encoding="utf-8"))
    seeker, _ = formats.read_resume(json.dumps(search["profile"]).encode())
    assert seeker is not None, "the sample's own profile reads"
    profile.save(owner_id, seeker=seeker)
    for person in search["people"]:
        people.add(owner_id, contact=contact_of(person), on=now.date())
    for step in search["history"]:
        happen(owner_id, step=step, then=now - timedelta(days=step["days_ago"]))
    last = Person.objects.filter(owner_id=owner_id).latest("id").pk
    Seeker.objects.filter(owner_id=owner_id).update(sample_until=last)


@transaction.atomic
def clear(owner_id: int) -> None:
    """Take the sample away; people whom the user brought in meanwhile stay, and whoever was forgotten stays so."""
    owners.lock(owner_id)
    last = Seeker.objects.values_list("sample_until", flat=True).get(owner_id=owner_id)
    if last is None:
        raise NotASample("This is not the sample search; nothing was cleared.")
    Person.objects.filter(owner_id=owner_id, id__lte=last).delete()
    Change.objects.filter(owner_id=owner_id).delete()
    profile.save(owner_id, seeker=people_core.Seeker())
    Seeker.objects.filter(owner_id=owner_id).update(resume={}, sample_until=None)


def contact_of(person: dict[str, Any]) -> Contact:
    places = tuple(
        Affiliation(
            place["employer"],
            place.get("role", ""),
            place.get("current", True),
            place.get("started_on", ""),
            place.get("ended_on", ""),
            AffiliationKind(place.get("kind", "work")),
        )
        for place in person.get("affiliations", ())
    )
    lists: dict[str, Any] = {field: tuple(person.get(field, ())) for field in ("emails", "phones", "urls", "groups")}
    words = ("name", "given", "family", "occupation", "relationship", "how_met", "notes")
    return Contact(affiliations=places, **lists, **{field: person.get(field, "") for field in words})


def happen(owner_id: int, *, step: dict[str, Any], then: datetime) -> None:
    if step["do"] == "refer":
        place = Affiliation(step["employer"], step.get("role", "")) if step.get("employer") else None
        network.refer(
            owner_id,
            referrer_id=people_queries.resolve(owner_id, reference=step["from"]),
            contact=Contact(
                name=step["name"],
                emails=tuple(filter(None, [step.get("email")])),
                phones=tuple(filter(None, [step.get("phone")])),
                affiliations=(place,) if place else (),
            ),
            naming=Naming(then.date(), step.get("words", ""), Permission(step.get("may_use_name", "ask"))),
        )
        return
    asks.log(
        owner_id,
        person_id=people_queries.resolve(owner_id, reference=step["person"]),
        logged=asks.Logged(
            Channel(step["channel"]),
            Outcome(step["outcome"]),
            then.date(),
            Purpose(step["purpose"]) if step.get("purpose") else None,
            step.get("note", ""),
            step.get("knew_someone"),
        ),
        now=then,
    )
