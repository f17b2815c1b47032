"""What is owed, in a sentence each."""

from collections.abc import Mapping

from wellmet.core.cadence import Due, DueKind

from .catalogue import gettext, marked

__all__ = ["due"]

SAID = {
    DueKind.THANKS: marked("Thank {person} for the talk."),
    DueKind.UPDATE: marked("Tell {person} what came of it."),
    DueKind.FOLLOW_UP: marked("Ask {person} once more, gently."),
    DueKind.CONFIRM: marked("Confirm the talk with {person}."),
    DueKind.ASK: marked("Get in touch with {person} while the name is fresh."),
    DueKind.PERMISSION: marked("Ask {person} whether you may say who sent you."),
    DueKind.TOUCH: marked("Say hello to {person}; it has been a while."),
}

ABOUT = {
    DueKind.UPDATE: marked("Tell {person} what came of your getting in touch with {about}."),
    DueKind.ASK: marked("Get in touch with {person}, whom {about} named."),
    DueKind.PERMISSION: marked("Ask {person} whether you may mention them to {about}, and note the answer."),
}


def due(due: Due, *, names: Mapping[int, str]) -> str:
    """Say one thing that is due; `names` are those of the ids it speaks of.

    >>> from datetime import date
    >>> due(Due(DueKind.THANKS, 1, date(2026, 11, 23), "CAD-07"), names={1: "Rosa"})
    'Thank Rosa for the talk.'
    """
    about = names.get(due.about_id) if due.about_id is not None else None
    said = ABOUT.get(due.kind, SAID[due.kind]) if about else SAID[due.kind]
    return gettext(said).format(person=names.get(due.person_id) or gettext("this person"), about=about)
