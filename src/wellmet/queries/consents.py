"""Who may be named to whom, as far as somebody said so."""

from dataclasses import dataclass
from datetime import date

from wellmet.core import ethics
from wellmet.core.people import Permission
from wellmet.db.models import Referral
from wellmet.queries import network


@dataclass(frozen=True, slots=True)
class Leave:
    """Whether somebody's name may be used with whom they named: `last_day` of a yes, or since when it is past.

    `answer` is what holds today: a yes that has run out is to be asked for again.
    """

    giver_id: int
    giver: str
    person_id: int
    person: str
    words: str
    answer: Permission
    last_day: date | None
    is_past: bool


def leaves(owner_id: int, *, today: date) -> tuple[Leave, ...]:
    """Everybody who named somebody, those to be asked first, then by name."""
    given: dict[tuple[int, int | None], ethics.Consent] = {}
    for consent in network.consents(owner_id):
        if consent.kind is ethics.ConsentKind.MAY_USE_NAME and consent.withdrawn_on is None:
            given[consent.giver_id, consent.person_id] = consent
    rows = Referral.objects.filter(owner_id=owner_id).values_list(
        "referrer_id", "referrer__name", "person_id", "person__name", "words", "may_use_name"
    )
    made = [leave(row, consent=given.get((row[0], row[2])), today=today) for row in rows]
    order = {Permission.ASK: 0, Permission.YES: 1, Permission.NO: 2}
    return tuple(sorted(made, key=lambda one: (order[one.answer], one.giver.casefold(), one.person.casefold())))


def leave(row: tuple[int, str, int, str, str, str], *, consent: ethics.Consent | None, today: date) -> Leave:
    giver_id, giver, person_id, person, words, said = row
    holds = consent is not None and consent.holds_on(today)
    answer = Permission.YES if holds else Permission.ASK if said == Permission.YES else Permission(said)
    last_day = consent.last_day if consent else None
    return Leave(giver_id, giver, person_id, person, words, answer, last_day, consent is not None and not holds)
