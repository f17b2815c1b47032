"""Why somebody is suggested, and why not, in a sentence each; without he or she, as nobody told us."""

from collections.abc import Callable, Mapping

from wellmet.core.planning import Reason, ReasonKind

from .catalogue import gettext, marked
from .numbers import odds, spread

__all__ = ["reason"]

SAID = {
    ReasonKind.WORKS_AT_TARGET: marked("Works at {employer}."),
    ReasonKind.WORKED_AT_TARGET: marked("Used to work at {employer}, and will know people there."),
    ReasonKind.DOES_THE_JOB: marked("Does the work you are looking for, and can tell what it takes."),
    ReasonKind.SAME_FIELD: marked("Works in your field."),
    ReasonKind.CAN_ANSWER: marked("Could answer what you want to know, “{text}”."),
    ReasonKind.KNOWS_EMPLOYERS: marked("Brings people and work together, and knows many employers."),
    ReasonKind.SHARES_CIRCLES: marked("Moves in the same circles as people at {employer}."),
    ReasonKind.MEETS_MANY: marked("Meets many people at work."),
    ReasonKind.MAY_NAME_REFERRER: marked("{person} gave you this name, and you may say so."),
    ReasonKind.NAMED_BY_SEVERAL: marked("Named by {count} of the people you asked."),
    ReasonKind.LIKELY_YES: marked("A yes is likely: {odds} say yes when asked this way."),
    ReasonKind.EASY_START: marked("An easy start: about {count} minutes, and little to lose."),
    ReasonKind.DORMANT_TIE: marked("You have lost touch; people like this often bring the freshest news."),
    ReasonKind.CLOSE_TIE: marked("Close to you, and easily overlooked: you may not know yet whom they know."),
    ReasonKind.NEW_CIRCLE: marked("Moves in a circle you have not asked yet."),
    ReasonKind.FRESH_NAME: marked("The name is fresh: best to get in touch within three working days."),
    ReasonKind.UNLIKELY_YES: marked("A yes is not likely: {odds} say yes when asked this way."),
    ReasonKind.TAKES_COURAGE: marked("This takes some courage."),
    ReasonKind.TAKES_TIME: marked("Nothing but the time: about {count} minutes."),
    ReasonKind.NAME_NOT_ALLOWED: marked("You may not mention {person} yet; ask first."),
    ReasonKind.CIRCLE_COVERED: marked("You have already talked with people from the same circle."),
    ReasonKind.FAR_FROM_GOAL: marked("Probably has little to do with the places you have in mind."),
    ReasonKind.LITTLE_KNOWN: marked("You have noted little about this person so far."),
    ReasonKind.NEVER_MET: marked("You have not met yet."),
    ReasonKind.NO_ADDRESS: marked("You have no number or address yet: the reception of {employer} may have one."),
}


def reason(reason: Reason, *, names: Mapping[int, str], employers: Mapping[int, str]) -> str:
    """Say one reason in a sentence; `names` and `employers` are those of the ids it speaks of."""
    said = SPECIAL.get(reason.kind, _plain)(reason)
    return said.format(
        person=names.get(reason.person_id or 0) or gettext("Somebody"),
        employer=employers.get(reason.employer_id or 0) or gettext("one of the places you have in mind"),
        odds=_chances(reason),
        count=round(reason.number or 0),
        text=reason.text,
    )


def _plain(reason: Reason) -> str:
    return gettext(SAID[reason.kind])


def _former(reason: Reason) -> str:
    if reason.number is None:
        return _plain(reason)
    if reason.number < 1:
        return gettext("Worked at {employer} until lately, and will know people there.")
    if round(reason.number) == 1:
        return gettext("Worked at {employer} until a year ago, and will know people there.")
    return gettext("Worked at {employer} until about {count} years ago.")


def _dormant(reason: Reason) -> str:
    if reason.number is None or round(reason.number) < 1:
        return _plain(reason)
    if round(reason.number) == 1:
        return gettext("You have been out of touch for a year; people like this often bring the freshest news.")
    return gettext("You have been out of touch for {count} years; people like this often bring the freshest news.")


def _chances(reason: Reason) -> str:
    chance = odds(reason.number or 0)
    within = spread(reason.low, reason.high) if reason.low is not None and reason.high is not None else ""
    return gettext("{odds} ({spread})").format(odds=chance, spread=within) if within else chance


def _no_address(reason: Reason) -> str:
    if reason.person_id is not None:
        return gettext("You have no number or address yet: ask {person} for one.")
    return _plain(reason)


SPECIAL: dict[ReasonKind, Callable[[Reason], str]] = {
    ReasonKind.NO_ADDRESS: _no_address,
    ReasonKind.WORKED_AT_TARGET: _former,
    ReasonKind.DORMANT_TIE: _dormant,
}
