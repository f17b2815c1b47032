"""Everything of a seeker's as one document that other programs can read."""

from dataclasses import asdict
from typing import Any

import wellmet
from wellmet.core import formats, people
from wellmet.db.models import (
    Consent,
    Employer,
    Forgotten,
    Original,
    Person,
    PutOff,
    Record,
    Referral,
    Seeker,
    Tie,
    Wording,
)
from wellmet.queries import asks, profile, records


def document(owner_id: int) -> dict[str, Any]:
    """The whole of it, in a stable order: two exports of the same data are the same, byte for byte."""
    return {
        "wellmet": wellmet.__version__,
        "profile": Seeker.objects.values_list("resume", flat=True).get(owner_id=owner_id),
        "people": everyone(owner_id),
        "employers": [
            {"id": number, "name": name, "target_rank": rank, "same_as": kept}
            for number, name, rank, kept in Employer.objects.filter(owner_id=owner_id)
            .order_by("id")
            .values_list("id", "name", "target_rank", "stands_for__kept_id")
        ],
        "asks": [asdict(ask) for ask in asks.shown(owner_id)],
        "referrals": list(
            Referral.objects.filter(owner_id=owner_id)
            .order_by("id")
            .values("referrer_id", "person_id", "on", "words", "may_use_name")
        ),
        "consents": list(
            Consent.objects.filter(owner_id=owner_id)
            .order_by("id")
            .values("giver_id", "kind", "person_id", "employer_id", "given_on", "expires_on", "withdrawn_on")
        ),
        "ties": list(
            Tie.objects.filter(owner_id=owner_id).order_by("id").values("a_id", "b_id", "source", "certainty", "on")
        ),
        "put_off": list(
            PutOff.objects.filter(owner_id=owner_id).order_by("id").values("person_id", "reason", "on", "until")
        ),
        "wordings": list(
            Wording.objects.filter(owner_id=owner_id)
            .order_by("id")
            .values("person_id", "channel", "purpose", "subject", "body")
        ),
        "forgotten": sorted(Forgotten.objects.filter(owner_id=owner_id).values_list("digest", flat=True)),
    }


def everyone(owner_id: int) -> list[dict[str, Any]]:
    rows = Person.objects.filter(owner_id=owner_id).order_by("id")
    ids = list(rows.values_list("id", flat=True))
    said = records.said_of(owner_id, person_ids=ids)
    region = profile.region(owner_id)
    cards = cards_of(owner_id)
    sources: dict[int, list[str]] = {}
    for person_id, format_ in (
        Record.objects.filter(owner_id=owner_id).order_by("id").values_list("person_id", "format")
    ):
        sources.setdefault(person_id, []).append(format_)
    return [
        {
            "id": person_id,
            **people.pack(people.fold_records(said[person_id], region=region)),
            "do_not_contact": do_not_contact,
            "is_person": is_person,
            "kept_on": kept_on,
            "sources": sorted(set(sources.get(person_id, ()))),
            "cards": cards.get(person_id, []),
        }
        for person_id, do_not_contact, is_person, kept_on in rows.values_list(
            "id", "do_not_contact", "is_person", "kept_on"
        )
    ]


def cards_of(owner_id: int) -> dict[int, list[list[formats.CardLine]]]:
    """What sources wrote of each person, the newest of every record, newest first."""
    newest: dict[int, tuple[int, int]] = {}
    for record_id, person_id, original_id in records.originals(owner_id).values_list(
        "record_id", "record__person_id", "original_id"
    ):
        newest.pop(record_id, None)
        newest[record_id] = person_id, original_id
    lines = dict(Original.objects.filter(owner_id=owner_id).values_list("id", "lines"))
    found: dict[int, list[list[formats.CardLine]]] = {}
    for person_id, original_id in reversed(newest.values()):
        found.setdefault(person_id, []).append([card_line(line) for line in lines[original_id]])
    return found


def card_line(kept: list[Any]) -> formats.CardLine:
    group, name, parameters, value = kept
    return formats.CardLine(group, name, tuple(parameters), value)


def vcards(owner_id: int) -> str:
    """Everybody as vCards, with every property that their own cards had."""
    rows = Person.objects.filter(owner_id=owner_id).order_by("id")
    cards = cards_of(owner_id)
    region = profile.region(owner_id)
    said = records.said_of(owner_id, person_ids=list(rows.values_list("id", flat=True)))
    return "".join(
        formats.write_card(
            people.fold_records(records, region=region),
            cards=cards.get(person_id, ()),
            removed={value for record in records for value in record.removed},
            region=region,
        )
        for person_id, records in said.items()
    )


def table(owner_id: int) -> str:
    """Everybody as a table for a spreadsheet."""
    region = profile.region(owner_id)
    ids = list(Person.objects.filter(owner_id=owner_id).order_by("id").values_list("id", flat=True))
    said = records.said_of(owner_id, person_ids=ids)
    return formats.write_table(people.fold_records(said[one], region=region) for one in ids if one in said)
