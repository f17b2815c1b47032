from wellmet.core.people import Affiliation, Contact
from wellmet.core.people.matching import Profile, profile
from wellmet.core.people.matching.evidence import book_of, distinct, evidence

CLERK = Affiliation("Acme", "Clerk")


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


def test_names_on_one_mailbox_that_cannot_be_ones_count_each_as_far_as_it_matters() -> None:
    several: set[tuple[str, ...]] = {("ada", family) for family in ("byron", "quist", "okafor", "lund", "diaz")}
    assert distinct(several) == 3
    slips: set[tuple[str, ...]] = {("ada", "quistgard"[:place] + "x" + "quistgard"[place:]) for place in range(1, 9)}
    assert distinct(slips) == 1
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


def at_acme(count: int) -> list[Profile]:
    return [
        profile(n, contacts=[Contact(name=f"P{n}", emails=(f"p{n}@acme.example",), affiliations=(CLERK,) * (n % 2))])
        for n in range(count)
    ]


def test_a_mailbox_at_a_house_tells_no_more_than_working_there_with_all_the_others() -> None:
    for count, piece in ((3, "firm same 0"), (60, "firm same 3"), (700, "firm same 5")):
        people = at_acme(count)
        assert piece in evidence(people[0], people[1], book=book_of(people))


def test_a_role_in_common_narrows_down_how_many_it_may_be() -> None:
    people = at_acme(60)
    pieces = evidence(people[1], people[3], book=book_of(people))
    assert {"firm same 2", "role same"} <= set(pieces)


def test_two_firms_are_told_and_one_firm_is_not_held_against_none() -> None:
    apart = Contact(name="Ada", affiliations=(CLERK,)), Contact(name="Ada", affiliations=(Affiliation("Kestrel Rail"),))
    assert "firm other" in pair_of(*apart)
    assert not [piece for piece in pair_of(apart[0], Contact(name="Ada")) if piece.startswith("firm")]


def test_one_list_has_one_order_of_names() -> None:
    one, other = Contact(name="Fajar Rizki"), Contact(name="Rizki Fajar")
    assert "name turned" in pair_of(one, other, sources=("book", "book"))
    assert "name turned" not in pair_of(one, other)
    assert "name turned" not in pair_of(one, one, sources=("book", "book"))


def test_roles_at_one_firm_tell_people_apart_unless_they_share_a_word() -> None:
    def at(role: str) -> Contact:
        return Contact(name="Rosa Diaz", affiliations=(Affiliation("Acme", role),))

    assert "role other" in pair_of(at("Clerk"), at("Nurse"))
    assert "role other" not in pair_of(at("Engineer"), at("Senior Engineer"))
    assert "role other" not in pair_of(at(""), at("Nurse"))
