"""What may be said: the facts of a situation as finished phrases, empty where nothing is known or allowed."""

import re
from dataclasses import dataclass

from wellmet.core.people import Affiliation, AffiliationKind, Experience, Relationship

from .phrases import clean, joined, lowered, work_as, work_named
from .requests import job_requests
from .values import Situation

__all__ = ["Facts", "facts"]

TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor sir madam rev reverend pastor father sister brother rabbi imam sheikh"
    " captain coach doctor".split()
)
PRIVATE = re.compile(
    r"\b(?:via|through|friend|cousin|brother|sister|mother|father|wife|husband|partner|ex|date|daughter"
    r"|son)\b|['’]s\b|[@#\d()/]",
    re.I,
)
WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Facts:
    """Phrases for one situation: nouns as in `sought`, clauses as in `background`, whole sentences as in `links`."""

    greeted: str
    name: str
    phone: str
    sought: str
    is_sought_known: bool
    background: str
    skills: str
    links: tuple[str, ...]
    reasons: tuple[str, ...]
    reminder: str
    employer: str
    goal: str
    learned: str
    minutes: int


def facts(situation: Situation) -> Facts:
    """Gather what the records allow to be said."""
    seeker, recipient = situation.seeker, situation.recipient
    sought = work_named(seeker.seeks)
    current = _current(recipient.affiliations)
    return Facts(
        greeted=_greeted(situation),
        name=clean(seeker.name),
        phone=" ".join(seeker.phone.split()),
        sought=sought,
        is_sought_known=sought != "new work",
        background=_background(situation),
        skills=joined(tuple(lowered(skill) for skill in map(clean, seeker.skills[:3]) if skill), last="and"),
        links=_links(situation),
        reasons=_reasons(situation),
        reminder=_reminder(situation),
        employer=clean(current.employer) if current else clean(situation.goal_employer),
        goal=clean(situation.goal_employer),
        learned=clean(situation.learned),
        minutes=max(5, min(situation.minutes, 30)),
    )


def _greeted(situation: Situation) -> str:
    given, name = clean(situation.recipient.given), clean(situation.recipient.name)
    return name if not given or given.casefold() in TITLES else given


def _background(situation: Situation) -> str:
    """Give a clause whose subject is 'I', from the latest work, else the studies, else nothing."""
    seeker = situation.seeker
    latest = max(seeker.work, key=_recency, default=None)
    if latest is not None and (clean(latest.title) or clean(latest.place)):
        return _worked(latest)
    studied = max(seeker.education, key=_recency, default=None)
    if studied is None or not (clean(studied.title) or clean(studied.place)):
        return ""
    title, place = clean(studied.title), clean(studied.place)
    if not place:
        return f"I have trained in this: {title}"
    return f"I studied at {place} ({title})" if title else f"I studied at {place}"


def _worked(latest: Experience) -> str:
    title, place = clean(latest.title.split("|")[0]), clean(latest.place)
    verb = "have worked" if latest.ended_on else "work"
    where = f" at {place}" if place else ""
    how = work_as(title) if title else ""
    # In brackets the title reads better after the place.
    parts = (where, f" {how}") if how.startswith("(") else (f" {how}" if how else "", where)
    return f"I {verb}{''.join(parts)}"


def _recency(experience: Experience) -> tuple[str, str]:
    return experience.ended_on or "9999", experience.started_on


def _current(affiliations: tuple[Affiliation, ...]) -> Affiliation | None:
    works = (
        each for each in affiliations if each.kind is AffiliationKind.WORK and each.is_current and clean(each.employer)
    )
    return next(works, None)


def _links(situation: Situation) -> tuple[str, ...]:
    referrer = situation.referrer
    is_close = situation.relationship is Relationship.CLOSE
    if referrer is not None and referrer.may_use_name and clean(referrer.name) and not is_close:
        return _referred(clean(referrer.name), is_introduced=situation.relationship is Relationship.INTRODUCED)
    return _shared(situation) if not situation.relationship.is_personal else ()


def _referred(name: str, *, is_introduced: bool) -> tuple[str, ...]:
    if is_introduced:
        return (
            f"{name} kindly put us in touch.",
            f"{name} introduced us.",
            f"Thank you for letting {name} put us in touch.",
        )
    return (
        f"{name} suggested I contact you.",
        f"{name} suggested that I get in touch with you.",
        f"I am getting in touch because {name} suggested it.",
    )


def _shared(situation: Situation) -> tuple[str, ...]:
    worked = {place.place.casefold() for place in situation.seeker.work}
    studied = {place.place.casefold() for place in situation.seeker.education}
    for each in situation.recipient.affiliations:
        place, key = clean(each.employer), each.employer.casefold()
        if place and key in studied and each.kind is AffiliationKind.SCHOOL:
            return (
                f"We both studied at {place}.",
                f"Like you, I studied at {place}.",
                f"{place} is where both of us studied.",
            )
        if place and key in worked and each.kind is AffiliationKind.WORK:
            return (
                f"We have both worked at {place}.",
                f"Like you, I have worked at {place}.",
                f"{place} is a place we both know from work.",
            )
    return ()


def _reasons(situation: Situation) -> tuple[str, ...]:
    """Give true reasons for asking this very person, none where the records have none."""
    current, occupation = _current(situation.recipient.affiliations), clean(situation.recipient.occupation)
    if current is not None:
        place, role = clean(current.employer), clean(current.role)
        yours = (
            f"Your work {work_as(role)} at {place}"
            if role and not work_as(role).startswith("(")
            else f"Your work at {place}"
        )
        return (
            f"{yours} is why I thought of you.",
            f"{yours} is close to what I want to understand.",
            f"{yours} is what I would like to hear about.",
        )
    if not occupation:
        return ()
    named = work_as(occupation)
    yours = f"Your work {named}" if not named.startswith("(") else f"Your line of work {named}"
    return (
        f"{yours} is why I thought of you.",
        f"{yours} is one reason why I am asking you.",
        f"{yours} is what made me think of you.",
    )


def _reminder(situation: Situation) -> str:
    """Give how the two met, where it is a few words that name nobody."""
    met = clean(situation.recipient.how_met)
    known = {place.place for place in (*situation.seeker.work, *situation.seeker.education)}
    known |= {each.employer for each in situation.recipient.affiliations}
    familiar = {word for place in known for word in WORD.findall(place)} | {
        "Met",
        "We",
        "Worked",
        "Studied",
        "Neighbor",
        "Neighbour",
        "At",
        "The",
    }
    strange = [word for word in WORD.findall(met) if not word.islower() and word not in familiar]
    is_fit = met and not strange and len(met.split()) <= 8 and not PRIVATE.search(met) and not job_requests(met)
    return lowered(met) if is_fit else ""
