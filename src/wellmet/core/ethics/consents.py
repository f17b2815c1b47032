"""Who allowed what, for whom and until when; where there is no record, the answer is no."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

__all__ = ["VALIDITY", "Consent", "ConsentKind", "may_use_name"]

VALIDITY = timedelta(days=180)


class ConsentKind(StrEnum):
    """What somebody may have agreed to (METHOD.md, section 3.3)."""

    MAY_USE_NAME = "may_use_name"
    MAY_INTRODUCE = "may_introduce"
    WANTS_INTRODUCTION = "wants_intro"
    MAY_SHARE_NOTE = "may_share_note"
    MAY_RECORD = "may_record"


@dataclass(frozen=True, slots=True)
class Consent:
    """One permission: towards one person, towards an employer's people, or, where neither is named, towards anyone."""

    giver_id: int
    kind: ConsentKind
    person_id: int | None
    employer_id: int | None
    given_on: date
    expires_on: date | None = None
    withdrawn_on: date | None = None

    @property
    def last_day(self) -> date:
        """Tell the last day on which it holds: the stated one, or 180 days after it was given."""
        if self.expires_on is not None:
            return self.expires_on
        return self.given_on + min(VALIDITY, date.max - self.given_on)

    def holds_on(self, day: date) -> bool:
        """Tell whether it was given by that day, has not expired and was not withdrawn by then.

        >>> consent = Consent(1, ConsentKind.MAY_USE_NAME, 2, None, date(2026, 1, 5))
        >>> consent.holds_on(date(2026, 7, 4)), consent.holds_on(date(2026, 7, 5))
        (True, False)
        """
        is_withdrawn = self.withdrawn_on is not None and self.withdrawn_on <= day
        return self.given_on <= day <= self.last_day and not is_withdrawn

    def covers(self, person_id: int, *, employer_ids: Collection[int] = ()) -> bool:
        """Tell whether the permission reaches this person, whose employers are given."""
        if self.person_id is not None:
            return self.person_id == person_id
        return self.employer_id is None or self.employer_id in employer_ids


def may_use_name(
    consents: Iterable[Consent],
    *,
    giver_id: int,
    recipient_id: int,
    today: date,
    employer_ids: Collection[int] = (),
) -> bool:
    """Tell whether a record allows the giver's name to be used with the recipient today (rule REF-01).

    >>> may_use_name((), giver_id=1, recipient_id=2, today=date(2026, 1, 5))
    False
    """
    return any(
        consent.giver_id == giver_id
        and consent.kind is ConsentKind.MAY_USE_NAME
        and consent.holds_on(today)
        and consent.covers(recipient_id, employer_ids=employer_ids)
        for consent in consents
    )
