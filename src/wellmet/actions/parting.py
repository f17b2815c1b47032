"""Taking a merge apart in such a way that it can be taken back: the two are then one again, as they were."""

from datetime import datetime
from typing import Any

from django.db import transaction

from wellmet.actions import merging, owners
from wellmet.actions import people as people_actions
from wellmet.db.models import Merge, Person, Record
from wellmet.queries import people as people_queries

Row = dict[str, Any]


@transaction.atomic
def part(owner_id: int, *, person_id: int) -> tuple[merging.TakenApart, Row | None]:
    """Take the last merge of a person apart, as `unmerge` does; gives what it takes to undo it, too.

    That is None where one of the two does not stand on their own now. It holds values that JSON can hold: the note of
    the merge, how the one stood then and how both stand now, and whether only this says that they are two.
    """
    owners.lock(owner_id)
    merge = Merge.objects.filter(owner_id=owner_id, kept_id=person_id).order_by("-id").first()
    if merge is None:
        raise merging.NeverMerged("Nobody was merged into this person, so there is nothing to take apart.")
    before = stands(owner_id, person_id=person_id)
    taken = merging.unmerge(owner_id, person_id=person_id, apart=False)
    both = (taken.kept_id, taken.person_id)
    if Person.objects.filter(owner_id=owner_id, id__in=both).count() < len(both):
        return taken, None
    is_newly_apart = merging.keep_apart(owner_id, one_id=taken.kept_id, other_id=taken.person_id)
    return taken, {
        "kept": taken.kept_id,
        "other": taken.person_id,
        "batch": merge.batch_id,
        "at": merge.merged_at.isoformat(),
        "note": {name: merge.data[name] for name in ("hand", "kept") if name in merge.data},
        "before": before,
        "after": [stands(owner_id, person_id=one) for one in both],
        "is_newly_apart": is_newly_apart,
    }


@transaction.atomic
def take_back(owner_id: int, *, parted: Row) -> None:
    """Make the two one again, as they were; what was said of either since stays said, the kept one's word first."""
    owners.lock(owner_id)
    kept_id, other_id, note = parted["kept"], parted["other"], parted["note"]
    if parted["is_newly_apart"]:
        merging.ask_again(owner_id, one_id=kept_id, other_id=other_id)
    is_untouched = [stands(owner_id, person_id=one) for one in (kept_id, other_id)] == parted["after"]
    if is_untouched and note.get("hand") and note["hand"]["before"] is None:
        # The word that goes back to them with the other is their whole word again.
        Record.objects.filter(owner_id=owner_id, person_id=kept_id, format=people_actions.HAND).delete()
    at = datetime.fromisoformat(parted["at"])
    made = merging.merge(owner_id, kept_id=kept_id, other_id=other_id, now=at, batch_id=parted["batch"])
    if is_untouched:
        stand_as(owner_id, person_id=kept_id, before=parted["before"])
        merge = Merge.objects.get(owner_id=owner_id, id=made)
        Merge.objects.filter(owner_id=owner_id, id=made).update(data=merge.data | note)


def stands(owner_id: int, *, person_id: int) -> Row:
    """What the user says of a person, and how they marked them."""
    people_queries.must_be_there(owner_id, person_ids=[person_id])
    person = Person.objects.get(owner_id=owner_id, id=person_id)
    words = people_actions.words(owner_id, person_id=person_id)
    return {"data": words.data, "removed": [*words.removed], "flags": merging.flags_of(person)}


def stand_as(owner_id: int, *, person_id: int, before: Row) -> None:
    Person.objects.filter(owner_id=owner_id, id=person_id).update(**before["flags"])
    words = people_actions.Words(before["data"], tuple(before["removed"]))
    people_actions.put_back(owner_id, person_id=person_id, words=words)
