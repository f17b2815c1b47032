from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from tests.core.people.strategies import contacts

from wellmet.core.people.contacts import Affiliation, Contact
from wellmet.core.people.merging import Said, fold_records, is_said_again, values_of

ROSA = Contact(name="Rosa", emails=("r@example.org",), affiliations=(Affiliation("Lincoln High", "Teacher"),))


def test_what_the_user_said_outranks_a_newer_file() -> None:
    said = (Said(Contact(name="Rosa Díaz", relationship="close")), Said(ROSA, "vcard", 9))
    assert fold_records(said).name == "Rosa Díaz"
    assert fold_records(said).relationship == "close"


def test_the_newest_file_wins_where_the_user_is_silent() -> None:
    said = (Said(ROSA, "vcard", 1), Said(Contact(name="Rosa M. Diaz"), "google-csv", 2))
    assert fold_records(said).name == "Rosa M. Diaz"


def test_an_empty_value_never_hides_a_known_one() -> None:
    said = (Said(Contact(name="Rosa", connected_on=date(2021, 2, 8)), "vcard", 1), Said(Contact(), "vcard", 2))
    assert fold_records(said).connected_on == date(2021, 2, 8)
    assert fold_records(said).name == "Rosa"


def test_one_address_in_two_spellings_is_kept_once() -> None:
    said = (Said(ROSA, "vcard", 1), Said(Contact(emails=("R@EXAMPLE.org", "rosa@work.example")), "google-csv", 2))
    assert fold_records(said).emails == ("r@example.org", "rosa@work.example")


def test_an_older_export_of_one_kind_no_longer_tells_the_present_job() -> None:
    newer = Contact(affiliations=(Affiliation("Jefferson High", "Head"),))
    places = fold_records((Said(ROSA, "linkedin", 1), Said(newer, "linkedin", 2))).affiliations
    assert [(place.employer, place.is_current) for place in places] == [
        ("Lincoln High", False),
        ("Jefferson High", True),
    ]


def test_two_kinds_of_export_may_both_tell_a_present_job() -> None:
    newer = Contact(affiliations=(Affiliation("Night School", "Tutor"),))
    places = fold_records((Said(ROSA, "linkedin", 1), Said(newer, "vcard", 2))).affiliations
    assert all(place.is_current for place in places)


def test_what_the_user_took_away_stays_away() -> None:
    said = (Said(ROSA, "vcard", 1), Said(Contact(), removed=frozenset({"R@example.org", "lincoln high"})))
    assert fold_records(said).emails == ()
    assert fold_records(said).affiliations == ()


def test_notes_and_groups_are_united() -> None:
    said = (
        Said(Contact(notes="met at the gym", groups=("Gym",)), "vcard", 1),
        Said(Contact(notes="Met at the gym", groups=("gym", "School")), "google-csv", 1),
    )
    assert fold_records(said).notes == "met at the gym"
    assert fold_records(said).groups == ("Gym", "School")


SAID = st.lists(
    st.builds(Said, contacts, st.sampled_from(["hand", "vcard", "csv"]), st.integers(0, 3)), min_size=1, max_size=4
)


@given(SAID)
def test_saying_it_again_adds_nothing(said: list[Said]) -> None:
    once = fold_records(tuple(said))
    again = fold_records((*said, *said))
    assert (once.emails, once.phones, once.urls, once.groups) == (again.emails, again.phones, again.urls, again.groups)


@given(SAID)
def test_no_way_to_reach_somebody_is_lost(said: list[Said]) -> None:
    folded = fold_records(tuple(said))
    for record in said:
        for address in record.contact.emails:
            assert any(address.casefold() == kept.casefold() for kept in folded.emails) or not address.strip()


@given(contacts)
def test_folding_what_was_folded_changes_nothing(contact: Contact) -> None:
    once = fold_records((Said(contact, "vcard", 1),))
    assert fold_records((Said(once, "vcard", 1),)) == once


def test_addresses_and_employers_are_what_can_be_taken_away_again() -> None:
    assert values_of(ROSA) == ("r@example.org", "Lincoln High")


def phones(*said: str, removed: tuple[str, ...] = (), region: str = "") -> tuple[str, ...]:
    records = [Said(Contact(phones=(number,)), "vcard", place) for place, number in enumerate(said, 1)]
    return fold_records((*records, Said(Contact(), removed=frozenset(removed))), region=region).phones


def test_one_number_in_two_spellings_is_kept_once_with_its_country() -> None:
    assert phones("(503) 555-0142", "+1 503 555 0142") == ("+1 503 555 0142",)
    assert phones("+1 503 555 0142", "503.555.0142") == ("+1 503 555 0142",)
    assert phones("503-555-0142", "(503) 555 0142") == ("503-555-0142",)
    assert phones("0171 234 5678", "+44 171 234 5678") == ("+44 171 234 5678",)
    assert phones("(503) 555-0142", "+1 503 555 0142", region="US") == ("(503) 555-0142",)


def test_numbers_that_only_end_alike_stay_two() -> None:
    assert len(phones("+1 503 555 0142", "+1 415 555 0142")) == 2
    assert len(phones("0142", "+1 503 555 0142")) == 2


def test_a_number_that_was_taken_away_stays_away_however_it_is_spelled() -> None:
    assert phones("(503) 555-0142", "+1 503 555 0142", removed=("+1 503 555 0142",)) == ()
    assert phones("+1 503 555 0142", removed=("(503) 555-0142",)) == ()
    assert phones("+1 503 555 0142", removed=("555-0142",)) == ()


def test_a_number_without_its_area_takes_away_no_two_of_which_it_could_be_either() -> None:
    both = ("+1 503 555 0142", "+1 415 555 0142")
    assert phones(*both, removed=("555-0142",)) == both
    assert phones("555-0142", *both, removed=("555-0142",)) == both
    assert phones("555-0142", *both, removed=both[:1]) == both[1:]
    assert phones("555-0142", *both, removed=both) == ()


def test_who_says_a_number_otherwise_does_not_take_it_away() -> None:
    assert is_said_again("(503) 555-0142", by=Contact(phones=("+1 503 555 0142",)))
    assert is_said_again("R@Example.org", by=Contact(emails=("r@example.org",)))
    assert not is_said_again("(503) 555-0142", by=Contact(phones=("+1 415 555 0142",)))
    assert not is_said_again("r@example.org", by=Contact(phones=("+1 503 555 0142",)))


def test_one_page_and_one_postal_address_in_two_spellings_are_kept_once() -> None:
    one = Contact(urls=("https://www.acme.example/",), addresses=("1 Main St, Leeds",))
    other = Contact(urls=("http://acme.example",), addresses=("1 Main St Leeds",))
    folded = fold_records((Said(one, "vcard", 1), Said(other, "google-csv", 2)))
    assert (folded.urls, folded.addresses) == (one.urls, one.addresses)
