"""Rows that point at a person, as plain values and back, for what may have to be put back one day."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.apps import apps
from django.core import serializers
from django.db import IntegrityError, models, transaction

from wellmet.db.models import Affiliation, ContactPoint, Likeness, Person

__all__ = [
    "MADE_ANEW",
    "Row",
    "columns",
    "missing",
    "model_of",
    "packed",
    "pointing_at",
    "put_back",
    "revived",
    "shifted",
]

MADE_ANEW = (ContactPoint, Affiliation, Likeness)  # computed from other rows

Row = dict[str, Any]


def columns() -> dict[type[models.Model], tuple[str, ...]]:
    """By table, the columns that point at a person, but for tables that are made anew."""
    found: dict[type[models.Model], list[str]] = {}
    for relation in Person._meta.get_fields(include_hidden=True):  # a tie has no name on the person's side
        if isinstance(relation, models.ManyToOneRel) and relation.related_model not in MADE_ANEW:
            found.setdefault(relation.related_model, []).append(relation.field.attname)
    return {model: tuple(sorted(names)) for model, names in sorted(found.items(), key=lambda pair: pair[0].__name__)}


def pointing_at(owner_id: int, *, person_id: int) -> list[models.Model]:
    """Every row that points at a person, each once."""
    found: list[models.Model] = []
    for model, names in columns().items():
        either = models.Q()
        for name in names:
            either |= models.Q(**{name: person_id})
        found += model._default_manager.filter(either, owner_id=owner_id).order_by("pk")
    return found


def packed(rows: Iterable[models.Model]) -> list[Row]:
    """Rows as JSON values."""
    encoder = serializers.get_serializer("python")()
    return [
        {
            "model": row["model"],
            "pk": row["pk"],
            "fields": {name: plain(value) for name, value in row["fields"].items()},
        }
        for row in encoder.serialize(list(rows))
    ]


def plain(value: object) -> object:
    return value.isoformat() if hasattr(value, "isoformat") else value


def model_of(label: str) -> type[models.Model]:
    return apps.get_model(label)


def revived(row: Row) -> models.Model:
    """The row that JSON values stand for, not stored yet."""
    (found,) = serializers.deserialize("python", [row])
    model: models.Model = found.object
    return model


def put_back(owner_id: int, *, row: Row) -> bool:
    """Store a row again where everything that it points at is there and nothing stands in its place."""
    model = model_of(row["model"])
    found = revived({**row, "fields": {**row["fields"], "owner": owner_id}})
    if not is_standing(owner_id, row=row) or model._default_manager.filter(pk=row["pk"]).exists():
        return False
    try:
        with transaction.atomic():
            model._default_manager.bulk_create([found])
    except IntegrityError:  # another row like it has come since
        return False
    return True


def is_standing(owner_id: int, *, row: Row) -> bool:
    """Whether everything that a row points at is there."""
    for field in model_of(row["model"])._meta.concrete_fields:
        value = row["fields"].get(field.name)
        if not isinstance(field, models.ForeignKey) or value is None or field.name == "owner":
            continue
        if not field.related_model._default_manager.filter(owner_id=owner_id, pk=value).exists():
            return False
    return True


def missing(owner_id: int, *, row: Row) -> set[int]:
    """The numbers of people whom a row points at and who are not there."""
    people = {
        row["fields"][field.name]
        for field in model_of(row["model"])._meta.concrete_fields
        if isinstance(field, models.ForeignKey) and field.related_model is Person and row["fields"].get(field.name)
    }
    return people - set(Person.objects.filter(owner_id=owner_id, id__in=people).values_list("id", flat=True))


def shifted(row: Row, *, shift: Mapping[str, int]) -> Row:
    """A row with its own number and those that it points at moved."""
    fields = dict(row["fields"])
    for field in model_of(row["model"])._meta.concrete_fields:
        if isinstance(field, models.ForeignKey) and fields.get(field.name) is not None and field.name != "owner":
            fields[field.name] += shift[field.related_model._meta.label_lower]
    return {**row, "pk": row["pk"] + shift[row["model"]], "fields": fields}
