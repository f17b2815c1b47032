"""How a way leads from one to the next, and why one is shut, in a sentence each."""

from collections.abc import Mapping
from datetime import date

from wellmet.core.cadence import Standing
from wellmet.core.network import Link, Source, Step
from wellmet.core.people import Relationship

from .catalogue import gettext, marked
from .labels import relationship
from .numbers import odds
from .times import day

__all__ = ["first", "knowing", "no_way", "shut", "step"]

KNOWN_FROM = {
    Source.SAID: marked("it came up in a talk"),
    Source.CALENDAR: marked("they were in the same meeting"),
    Source.USER: marked("you say so"),
    Source.REFERRAL: marked("one gave you the other’s name"),
}
HELD = {
    "CAD-01": marked("{person} has been asked already; you may ask once more {day}."),
    "CAD-02": marked("{person} has not answered; let it rest, and try again {day}."),
    "CAD-03": marked("{person} said no, or is not to be contacted; that is final."),
    "CAD-07": marked("Thank {person} for the talk first."),
    "CAD-08": marked("{person} has helped you lately; you may ask again {day}."),
}


def knowing(source: Source, *, place: str) -> str:
    """Say where we know from that two people know each other."""
    if source is Source.COLLEAGUES:
        said = gettext("both are or were at {place}, as far as the dates tell at the same time")
        return said.format(place=place or gettext("the same place"))
    return gettext(KNOWN_FROM[source])


def step(step: Step, *, names: Mapping[int, str], places: Mapping[int, str]) -> str:
    """Say one step between two people: that they know each other, where that is known from, and what may be said."""
    person, giver = names[step.person_id], names[step.giver_id or step.person_id]
    place = places.get(step.tie.place_id or 0, "") if step.tie else ""
    how = "; ".join(knowing(source, place=place) for source in step.tie.sources) if step.tie else ""
    said = (
        gettext("{giver} probably knows {person}: {how}.")
        if _is_doubtful(step)
        else gettext("{giver} knows {person}: {how}.")
    )
    if not step.may_use_name:
        ask = gettext("You may not mention {giver} to {person} unless {giver} says so.")
    else:
        ask = gettext("Ask {giver} for a word with {person}, and whether you may say who sent you.")
    return f"{said} {ask}".format(giver=giver, person=person, how=how)


def _is_doubtful(step: Step) -> bool:
    return step.tie is not None and step.tie.certainty < 0.75


def first(step: Step, *, link: Link | None, standing: Relationship, names: Mapping[int, str]) -> str:
    """Say the first step, which the seeker takes: how one stands to the person, and whose name may be used."""
    person = names[step.person_id]
    said = gettext("You ask {person}, {relationship}: {odds} say yes.").format(
        person=person, relationship=relationship(standing), odds=odds(step.odds)
    )
    if link is None:
        return said
    may = gettext("{giver} gave you this name, and you may say so.")
    may_not = gettext("{giver} gave you this name, and may not be mentioned yet; ask first.")
    return f"{said} {(may if link.may_use_name else may_not).format(giver=names[link.referrer_id])}"


def shut(person_id: int, standing: Standing, *, names: Mapping[int, str], today: date) -> str:
    """Say why somebody on a likelier way may not be asked now.

    >>> from wellmet.core.cadence import StandingKind
    >>> stopped = Standing(kind=StandingKind.STOPPED, rule="CAD-03")
    >>> shut(1, stopped, names={1: "Rosa"}, today=date(2026, 11, 16))
    'Rosa said no, or is not to be contacted; that is final.'
    """
    until = day(standing.until, today=today) if standing.until else gettext("when it suits them")
    said = HELD.get(standing.rule, marked("You would rather not ask {person} now."))
    return gettext(said).format(person=names[person_id], day=until)


def no_way(name: str, *, is_known: bool) -> str:
    """Say that nobody leads there, and what may help.

    >>> no_way("Pier Nine", is_known=False)
    'You know of nobody at Pier Nine yet. Ask those you talk to whether they know somebody there.'
    """
    if not is_known:
        said = gettext("You know of nobody at {name} yet. Ask those you talk to whether they know somebody there.")
    else:
        said = gettext("No way leads to {name} yet. Ask those you talk to who knows somebody there.")
    return said.format(name=name)
