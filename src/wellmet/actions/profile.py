"""The seeker's profile."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from django.db import transaction

from wellmet.actions import employers, folding, naming, owners
from wellmet.core import formats, people
from wellmet.db.models import Person, Seeker
from wellmet.queries import profile


@transaction.atomic
def save(owner_id: int, *, seeker: people.Seeker) -> None:
    """Keep the profile; its employers become the targets, in that order."""
    owners.lock(owner_id, changes=())
    old_region = profile.region(owner_id)
    _keep(owner_id, seeker)
    naming.rank_targets(owner_id)
    employers.prune(owner_id)
    if seeker.country != old_region:
        # Numbers written without a country now mean something else.
        owners.lock(owner_id)
        everyone = Person.objects.filter(owner_id=owner_id).values_list("id", flat=True)
        folding.refold(owner_id, person_ids=list(everyone))


@transaction.atomic
def fill(owner_id: int, *, said: people.Seeker) -> people.Seeker:
    """Fill what is blank in the profile; what the seeker has said stays. Gives the profile as it was."""
    owners.lock(owner_id, changes=())
    before = profile.seeker(owner_id)
    save(owner_id, seeker=people.fill_blanks(before, said=said))
    return before


@transaction.atomic
def keep_phrases(owner_id: int, *, pitch: str, sign_off: str, voice: people.Voice) -> None:
    """Keep the seeker's own words for who they are and to close with, and the voice in which drafts speak."""
    owners.lock(owner_id, changes=())
    seeker = replace(profile.seeker(owner_id), pitch=pitch, sign_off=sign_off, voice=voice)
    _keep(owner_id, seeker)


@transaction.atomic
def cross_out(owner_id: int, *, questions: Sequence[str]) -> list[str]:
    """Cross out those of the seeker's open questions that were answered; gives these."""
    owners.lock(owner_id, changes=())
    seeker = profile.seeker(owner_id)
    answered = [one for one in seeker.questions if one in questions]
    if answered:
        still_open = tuple(one for one in seeker.questions if one not in answered)
        _keep(owner_id, replace(seeker, questions=still_open))
    return answered


@transaction.atomic
def open_again(owner_id: int, *, questions: Sequence[str]) -> None:
    """Put questions that had been crossed out behind those that are open."""
    owners.lock(owner_id, changes=())
    seeker = profile.seeker(owner_id)
    missing = tuple(one for one in questions if one not in seeker.questions)
    if missing:
        _keep(owner_id, replace(seeker, questions=(*seeker.questions, *missing)))


def _keep(owner_id: int, seeker: people.Seeker) -> None:
    Seeker.objects.filter(owner_id=owner_id).update(resume=formats.write_resume(seeker))


@transaction.atomic
def set_found_work(owner_id: int, *, on: date | None) -> None:
    """Say since when the seeker has work, which ends suggestions and follow-ups; None begins them again."""
    owners.lock(owner_id, changes=())
    Seeker.objects.filter(owner_id=owner_id).update(found_work_on=on)
