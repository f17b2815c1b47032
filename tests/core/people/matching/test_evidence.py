from wellmet.core.people import Contact
from wellmet.core.people.matching import profile
from wellmet.core.people.matching.evidence import book_of, distinct, evidence, place


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


def test_addresses_are_the_same_alike_in_one_town_or_other() -> None:
    assert place("12 mill lane, hull", "12 mill lane, hull") == "place same"
    assert place("12 mill lane, hull", "97 quay road, hull") == "place town"
    assert place("12 mill lane, hull", "97 quay road, leeds") == "place other"
    assert place("hull", "hull") == "place town"
