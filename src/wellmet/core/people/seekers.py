"""The user: what they seek, bring and dare."""

from dataclasses import dataclass

__all__ = ["Experience", "Seeker"]


@dataclass(frozen=True, slots=True)
class Experience:
    """One stretch of work or training; dates are ISO 8601, as exact as known, an empty end meaning until now."""

    place: str
    title: str = ""
    started_on: str = ""
    ended_on: str = ""
    summary: str = ""


@dataclass(frozen=True, slots=True)
class Seeker:
    """The seeker's profile; confidence runs from 0 to 10, hours are per week, questions are still open."""

    name: str = ""
    email: str = ""
    phone: str = ""
    url: str = ""
    town: str = ""
    country: str = ""
    headline: str = ""
    summary: str = ""
    seeks: tuple[str, ...] = ()
    employers: tuple[str, ...] = ()
    hours: float = 5.0
    confidence: int = 5
    skills: tuple[str, ...] = ()
    work: tuple[Experience, ...] = ()
    education: tuple[Experience, ...] = ()
    questions: tuple[str, ...] = ()
