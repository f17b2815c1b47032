import pytest

from wellmet.core.network import Place, Places, Source, Tie, joint, pair, ties_of
from wellmet.core.people import AffiliationKind

WORK, SCHOOL = AffiliationKind.WORK, AffiliationKind.SCHOOL


def between(one: Place, other: Place, *, size: int = 2) -> float:
    """How sure it is that the people 1 and 2 know each other from such places."""
    of = {1: (one,), 2: (other,)} | {number: (Place(9, WORK),) for number in range(3, size + 1)}
    at: dict[int, tuple[int, ...]] = {}
    for person_id, (place,) in of.items():
        at[place.place_id] = (*at.get(place.place_id, ()), person_id)
    tie = ties_of(1, stated={}, places=Places(of, at)).get(2)
    return tie.certainty if tie else 0.0


NOW = Place(9, WORK)
PAST = Place(9, WORK, False, "2015", "2019")


@pytest.mark.parametrize(
    ("one", "other", "certainty"),
    [
        (NOW, NOW, 0.5),
        (NOW, Place(8, WORK), 0.0),
        (NOW, PAST, 0.25),  # since when the first is there, nobody says
        (PAST, Place(9, WORK, False, "2019-04", "2020-01"), 0.5),
        (PAST, Place(9, WORK, False, "2020-01", "2021"), 0.0),
        (PAST, Place(9, WORK, True, "2018-12-01"), 0.5),
        (PAST, Place(9, WORK, False, "spring", "2019"), 0.25),
        (Place(9, SCHOOL), Place(9, SCHOOL), 0.25),
    ],
)
def test_who_was_somewhere_at_the_same_time_may_know_each_other(one: Place, other: Place, certainty: float) -> None:
    assert between(one, other) == between(other, one) == pytest.approx(certainty)


def test_the_larger_a_place_the_less_it_tells_and_a_crowd_tells_nothing() -> None:
    assert between(NOW, NOW, size=25) == pytest.approx(0.25)
    assert between(NOW, NOW, size=60) == pytest.approx(25 / 240)
    assert between(NOW, NOW, size=61) == 0


def test_of_two_common_places_the_better_one_counts() -> None:
    both = (Place(9, SCHOOL), Place(8, WORK))
    places = Places({1: both, 2: both}, {9: (1, 2), 8: (1, 2)})
    assert ties_of(1, stated={}, places=places) == {2: Tie(0.5, (Source.COLLEAGUES,), 8)}
    turned = Places({1: both[::-1], 2: both}, {9: (1, 2), 8: (1, 2)})
    assert ties_of(1, stated={}, places=turned) == {2: Tie(0.5, (Source.COLLEAGUES,), 8)}


def test_what_was_said_and_what_follows_from_a_place_join() -> None:
    said = {1: {2: Tie(0.9, (Source.SAID,))}}
    places = Places({1: (NOW,), 2: (NOW,)}, {9: (1, 2)})
    (tie,) = ties_of(1, stated=said, places=places).values()
    assert tie.certainty == pytest.approx(0.95)
    assert tie.sources == (Source.SAID, Source.COLLEAGUES)
    assert joint((tie, tie)).sources == tie.sources


def test_a_tie_has_no_direction() -> None:
    assert pair(1, 2) == pair(2, 1) == (1, 2)


def test_only_what_was_told_is_kept() -> None:
    assert {source for source in Source if source.is_stated} == {Source.SAID, Source.CALENDAR, Source.USER}
