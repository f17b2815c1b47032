"""Why somebody seems to be close, known or out of touch: what passed, in a sentence."""

from wellmet.core.people import Closeness

from .catalogue import gettext, ngettext

__all__ = ["closeness"]


def closeness(found: Closeness) -> str:
    """Say what a suggestion rests on: “You wrote 14 times and they 12 times, last in May 2026.”"""
    parts = []
    if found.sent or found.received:
        parts.append(
            gettext("you wrote {sent} and they {received}").format(
                sent=_times(found.sent), received=_times(found.received)
            )
        )
    if found.meetings:
        said = ngettext("you met {count} time", "you met {count} times", found.meetings)
        parts.append(said.format(count=f"{found.meetings:,}"))
    if not parts:
        parts.append(gettext("one of you recommended the other"))
    last = gettext("last in {month}").format(month=found.last_on.strftime("%B %Y"))
    years = ngettext("over {count} year", "over {count} years", found.years).format(count=found.years)
    told = ", ".join([*parts, last, *([years] if found.years else [])])
    return f"{told[0].upper()}{told[1:]}."


def _times(count: int) -> str:
    return ngettext("{count} time", "{count} times", count).format(count=f"{count:,}")
