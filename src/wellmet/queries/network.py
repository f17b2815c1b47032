"""Referrals and consents as values."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from wellmet.core import ethics
from wellmet.db.models import Affiliation, Consent, Referral


@dataclass(frozen=True, slots=True)
class Way:
    """How a person came into the net: who named them, in what words, and whether the name may be used with them now."""

    referrer_id: int
    words: str
    may_use_name: bool


def consents(owner_id: int) -> tuple[ethics.Consent, ...]:
    rows = Consent.objects.filter(owner_id=owner_id).order_by("id")
    return tuple(
        ethics.Consent(giver, ethics.ConsentKind(kind), person, employer, given_on, expires_on, withdrawn_on)
        for giver, kind, person, employer, given_on, expires_on, withdrawn_on in rows.values_list(
            "giver_id", "kind", "person_id", "employer_id", "given_on", "expires_on", "withdrawn_on"
        )
    )


def ways(owner_id: int, *, today: date) -> dict[int, tuple[Way, ...]]:
    """For everyone who was named: the ways they were, those with a name that may be used first, newest first."""
    permissions = consents(owner_id)
    referrals = list(
        Referral.objects.filter(owner_id=owner_id)
        .order_by("-on", "-id")
        .values_list("person_id", "referrer_id", "words")
    )
    employers: dict[int, set[int]] = defaultdict(set)
    current = Affiliation.objects.filter(
        owner_id=owner_id, is_current=True, person_id__in={person_id for person_id, _, _ in referrals}
    )
    for person_id, employer_id in current.values_list("person_id", "employer_id"):
        employers[person_id].add(employer_id)
    found: dict[int, list[Way]] = defaultdict(list)
    for person_id, referrer_id, words in referrals:
        may = ethics.may_use_name(
            permissions,
            giver_id=referrer_id,
            recipient_id=person_id,
            today=today,
            employer_ids=employers[person_id],
        )
        found[person_id].append(Way(referrer_id, words, may))
    return {person_id: tuple(sorted(ways, key=lambda way: not way.may_use_name)) for person_id, ways in found.items()}
