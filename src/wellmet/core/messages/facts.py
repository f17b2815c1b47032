"""What may be said: the facts of a situation as finished phrases, empty where nothing is known or allowed."""

import re
from dataclasses import dataclass

from wellmet.core.people import Affiliation, AffiliationKind, Expression, Purpose, Relationship

from .greetings import greeted, signed
from .phrases import clean, joined, lowered, place_named, work_as, work_named
from .requests import job_requests
from .senses import sensible_purpose
from .training import background
from .values import Situation

__all__ = ["Facts", "facts"]

PRIVATE = Expression(
    r"\b(?:via|through|friend|cousin|brother|sister|mother|father|wife|husband|partner|ex|date|daughter"
    r"|son)\b|['’]s\b|[@#\d()/]",
    re.I,
)
WORD = Expression(r"[^\W\d_]+")
MET = Expression(
    r"^(?:(?:we |first )*(?:know each other|met|worked|studied|volunteered|trained|played|sang)"
    r"(?: each other| together)?"
    r"(?: (?:at|in|from)\b)? ?|(?:at|in|from) )",
    re.I,
)
MOST_WORDS = 8
WITHOUT_ARTICLE = frozenset({"school", "work", "college", "university", "church"})
MEETING_PLACES = frozenset(
    "gym choir library neighborhood neighbourhood club band team playground mosque temple synagogue parish allotment"
    " market bakery village course class workshop orchestra theater theatre festival conference".split()
)
INSTITUTIONS = frozenset(
    "university college school academy institute hospital church library museum club centre center clinic".split()
)


@dataclass(frozen=True, slots=True)
class Facts:
    """Phrases for one situation: nouns as in `sought`, clauses as in `background`, whole sentences as in `links`."""

    greeted: str
    name: str
    signed: str
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
    talked_with: str
    minutes: int
    question: str


def facts(situation: Situation) -> Facts:
    """Gather what the records allow to be said."""
    seeker = situation.seeker
    sought = work_named(seeker.seeks)
    employer, minutes = _employer(situation), max(5, min(situation.minutes, 30))
    return Facts(
        greeted=greeted(situation),
        name=clean(seeker.name),
        signed=signed(situation),
        phone=" ".join(seeker.phone.split()),
        sought=sought,
        is_sought_known=sought != "new work",
        background=background(seeker, today=situation.today),
        skills=joined(tuple(lowered(skill) for skill in map(clean, seeker.skills[:3]) if skill), last="and"),
        links=_links(situation),
        reasons=_reasons(situation),
        reminder=_reminder(situation),
        employer=employer,
        goal=clean(situation.goal_employer),
        learned=clean(situation.learned),
        talked_with=clean(situation.talked_with),
        minutes=minutes,
        question=_question(situation, employer=employer, minutes=minutes),
    )


def _employer(situation: Situation) -> str:
    current = _current(situation.recipient.affiliations)
    return clean(current.employer if current else situation.goal_employer)


def _question(situation: Situation, *, employer: str, minutes: int) -> str:
    """Name what was asked earlier, as a noun; only 'my message' where that is not known."""
    if situation.asked is None:
        return "my message"
    return {
        Purpose.ADVICE: f"my question for {minutes} minutes of your advice",
        Purpose.REFERRAL: "my question whom else I might talk to",
        Purpose.INTRODUCTION: "my question whether you might introduce me to somebody",
        Purpose.OPENINGS: "my question whether you know of any openings",
        Purpose.EMPLOYER: f"my question about openings {f'at {employer}' if employer else 'with you'}",
    }.get(sensible_purpose(situation.relationship, situation.asked), "my message")


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
    """Give where the two know each other from, as a phrase to follow 'from'; empty where that would not be plain."""
    met = clean(situation.recipient.how_met)
    shared = _shared_place(situation)
    if not met:
        return place_named(shared)
    is_private = PRIVATE.search(met) or job_requests(met) or len(met.split()) > MOST_WORDS
    return ("" if is_private else _met_at(clean(MET.sub("", met)), _known_places(situation))) or place_named(shared)


def _met_at(place: str, known: frozenset[str]) -> str:
    bare = place.removeprefix("the ").removeprefix("The ")
    written = next((each for each in known if each.casefold() == bare.casefold()), "")
    if written:
        return place_named(written)
    if bare.lower() in WITHOUT_ARTICLE:
        return bare.lower()
    is_institution = bare.split(" ")[-1].casefold() in INSTITUTIONS or bare.casefold().startswith("university of ")
    if bare.islower() or " " not in bare:
        return f"the {bare.lower()}" if bare.split(" ")[-1].lower() in MEETING_PLACES else ""
    words = WORD.findall(bare)
    return place_named(bare) if is_institution and not words[0].islower() else ""


def _known_places(situation: Situation) -> frozenset[str]:
    seeker = situation.seeker
    places = [clean(each.place) for each in (*seeker.work, *seeker.education)]
    places += [clean(each.employer) for each in situation.recipient.affiliations]
    return frozenset(place for place in places if place)


def _shared_place(situation: Situation) -> str:
    own = {clean(each.place).casefold() for each in (*situation.seeker.work, *situation.seeker.education)}
    theirs = (clean(each.employer) for each in situation.recipient.affiliations)
    return next((place for place in theirs if place and place.casefold() in own and not place[0].islower()), "")
