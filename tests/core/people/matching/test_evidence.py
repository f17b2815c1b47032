from wellmet.core.people import Affiliation, Contact
from wellmet.core.people.matching import profile
from wellmet.core.people.matching.evidence import book_of, distinct, evidence


def pair_of(one: Contact, other: Contact, *, sources: tuple[str, str] = ("one", "other")) -> tuple[str, ...]:
    both = [profile(number, contacts=[who], sources=[sources[number]]) for number, who in enumerate((one, other))]
    return evidence(*both, book=book_of(both))


def test_two_lines_of_one_file_are_told_to_be_that() -> None:
    one, other = Contact(name="Rosa Diaz"), Contact(name="Rosa Diaz", phones=("+1 503 555 0142",))
    assert "source shared" in pair_of(one, other, sources=("book", "book"))
    assert "source shared" not in pair_of(one, other)


def test_the_same_word_before_the_at_sign_elsewhere_is_a_sign_and_a_slip_another() -> None:
    grace = Contact(name="Grace Hopper", emails=("grace.hopper@navy.example",))
    moved = Contact(name="Grace Hopper", emails=("grace.hopper@home.example",))
    typed = Contact(name="Grace Hopper", emails=("grace.hoper@navy.example",))
    assert "mailbox elsewhere fits" in pair_of(grace, moved)
    assert "mailbox alike fits" in pair_of(grace, typed)


def test_many_names_on_one_mailbox_count_each() -> None:
    several: set[tuple[str, ...]] = {("ada", f"name{number}") for number in range(9)}
    assert distinct(several) == 9
    assert distinct({("ada", "byron"), ("ada", "biron")}) == 1


def test_a_firm_in_a_name_is_no_name() -> None:
    laura, card = Contact(name="Laura Lange", affiliations=(Affiliation("Zenith Tools"),)), Contact(name="Laura Zenith")
    assert pair_of(laura, card)[0] == "name part"
    assert pair_of(Contact(name="Laura Lange"), card)[0] == "name family-differs"


def test_what_a_mailbox_spells_stands_beside_a_name() -> None:
    assert (
        pair_of(Contact(name="R. Diaz", emails=("rosa.diaz@x.example",)), Contact(name="Rosa Diaz"))[0] == "name alias"
    )
    married = Contact(name="Rosa Lund", urls=("linkedin.com/in/rosa-diaz-4a7b21",))
    assert pair_of(married, Contact(name="Rosa Diaz"))[0] == "name alias-family"
    household = Contact(name="Anna Berg", emails=("erik.berg@x.example",))
    assert pair_of(household, Contact(name="Erik Berg"))[0] == "name alias-differs"


def test_somebody_without_a_name_has_none_to_compare() -> None:
    pieces = pair_of(Contact(emails=("a@x.example",)), Contact(name="Rosa Diaz", emails=("a@x.example",)))
    assert pieces[0] == "name unknown"
    assert "mailbox own unknown" in pieces


def test_a_mailbox_at_a_house_of_many_tells_no_more_than_working_there() -> None:
    few = [profile(n, contacts=[Contact(name=f"P{n}", emails=(f"p{n}@acme.example",))]) for n in range(3)]
    many = [profile(n, contacts=[Contact(name=f"P{n}", emails=(f"p{n}@acme.example",))]) for n in range(60)]
    assert "firm by mailbox" in evidence(few[0], few[1], book=book_of(few))
    assert "firm same 3" in evidence(many[0], many[1], book=book_of(many))
