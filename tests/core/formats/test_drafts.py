from wellmet.core.formats.drafts import MOST_VALUES, Draft, full_name, names_somebody
from wellmet.core.formats.remarks import Remarks
from wellmet.core.formats.texts import LONGEST_NOTE, LONGEST_VALUE
from wellmet.core.people import Affiliation, Contact


def _fields(draft: Draft) -> list[str]:
    return [problem.field for problem in draft.remarks.told()]


def test_a_name_of_ten_million_letters_is_cut_and_told() -> None:
    draft = Draft(1, Remarks(), name="a" * 10_000_000, notes=["b" * 30_000])
    contact = draft.contact()
    assert (len(contact.name), len(contact.notes)) == (LONGEST_VALUE, LONGEST_NOTE)
    assert _fields(draft) == ["name", "notes"]


def test_nobody_has_a_thousand_telephones() -> None:
    draft = Draft(1, Remarks(), phones=[str(number) for number in range(1_000)])
    assert len(draft.contact().phones) == MOST_VALUES
    assert _fields(draft) == ["phone"]


def test_doubles_and_blanks_go_and_the_order_stays() -> None:
    contact = Draft(1, Remarks(), emails=["b@x.org", " ", "a@x.org", " b@x.org "]).contact()
    assert contact.emails == ("b@x.org", "a@x.org")


def test_what_is_no_address_is_told() -> None:
    draft = Draft(4, Remarks(), emails=["/o=Exchange/cn=ada", "ada@x.org"])
    assert draft.contact().emails == ("ada@x.org",)
    assert _fields(draft) == ["email"]


def test_titles_go_to_employers_in_order() -> None:
    contact = Draft(1, Remarks(), employers=["Acme", "Initech", "Acme"], roles=["CTO", "", "CTO"]).contact()
    assert contact.affiliations == (Affiliation("Acme", "CTO"), Affiliation("Initech"))


def test_a_title_without_any_employer_is_an_occupation() -> None:
    contact = Draft(1, Remarks(), employers=[""], roles=["Nurse"]).contact()
    assert (contact.occupation, contact.affiliations) == ("Nurse", ())


def test_a_title_too_many_is_told() -> None:
    draft = Draft(1, Remarks(), employers=["Acme"], roles=["CTO", "Founder"])
    assert draft.contact().affiliations == (Affiliation("Acme", "CTO"),)
    assert _fields(draft) == ["role"]


def test_system_groups_are_nobodys_groups() -> None:
    contact = Draft(1, Remarks(), groups=["* myContacts", "myContacts", "My Contacts", "* Work", "Choir"]).contact()
    assert contact.groups == ("Work", "Choir")


def test_names_are_built_in_the_order_of_a_letter() -> None:
    assert full_name(prefix="", given="Ada", middle="King", family="", suffix=" ") == "Ada King"


def test_a_company_alone_names_nobody() -> None:
    assert not names_somebody(Contact(affiliations=(Affiliation("Acme"),)))
    assert names_somebody(Contact(phones=("1",)))
