from hypothesis import given
from hypothesis import strategies as st

from wellmet.core.employers import Forest


def test_what_stood_for_a_name_that_goes_stands_for_itself() -> None:
    forest = Forest({2: 1, 3: 2, 4: 3}).without([2])
    assert [forest.root(number) for number in (1, 3, 4)] == [1, 3, 3]


@given(st.dictionaries(st.integers(2, 30), st.integers(1, 29)))
def test_every_name_is_in_the_tree_of_what_it_means_and_in_no_other(links: dict[int, int]) -> None:
    forest = Forest({one: other for one, other in links.items() if other < one})
    roots = {forest.root(number) for number in range(31)}
    assert sorted(number for root in roots for number in forest.tree(root)) == list(range(31))
