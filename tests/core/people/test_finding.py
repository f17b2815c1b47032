from hypothesis import given
from hypothesis import strategies as st

from wellmet.core import people
from wellmet.core.people import Affiliation, AffiliationKind, Contact

ROSA = Contact(
    name="Rosa Díaz",
    emails=("Rosa@Example.org",),
    phones=("+1 503 555 0110",),
    affiliations=(Affiliation("Harbor Logistics, Inc.", "Shift Lead"),),
    occupation="Teacher",
)


def test_somebody_is_found_by_name_trade_address_number_employer_and_role() -> None:
    found = people.found_by(ROSA, called=ROSA.name)
    for word in ("rosa", "diaz", "teacher", "rosa@example.org", "5035550110", "harbor", "shift", "inc."):
        assert word in found


@given(st.text(), st.text())
def test_every_word_of_a_name_or_trade_finds_whoever_has_it(name: str, occupation: str) -> None:
    found = people.found_by(Contact(occupation=occupation), called=name)
    assert all(word in found for word in (*people.fold(name).split(), *people.fold(occupation).split()))


def test_a_workplace_is_a_present_one_and_no_school() -> None:
    before = Affiliation("Pier Nine", is_current=False)
    school = Affiliation("Calder High", kind=AffiliationKind.SCHOOL)
    harbor = Affiliation("Harbor Logistics")
    assert people.workplace(Contact(affiliations=(before, school, harbor))) == harbor
    assert people.workplace(Contact(affiliations=(before, school))) is None
