"""Making one person of two, and two of one again, exactly.

Nothing is thrown away: records, asks, ties and the rest move to the person who is kept, with a note of where they came
from. What cannot stand beside what is there (a second tie with the same person, say) waits in the note.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from django.db import models, transaction

from wellmet.actions import folding, owners, rows
from wellmet.actions import people as people_actions
from wellmet.core import people
from wellmet.core.people import Contact
from wellmet.db.models import Apart, Ask, Change, Likeness, Merge, Person, Record, Referral, Tie, Wording
from wellmet.queries import people as people_queries

# What makes two rows of a table one: the second of them waits in the note.
ONCE: dict[type[models.Model], tuple[str, ...]] = {
    Referral: ("referrer_id", "person_id"),
    Tie: ("a_id", "b_id"),
    Apart: ("a_id", "b_id"),
    Wording: ("person_id", "channel", "purpose"),
}
PAIRS = {Referral: ("referrer_id", "person_id"), Tie: ("a_id", "b_id"), Apart: ("a_id", "b_id")}
UNORDERED = (Tie, Apart)  # the smaller number stands first
LISTS = ("emails", "phones", "urls", "addresses", "affiliations", "groups")


class OneAndTheSame(ValueError):
    """A merge takes two."""


class NeverMerged(LookupError):
    """Nobody was merged into this person, or it has been taken apart already."""


@dataclass(frozen=True, slots=True)
class TakenApart:
    """Who stands on their own again, and whether what was changed since stays with the person who was kept."""

    kept_id: int
    person_id: int
    changed_since: tuple[str, ...] = ()


def flags_of(person: Person) -> dict[str, Any]:
    """How the user has marked a person."""
    return {
        "do_not_contact": person.do_not_contact,
        "is_person": person.is_person,
        "kept_on": rows.plain(person.kept_on),
    }


@transaction.atomic
def merge(owner_id: int, *, kept_id: int, other_id: int, now: datetime, batch_id: int | None = None) -> int:
    """Make one person of two: everything of the other's goes to the one who is kept. Gives the number of the merge."""
    if kept_id == other_id:
        raise OneAndTheSame("These are one person already.")
    owners.lock(owner_id)
    people_queries.must_be_there(owner_id, person_ids=[kept_id, other_id])
    kept = Person.objects.get(owner_id=owner_id, id=kept_id)
    other = Person.objects.get(owner_id=owner_id, id=other_id)
    flags = flags_of(kept)
    data: dict[str, Any] = {"person": rows.packed([other])[0], "moved": [], "waiting": [], "kept": flags}
    data["hand"] = join_hands(owner_id, kept_id=kept_id, other_id=other_id)
    for row in rows.pointing_at(owner_id, person_id=other_id):
        move(owner_id, row=row, kept_id=kept_id, other_id=other_id, data=data)
    Person.objects.filter(owner_id=owner_id, id=kept_id).update(
        do_not_contact=kept.do_not_contact or other.do_not_contact,
        is_person=kept.is_person or other.is_person,
        kept_on=max((day for day in (kept.kept_on, other.kept_on) if day), default=None),
    )
    Person.objects.filter(owner_id=owner_id, id=other_id).delete()
    Change.objects.filter(owner_id=owner_id).delete()  # what they would take back may be another person's by now
    made = Merge.objects.create(
        owner_id=owner_id, kept_id=kept_id, former=other_id, batch_id=batch_id, merged_at=now, data=data
    )
    folding.refold(owner_id, person_ids=[kept_id])
    return made.pk


def join_hands(owner_id: int, *, kept_id: int, other_id: int) -> dict[str, Any] | None:
    """Make one of what the user said of both, the kept one's word first; None where they did not speak of the other.

    Where they spoke of the other alone, that record goes along, and `before` is None.
    """
    mine, theirs = (
        Record.objects.filter(owner_id=owner_id, person_id=one, format=people_actions.HAND).first()
        for one in (kept_id, other_id)
    )
    if theirs is None:
        return None
    if mine is None:
        return {"record": theirs.pk, "before": None, "after": {"data": theirs.data, "removed": theirs.removed}}
    before = {"data": mine.data, "removed": mine.removed}
    said = people_actions.over(people.unpack(theirs.data), said=people.unpack(mine.data))
    removed = sorted({*mine.removed, *theirs.removed})
    # What either took away is left out at once, as the next edit would: else that would count as the user's own doing.
    after = {"data": people.pack(people_actions.without(said, values=removed)), "removed": removed}
    Record.objects.filter(owner_id=owner_id, id=mine.pk).update(**after)
    return {"record": mine.pk, "before": before, "after": after}


def move(owner_id: int, *, row: models.Model, kept_id: int, other_id: int, data: dict[str, Any]) -> None:
    """Let a row point at the kept person, or put it into the note where it cannot."""
    model = type(row)
    former = {name: getattr(row, name) for name in rows.columns()[model]}
    moved = {name: kept_id if value == other_id else value for name, value in former.items()}
    if model in UNORDERED:
        moved = dict(zip(("a_id", "b_id"), sorted((moved["a_id"], moved["b_id"])), strict=True))
    has_both_hands = bool(data["hand"] and data["hand"]["before"])
    if cannot_stand(owner_id, row=row, moved=moved, has_both_hands=has_both_hands):
        data["waiting"] += rows.packed([row])
        model._default_manager.filter(owner_id=owner_id, pk=row.pk).delete()
        return
    model._default_manager.filter(owner_id=owner_id, pk=row.pk).update(**moved)
    data["moved"].append([model._meta.label_lower, row.pk, former])


def cannot_stand(owner_id: int, *, row: models.Model, moved: dict[str, Any], has_both_hands: bool) -> bool:
    model = type(row)
    if model in PAIRS and len({moved[name] for name in PAIRS[model]}) == 1:
        return True
    if isinstance(row, Record):
        return has_both_hands and row.format == people_actions.HAND
    if model not in ONCE:
        return False
    same = {name: moved.get(name, getattr(row, name)) for name in ONCE[model]}
    return model._default_manager.filter(owner_id=owner_id, **same).exclude(pk=row.pk).exists()


def note_joined(owner_id: int, *, joined: Iterable[tuple[int, list[int]]], batch_id: int, now: datetime) -> None:
    """Note which records an import put to whom by likeness, so that they can be taken apart too."""
    Merge.objects.bulk_create(
        (
            Merge(owner_id=owner_id, kept_id=kept_id, batch_id=batch_id, merged_at=now, data={"records": records})
            for kept_id, records in joined
        ),
        batch_size=folding.BATCH_SIZE,
    )


@transaction.atomic
def unmerge(owner_id: int, *, person_id: int, apart: bool = True) -> TakenApart:
    """Take the last merge of a person apart; what was said and done since stays with the one who was kept.

    With `apart` the two are remembered as two, so that no import merges them again.
    """
    owners.lock(owner_id)
    people_queries.must_be_there(owner_id, person_ids=[person_id])
    last = Merge.objects.filter(owner_id=owner_id, kept_id=person_id).order_by("-id").first()
    if last is None:
        raise NeverMerged("Nobody was merged into this person, so there is nothing to take apart.")
    return take_apart(owner_id, merge=last, apart=apart)


def take_apart(owner_id: int, *, merge: Merge, apart: bool) -> TakenApart:
    found = split(owner_id, merge=merge) if merge.former is None else stand_again(owner_id, merge=merge)
    Merge.objects.filter(owner_id=owner_id, id=merge.pk).delete()
    Change.objects.filter(owner_id=owner_id).delete()
    folding.refold(owner_id, person_ids=[found.kept_id, found.person_id])
    if not is_gone(owner_id, person_id=found.kept_id) and apart and found.person_id != found.kept_id:
        keep_apart(owner_id, one_id=found.kept_id, other_id=found.person_id)
    return found


def is_gone(owner_id: int, *, person_id: int) -> bool:
    """Drop somebody of whom no source says anything any more; who was asked or named since is the user's own word."""
    if Record.objects.filter(owner_id=owner_id, person_id=person_id).exists():
        return False
    person = Person.objects.get(owner_id=owner_id, id=person_id)
    if all(isinstance(row, Merge | Apart) for row in rows.pointing_at(owner_id, person_id=person_id)):
        person.delete()
        return True
    said = {"name": person.name}
    Record.objects.create(owner_id=owner_id, person_id=person_id, format=people_actions.HAND, data=said)
    folding.refold(owner_id, person_ids=[person_id])
    return False


def take_out_of_the_middle(owner_id: int, *, merge_id: int) -> None:
    """Take a merge apart on which others may lie: these are lifted off one by one, and made again."""
    lifted: list[Merge] = []
    while above := on_top_of(owner_id, merge_id=merge_id):
        lifted.append(above)
        take_apart(owner_id, merge=above, apart=False)
    take_apart(owner_id, merge=Merge.objects.get(owner_id=owner_id, id=merge_id), apart=False)
    for later in reversed(lifted):
        put_together(owner_id, later)


def on_top_of(owner_id: int, *, merge_id: int) -> Merge | None:
    """The last merge of the person who holds another, where that is not the last itself."""
    holder = Merge.objects.get(owner_id=owner_id, id=merge_id).kept_id
    above = Merge.objects.filter(owner_id=owner_id, kept_id=holder, id__gt=merge_id, former__isnull=False)
    return above.order_by("-id").first()


def put_together(owner_id: int, later: Merge) -> None:
    """Make a merge again that was lifted off, unless one of the two has gone."""
    there = Person.objects.filter(owner_id=owner_id, id__in=[later.kept_id, later.former])
    if later.former is not None and there.count() == len({later.kept_id, later.former}):
        merge(
            owner_id,
            kept_id=later.kept_id,
            other_id=later.former,
            now=later.merged_at,
            batch_id=later.batch_id,
        )


def split(owner_id: int, *, merge: Merge) -> TakenApart:
    """Give the records that an import joined by likeness a person of their own."""
    theirs = Record.objects.filter(owner_id=owner_id, person_id=merge.kept_id, id__in=merge.data["records"])
    rest = Record.objects.filter(owner_id=owner_id, person_id=merge.kept_id).exclude(id__in=merge.data["records"])
    if not theirs.exists() or not rest.exists():
        return TakenApart(merge.kept_id, merge.kept_id)
    (person_id,) = folding.create(owner_id, contacts=[Contact(name="?")])
    theirs.update(person_id=person_id)
    return TakenApart(merge.kept_id, person_id)


def stand_again(owner_id: int, *, merge: Merge) -> TakenApart:
    """Put a merged person back, with everything that came with them and is still there."""
    kept_id, data = merge.kept_id, merge.data
    person: Any = rows.revived(data["person"])
    person.owner_id = owner_id
    Person.objects.bulk_create([person])
    changed = part_hands(owner_id, hand=data["hand"], kept_id=kept_id, other_id=person.pk)
    for label, pk, former in data["moved"]:
        move_back(owner_id, label=label, pk=pk, former=former, kept_id=kept_id, other_id=person.pk)
    for row in data["waiting"]:
        if not rows.put_back(owner_id, row=row):
            wait_elsewhere(owner_id, row=row)
    part_flags(owner_id, kept_id=kept_id, before=data["kept"], other=person)
    asked = Ask.objects.filter(owner_id=owner_id, person_id=kept_id, outcomes__logged_at__gt=merge.merged_at)
    return TakenApart(kept_id, person.pk, (*changed, *(("asks",) if asked.exists() else ())))


def wait_elsewhere(owner_id: int, *, row: rows.Row) -> None:
    """Let a row that points at somebody who was merged meanwhile wait until they stand on their own again."""
    missing = rows.missing(owner_id, row=row)
    merge = Merge.objects.filter(owner_id=owner_id, former__in=missing).order_by("id").first()
    if merge is not None:
        data = {**merge.data, "waiting": [*merge.data["waiting"], row]}
        Merge.objects.filter(owner_id=owner_id, id=merge.pk).update(data=data)


def move_back(
    owner_id: int, *, label: str, pk: int, former: dict[str, int | None], kept_id: int, other_id: int
) -> None:
    """Let a row that the merge moved, and that is still where it was put, point at the former person again."""
    model = rows.model_of(label)
    now = model._default_manager.filter(owner_id=owner_id, pk=pk).values(*former).first()
    if now is None:
        move_back_waiting(owner_id, label=label, pk=pk, former=former, kept_id=kept_id, other_id=other_id)
    elif back := pointed_back(model, now=now, former=former, kept_id=kept_id, other_id=other_id):
        model._default_manager.filter(owner_id=owner_id, pk=pk).update(**back)


def pointed_back(
    model: type[models.Model], *, now: dict[str, Any], former: dict[str, int | None], kept_id: int, other_id: int
) -> dict[str, Any]:
    if model not in UNORDERED:
        return {name: other_id for name, value in former.items() if value == other_id and now[name] == kept_id}
    ends = list(now.values())
    if kept_id not in ends:
        return {}
    ends[ends.index(kept_id)] = other_id  # the other end may have been merged since, and is not ours
    return dict(zip(("a_id", "b_id"), sorted(ends), strict=True))


def move_back_waiting(owner_id: int, *, label: str, pk: int, **ends: Any) -> None:
    """Do as `move_back` with a row that has waited since in the note of another merge."""
    for merge in Merge.objects.filter(owner_id=owner_id, former__isnull=False).order_by("id"):
        for row in merge.data["waiting"]:
            if (row["model"], row["pk"]) == (label, pk):
                now = {name: row["fields"][name.removesuffix("_id")] for name in ends["former"]}
                back = pointed_back(rows.model_of(label), now=now, **ends)
                row["fields"] |= {name.removesuffix("_id"): value for name, value in back.items()}
                Merge.objects.filter(owner_id=owner_id, id=merge.pk).update(data=merge.data)
                return


def part_hands(owner_id: int, *, hand: dict[str, Any] | None, kept_id: int, other_id: int) -> tuple[str, ...]:
    """Give both back what the user said of each before; what they said since stays on top with the kept person."""
    if hand is None:
        return ()
    mine = Record.objects.filter(owner_id=owner_id, id=hand["record"], person_id=kept_id).first()
    if mine is None:
        return ()
    now = {"data": mine.data, "removed": mine.removed}
    former = hand["before"] or {"data": {}, "removed": []}
    before, after, said = (people.unpack(each["data"]) for each in (former, hand["after"], now))
    changed = tuple(field.name for field in fields(Contact) if getattr(after, field.name) != getattr(said, field.name))
    removed = sorted({*former["removed"], *(set(mine.removed) - set(hand["after"]["removed"]))})
    data = people.pack(replace(before, **{name: rebased(name, before, after, said) for name in changed}))
    if now == hand["after"]:
        data, removed = former["data"], former["removed"]
    if hand["before"] is not None:
        Record.objects.filter(owner_id=owner_id, id=mine.pk).update(data=data, removed=removed)
        return changed
    Record.objects.filter(owner_id=owner_id, id=mine.pk).update(**hand["after"], person_id=other_id)
    if data or removed:
        Record.objects.create(
            owner_id=owner_id, person_id=kept_id, format=people_actions.HAND, data=data, removed=removed
        )
    return changed


def rebased(name: str, before: Contact, after: Contact, said: Contact) -> Any:
    """A field as the user changed it since the merge, without what the merge had brought."""
    old, merged, new = (getattr(each, name) for each in (before, after, said))
    if name not in LISTS:
        return new
    taken, added = set(merged) - set(new), [value for value in new if value not in merged]
    return tuple(dict.fromkeys(value for value in (*old, *added) if value not in taken))


def part_flags(owner_id: int, *, kept_id: int, before: dict[str, Any], other: Any) -> None:
    """Take back what the merge itself marked; a mark the user changed since stays as they put it."""
    person = Person.objects.get(owner_id=owner_id, id=kept_id)
    if person.do_not_contact == (before["do_not_contact"] or other.do_not_contact):
        Person.objects.filter(owner_id=owner_id, id=kept_id).update(do_not_contact=before["do_not_contact"])
    was_person = before.get("is_person", True)  # which merges of earlier versions did not know
    if person.is_person == (was_person or other.is_person):
        Person.objects.filter(owner_id=owner_id, id=kept_id).update(is_person=was_person)
    days = [str(day) for day in (before["kept_on"], rows.plain(other.kept_on)) if day]
    if rows.plain(person.kept_on) == max(days, default=None):
        Person.objects.filter(owner_id=owner_id, id=kept_id).update(kept_on=before["kept_on"])


@transaction.atomic
def keep_apart(owner_id: int, *, one_id: int, other_id: int) -> bool:
    """Remember that two people are two; gives whether that is news."""
    if one_id == other_id:
        raise OneAndTheSame("These are one person already.")
    owners.lock(owner_id, changes=())
    people_queries.must_be_there(owner_id, person_ids=[one_id, other_id])
    a, b = sorted((one_id, other_id))
    _, is_news = Apart.objects.get_or_create(owner_id=owner_id, a_id=a, b_id=b)
    Likeness.objects.filter(owner_id=owner_id, a_id=a, b_id=b).delete()
    return is_news


@transaction.atomic
def ask_again(owner_id: int, *, one_id: int, other_id: int) -> None:
    """Forget that two people were said to be two."""
    owners.lock(owner_id, changes=())
    a, b = sorted((one_id, other_id))
    Apart.objects.filter(owner_id=owner_id, a_id=a, b_id=b).delete()


def with_batch(owner_id: int, *, batch_id: int, doomed: set[int]) -> None:
    """Take apart, the last first, what an import merged, and those of whom only its records had told either one."""
    for number in list(Merge.objects.filter(owner_id=owner_id).order_by("-id").values_list("id", flat=True)):
        merge = Merge.objects.filter(owner_id=owner_id, id=number).first()
        if merge is None:
            continue
        if merge.former is None and merge.batch_id == batch_id:
            Merge.objects.filter(owner_id=owner_id, id=merge.pk).delete()
        elif merge.former is not None and (merge.batch_id == batch_id or hangs_on(owner_id, merge, doomed=doomed)):
            take_out_of_the_middle(owner_id, merge_id=merge.pk)


def hangs_on(owner_id: int, merge: Merge, *, doomed: set[int]) -> bool:
    """Tell whether all that was said of one of two who were merged is among these records."""
    came = {other.pk: came_with(other) for other in Merge.objects.filter(owner_id=owner_id, kept_id=merge.kept_id)}
    theirs = came[merge.pk]
    own = set(Record.objects.filter(owner_id=owner_id, person_id=merge.kept_id).values_list("id", flat=True))
    own -= set().union(*came.values())
    return any(side and side <= doomed for side in (theirs, own)) or not own


def came_with(merge: Merge) -> set[int]:
    return {pk for label, pk, _ in merge.data.get("moved", ()) if label == "wellmet.record"}


def shifted(data: dict[str, Any], *, shift: Mapping[str, int]) -> dict[str, Any]:
    """The note of a merge with every number in it moved, as a restore moves the rows that it means."""
    record, person = shift["wellmet.record"], shift["wellmet.person"]
    if "records" in data:
        return {"records": [number + record for number in data["records"]]}
    hand = data["hand"]
    return {
        **data,
        "person": rows.shifted(data["person"], shift=shift),
        "waiting": [rows.shifted(row, shift=shift) for row in data["waiting"]],
        "moved": [
            [label, pk + shift[label], {name: value and value + person for name, value in former.items()}]
            for label, pk, former in data["moved"]
        ],
        "hand": hand and {**hand, "record": hand["record"] + record},
    }
