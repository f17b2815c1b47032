"""What a browser may take back: its last change of people, kept in its session on the server until the next."""

from itertools import groupby

from wellmet.actions import people, selections
from wellmet.actions.people import Words
from wellmet.web.requests import SignedIn

KEY, PLACE = "people.undo", "people.undo.place"


def keep_edit(request: SignedIn, *, person_id: int, before: Words) -> None:
    request.session[KEY] = {"kind": "edit", "person": person_id, "data": before.data, "removed": list(before.removed)}


def keep_marks(request: SignedIn, *, changed: list[int], marked: bool) -> None:
    request.session[KEY] = {"kind": "marks", "people": runs(changed), "marked": marked}


def keep_relationships(request: SignedIn, *, before: selections.Before) -> None:
    request.session[KEY] = {"kind": "relationships", "people": {said: runs(ids) for said, ids in before.items()}}


def come_back_to(request: SignedIn, address: str) -> None:
    """Where an undo of what was just done leads."""
    request.session[PLACE] = address


def drop(request: SignedIn) -> None:
    """Forget what could be taken back: it may speak of somebody who has just been erased."""
    request.session.pop(KEY, None)
    request.session.pop(PLACE, None)


def take_back(request: SignedIn) -> bool:
    """Take the last change back; a second press finds nothing."""
    kept, owner_id = request.session.pop(KEY, None), request.user.pk
    if kept is None:
        return False
    if kept["kind"] == "edit":
        people.put_back(owner_id, person_id=kept["person"], words=Words(kept["data"], tuple(kept["removed"])))
    elif kept["kind"] == "marks":
        selections.set_do_not_contact(owner_id, person_ids=ids(kept["people"]), do_not_contact=not kept["marked"])
    else:
        before = {said: ids(found) for said, found in kept["people"].items()}
        selections.put_back_relationships(owner_id, before=before)
    return True


def runs(numbers: list[int]) -> list[tuple[int, int]]:
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
