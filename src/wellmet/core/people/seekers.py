"""The user: what they seek, bring and dare."""

from dataclasses import dataclass, fields, replace

from .vocabulary import Voice

__all__ = ["Experience", "Seeker", "fill_blanks"]


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
    """The seeker's profile; confidence runs from 0 to 10, hours are per week, questions are still open.

    `pitch` and `sign_off` are their own words for who they are and for the end of a letter, kept as they are in every
    first draft; `voice` is the one in which drafts speak where nothing else is wished. With `has_linkedin_premium`
    a note on LinkedIn may be longer.
    """

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
    pitch: str = ""
    sign_off: str = ""
    voice: Voice = Voice.PLAIN
    has_linkedin_premium: bool = False


def fill_blanks(seeker: Seeker, *, said: Seeker) -> Seeker:
    """Take over what a source says where the seeker has said nothing; hours and confidence are never blank.

    >>> fill_blanks(Seeker(name="Ada"), said=Seeker(name="A. King", town="London")).town
    'London'
    """
    kept = {"hours", "confidence"}
    blanks = [field.name for field in fields(seeker) if field.name not in kept and not getattr(seeker, field.name)]
    return replace(seeker, **{name: getattr(said, name) for name in blanks})
