from hypothesis import given
from hypothesis import strategies as st

from wellmet.core.people.matching.questions import asked


def test_a_yes_makes_the_next_question_about_the_same_person_worth_more() -> None:
    """Alone the third is worth as much as the fourth; with the first answered it brings twice as many together."""
    chances = {(1, 2): 0.9, (2, 3): 0.5, (4, 5): 0.6}
    assert asked(chances, files=dict.fromkeys(range(1, 6), 1)) == ((1, 2), (2, 3), (4, 5))


def test_what_others_answer_is_asked_last() -> None:
    chances = {(1, 2): 0.9, (2, 3): 0.9, (1, 3): 0.8, (4, 5): 0.4}
    assert asked(chances, files=dict.fromkeys(range(1, 6), 1))[-1] == (1, 3)


def test_of_two_as_likely_the_one_about_more_files_comes_first() -> None:
    assert asked({(1, 2): 0.7, (3, 4): 0.7}, files={1: 1, 2: 1, 3: 1, 4: 2})[0] == (3, 4)


def test_the_same_are_asked_though_one_is_like_thousands() -> None:
    """Each answer makes all others about the same person worth more; no more of them are weighed than are asked."""
    star = {(0, n): 0.5 for n in range(1, 3_000)}
    assert len(asked(star, files=dict.fromkeys(range(3_000), 1))) == int((3_000 - 0.5 * 2_999) / 26)


def test_no_more_are_asked_than_one_for_25_people_and_ten_of_few() -> None:
    pairs = {(n, n + 1): 0.9 for n in range(0, 1_000, 2)}
    assert len(asked(pairs, files=dict.fromkeys(range(1_000), 1))) <= 1_000 / 25
    assert len(asked(dict.fromkeys(list(pairs)[:50], 0.5), files=dict.fromkeys(range(100), 1))) == 10


@given(
    st.dictionaries(
        st.tuples(st.integers(0, 8), st.integers(0, 8)).filter(lambda pair: pair[0] < pair[1]),
        st.sampled_from((0.4, 0.6, 0.9)),
        max_size=10,
    ),
    st.lists(st.integers(1, 4), min_size=9, max_size=9),
)
def test_few_questions_are_all_asked_each_once(chances: dict[tuple[int, int], float], files: list[int]) -> None:
    found = asked(chances, files=dict(enumerate(files)))
    assert sorted(found) == sorted(chances)
