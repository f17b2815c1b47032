"""What may be said: the facts of a situation as finished phrases, each knowing what it is; absent where unknown."""

import re
from datetime import date, datetime
from itertools import combinations

from wellmet.core.people import Affiliation, AffiliationKind, Channel, Expression, Purpose, Relationship

from .greetings import greeted, signed
from .phrases import clean, joined, lowered, place_named, work_as, work_named
from .requests import job_requests
from .senses import sensible_purpose
from .training import background
from .values import Fact, FactKind, Situation

__all__ = ["facts"]

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


DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
SOON = 7
TEXTED = 40  # characters for the work sought in a text message
BRIEF = frozenset({Channel.TEXT, Channel.LINKEDIN_NOTE})


def facts(situation: Situation) -> dict[str, Fact]:
    """Gather what the records allow to be said, by the name of the slot in a sentence that it fills."""
    found = {**_of_the_seeker(situation), **_of_the_recipient(situation), **_of_the_link(situation)}
    found |= {**_of_the_ask(situation), **_of_what_happened(situation)}
    return {slot: fact for slot, fact in found.items() if fact.text}


def _of_the_seeker(situation: Situation) -> dict[str, Fact]:
    seeker = situation.seeker
    sought = _sought(situation)
    skills = tuple(lowered(skill) for skill in map(clean, seeker.skills[:3]) if skill)
    said = background(seeker, today=situation.today)
    return {
        "name": Fact(FactKind.NAME, clean(seeker.name)),
        "signed": Fact(FactKind.NAME, signed(situation)),
        "phone": Fact(FactKind.PHONE, " ".join(seeker.phone.split())),
        "sought": Fact(FactKind.SOUGHT, sought if sought != "new work" else ""),
        "background": Fact(FactKind.BACKGROUND, said),
        "skills": Fact(FactKind.SKILLS, joined(skills, last="and")),
        "pitch": Fact(FactKind.PITCH, _sentence(seeker.pitch)),
        "sign_off": Fact(FactKind.SIGN_OFF, clean(seeker.sign_off)),
    }


def _sought(situation: Situation) -> str:
    """Name the work sought: of two kinds, a text message has room for one where the two are long."""
    chosen = _two_of(situation.seeker.seeks, situation.seed)
    said = work_named(chosen)
    is_long = situation.channel is Channel.TEXT and len(said) > TEXTED and len(chosen) > 1
    return work_named((chosen[situation.seed % len(chosen)],)) if is_long else said


def _two_of(seeks: tuple[str, ...], seed: int) -> tuple[str, ...]:
    """Pick two of three or more kinds of work sought, so that not everybody hears of the same two."""
    pairs = tuple(combinations(seeks[:3], 2))
    return pairs[seed % len(pairs)] if len(pairs) > 1 else seeks


def _sentence(own: str) -> str:
    """Give the seeker's own words with a mark at their end."""
    said = " ".join(own.split()).rstrip(" ,;:")
    return said if not said or said[-1] in ".?!…" else f"{said}."


def _of_the_recipient(situation: Situation) -> dict[str, Fact]:
    current, occupation = _current(situation.recipient.affiliations), clean(situation.recipient.occupation)
    place = clean(current.employer) if current else ""
    goal = clean(situation.goal_employer)
    return {
        "greeted": Fact(FactKind.GREETED, greeted(situation)),
        "employer": Fact(FactKind.THEIR_EMPLOYER, place) if place else Fact(FactKind.GOAL, goal),
        "goal": Fact(FactKind.GOAL, goal),
        "their_work": _their_work(current, occupation),
        "place": Fact(FactKind.HOW_MET, _reminder(situation)),
    }


def _their_work(current: Affiliation | None, occupation: str) -> Fact:
    """Give what they do as it follows 'your': a true reason for asking this very person, empty where there is none."""
    if current is not None:
        place, how = clean(current.employer), work_as(clean(current.role)) if clean(current.role) else ""
        is_plain = how and not how.startswith("(")
        return Fact(FactKind.THEIR_EMPLOYER, f"work {how} at {place}" if is_plain else f"work at {place}")
    if not occupation:
        return Fact(FactKind.OCCUPATION, "")
    how = work_as(occupation)
    return Fact(FactKind.OCCUPATION, f"work {how}" if not how.startswith("(") else f"line of work {how}")


def _current(affiliations: tuple[Affiliation, ...]) -> Affiliation | None:
    works = (
        each for each in affiliations if each.kind is AffiliationKind.WORK and each.is_current and clean(each.employer)
    )
    return next(works, None)


def _of_the_link(situation: Situation) -> dict[str, Fact]:
    """Give what connects the two: who named or introduced them, if that may be said, else a place of both."""
    referrer, relationship = situation.referrer, situation.relationship
    if referrer is not None and referrer.may_use_name and relationship is not Relationship.CLOSE:
        name = clean(referrer.name)
        is_introduced = relationship is Relationship.INTRODUCED
        return {"introducer" if is_introduced else "referrer": Fact(FactKind.REFERRER, name)}
    return {} if relationship.is_personal else _shared(situation)


def _shared(situation: Situation) -> dict[str, Fact]:
    worked = {place.place.casefold() for place in situation.seeker.work}
    studied = {place.place.casefold() for place in situation.seeker.education}
    for each in situation.recipient.affiliations:
        place, key = clean(each.employer), each.employer.casefold()
        if place and key in studied and each.kind is AffiliationKind.SCHOOL:
            return {"school": Fact(FactKind.SHARED_SCHOOL, place_named(place))}
        if place and key in worked and each.kind is AffiliationKind.WORK:
            return {"workplace": Fact(FactKind.SHARED_WORKPLACE, place_named(place))}
    return {}


def _of_the_ask(situation: Situation) -> dict[str, Fact]:
    minutes = max(5, min(situation.minutes, 30))
    about, goal = clean(situation.about), clean(situation.goal_employer)
    moment = _brief_moment if situation.channel in BRIEF else _moment
    times = [Fact(FactKind.TIME, moment(at, today=situation.today)) for at in situation.times[:2]]
    someone = Fact(FactKind.ABOUT, about) if about else Fact(FactKind.GOAL, f"somebody at {goal}" if goal else "")
    return {
        "minutes": Fact(FactKind.MINUTES, str(minutes)),
        "question": Fact(FactKind.ASKED, _question(situation, minutes=minutes)),
        "help": Fact(FactKind.ASKED, "your advice" if situation.asked is Purpose.ADVICE else "your help"),
        "about": Fact(FactKind.ABOUT, about),
        "someone": someone,
        "wanted": Fact(FactKind.QUESTION, _wanted(situation)),
        **dict(zip(("first_time", "second_time"), times, strict=False)),
    }


def _wanted(situation: Situation) -> str:
    """Give one of the questions that the seeker has open, in turn for each person."""
    kept = tuple(question for question in map(clean, situation.seeker.questions) if question)
    return f"{kept[situation.seed % len(kept)]}?" if kept else ""


def _question(situation: Situation, *, minutes: int) -> str:
    """Name what was asked earlier, as a noun; only 'my message' where that is not known."""
    if situation.asked is None:
        return "my message"
    current = _current(situation.recipient.affiliations)
    employer = clean(current.employer if current else situation.goal_employer)
    return {
        Purpose.ADVICE: f"my request for {'' if situation.channel in BRIEF else f'{minutes} minutes of '}your advice",
        Purpose.REFERRAL: "my question about whom else to ask",
        Purpose.INTRODUCTION: "my question about an introduction",
        Purpose.OPENINGS: "my question about openings",
        Purpose.EMPLOYER: f"my question about openings {f'at {employer}' if employer else 'with you'}",
    }.get(sensible_purpose(situation.relationship, situation.asked), "my message")


def _moment(at: datetime, *, today: date) -> str:
    """Say a time as one says it: with the date only where the day of the week is not enough.

    >>> _moment(datetime(2026, 12, 1, 10, 5), today=date(2026, 11, 26))
    'Tuesday at 10:05'
    """
    day = DAYS[at.weekday()]
    is_soon = 0 <= (at.date() - today).days < SOON
    return f"{day if is_soon else f'{day} {at.day} {MONTHS[at.month - 1]}'} at {at.hour}:{at.minute:02}"


def _brief_moment(at: datetime, *, today: date) -> str:
    """Say a time where there is little room.

    >>> _brief_moment(datetime(2026, 12, 8, 10, 5), today=date(2026, 11, 26))
    'Tue 8 Dec at 10:05'
    """
    day, _, hour = _moment(at, today=today).partition(" at ")
    return f"{' '.join(word[:3] for word in day.split(' '))} at {hour}"


def _of_what_happened(situation: Situation) -> dict[str, Fact]:
    return {
        "learned": Fact(FactKind.LEARNED, clean(situation.learned)),
        "talked_with": Fact(FactKind.TALKED_WITH, clean(situation.talked_with)),
        "wrote_to": Fact(FactKind.WROTE_TO, clean(situation.wrote_to)),
    }


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
