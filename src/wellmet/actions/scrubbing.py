"""Taking a forgotten person out of backups that were made before."""

import json
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import Any

from django.db import models

from wellmet.actions import archives, backups
from wellmet.core import people
from wellmet.queries import profile


def scrub(owner_id: int, *, folder: Path, person_id: int, strings: Iterable[str]) -> int:
    """Rewrite every backup in a folder that holds a person, without them; gives how many were rewritten.

    An installation gives a number to one person only, so in its own backups the number tells who it is.
    """
    ours = set(profile.salts(owner_id))
    ordered = sorted(strings, key=len, reverse=True)
    rewritten = 0
    for path in sorted(folder.glob("*.zip")):
        with archives.opened(path) as (manifest, stored):
            is_ours = any(not ours.isdisjoint(row["fields"].get("salt", "").split()) for row in islice(stored(), 1))
            kept, touched = without(stored(), person_id=person_id if is_ours else 0, strings=ordered)
        if touched:
            counts = {label: sum(row["model"] == label for row in kept) for label in backups.BY_LABEL}
            archives.write(path, manifest={**manifest, "rows": counts}, rows=kept)
            rewritten += 1
    return rewritten


def without(stored: Iterable[archives.Row], *, person_id: int, strings: list[str]) -> tuple[list[archives.Row], bool]:
    """The rows of a backup that do not hang on a person, with every mention struck out of the rest."""
    gone: set[tuple[str, int]] = set()
    kept: list[archives.Row] = []
    touched = False
    for row in stored:
        if (row["model"], row["pk"]) == ("wellmet.person", person_id) or hangs_on(row, gone=gone):
            gone.add((row["model"], row["pk"]))
            touched = True
            continue
        struck = strike(row, strings=strings)
        touched = touched or struck != row
        kept.append(struck)
    return kept, touched


def hangs_on(row: archives.Row, *, gone: set[tuple[str, int]]) -> bool:
    fields = backups.BY_LABEL[row["model"]]._meta.concrete_fields
    return any(
        isinstance(field, models.ForeignKey)
        and (field.related_model._meta.label_lower, row["fields"].get(field.name)) in gone
        for field in fields
    )


def strike(row: archives.Row, *, strings: list[str]) -> archives.Row:
    text = json.dumps(row["fields"], ensure_ascii=False)
    if not any(string.casefold() in text.casefold() for string in strings):
        return row
    return {**row, "fields": struck(row["fields"], strings=strings)}


def struck(value: Any, *, strings: list[str]) -> Any:
    if isinstance(value, dict):
        return {key: struck(inner, strings=strings) for key, inner in value.items()}
    if isinstance(value, list):
        return [struck(inner, strings=strings) for inner in value]
    if isinstance(value, str):
        for string in strings:
            value = people.strike(value, string=string)
    return value
