"""Remembering what the columns of a table mean, for every table of the same headings."""

from collections.abc import Mapping

from django.db import transaction

from wellmet.actions import owners
from wellmet.core import formats
from wellmet.db.models import ColumnLayout
from wellmet.queries import layouts

LONGEST = 200


class NoSuchColumn(ValueError):
    """A column was named that the table does not have, or a meaning that there is not."""


@transaction.atomic
def remember(owner_id: int, *, layout: formats.Layout, said: Mapping[str, str]) -> None:
    """Note what some columns mean, by heading; what was said of the others stays."""
    owners.lock(owner_id, changes=())
    known = {formats.heading_key(heading): heading for heading in layout.headings}
    fields = dict(layouts.said(owner_id).get(layout.key, {}))
    for heading, field in said.items():
        if formats.heading_key(heading) not in known:
            raise NoSuchColumn(f"There is no column “{heading[:LONGEST]}” in this table.")
        if field not in set(formats.Field):
            meanings = ", ".join(one.value for one in formats.Field)
            raise NoSuchColumn(f"“{field[:LONGEST]}” is no meaning of a column. There are: {meanings}.")
        fields[formats.heading_key(heading)] = field
    ColumnLayout.objects.update_or_create(owner_id=owner_id, key=layout.key, defaults={"fields": fields})
