"""When Grace's name may be used, and when not."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core import ethics
from wellmet.core.ethics import Consent, ConsentKind

GRACE, LINUS, ROSA, ACME, TODAY = 1, 2, 3, 40, date(2026, 11, 22)
GIVEN = Consent(GRACE, ConsentKind.MAY_USE_NAME, ROSA, None, date(2026, 11, 1))


def allowed(*consents: Consent, employer_ids: tuple[int, ...] = ()) -> bool:
    return ethics.may_use_name(consents, giver_id=GRACE, recipient_id=ROSA, today=TODAY, employer_ids=employer_ids)


def test_no_record_means_no() -> None:
    assert not allowed()


@pytest.mark.parametrize("consent", [GIVEN, replace(GIVEN, person_id=None), replace(GIVEN, given_on=TODAY)])
def test_a_record_for_her_or_for_anyone_means_yes(consent: Consent) -> None:
    assert allowed(consent)


@pytest.mark.parametrize(
    "consent",
    [
        replace(GIVEN, giver_id=LINUS),
        replace(GIVEN, person_id=LINUS),
        replace(GIVEN, person_id=None, employer_id=ACME),
        replace(GIVEN, kind=ConsentKind.MAY_INTRODUCE),
        replace(GIVEN, given_on=TODAY + timedelta(days=1)),
        replace(GIVEN, given_on=TODAY - ethics.VALIDITY - timedelta(days=1)),
        replace(GIVEN, expires_on=TODAY - timedelta(days=1)),
        replace(GIVEN, withdrawn_on=TODAY),
    ],
)
def test_another_scope_or_a_lapsed_record_means_no(consent: Consent) -> None:
    assert not allowed(consent)


def test_a_record_for_an_employer_reaches_its_people() -> None:
    assert allowed(replace(GIVEN, person_id=None, employer_id=ACME), employer_ids=(ACME,))


def test_it_holds_up_to_its_last_day_and_until_it_is_withdrawn() -> None:
    assert allowed(replace(GIVEN, expires_on=TODAY))
    assert allowed(replace(GIVEN, withdrawn_on=TODAY + timedelta(days=1)))


@given(st.dates(), st.none() | st.dates(), st.none() | st.dates(), st.dates())
def test_a_withdrawn_record_never_comes_back(
    given_on: date, expires_on: date | None, withdrawn_on: date | None, day: date
) -> None:
    consent = replace(GIVEN, given_on=given_on, expires_on=expires_on, withdrawn_on=withdrawn_on)
    assert not (withdrawn_on is not None and withdrawn_on <= day and consent.holds_on(day))
