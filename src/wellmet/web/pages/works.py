"""What is done in the background with everybody, in words: how far it is, and what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from wellmet.queries.uploads import Progress
from wellmet.queries.works import Work
from wellmet.web.pages import likeness, person

DOING = {
    Work.LOOK: gettext_lazy("Looking through everybody"),
    Work.BACKUP: gettext_lazy("Making a backup"),
    Work.RESTORE: gettext_lazy("Putting the backup back"),
    Work.FORGET: gettext_lazy("Forgetting, here and in the backups"),
}
FAILED = {
    Work.LOOK: gettext_lazy("The look did not get to its end. Nothing was changed; you can look again."),
    Work.BACKUP: gettext_lazy("The backup did not get to its end, and half of one is not kept. You can make it again."),
    Work.RESTORE: gettext_lazy("This backup cannot be read, so nothing was changed."),
    Work.FORGET: gettext_lazy("It did not get to its end. Look whether they are here still, and forget them again."),
}
CUT_OFF = {
    **FAILED,
    Work.RESTORE: gettext_lazy("It was cut off when Wellmet ended. Nothing was changed; you can put it back again."),
    Work.FORGET: gettext_lazy(
        "It was cut off when Wellmet ended. Look whether they are here still, and forget them again; "
        "who is gone here leaves the backups when Wellmet starts again."
    ),
}


@dataclass(frozen=True, slots=True)
class Afoot:
    """Something under way, and where to see how far it is."""

    title: str
    href: str


@dataclass(frozen=True, slots=True)
class Page:
    """How far it is, or what came of it, and where to go on from there."""

    title: str
    is_running: bool
    percent: int | None
    came: str = ""
    go: str = ""
    href: str = ""


def page(found: Progress) -> Page:
    work, state = Work(found.state.work), found.state
    if found.is_running:
        return Page(str(DOING[work]), True, round(100 * state.done / state.total) if state.total else None)
    if state.stage != "done":
        told = FAILED if state.stage == "failed" else CUT_OFF
        return Page(_("That did not work"), False, None, str(told[work]), *onward(work))
    (came,) = state.counts
    if work is Work.LOOK:
        return Page(_("Done"), False, None, likeness.looked(came["pairs"]), *onward(work, came["pairs"]))
    said = {
        Work.BACKUP: _("A backup is made."),
        Work.RESTORE: put_back(came.get("shortened", 0)),
    }
    return Page(_("Done"), False, None, said.get(work) or person.forgotten(**came), *onward(work))


def put_back(shortened: int) -> str:
    said = _("The backup is back. What was here before is kept as a backup, too.")
    if not shortened:
        return said
    more = ngettext(
        "%(count)s record was shortened: health, faith, family, age and the like are not kept of anybody.",
        "%(count)s records were shortened: health, faith, family, age and the like are not kept of anybody.",
        shortened,
    )
    return f"{said} {more % {'count': f'{shortened:,}'}}"


def onward(work: Work, pairs: int = 0) -> tuple[str, str]:
    """What leads on from a page, and where to."""
    if pairs:
        return likeness.link(pairs), reverse("likeness:show")
    if work in (Work.BACKUP, Work.RESTORE):
        return _("Back to the settings"), reverse("settings:show")
    return _("Back to the people"), reverse("people:list")


def afoot(found: Sequence[Progress]) -> tuple[Afoot, ...]:
    """What is under way, for the pages on which it was begun."""
    return tuple(Afoot(str(DOING[Work(one.state.work)]), reverse("works:show", args=[one.token])) for one in found)
