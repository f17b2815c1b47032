"""What somebody does and has learned, as one clause that can be said aloud."""

import re
from datetime import date

from wellmet.core.people import Experience, Expression, Seeker

from .phrases import article, clean, lowered, place_named, trimmed, work_as

__all__ = ["background"]

DEGREE = Expression(
    r"((?:B|M|D)\.?(?:A|Sc|S|Eng|Ed|Phil|Mus|FA|BA|Tech|Com|Res|Arch|SW|SN|PH|Litt|Pharm|N)\.?"
    r"|LL\.?[BM]\.?|Ph\.?D\.?|PGCE|PGDip|HN[CD]|NVQ)(?:,? \(?Hons\.?\)?)?(?:,? (?:in |of )?([^\W\d_][^,(|;]*))?"
)
LONG_DEGREE = Expression(r"(?:Bachelor|Master|Doctor of|Doctorate|Associate['’s]* (?:degree|of))", re.I)
QUALIFICATION = Expression(
    r"\b(?:diploma|certificate|certification|degree|licen[cs]e|qualification|apprenticeship|traineeship|course|class"
    r"|workshop)$",
    re.I,
)
OWNED = Expression(r"^(?:diploma|certificate|certification|degree|licen[cs]e|qualification)\b", re.I)
TAKEN = frozenset({"course", "class", "workshop"})
WORD = Expression(r"[^\W\d_]{4,}")
STEM = 5


def background(seeker: Seeker, *, today: date) -> str:
    """Give a clause whose subject is 'I': the latest work, and the training where that says more about what is sought.

    >>> seeker = Seeker(seeks=("curator",), work=(Experience("Café Central", "Waitress", "2023"),),
    ...                 education=(Experience("University of Leeds", "MA History", "2020", "2023"),))
    >>> background(seeker, today=date(2026, 11, 22))
    'I have an MA in History from the University of Leeds and work as a waitress at Café Central'
    """
    latest = max(seeker.work, key=_recency, default=None)
    studied = max(seeker.education, key=_recency, default=None)
    worked = _worked(latest) if latest else ""
    trained = _trained(studied, today) if studied else ""
    if latest and studied and worked and _is_enough(seeker, latest, studied):
        trained = ""
    said = " and ".join(part for part in (trained, worked) if part)
    return f"I {said}" if said else ""


def _is_enough(seeker: Seeker, latest: Experience, studied: Experience) -> bool:
    """Tell whether the work speaks for itself: it is the kind that is sought, and no newer training was added."""
    is_newer = bool(latest.started_on) and (studied.ended_on or studied.started_on) > latest.started_on
    sought = {stem for each in seeker.seeks for stem in _stems(each)}
    return not is_newer and (not sought or bool(sought & _stems(latest.title)))


def _stems(text: str) -> set[str]:
    return {word.casefold()[:STEM] for word in WORD.findall(text)}


def _recency(experience: Experience) -> tuple[str, str]:
    return experience.ended_on or "9999", experience.started_on


def _worked(latest: Experience) -> str:
    place, how = clean(latest.place), work_as(clean(latest.title))
    if how.startswith("("):
        how = ""
    if not place and not how:
        return ""
    # Who gave no dates may have been laid off yesterday, and has worked there either way.
    verb = "work" if latest.started_on and not latest.ended_on else "have worked"
    return " ".join(part for part in (verb, how, f"at {place_named(place)}" if place else "") if part)


def _trained(studied: Experience, today: date) -> str:
    title, place = clean(studied.title), place_named(clean(studied.place))
    is_ongoing = bool(studied.started_on) and not studied.ended_on
    is_ongoing |= studied.ended_on > today.isoformat()[: len(studied.ended_on)]
    degree = _degree(title)
    if degree and is_ongoing:
        return f"am studying for {degree}" + (f" at {place}" if place else "")
    if degree:
        return f"have {degree}" + (f" from {place}" if place else "")
    verb, where = ("am studying", "study") if is_ongoing else ("studied", "studied")
    is_earned = QUALIFICATION.search(lowered(trimmed(title)))
    if (subject := work_as(title)).startswith("in ") and not is_earned:
        return f"{verb} {subject.removeprefix('in ')}" + (f" at {place}" if place else "")
    return _practical(title, place) or (f"{where} at {place}" if place else "")


def _degree(title: str) -> str:
    if found := DEGREE.fullmatch(title) or DEGREE.match(f"{title} "):
        subject = f" in {clean(found[2])}" if found[2] and clean(found[2]) else ""
        is_whole = found.end() >= len(title) or title[found.end()] in " ,(|;"
        return f"{article(found[1])}{subject}" if is_whole else ""
    if LONG_DEGREE.match(title):
        return article(trimmed(title))
    return article(lowered(trimmed(title))) if OWNED.match(title) else ""


def _practical(title: str, place: str) -> str:
    """Name a course, an apprenticeship or a trade that was learned."""
    named, where = lowered(trimmed(title)), f" at {place}" if place else ""
    if not (found := QUALIFICATION.search(named)):
        how = work_as(title)
        return f"trained {how}{where}" if how.startswith("as ") else ""
    kind = found[0].lower()
    verb = {"apprenticeship": "did", "traineeship": "did"}.get(kind, "took" if kind in TAKEN else "have")
    if verb == "have" and place:
        where = f" from {place}"  # one has it from there, and did it at it
    return f"{verb} {article(named)}{where}"
