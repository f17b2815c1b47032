import random

from hypothesis import given
from hypothesis import strategies as st

from wellmet.core.people.identity import Key, KeyKind
from wellmet.core.people.joining import Known, Newcomer, place


def mail(value: str) -> Key:
    return Key(KeyKind.EMAIL, value)


def phone(value: str) -> Key:
    return Key(KeyKind.PHONE, value)


def page(value: str) -> Key:
    return Key(KeyKind.URL, value)


def test_records_that_share_a_key_through_a_third_are_one_person() -> None:
    records = (
        Newcomer("Rosa Diaz", (mail("r"),)),
        Newcomer("Rosa Diaz", (phone("1"),)),
        Newcomer("Rosa Diaz", (mail("r"), phone("1"))),
    )
    assert [placement.positions for placement in place(records, known={})] == [(0, 1, 2)]


def test_records_without_keys_stay_apart_whatever_their_names() -> None:
    assert len(place((Newcomer("Rosa", ()), Newcomer("Rosa", ())), known={})) == 2


def test_a_profile_page_joins_under_any_name() -> None:
    records = (Newcomer("山田 太郎", (page("t"),)), Newcomer("Anna Berg", (page("t"),)))
    assert len(place(records, known={})) == 1


def test_two_who_share_a_phone_under_other_names_stay_apart() -> None:
    records = (Newcomer("Anna Berg", (phone("1"),)), Newcomer("Erik Berg", (phone("1"),)))
    assert len(place(records, known={})) == 2


def test_a_number_under_very_many_names_is_a_switchboard() -> None:
    records = tuple(Newcomer(f"R. Family{chr(97 + n)}{n}x", (phone("1"),)) for n in range(30))
    assert len(place(records, known={})) == 30


def test_a_known_person_takes_the_record_in() -> None:
    (placed,) = place((Newcomer("R. Diaz", (mail("r"),)),), known={mail("r"): (Known(7, "Rosa Diaz"),)})
    assert (placed.person_id, placed.others) == (7, ())


def test_a_namesake_on_the_same_phone_is_told_and_left_alone() -> None:
    (placed,) = place((Newcomer("Erik Berg", (phone("1"),)),), known={phone("1"): (Known(7, "Anna Berg"),)})
    assert (placed.person_id, placed.others) == (None, (7,))


def test_two_known_people_are_never_made_one() -> None:
    known = {mail("r"): (Known(3, "Rosa Diaz"),), phone("1"): (Known(2, "Rosa Diaz"),), page("r"): (Known(3, "Rosa"),)}
    (placed,) = place((Newcomer("Rosa Diaz", (mail("r"), phone("1"), page("r"))),), known=known)
    assert (placed.person_id, placed.others) == (3, (2,))


KEYS = st.lists(st.sampled_from([mail("a"), mail("b"), phone("1"), phone("2"), page("x")]), max_size=3, unique=True)
NAMES = st.sampled_from(["Rosa Diaz", "R Diaz", "Tom Okafor", "", "Anna Berg", "Erik Berg"])
RECORDS = st.lists(st.builds(Newcomer, NAMES, KEYS.map(tuple)), max_size=8)


@given(RECORDS, st.randoms(use_true_random=False))
def test_the_order_of_records_does_not_matter(records: list[Newcomer], dice: random.Random) -> None:
    shuffled = list(range(len(records)))
    dice.shuffle(shuffled)
    straight = {frozenset(placed.positions) for placed in place(tuple(records), known={})}
    mixed = place(tuple(records[position] for position in shuffled), known={})
    assert {frozenset(shuffled[position] for position in placed.positions) for placed in mixed} == straight


@given(RECORDS)
def test_every_record_is_placed_once(records: list[Newcomer]) -> None:
    placed = [position for placement in place(tuple(records), known={}) for position in placement.positions]
    assert sorted(placed) == list(range(len(records)))
