from wellmet.core.people.matching.adapting import LEARNED, Weights, adapted, moved, probability

NEIGHBOURS = ("name given-differs", "rare in part 1", "number other conflicts", "place same 4", "source apart")
ONE = ("name same", "rare 4", "mailbox own fits", "place same 4", "source apart")
FAR = ("name differs", "number other conflicts", "place other", "source apart")


def test_a_small_book_moves_next_to_nothing() -> None:
    weights = adapted([ONE, FAR])
    assert all(abs(weights.pieces[piece] - weight) < 0.2 for piece, weight in LEARNED.pieces.items())


def test_where_addresses_are_never_shared_by_two_they_weigh_more() -> None:
    weights = adapted([ONE] * 400 + [FAR] * 400)
    assert weights.pieces["place same 4"] > LEARNED.pieces["place same 4"] + 0.2


def test_where_neighbours_share_addresses_they_weigh_less_than_where_none_do() -> None:
    alone, crowded = adapted([ONE] * 400 + [FAR] * 400), adapted([ONE] * 400 + [FAR] * 400 + [NEIGHBOURS] * 400)
    assert crowded.pieces["place same 4"] < alone.pieces["place same 4"]


def test_the_same_book_gives_the_same_weights_in_any_order() -> None:
    told = [ONE] * 90 + [FAR] * 120 + [NEIGHBOURS] * 60
    assert adapted(told) == adapted(list(reversed(told)))


def test_birthdays_move_by_those_who_are_one_alone() -> None:
    weights = moved(LEARNED, {}, {"day same": 5_000.0})
    assert weights.pieces["day same"] == LEARNED.pieces["day same"]


def test_a_probability_stays_one_whatever_is_added_up() -> None:
    heavy = Weights(0.0, {"a": 1_000.0, "b": -1_000.0})
    assert 0 < probability(["b"], weights=heavy) < 0.001 < 0.999 < probability(["a"], weights=heavy) <= 1


def test_what_speaks_against_never_comes_to_speak_for_whatever_a_book_shows() -> None:
    against = [piece for piece, weight in LEARNED.pieces.items() if weight < 0]
    weights = moved(LEARNED, dict.fromkeys(against, 50_000.0), {})
    assert all(weights.pieces[piece] <= 0 for piece in against)
