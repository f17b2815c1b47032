"""The seeker as a value."""

import json
from datetime import date

from wellmet.core import formats, people
from wellmet.db.models import Seeker


def seeker(owner_id: int) -> people.Seeker:
    resume = Seeker.objects.values_list("resume", flat=True).get(owner_id=owner_id)
    return formats.read_resume(json.dumps(resume).encode())[0] or people.Seeker()


class NoSuchQuestion(LookupError):
    """No open question, or more than one, is meant by these words."""


def open_question(owner_id: int, *, said: str) -> str:
    """The one open question that has these words, wherever they stand in it."""
    questions = seeker(owner_id).questions
    found = [one for one in questions if one == said] or [one for one in questions if said.casefold() in one.casefold()]
    if len(found) != 1:
        near = "".join(f"\n  {one}" for one in (found or questions)[:8])
        raise NoSuchQuestion(
            f"Several of your questions have “{said}”:{near}" if found else f"No open question has “{said}”.{near}"
        )
    return found[0]


def is_sample(owner_id: int) -> bool:
    return Seeker.objects.filter(owner_id=owner_id, sample_until__isnull=False).exists()


def region(owner_id: int) -> str:
    """The country whose phone numbers are written without a prefix, as ISO 3166 letters; empty where unknown."""
    return seeker(owner_id).country


def salts(owner_id: int) -> tuple[str, ...]:
    """The secrets with which forgotten people were hashed: one, or more after a restore from elsewhere."""
    return tuple(Seeker.objects.values_list("salt", flat=True).get(owner_id=owner_id).split())


def found_work_on(owner_id: int) -> date | None:
    """The day on which the seeker said that they found work; None while they look."""
    return Seeker.objects.values_list("found_work_on", flat=True).get(owner_id=owner_id)
