"""Who may be named to whom, in words."""

from dataclasses import dataclass

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from wellmet.core.people import Permission
from wellmet.queries.consents import Leave


@dataclass(frozen=True, slots=True)
class Line:
    """One leave: who to whom, how it stands, and what can be noted."""

    giver_id: int
    giver: str
    person_id: int
    person: str
    words: str
    state: str
    is_yes: bool
    is_no: bool


def lines(leaves: tuple[Leave, ...]) -> tuple[Line, ...]:
    return tuple(
        Line(
            one.giver_id, one.giver, one.person_id, one.person, one.words, state(one),
            one.answer is Permission.YES, one.answer is Permission.NO,
        )
        for one in leaves
    )  # fmt: skip


def state(one: Leave) -> str:
    """How it stands, with the day on which it ends."""
    if one.answer is Permission.YES and one.last_day:
        return _("may be named until %(day)s") % {"day": date_format(one.last_day)}
    if one.answer is Permission.NO:
        return _("would rather not be named")
    if one.is_past and one.last_day:
        return _("said yes once; that ran out on %(day)s") % {"day": date_format(one.last_day)}
    return _("not asked yet, so not to be named")
