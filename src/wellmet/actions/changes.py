"""What can be taken back: each change notes what was there before, with one number that its Undo names.

What was there before is kept here and not in a browser's session, so that whoever is forgotten is forgotten in it too.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date, datetime
from itertools import groupby
from typing import Any

from django.db import transaction

from wellmet.actions import (
    asks,
    binning,
    consents,
    employers,
    likeness,
    meetings,
    messages,
    network,
    owners,
    parting,
    people,
    referrals,
    retention,
    selections,
    welcome,
)
from wellmet.actions.merging import TakenApart
from wellmet.core.people import Channel, Contact, Permission, Purpose, Relationship
from wellmet.db.models import Change
from wellmet.queries import people as people_queries
from wellmet.queries.wordings import Own

Whom = tuple[Contact, network.Naming]

MOST = 20  # changes that can be taken back; older ones would hold words for nothing


class NothingThere(LookupError):
    """The change has been taken back already, or is too long ago, or somebody was forgotten since."""


@transaction.atomic
def edit(
    owner_id: int, *, person_id: int, said: Contact, removed: Iterable[str], unsaid: Iterable[str], back: str
) -> int:
    """Change what the user says of a person, as `people.edit` does; gives the number of the change."""
    owners.lock(owner_id, changes=())
    before = referrals.said(owner_id, person_id=person_id)
    people.edit(owner_id, person_id=person_id, said=said, removed=removed, unsaid=unsaid)
    after = referrals.said(owner_id, person_id=person_id)
    return note(owner_id, kind="edit", before={"person": person_id, "before": before, "after": after}, back=back)


@transaction.atomic
def relate(owner_id: int, *, person_ids: Sequence[int], relationship: Relationship, back: str) -> int:
    """Say of many people how one stands to them; gives the number of the change."""
    owners.lock(owner_id, changes=())
    before = selections.set_relationship(owner_id, person_ids=person_ids, relationship=relationship)
    told = {"people": {said: runs(ids) for said, ids in before.items()}}
    return note(owner_id, kind="relationships", before=told, back=back)


@transaction.atomic
def mark(owner_id: int, *, person_ids: Sequence[int], do_not_contact: bool, back: str) -> int:
    """Mark people as to be left alone, or no longer; gives the number of the change."""
    owners.lock(owner_id, changes=())
    changed = selections.set_do_not_contact(owner_id, person_ids=person_ids, do_not_contact=do_not_contact)
    return note(owner_id, kind="marks", before={"people": runs(changed), "marked": do_not_contact}, back=back)


@transaction.atomic
def refer(owner_id: int, *, referrer_id: int, contact: Contact, naming: network.Naming, back: str) -> tuple[int, int]:
    """Note that somebody named somebody; gives the number of the change, and of who was named."""
    owners.lock(owner_id, changes=())
    referred = referrals.refer(owner_id, referrer_id=referrer_id, contact=contact, naming=naming)
    return note(owner_id, kind="referral", before=asdict(referred), back=back), referred.person_id


@transaction.atomic
def log(owner_id: int, *, person_id: int, logged: asks.Logged, named: Whom, now: datetime, back: str) -> int:
    """Note what happened with a person, and whom they named in it; gives the number of the one change that both are."""
    owners.lock(owner_id, changes=())
    noted = asks.log(owner_id, person_id=person_id, logged=replace(logged, knew_someone=True), now=now)
    referred = referrals.refer(owner_id, referrer_id=person_id, contact=named[0], naming=named[1])
    return note(owner_id, kind="log", before={"entry": noted.entry_id, "referral": asdict(referred)}, back=back)


@transaction.atomic
def meet(owner_id: int, *, met: meetings.Met, on: date, back: str) -> tuple[int, int]:
    """Write down somebody met, and whom they named; gives the number of the change, and that of the person."""
    owners.lock(owner_id, changes=())
    kept = meetings.keep(owner_id, met=met, on=on)
    return note(owner_id, kind="meeting", before=asdict(kept), back=back), kept.person_id


@transaction.atomic
def jot(owner_id: int, *, lines: Sequence[str], on: date, back: str) -> tuple[int, int]:
    """Write down one person a line; gives the number of the change, and how many people are new."""
    owners.lock(owner_id, changes=())
    kept = welcome.jot(owner_id, lines=lines, on=on)
    return note(owner_id, kind="jotted", before={"kept": [asdict(one) for one in kept]}, back=back), len(kept)


@transaction.atomic
def acquaint(owner_id: int, *, said: Mapping[int, str], back: str) -> int:
    """Note how the user stands to some people; gives the number of the change."""
    owners.lock(owner_id, changes=())
    before = welcome.acquaint(owner_id, said=said)
    people_by_word = {word: runs([one for one, was in before.items() if was == word]) for word in set(before.values())}
    return note(owner_id, kind="relationships", before={"people": people_by_word}, back=back)


@transaction.atomic
def set_aside(owner_id: int, *, person_ids: Sequence[int], is_person: bool, back: str) -> tuple[int, int]:
    """Say of entries that they are no people, or are after all; gives the number of the change, and of how many.

    The number is 0 where all of it was so already.
    """
    owners.lock(owner_id, changes=())
    people_queries.must_be_there(owner_id, person_ids=person_ids)
    changed = selections.set_is_person(owner_id, person_ids=person_ids, is_person=is_person)
    if not changed:
        return 0, 0
    change_id = note(owner_id, kind="people", before={"people": runs(changed), "are": is_person}, back=back)
    return change_id, len(changed)


@transaction.atomic
def reword(owner_id: int, *, person_id: int, channel: Channel, purpose: Purpose, back: str) -> int:
    """Let the first draft stand again; gives the number of the change, 0 where it stood already."""
    owners.lock(owner_id, changes=())
    dropped = messages.drop(owner_id, person_id=person_id, channel=channel, purpose=purpose)
    if dropped is None:
        return 0
    return note(owner_id, kind="words", before={"person": person_id, "own": asdict(dropped)}, back=back)


@transaction.atomic
def keep(owner_id: int, *, person_ids: Sequence[int], on: date, back: str) -> int:
    """Note that the user would keep people of whom nothing is heard; gives the number of the change."""
    owners.lock(owner_id, changes=())
    before = retention.keep(owner_id, person_ids=person_ids, on=on)
    told = {str(person_id): day.isoformat() if day else None for person_id, day in before.items()}
    return note(owner_id, kind="kept", before=told, back=back)


@transaction.atomic
def decide(
    owner_id: int, *, pairs: Sequence[tuple[int, int]], is_one: bool, now: datetime, back: str
) -> tuple[int, int]:
    """Answer questions about who is the same alike; gives the number of the change, and how many were answered."""
    owners.lock(owner_id, changes=())
    decisions = likeness.decide(owner_id, pairs=pairs, is_one=is_one, now=now)
    told = {"decisions": [asdict(one) for one in decisions]}
    return note(owner_id, kind="likeness", before=told, back=back), len(decisions)


@transaction.atomic
def decide_employers(owner_id: int, *, pairs: Sequence[tuple[int, int]], is_one: bool, back: str) -> tuple[int, int]:
    """Answer questions about employers alike; gives the number of the change, and how many were answered."""
    owners.lock(owner_id, changes=())
    decisions = employers.decide(owner_id, pairs=pairs, is_one=is_one)
    return note_employers(owner_id, decisions=decisions, back=back), len(decisions)


@transaction.atomic
def part_employer(owner_id: int, *, employer_id: int, back: str) -> int:
    """Let a name stand for itself again; gives the number of the change."""
    owners.lock(owner_id, changes=())
    return note_employers(owner_id, decisions=[employers.unmerge(owner_id, employer_id=employer_id)], back=back)


@transaction.atomic
def join_employers(owner_id: int, *, kept_id: int, other_id: int, back: str) -> int:
    """Let one employer stand for another; gives the number of the change."""
    owners.lock(owner_id, changes=())
    made = employers.merge(owner_id, kept_id=kept_id, other_id=other_id)
    return note_employers(owner_id, decisions=[made], back=back)


def note_employers(owner_id: int, *, decisions: Iterable[employers.Decision], back: str) -> int:
    told = {"decisions": [asdict(one) for one in decisions]}
    return note(owner_id, kind="employers", before=told, back=back)


@transaction.atomic
def leave(owner_id: int, *, giver_id: int, person_id: int, answer: Permission, on: date, back: str) -> int:
    """Note what somebody answered to whether their name may be used; gives the number of the change."""
    owners.lock(owner_id, changes=())
    stood = consents.record(owner_id, giver_id=giver_id, person_id=person_id, answer=answer, on=on)
    return note(owner_id, kind="leave", before=asdict(stood), back=back)


@transaction.atomic
def remove(owner_id: int, *, person_id: int, now: datetime, back: str) -> int:
    """Put a person into the bin, as `binning.remove` does; gives the number of the change."""
    owners.lock(owner_id)
    binned_id = binning.remove(owner_id, person_id=person_id, now=now)
    return note(owner_id, kind="binned", before={"binned": binned_id}, back=back)


@transaction.atomic
def part(owner_id: int, *, person_id: int, back: str) -> tuple[int, TakenApart]:
    """Take the last merge of a person apart; gives the number of the change, 0 where it cannot be taken back."""
    owners.lock(owner_id)
    taken, before = parting.part(owner_id, person_id=person_id)
    return (note(owner_id, kind="parted", before=before, back=back) if before else 0), taken


def note(owner_id: int, *, kind: str, before: dict[str, Any], back: str) -> int:
    change = Change.objects.create(owner_id=owner_id, kind=kind, before=before, back=back)
    mine = Change.objects.filter(owner_id=owner_id)
    mine.exclude(id__in=list(mine.order_by("-id").values_list("id", flat=True)[:MOST])).delete()
    return change.pk


@transaction.atomic
def take_back(owner_id: int, *, change_id: int) -> str:
    """Take one change back, and give the address of the page on which it was made."""
    owners.lock(owner_id, changes=())
    change = Change.objects.filter(owner_id=owner_id, id=change_id).first()
    if change is None:
        raise NothingThere(f"There is no change {change_id} to take back any more.")
    TAKEN[change.kind](owner_id, change.before)
    Change.objects.filter(owner_id=owner_id, id=change_id).delete()
    return change.back


def take_edit(owner_id: int, before: dict[str, Any]) -> None:
    if referrals.said(owner_id, person_id=before["person"]) != before["after"]:
        raise referrals.ChangedSince("It was changed once more since; take that back first. Nothing was changed.")
    words = people.Words(before["before"]["data"], tuple(before["before"]["removed"]))
    people.put_back(owner_id, person_id=before["person"], words=words)


def take_relationships(owner_id: int, before: dict[str, Any]) -> None:
    wanted = {said: ids(found) for said, found in before["people"].items()}
    selections.put_back_relationships(owner_id, before=wanted)


def take_marks(owner_id: int, before: dict[str, Any]) -> None:
    selections.set_do_not_contact(owner_id, person_ids=ids(before["people"]), do_not_contact=not before["marked"])


def take_set_aside(owner_id: int, before: dict[str, Any]) -> None:
    selections.set_is_person(owner_id, person_ids=ids(before["people"]), is_person=not before["are"])


def take_referral(owner_id: int, before: dict[str, Any]) -> None:
    referrals.take_back(owner_id, referred=referrals.revived(before))


def take_log(owner_id: int, before: dict[str, Any]) -> None:
    referrals.take_back(owner_id, referred=referrals.revived(before["referral"]))
    asks.undo(owner_id, entry_id=before["entry"])


def take_meeting(owner_id: int, before: dict[str, Any]) -> None:
    meetings.take_back(owner_id, kept=meetings.revived(before))


def take_jotted(owner_id: int, before: dict[str, Any]) -> None:
    # The last first: whom a later line named may have been written down by an earlier one.
    for one in reversed(before["kept"]):
        meetings.take_back(owner_id, kept=meetings.revived(one))


def take_words(owner_id: int, before: dict[str, Any]) -> None:
    own = Own(
        **before["own"] | {"channel": Channel(before["own"]["channel"]), "purpose": Purpose(before["own"]["purpose"])}
    )
    messages.keep(owner_id, person_id=before["person"], own=own)


def take_kept(owner_id: int, before: dict[str, Any]) -> None:
    days = {int(person_id): date.fromisoformat(day) if day else None for person_id, day in before.items()}
    retention.put_back(owner_id, before=days)


def take_likeness(owner_id: int, before: dict[str, Any]) -> None:
    likeness.take_back(owner_id, decisions=[likeness.revived(one) for one in before["decisions"]])


def take_employers(owner_id: int, before: dict[str, Any]) -> None:
    employers.take_back(owner_id, decisions=[employers.Decision(**one) for one in before["decisions"]])


def take_leave(owner_id: int, before: dict[str, Any]) -> None:
    consents.put_back(owner_id, stood=consents.Stood(**before))


def take_binned(owner_id: int, before: dict[str, Any]) -> None:
    binning.take_out(owner_id, binned_id=before["binned"])


def take_parted(owner_id: int, before: dict[str, Any]) -> None:
    parting.take_back(owner_id, parted=before)


TAKEN: dict[str, Callable[[int, dict[str, Any]], None]] = {
    "edit": take_edit,
    "relationships": take_relationships,
    "marks": take_marks,
    "people": take_set_aside,
    "referral": take_referral,
    "log": take_log,
    "meeting": take_meeting,
    "jotted": take_jotted,
    "words": take_words,
    "kept": take_kept,
    "leave": take_leave,
    "likeness": take_likeness,
    "binned": take_binned,
    "parted": take_parted,
    "employers": take_employers,
}


def runs(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Numbers as first and last of each unbroken run: thirty thousand people in a row are one pair.

    >>> runs([3, 4, 5, 9])
    [(3, 5), (9, 9)]
    """
    found = []
    for _, run in groupby(enumerate(sorted(numbers)), key=lambda pair: pair[1] - pair[0]):
        members = [number for _, number in run]
        found.append((members[0], members[-1]))
    return found


def ids(pairs: list[tuple[int, int]]) -> list[int]:
    return [number for first, last in pairs for number in range(first, last + 1)]
