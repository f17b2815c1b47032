"""Tables of people of any layout: what each column means, told by its heading in several languages, or by the user."""

import re
from collections import defaultdict
from collections.abc import Mapping
from hashlib import blake2b

from .card_columns import kept_column
from .dates import connected_on
from .drafts import Draft, full_name, names_somebody, spoken
from .headings import fields_of
from .remarks import Remarks
from .sheets import plain
from .tables import Table, normal, records
from .texts import one_line
from .values import Entry, Field, Format, Layout, Parsed

__all__ = ["layout_of", "read"]

KEPT = "no place for it here; kept for export"
_SEVERAL = re.compile(r" ::: |;|\n")

_PLACES = ("home", "business", "work", "other", "private", "office", "mailing", "privat", "dienstlich")


def layout_of(table: Table, *, said: Mapping[str, Mapping[str, str]] | None = None) -> Layout:
    """Tell what the columns of a table mean; `said` is what the user said of layouts, by key and normal heading."""
    key = blake2b("\n".join(table.columns).encode("utf-8", "replace"), digest_size=16).hexdigest()
    told = (said or {}).get(key, {})
    fields = tuple(
        Field(told[column]) if told.get(column) in set(Field) else field
        for column, field in zip(table.columns, fields_of(table.columns), strict=True)
    )
    return Layout(key, table.headings, fields)


def read(table: Table, *, layout: Layout, remarks: Remarks, format: Format = Format.CSV) -> Parsed:
    """Read everybody a table names; what has no place here is kept for export."""
    entries = []
    count = 0
    for line, cells in records(table, remarks=remarks):
        count += 1
        filled = [(index, plain(cell.strip())) for index, cell in enumerate(cells) if cell.strip()]
        kept = []
        for index, cell in filled:
            if layout.fields[index] is Field.KEEP:
                remarks.note(line, layout.headings[index], KEPT)
                kept.append(kept_column(layout.headings[index], cell))
        contact = _draft(line, filled, layout, remarks).contact()
        if names_somebody(contact):
            entries.append(Entry(line, contact, tuple(kept)))
    return Parsed(format, tuple(entries), remarks.told(), read=count, hidden=count - len(entries), layout=layout)


def _draft(line: int, filled: list[tuple[int, str]], layout: Layout, remarks: Remarks) -> Draft:
    found: dict[Field, list[str]] = defaultdict(list)
    places: dict[str, list[str]] = defaultdict(list)
    for index, cell in filled:
        field = layout.fields[index]
        found[field].append(cell)
        if field is Field.ADDRESS:
            places[_place(layout.headings[index])].append(cell)
    first = {field: values[0] for field, values in found.items()}
    given, family = _parts(first.get(Field.GIVEN, ""), first.get(Field.FAMILY, ""))
    whole = full_name(
        prefix=first.get(Field.PREFIX, ""),
        given=given,
        middle=first.get(Field.MIDDLE, ""),
        family=family,
        suffix=first.get(Field.SUFFIX, ""),
    )
    return Draft(
        line,
        remarks,
        name=_in_order(first.get(Field.NAME, "")) or (whole if given or family else ""),
        given=given,
        family=family,
        emails=_several(found[Field.EMAIL]),
        phones=_several(found[Field.PHONE]),
        urls=found[Field.URL],
        addresses=[one_line(*parts) for parts in places.values()],
        employers=found[Field.EMPLOYER],
        roles=found[Field.ROLE],
        occupation=first.get(Field.OCCUPATION, ""),
        notes=found[Field.NOTES],
        groups=[group for cell in found[Field.GROUPS] for group in re.split(r" ::: |[;,]", cell)],
        connected_on=connected_on(first.get(Field.CONNECTED_ON, "")),
    )


def _in_order(name: str) -> str:
    """A whole name as it is said, where one word stands before a comma: with more it may be a name and a calling."""
    return spoken(name) if " " not in name.partition(",")[0] else name


def _parts(given: str, family: str) -> tuple[str, str]:
    """The parts of a name, where one column may hold all of it and the other a part.

    >>> _parts("Jürgen", "Jürgen Groß"), _parts("Rosa Diaz", "Diaz"), _parts("Ada", "King")
    (('Jürgen', 'Groß'), ('Rosa', 'Diaz'), ('Ada', 'King'))
    """
    if given and family.startswith(f"{given} "):
        return given, family.removeprefix(given).strip()
    return (given.removesuffix(family).strip() if family and given.endswith(f" {family}") else given), family


def _several(cells: list[str]) -> list[str]:
    return [value.strip() for cell in cells for value in _SEVERAL.split(cell)]


def _place(heading: str) -> str:
    return next((place for place in _PLACES if normal(heading).startswith(place)), "")
