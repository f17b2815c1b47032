"""Taking over how people seem to stand, where the user agrees."""

from collections.abc import Collection
from datetime import date

from django.db import transaction

from wellmet.actions import changes, owners, selections
from wellmet.queries import closeness


@transaction.atomic
def accept(owner_id: int, *, person_ids: Collection[int], today: date) -> selections.Before:
    """Note of these people what is suggested of them; whoever has none by now is left as they are.

    Gives what the user had said before, which is nothing, each with the people.
    """
    owners.lock(owner_id, changes=person_ids)
    wanted = set(person_ids)
    found = closeness.suggested(owner_id, today=today)
    said = {one.id: one.closeness.relationship.value for one in found if one.id in wanted}
    return selections.say(owner_id, relationships=said)


@transaction.atomic
def accept_here(owner_id: int, *, person_ids: Collection[int], today: date, back: str) -> tuple[int, int]:
    """The same from a page: how many were noted, and the change that may be taken back."""
    owners.lock(owner_id, changes=())
    before = accept(owner_id, person_ids=person_ids, today=today)
    told = {"people": {said: changes.runs(ids) for said, ids in before.items()}}
    change_id = changes.note(owner_id, kind="relationships", before=told, back=back)
    return sum(map(len, before.values())), change_id
