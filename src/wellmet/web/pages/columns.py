"""What the columns of a table are taken for, and what else they may mean."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import QueryDict
from django.utils.translation import gettext_lazy

from wellmet.core import formats
from wellmet.core.formats import Field, Layout

NAMES = {
    Field.NAME: gettext_lazy("Name"),
    Field.GIVEN: gettext_lazy("First name"),
    Field.MIDDLE: gettext_lazy("Middle name"),
    Field.FAMILY: gettext_lazy("Last name"),
    Field.PREFIX: gettext_lazy("Title before the name"),
    Field.SUFFIX: gettext_lazy("What follows the name"),
    Field.EMAIL: gettext_lazy("E-mail"),
    Field.PHONE: gettext_lazy("Phone"),
    Field.URL: gettext_lazy("Page"),
    Field.ADDRESS: gettext_lazy("Address, or a part of it"),
    Field.EMPLOYER: gettext_lazy("Works at"),
    Field.ROLE: gettext_lazy("Job title"),
    Field.OCCUPATION: gettext_lazy("What they do"),
    Field.NOTES: gettext_lazy("Notes"),
    Field.GROUPS: gettext_lazy("Groups"),
    Field.CONNECTED_ON: gettext_lazy("Connected on"),
    Field.KEEP: gettext_lazy("Keep it, do not show it"),
}


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what the form calls it, its heading, and what it is taken for."""

    name: str
    heading: str
    field: str


@dataclass(frozen=True, slots=True)
class TableColumns:
    """One table and its columns."""

    name: str
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """Every table that waits."""

    token: str
    tables: tuple[TableColumns, ...]
    choices: tuple[tuple[str, str], ...]


def page(files: Sequence[formats.File], *, token: str) -> Page:
    tables = tuple(
        TableColumns(file.name, tuple(columns(file.parsed.layout))) for file in files if file.parsed.layout is not None
    )
    return Page(token, tables, tuple((field.value, str(name)) for field, name in NAMES.items()))


def columns(layout: Layout) -> list[Column]:
    pairs = enumerate(zip(layout.headings, layout.fields, strict=True))
    return [Column(f"{layout.key}-{number}", heading, field.value) for number, (heading, field) in pairs]


def said(sent: QueryDict, *, layout: Layout) -> dict[str, str]:
    """What the form says of the columns of one table."""
    return {column.heading: str(sent[column.name]) for column in columns(layout) if column.name in sent}
