"""The page on which a note that must not be kept is changed; nothing that was typed is lost."""

from dataclasses import dataclass

from django.http import QueryDict

OURS = frozenset({"csrfmiddlewaretoken", "note"})


@dataclass(frozen=True, slots=True)
class Amend:
    """Why a note is not kept, the note, and the other fields that came with it."""

    why: tuple[str, ...]
    note: str
    fields: tuple[tuple[str, str], ...]


def amend(sent: QueryDict, *, why: tuple[str, ...]) -> Amend:
    fields = tuple((name, value) for name, values in sent.lists() if name not in OURS for value in values)
    return Amend(why, sent.get("note", ""), fields)
